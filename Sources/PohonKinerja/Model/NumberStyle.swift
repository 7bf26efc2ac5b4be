/// How a number is written for people: which mark groups the thousands and which begins the decimals.
public enum NumberStyle: Sendable, Hashable, CaseIterable, BitwiseCopyable {
  /// 1.234,5
  case indonesian
  /// 1,234.5
  case english

  /// The style that belongs to a language.
  public init(_ language: Language) {
    switch language {
    case .indonesian: self = .indonesian
    case .english: self = .english
    }
  }

  /// The byte between groups of three digits.
  var grouping: UInt8 { self == .indonesian ? UInt8(ascii: ".") : UInt8(ascii: ",") }

  /// The byte before the decimals.
  var decimalMark: UInt8 { self == .indonesian ? UInt8(ascii: ",") : UInt8(ascii: ".") }
}
