/// What can be said of a document before it is read: its encoding.
enum InputEncoding {
  /// Where the text of a document starts, behind a byte order mark if there is one.
  ///
  /// Checks the whole input, O(bytes), so that nothing later needs to. A line that is not the first one has neither a
  /// byte order mark nor an encoding of its own.
  static func start(
    of bytes: Span<UInt8>, isFirstLine: Bool = true
  ) throws(JSONScanner.Rejection) -> Int {
    guard isFirstLine else {
      guard let offset = firstFault(in: bytes) else { return 0 }
      throw JSONScanner.Rejection(.invalidUTF8, at: offset, .invalidUTF8)
    }
    let first = (0..<4).map { $0 < bytes.count ? bytes[$0] : 0xFF }
    if let name = wideEncoding(first, count: bytes.count) {
      throw JSONScanner.Rejection(.unsupportedEncoding, at: 0, .wideEncoding(name))
    }
    if let offset = firstFault(in: bytes) {
      throw JSONScanner.Rejection(.invalidUTF8, at: offset, .invalidUTF8)
    }
    return markLength(of: bytes)
  }

  /// How many bytes the byte order mark of UTF-8 takes: 3, or 0 where there is none.
  static func markLength(of bytes: Span<UInt8>) -> Int {
    bytes.count >= 3 && bytes[0] == 0xEF && bytes[1] == 0xBB && bytes[2] == 0xBF ? 3 : 0
  }

  /// The offset of the first byte that is not UTF-8, or `nil`.
  ///
  /// Most bytes of a document are ASCII and are passed over in words. What stands between is whole characters or
  /// faulty, and is all that has to be looked at: a tenth of the work.
  static func firstFault(in bytes: Span<UInt8>) -> Int? {
    var index = 0
    while true {
      let start = endOfASCII(bytes, from: index)
      guard start < bytes.count else { return nil }
      index = start
      while index < bytes.count, bytes[index] >= 0x80 { index += 1 }
      do {
        _ = try UTF8Span(validating: bytes.extracting(start..<index))
      } catch {
        return start + error.byteOffsets.lowerBound
      }
    }
  }

  /// The offset of the first byte from `start` on that is not ASCII, or the count.
  private static func endOfASCII(_ bytes: Span<UInt8>, from start: Int) -> Int {
    unsafe bytes.withUnsafeBytes { raw in
      guard let base = raw.baseAddress else { return start }
      let count = raw.count
      var index = start
      while count - index >= 128 {
        // 128 bytes are left, and any sixteen bytes are two numbers.
        let block = unsafe base + index
        var all = unsafe block.loadUnaligned(as: SIMD2<UInt64>.self)
        unsafe all |= block.loadUnaligned(fromByteOffset: 16, as: SIMD2<UInt64>.self)
        unsafe all |= block.loadUnaligned(fromByteOffset: 32, as: SIMD2<UInt64>.self)
        unsafe all |= block.loadUnaligned(fromByteOffset: 48, as: SIMD2<UInt64>.self)
        unsafe all |= block.loadUnaligned(fromByteOffset: 64, as: SIMD2<UInt64>.self)
        unsafe all |= block.loadUnaligned(fromByteOffset: 80, as: SIMD2<UInt64>.self)
        unsafe all |= block.loadUnaligned(fromByteOffset: 96, as: SIMD2<UInt64>.self)
        unsafe all |= block.loadUnaligned(fromByteOffset: 112, as: SIMD2<UInt64>.self)
        guard (all[0] | all[1]) & 0x8080_8080_8080_8080 == 0 else { break }
        index &+= 128
      }
      while count - index >= 8 {
        // Eight bytes are left.
        let word = UInt64(littleEndian: unsafe base.loadUnaligned(fromByteOffset: index, as: UInt64.self))
        let marks = word & 0x8080_8080_8080_8080
        guard marks == 0 else { return index + (marks.trailingZeroBitCount >> 3) }
        index += 8
      }
      while index < count, bytes[index] < 0x80 { index += 1 }
      return index
    }
  }

  /// The name of UTF-16 or UTF-32, told by the byte order mark or, since JSON starts with ASCII, by its zeros.
  private static func wideEncoding(_ first: [UInt8], count: Int) -> String? {
    guard count >= 2 else { return nil }
    let isZero = first.map { $0 == 0 }
    if first.starts(with: [0xFF, 0xFE]) {
      return count >= 4 && isZero[2] && isZero[3] ? "UTF-32LE" : "UTF-16LE"
    }
    if first.starts(with: [0xFE, 0xFF]) { return "UTF-16BE" }
    if isZero[0], isZero[1] { return count >= 4 && (isZero[2] || first[2] == 0xFE) ? "UTF-32BE" : nil }
    if isZero[0] { return "UTF-16BE" }
    if isZero[1] { return count >= 4 && isZero[2] && isZero[3] ? "UTF-32LE" : "UTF-16LE" }
    return nil
  }
}
