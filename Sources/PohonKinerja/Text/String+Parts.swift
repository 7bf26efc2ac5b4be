/// Parts of a text by its UTF-8 bytes, as words are found.
extension String {
  /// The part at some bytes; what is outside is left out. O(bytes).
  func part(_ range: Range<Int>) -> String {
    String(decoding: Array(utf8)[range.clamped(to: 0..<utf8.count)], as: UTF8.self)
  }

  /// The text with other words for some bytes. O(bytes).
  func replacing(_ range: Range<Int>, with text: String) -> String {
    part(0..<range.lowerBound) + text + part(range.upperBound..<utf8.count)
  }

  /// The text with its first letter large, where the first letter of another text is. O(bytes).
  func capitalized(like other: String) -> String {
    guard let first = first, let otherFirst = other.first, otherFirst.isUppercase else { return self }
    return first.uppercased() + dropFirst()
  }
}
