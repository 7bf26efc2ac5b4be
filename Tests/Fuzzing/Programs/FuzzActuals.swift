/// The libFuzzer program of ``FuzzTarget/actuals``.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzActuals(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  FuzzProgram.take(.actuals, start, count)
}
