/// What can be said of a document before it is read: its encoding.
enum InputEncoding {
  /// Where the text of a document starts, behind a byte order mark if there is one.
  ///
  /// Checks the whole input, O(bytes), so that nothing later needs to.
  static func start(of bytes: Span<UInt8>) throws(JSONScanner.Rejection) -> Int {
    let first = (0..<4).map { $0 < bytes.count ? bytes[$0] : 0xFF }
    if let name = wideEncoding(first, count: bytes.count) {
      throw JSONScanner.Rejection(.unsupportedEncoding, at: 0, .wideEncoding(name))
    }
    do {
      _ = try UTF8Span(validating: bytes)
    } catch {
      throw JSONScanner.Rejection(.invalidUTF8, at: error.byteOffsets.lowerBound, .invalidUTF8)
    }
    return first.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
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
