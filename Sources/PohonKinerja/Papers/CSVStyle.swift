/// How a table is written as CSV, so that the spreadsheet of a place takes numbers for numbers.
public struct CSVStyle: Sendable, Hashable {
  /// The character between fields.
  public var separator: Separator
  /// The character before decimals. Thousands are not grouped.
  public var decimalMark: DecimalMark
  /// Whether a text that a spreadsheet would run as a formula, or take for a number, date or time, begins with an apostrophe.
  public var guardsTexts: Bool
  /// Whether the file begins with the byte order mark, without which Excel does not take it for UTF-8.
  public var hasByteOrderMark: Bool

  /// The characters that can stand between fields.
  public enum Separator: String, Sendable, Hashable, CaseIterable {
    /// A comma, as RFC 4180 has it.
    case comma = ","
    /// A semicolon, as spreadsheets have it where the comma begins decimals.
    case semicolon = ";"
  }

  /// The characters that can begin decimals.
  public enum DecimalMark: String, Sendable, Hashable, CaseIterable {
    /// 82.5
    case point = "."
    /// 82,5
    case comma = ","
  }

  /// Creates a style; one for spreadsheets unless texts are not guarded.
  public init(
    separator: Separator, decimalMark: DecimalMark, hasByteOrderMark: Bool, guardsTexts: Bool = true
  ) {
    self.separator = separator
    self.decimalMark = decimalMark
    self.hasByteOrderMark = hasByteOrderMark
    self.guardsTexts = guardsTexts
  }

  /// Semicolons and decimal commas, for Excel and LibreOffice set to Indonesian.
  public static let indonesian = CSVStyle(separator: .semicolon, decimalMark: .comma, hasByteOrderMark: true)
  /// Commas and decimal points, for spreadsheets set to English.
  public static let english = CSVStyle(separator: .comma, decimalMark: .point, hasByteOrderMark: true)
  /// Commas and decimal points without the mark at the start, for other programs: RFC 4180 to the letter, and every text as it
  /// is. Not for spreadsheets, which would run a text that begins with “=”.
  public static let plain = CSVStyle(
    separator: .comma, decimalMark: .point, hasByteOrderMark: false, guardsTexts: false)

  /// The style that spreadsheets set to a language read.
  public init(_ language: Language) {
    switch language {
    case .indonesian: self = .indonesian
    case .english: self = .english
    }
  }
}
