/// The libFuzzer program of ``FuzzTarget/roundTrip``.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzRoundTrip(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  FuzzProgram.take(.roundTrip, start, count)
}
