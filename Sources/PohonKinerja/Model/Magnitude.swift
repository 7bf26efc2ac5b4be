/// The power of a thousand that a word after a number multiplies it by.
public enum Magnitude: Int, Sendable, Hashable, CaseIterable {
  /// Ribu, 10³.
  case thousand = 3
  /// Juta, 10⁶.
  case million = 6
  /// Miliar, 10⁹.
  case billion = 9
  /// Triliun, 10¹².
  case trillion = 12

  /// The number it multiplies by.
  public var factor: Number { Number(trusted: Int64(PowersOfTen[rawValue]), scale: 0) }

  private static let wholeWords: [(word: String, meaning: Magnitude)] = [
    ("ribu", .thousand), ("rb", .thousand), ("thousand", .thousand),
    ("juta", .million), ("jt", .million), ("million", .million),
    ("miliar", .billion), ("milyar", .billion), ("billion", .billion),
    ("triliun", .trillion), ("trilyun", .trillion), ("trillion", .trillion),
  ]
  private static let words = Lexicon<Magnitude>(wholeWords + [("T", .trillion), ("M", .billion)])
  private static let wordsOfRates = Lexicon<Magnitude>(wholeWords)
  private static let wordsOfUnits = Lexicon<Magnitude>(
    wholeWords + [
      ("ribuan", .thousand), ("jutaan", .million), ("miliaran", .billion), ("milyaran", .billion),
      ("triliunan", .trillion), ("trilyunan", .trillion),
    ])

  /// The word after a number: "miliar".
  var title: LocalizedText {
    switch self {
    case .thousand: LocalizedText("ribu", en: "thousand")
    case .million: LocalizedText("juta", en: "million")
    case .billion: LocalizedText("miliar", en: "billion")
    case .trillion: LocalizedText("triliun", en: "trillion")
    }
  }

  /// The magnitude that the range begins with, and how many bytes its word takes.
  ///
  /// A capital T is triliun. A capital M is miliar after a currency only: elsewhere it may as well be metres.
  static func leading(
    _ bytes: Span<UInt8>, in range: Range<Int>, isMoney: Bool
  ) -> (magnitude: Magnitude, length: Int)? {
    guard let (magnitude, length) = words.leading(bytes, in: range) else { return nil }
    if length == 1 {
      let letter = bytes[range.lowerBound]
      guard letter == UInt8(ascii: "T") || (letter == UInt8(ascii: "M") && isMoney) else { return nil }
    }
    return (magnitude, length)
  }

  /// The magnitude that the number of a rate has, "per 100 ribu", and how many bytes its word takes. Letters do not count.
  static func beginning(rate bytes: Span<UInt8>, in range: Range<Int>) -> (magnitude: Magnitude, length: Int)?
  {
    wordsOfRates.leading(bytes, in: range).map { ($0.meaning, $0.length) }
  }

  /// The magnitude that a unit's text begins with, "juta orang" or "jutaan orang", and how many bytes its word takes.
  /// Letters do not count.
  static func beginning(unit bytes: Span<UInt8>, in range: Range<Int>) -> (magnitude: Magnitude, length: Int)?
  {
    wordsOfUnits.leading(bytes, in: range).map { ($0.meaning, $0.length) }
  }

  /// The magnitude that a unit's text ends with, "Rp juta", and what stands before it.
  static func ending(unit bytes: Span<UInt8>, in range: Range<Int>) -> (
    magnitude: Magnitude, head: Range<Int>
  )? {
    wordsOfUnits.trailing(bytes, in: range).map { ($0.meaning, $0.head) }
  }
}
