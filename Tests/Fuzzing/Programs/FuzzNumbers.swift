/// The libFuzzer program of ``FuzzTarget/numbers``.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzNumbers(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  FuzzProgram.take(.numbers, start, count)
}
