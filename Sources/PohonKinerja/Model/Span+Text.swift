/// Reading UTF-8 text byte by byte. Positions outside the span are answered with `nil` or `false`.
extension Span<UInt8> {
  /// Whether the bytes are the same. At once where they lie in the same place, as those of a copied text do.
  func isSame(as other: Span<UInt8>) -> Bool {
    guard count == other.count else { return false }
    return isIdentical(to: other) || indices.allSatisfy { self[$0] == other[$0] }
  }

  /// The byte at a position, or `nil` behind the end.
  func byte(at position: Int) -> UInt8? {
    position >= 0 && position < count ? self[position] : nil
  }

  /// The value of the ASCII digit at a position, or `nil` where there is none.
  func digit(at position: Int) -> UInt8? {
    guard position >= 0, position < count else { return nil }
    let value = self[position] &- UInt8(ascii: "0")
    return value <= 9 ? value : nil
  }

  /// Whether there is an ASCII letter at a position.
  func isLetter(at position: Int) -> Bool {
    guard position >= 0, position < count else { return false }
    return (self[position] | 0x20) &- UInt8(ascii: "a") < 26
  }

  /// How many bytes the white space at a position takes, 0 where there is none before `end`.
  ///
  /// White space is ASCII space, tab and line ends, and the no-break, thin and ideographic spaces that office
  /// programs put into cells.
  func whiteSpace(at position: Int, before end: Int) -> Int {
    guard position >= 0, position < end else { return 0 }
    switch self[position] {
    case 0x20, 0x09...0x0D: return 1
    case 0xC2: return position + 1 < end && self[position + 1] == 0xA0 ? 2 : 0
    case 0xE2:
      guard position + 2 < end, self[position + 1] == 0x80 else { return 0 }
      return 0x80...0x8B ~= self[position + 2] || self[position + 2] == 0xAF ? 3 : 0
    case 0xE3: return position + 2 < end && self[position + 1] == 0x80 && self[position + 2] == 0x80 ? 3 : 0
    case 0xEF: return position + 2 < end && self[position + 1] == 0xBB && self[position + 2] == 0xBF ? 3 : 0
    default: return 0
    }
  }

  /// The range without white space at either end.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    while case let length = whiteSpace(at: start, before: range.upperBound), length > 0 { start += length }
    var end = range.upperBound
    trimming: while end > start {
      for length in 1...3 where end - length >= start && whiteSpace(at: end - length, before: end) == length {
        end -= length
        continue trimming
      }
      break
    }
    return start..<end
  }

  /// Whether there is nothing but white space.
  var isBlank: Bool { skippingWhiteSpace(0..<count) == count }

  /// Whether more is written than white space or a sign for nothing: "–", "TBD". O(bytes).
  var isFilledIn: Bool {
    let range = trimmed(0..<count)
    return !range.isEmpty && !TargetText.isPlaceholder(self, in: range)
  }

  /// The first position behind white space.
  func skippingWhiteSpace(_ range: Range<Int>) -> Int {
    var start = range.lowerBound
    while case let length = whiteSpace(at: start, before: range.upperBound), length > 0 { start += length }
    return start
  }

  /// Whether the range begins with a text, ASCII letters matching in either case.
  func begins(_ range: Range<Int>, with text: String) -> Bool {
    var position = range.lowerBound
    for byte in text.utf8 {
      guard position < range.upperBound, self[position].lowercasedASCII == byte.lowercasedASCII else {
        return false
      }
      position += 1
    }
    return true
  }

  /// Whether the range is a text, ASCII letters matching in either case.
  func isEqual(_ range: Range<Int>, to text: String) -> Bool {
    text.utf8.count == range.count && begins(range, with: text)
  }
}

extension UInt8 {
  /// The byte with an ASCII capital made small.
  var lowercasedASCII: UInt8 { self &- UInt8(ascii: "A") < 26 ? self | 0x20 : self }
}
