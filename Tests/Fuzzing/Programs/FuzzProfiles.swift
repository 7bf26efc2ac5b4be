/// The libFuzzer program of ``FuzzTarget/profiles``.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzProfiles(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  FuzzProgram.take(.profiles, start, count)
}
