/// The libFuzzer program of ``FuzzTarget/drawings``.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzDrawings(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  FuzzProgram.take(.drawings, start, count)
}
