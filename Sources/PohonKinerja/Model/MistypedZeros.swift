/// Letters O where zeros are meant: "8OO", "1O orang", "Rp 5OO juta".
///
/// They look the same in print, and a figure that stops at them would be read as a tenth or a hundredth of what is meant.
enum MistypedZeros {
  /// Whether the letters directly behind digits are O's for zeros, so that the digits alone are no figure: one capital, or
  /// several. A single small one may be a sign of degrees, "90o", and what goes on with other letters a unit, "30oC": our
  /// convention.
  static func stand(_ bytes: Span<UInt8>, in range: Range<Int>) -> Bool {
    guard !range.isEmpty, isO(bytes, at: range.lowerBound), let end = run(bytes, in: range) else {
      return false
    }
    let letters = (range.lowerBound..<end).count { isO(bytes, at: $0) }
    return letters > 1 || bytes[range.lowerBound] == UInt8(ascii: "O")
  }

  /// The text with zeros in the place of such letters; `nil` where it has none, or is no figure then either.
  static func corrected(_ text: String) -> String? {
    let bytes = text.utf8.span
    let range = bytes.trimmed(0..<bytes.count)
    var corrected: [UInt8] = []
    var isOther = false
    var position = range.lowerBound
    while position < range.upperBound {
      guard position == 0 || !isWord(bytes, at: position - 1),
        let end = run(bytes, in: position..<range.upperBound), end > position,
        (position..<end).contains(where: { bytes.digit(at: $0) != nil })
      else {
        corrected.append(bytes[position])
        position += 1
        continue
      }
      for place in position..<end {
        let isZero = isO(bytes, at: place)
        corrected.append(isZero ? UInt8(ascii: "0") : bytes[place])
        isOther = isOther || isZero
      }
      position = end
    }
    guard isOther else { return nil }
    let result = String(decoding: corrected, as: UTF8.self)
    switch Target(result).reading.value {
    case .quantity, .compound, .ambiguous: return result
    default: return nil
    }
  }

  /// Where a run of digits, marks between them and letters O ends; `nil` where other letters go on with it.
  private static func run(_ bytes: Span<UInt8>, in range: Range<Int>) -> Int? {
    var end = range.lowerBound
    while end < range.upperBound {
      if bytes.digit(at: end) == nil, !isO(bytes, at: end) {
        let isMark = bytes[end] == UInt8(ascii: ".") || bytes[end] == UInt8(ascii: ",")
        guard isMark, end > range.lowerBound, end + 1 < range.upperBound,
          bytes.digit(at: end + 1) != nil || isO(bytes, at: end + 1)
        else { break }
      }
      end += 1
    }
    return end < range.upperBound && isWord(bytes, at: end) ? nil : end
  }

  private static func isO(_ bytes: Span<UInt8>, at position: Int) -> Bool {
    bytes[position].lowercasedASCII == UInt8(ascii: "o")
  }

  /// Whether a byte is of a word or number.
  private static func isWord(_ bytes: Span<UInt8>, at position: Int) -> Bool {
    bytes.isLetter(at: position) || bytes.digit(at: position) != nil
  }
}
