import PohonKinerja

/// Hands the bytes of libFuzzer to a target, and stops the program where the library breaks a promise, so that the
/// bytes are kept.
enum FuzzProgram {
  static func take(_ target: FuzzTarget, _ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    do {
      try target.take(Array(UnsafeBufferPointer(start: start, count: count)))
    } catch {
      fatalError("\(target.rawValue): \(error)")
    }
    return 0
  }
}
