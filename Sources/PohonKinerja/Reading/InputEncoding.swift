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
      while index < bytes.count, bytes[index] >= 0x80 {
        guard let next = endOfCharacter(bytes, at: index) else { break }
        index = next
      }
      guard index < bytes.count, bytes[index] >= 0x80 else { continue }
      let first = index
      while index < bytes.count, bytes[index] >= 0x80 { index += 1 }
      do {
        _ = try UTF8Span(validating: bytes.extracting(first..<index))
      } catch {
        return first + error.byteOffsets.lowerBound
      }
    }
  }

  /// The offset behind a character of two or three bytes, such as "≥" and "–"; `nil` for one that is not sound, and some
  /// that need a second look.
  @inline(__always)
  private static func endOfCharacter(_ bytes: Span<UInt8>, at index: Int) -> Int? {
    let lead = bytes[index]
    if 0xC2...0xDF ~= lead {
      return index + 1 < bytes.count && bytes[index + 1] & 0xC0 == 0x80 ? index + 2 : nil
    }
    // Behind E0 and ED not everything may follow.
    guard 0xE1...0xEF ~= lead, lead != 0xED, index + 2 < bytes.count, bytes[index + 1] & 0xC0 == 0x80,
      bytes[index + 2] & 0xC0 == 0x80
    else { return nil }
    return index + 3
  }

  /// The offset of the first byte from `start` on that is not ASCII, or the count.
  private static func endOfASCII(_ bytes: Span<UInt8>, from start: Int) -> Int {
    unsafe bytes.withUnsafeBytes { raw in
      guard let base = raw.baseAddress else { return start }
      let count = raw.count
      var index = start
      while count - index >= 256 {
        // 256 bytes are left, and any sixteen bytes are two numbers.
        let block = unsafe base + index
        var all = unsafe merged(block) | merged(block + 64)
        unsafe all |= merged(block + 128) | merged(block + 192)
        guard (all[0] | all[1]) & 0x8080_8080_8080_8080 == 0 else { break }
        index &+= 256
      }
      while count - index >= 16 {
        // Sixteen bytes are left.
        let block = unsafe base.loadUnaligned(fromByteOffset: index, as: SIMD2<UInt64>.self)
        guard (block[0] | block[1]) & 0x8080_8080_8080_8080 == 0 else { break }
        index &+= 16
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

  /// What is set in any of 64 bytes, which there have to be.
  @unsafe
  @inline(__always)
  private static func merged(_ bytes: UnsafeRawPointer) -> SIMD2<UInt64> {
    unsafe (bytes.loadUnaligned(as: SIMD2<UInt64>.self)
      | bytes.loadUnaligned(fromByteOffset: 16, as: SIMD2<UInt64>.self))
      | (bytes.loadUnaligned(fromByteOffset: 32, as: SIMD2<UInt64>.self)
        | bytes.loadUnaligned(fromByteOffset: 48, as: SIMD2<UInt64>.self))
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
