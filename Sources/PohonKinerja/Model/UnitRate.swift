/// Of how many things a unit tells how many: 100,000 of "per 100.000 KH", 1,000 of "‰", a million of "ppm".
///
/// A quotient in such a unit is the numerator over the denominator, times that number.
struct UnitRate {
  /// The number, above 1.
  let factor: Int64
  /// Where the text tells it: "per 100.000".
  let range: Range<Int>

  /// The number that a unit's text names, or `nil` where it names none.
  ///
  /// It stands behind "per" or a slash, in digits whose thousands may be grouped, in words, or as "per mil". What is no
  /// whole number, "per 1,5", is not taken. "ppm", "ppb" and "basis poin" name theirs by themselves; "bps" does not, which
  /// may as well be bits per second.
  init?(_ bytes: Span<UInt8>, in range: Range<Int>) {
    for position in range {
      if position == range.lowerBound || !bytes.isLetter(at: position - 1),
        let (factor, length) = Self.named.leading(bytes, in: position..<range.upperBound)
      {
        self.init(factor: factor, range: position..<position + length)
        return
      }
      guard let start = Self.end(ofMarkAt: position, bytes, in: range) else { continue }
      if start.isWhole {
        self.init(factor: 1_000, range: position..<start.end)
        return
      }
      let next = bytes.skippingWhiteSpace(start.end..<range.upperBound)
      guard let (factor, end) = Self.number(bytes, in: next..<range.upperBound), factor > 1 else { continue }
      self.init(factor: factor, range: position..<end)
      return
    }
    return nil
  }

  /// Whether a range is "‰" or the words for it.
  static func isPerMille(_ bytes: Span<UInt8>, in range: Range<Int>) -> Bool {
    if range.count == 3, isPerMilleSign(bytes, at: range.lowerBound) { return true }
    return perMille.meaning(of: bytes, in: range) != nil
  }

  private static func isPerMilleSign(_ bytes: Span<UInt8>, at position: Int) -> Bool {
    bytes.byte(at: position) == 0xE2 && bytes.byte(at: position + 1) == 0x80
      && bytes.byte(at: position + 2) == 0xB0
  }

  private init(factor: Int64, range: Range<Int>) {
    self.factor = factor
    self.range = range
  }

  /// The most digits of a number that is taken.
  private static let mostDigits = 12

  /// Behind the "per", slash or per mille sign at a position; whether that already is the number.
  private static func end(
    ofMarkAt position: Int, _ bytes: Span<UInt8>, in range: Range<Int>
  ) -> (end: Int, isWhole: Bool)? {
    switch bytes[position] {
    case 0xE2 where isPerMilleSign(bytes, at: position):
      return (position + 3, true)
    case UInt8(ascii: "/"):
      // "24/7" is no rate.
      let isBehindDigit = position > range.lowerBound && bytes.digit(at: position - 1) != nil
      return isBehindDigit ? nil : (position + 1, false)
    default:
      let isWordStart = position == range.lowerBound || !bytes.isLetter(at: position - 1)
      let rest = position..<range.upperBound
      guard isWordStart, bytes[position] | 0x20 == UInt8(ascii: "p") else { return nil }
      if let whole = perMille.leading(bytes, in: rest) { return (position + whole.length, true) }
      return per.leading(bytes, in: rest).map { (position + $0.length, false) }
    }
  }

  /// The whole number at the start of a range, and where it ends.
  private static func number(_ bytes: Span<UInt8>, in range: Range<Int>) -> (factor: Int64, end: Int)? {
    guard !range.isEmpty else { return nil }
    if let (word, length) = numerals.leading(bytes, in: range) { return (word, range.lowerBound + length) }
    if let (magnitude, length) = Magnitude.beginning(rate: bytes, in: range) {
      return (Int64(PowersOfTen[magnitude.rawValue]), range.lowerBound + length)
    }
    guard let (digits, end) = digits(bytes, in: range) else { return nil }
    let next = bytes.skippingWhiteSpace(end..<range.upperBound)
    guard let (magnitude, length) = Magnitude.beginning(rate: bytes, in: next..<range.upperBound) else {
      return (digits, end)
    }
    let (factor, overflow) = digits.multipliedReportingOverflow(by: Int64(PowersOfTen[magnitude.rawValue]))
    return overflow ? nil : (factor, next + length)
  }

  /// Digits with or without thousands grouped by points, commas or spaces; `nil` where the marks are no groups.
  private static func digits(_ bytes: Span<UInt8>, in range: Range<Int>) -> (number: Int64, end: Int)? {
    var (number, count, position) = (Int64(0), 0, range.lowerBound)
    while position < range.upperBound, count < mostDigits {
      if let digit = bytes.digit(at: position) {
        number = number * 10 + Int64(digit)
        count += 1
        position += 1
        continue
      }
      guard isMark(bytes[position]), position + 1 < range.upperBound, bytes.digit(at: position + 1) != nil
      else { break }
      guard isGroup(bytes, at: position + 1, before: range.upperBound) else { return nil }
      position += 1
    }
    return count > 0 && count < mostDigits ? (number, position) : nil
  }

  private static func isMark(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",") || byte == 0x20
  }

  /// Whether exactly three digits stand at a position.
  private static func isGroup(_ bytes: Span<UInt8>, at position: Int, before end: Int) -> Bool {
    var length = 0
    while position + length < end, bytes.digit(at: position + length) != nil { length += 1 }
    return length == 3
  }

  private static let per = Lexicon<Void>(["per"])
  private static let named = Lexicon<Int64>([
    ("ppm", 1_000_000), ("ppb", 1_000_000_000), ("basis poin", 10_000), ("basis point", 10_000),
    ("basis points", 10_000),
  ])
  private static let perMille = Lexicon<Void>([
    "per mille", "per mil", "permille", "permil", "promille", "promil",
  ])
  private static let numerals = Lexicon<Int64>([
    ("seratus ribu", 100_000), ("sepuluh ribu", 10_000), ("seribu", 1_000), ("seratus", 100), ("sepuluh", 10),
    ("satu juta", 1_000_000), ("sejuta", 1_000_000), ("satu miliar", 1_000_000_000),
  ])
}
