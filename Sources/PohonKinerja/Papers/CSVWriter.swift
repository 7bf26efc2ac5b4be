/// The syntax of CSV (RFC 4180): lines end in CR LF, fields are quoted where they have to be.
///
/// In a style for spreadsheets a text that one would run as a formula, or take for a number, date or time, begins with an
/// apostrophe (see ``SpreadsheetReading``); numbers, negative ones too, are written as such.
struct CSVWriter {
  private let style: CSVStyle
  private var bytes: [UInt8] = []
  private var isAtStartOfLine = true

  init(_ style: CSVStyle) {
    self.style = style
    if style.hasByteOrderMark { bytes += [0xEF, 0xBB, 0xBF] }
  }

  var text: String { String(decoding: bytes, as: UTF8.self) }

  mutating func endLine() {
    bytes += "\r\n"
    isAtStartOfLine = true
  }

  mutating func field(_ number: Number) {
    separate()
    let digits = number.description
    let needsQuotes = style.decimalMark.rawValue == style.separator.rawValue && number.scale > 0
    if needsQuotes { bytes += "\"" }
    for byte in digits.utf8 {
      if byte == UInt8(ascii: ".") { bytes += style.decimalMark.rawValue } else { bytes.append(byte) }
    }
    if needsQuotes { bytes += "\"" }
  }

  mutating func field(_ text: String) {
    separate()
    let words = PlainText.string(text)
    let isGuarded = style.guardsTexts && SpreadsheetReading(words).isOfSomethingElse
    let plain = (isGuarded ? "'" : "") + words
    guard Self.needsQuotes(plain) else {
      bytes += plain
      return
    }
    bytes += "\""
    for byte in plain.utf8 {
      if byte == UInt8(ascii: "\"") { bytes.append(byte) }
      bytes.append(byte)
    }
    bytes += "\""
  }

  private mutating func separate() {
    if !isAtStartOfLine { bytes += style.separator.rawValue }
    isAtStartOfLine = false
  }

  private static func needsQuotes(_ text: String) -> Bool {
    text.utf8.contains { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ";") || $0 == UInt8(ascii: "\"") }
      || text.hasPrefix(" ") || text.hasSuffix(" ")
  }
}
