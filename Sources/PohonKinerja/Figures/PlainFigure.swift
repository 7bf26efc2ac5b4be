/// A text that is a short number, with a comparator before it and a percent sign or a word behind it, as most targets are that
/// are written as text: "≥ 82,5", "36,72%", "12 hari".
///
/// ``Target/Reading`` reads these as well; here it is told in a few steps what it finds.
struct PlainFigure {
  let comparator: Comparator
  let number: Number
  let style: NumberStyle?
  let isPercent: Bool
  /// The word behind the number, or `nil` where there is none.
  let word: Word?

  /// Up to fifteen ASCII letters, and how many.
  struct Word: Equatable, BitwiseCopyable {
    private var letters: (first: UInt64, second: UInt64) = (0, 0)

    /// The letters from a place to the end of a text; `nil` where there is something else, or none.
    init?(_ bytes: Span<UInt8>, from start: Int) {
      guard (1...15).contains(bytes.count - start) else { return nil }
      for position in start..<bytes.count {
        guard bytes.isLetter(at: position) else { return nil }
        letters.first = letters.first << 8 | letters.second >> 56
        letters.second = letters.second << 8 | UInt64(bytes[position])
      }
    }

    static func == (first: Word, second: Word) -> Bool { first.letters == second.letters }
  }

  /// Reads a text; `nil` for any other than these.
  init?(_ bytes: Span<UInt8>) {
    var position = 0
    if let sign = Comparator.sign(in: bytes, at: 0) {
      comparator = sign.comparator
      position = sign.length
      if bytes.byte(at: position) == UInt8(ascii: " ") { position += 1 }
    } else {
      comparator = .exactly
    }
    var mantissa: Int64 = 0
    let whole = Self.takeDigits(bytes, from: &position, into: &mantissa)
    guard (1...3).contains(whole) else { return nil }
    var decimals = 0
    if bytes.byte(at: position) == UInt8(ascii: ",") {
      position += 1
      decimals = Self.takeDigits(bytes, from: &position, into: &mantissa)
      guard (1...2).contains(decimals) else { return nil }
    }
    number = Number(trusted: mantissa, scale: UInt8(clamping: decimals))
    style = decimals > 0 ? .indonesian : nil
    isPercent = bytes.byte(at: position) == UInt8(ascii: "%") && position + 1 == bytes.count
    guard !isPercent, position < bytes.count else {
      word = nil
      return
    }
    guard bytes[position] == UInt8(ascii: " "), let word = Word(bytes, from: position + 1) else { return nil }
    self.word = word
  }

  /// Takes up to four digits, and returns how many.
  private static func takeDigits(_ bytes: Span<UInt8>, from position: inout Int, into mantissa: inout Int64)
    -> Int
  {
    var count = 0
    while count < 4, let digit = bytes.digit(at: position) {
      mantissa = mantissa * 10 + Int64(digit)
      position += 1
      count += 1
    }
    return count
  }
}
