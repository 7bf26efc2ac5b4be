/// The libFuzzer program of ``FuzzTarget/ndjson``.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzNDJSON(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  FuzzProgram.take(.ndjson, start, count)
}
