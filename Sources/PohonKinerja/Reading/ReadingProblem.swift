/// One thing that is wrong, or doubtful, in a document: what, where, and where else to look.
public struct ReadingProblem: Sendable, Hashable {
  /// How much it matters.
  public let severity: Severity
  /// What kind of problem it is; stable from version to version.
  public let code: Code
  /// What is wrong, in a sentence.
  public let message: LocalizedText
  /// The document, as whoever gave it named it.
  public let file: String
  /// The line, from 1. Lines end with a line feed.
  public let line: Int
  /// The column in UTF-8 bytes, from 1. A byte order mark does not count.
  public let column: Int
  /// The place in bytes from the start of the document, from 0. A byte order mark counts.
  public let offset: Int
  /// The place in the structure: "$.sasaran[0].children[1].indicators[0].unit".
  public let path: String
  /// Where the first of two things that must not be given twice stands: of a member its name, of a sasaran or
  /// indicator its opening brace.
  public let related: Location?

  init(
    severity: Severity, code: Code, message: LocalizedText, file: String, line: Int, column: Int, offset: Int,
    path: String, related: Location?
  ) {
    self.severity = severity
    self.code = code
    self.message = message
    self.file = file
    self.line = line
    self.column = column
    self.offset = offset
    self.path = path
    self.related = related
  }

  /// Creates the problem of a file that cannot be read at all.
  public init(unreadable file: String, _ message: LocalizedText) {
    self.init(
      severity: .error, code: .unreadable, message: message, file: file, line: 1, column: 1, offset: 0,
      path: "$",
      related: nil)
  }

  /// The same problem, when lines and bytes are put before what was read.
  func moved(lines: Int, bytes: Int) -> ReadingProblem {
    let related = related.map { Location(file: $0.file, line: $0.line + lines, column: $0.column) }
    return ReadingProblem(
      severity: severity, code: code, message: message, file: file, line: line + lines, column: column,
      offset: offset + bytes, path: path, related: related)
  }

  /// The place in the document.
  public var location: Location { Location(file: file, line: line, column: column) }

  /// The kinds of problems. The raw value is what is printed in brackets.
  public enum Code: String, Sendable, Hashable, CaseIterable, Codable {
    /// The file cannot be read at all. Said by programs that read files; the reader is given bytes.
    case unreadable
    /// There is nothing to read.
    case empty
    /// The text is UTF-16 or UTF-32.
    case unsupportedEncoding = "unsupported-encoding"
    /// The bytes are not UTF-8.
    case invalidUTF8 = "invalid-utf8"
    /// The document ends in the middle.
    case truncated
    /// The grammar of JSON expects something else here.
    case syntax
    /// A number that JSON does not allow.
    case invalidNumber = "invalid-number"
    /// An escape that JSON does not have.
    case invalidEscape = "invalid-escape"
    /// Half of a surrogate pair.
    case loneSurrogate = "lone-surrogate"
    /// A control character that is not escaped.
    case controlCharacter = "control-character"
    /// Something follows the document.
    case trailingContent = "trailing-content"
    /// A member is given twice in one object.
    case duplicateMember = "duplicate-member"
    /// Two sasaran, or two indicators, have the same id.
    case duplicateID = "duplicate-id"
    /// A member the format does not have.
    case unknownMember = "unknown-member"
    /// A member the format has, but not here.
    case misplacedMember = "misplaced-member"
    /// A required member is not there.
    case missingMember = "missing-member"
    /// A value of another JSON type than the format wants.
    case wrongType = "wrong-type"
    /// A word that is not among those the format knows.
    case unknownValue = "unknown-value"
    /// The code of a level that the document does not have.
    case unknownLevel = "unknown-level"
    /// The format, or its version, is not one this library reads.
    case unsupportedFormat = "unsupported-format"
    /// A number that cannot be kept exactly, or a year or whole number outside its range.
    case outOfRange = "out-of-range"
    /// The last year of the period lies before the first.
    case invalidPeriod = "invalid-period"
    /// The table of levels does not hold together.
    case invalidLevels = "invalid-levels"
    /// A scale of grades has none, too many, a blank one or one twice; or there are too many scales.
    case invalidScale = "invalid-scale"
    /// The quarters of a year are not four.
    case invalidQuarters = "invalid-quarters"
    /// A budget is no amount of rupiah, or below zero.
    case invalidAmount = "invalid-amount"
    /// A text that must not be empty is.
    case emptyText = "empty-text"
    /// The character U+0000 in a text.
    case nullCharacter = "null-character"
    /// More bytes than ``Limits/bytes``.
    case bytesOverLimit = "bytes-over-limit"
    /// Deeper nesting than ``Limits/depth``.
    case depthOverLimit = "depth-over-limit"
    /// More sasaran than ``Limits/sasaran``.
    case sasaranOverLimit = "sasaran-over-limit"
    /// More indicators on one sasaran than ``Limits/indicators``.
    case indicatorsOverLimit = "indicators-over-limit"
    /// A longer text than ``Limits/textBytes``, or a longer id than ``Limits/idBytes`` allows.
    case textOverLimit = "text-over-limit"
  }
}

extension ReadingProblem: CustomStringConvertible {
  /// `file:line:column: kesalahan: … [code]` and the path on a line of its own, in Indonesian.
  public var description: String { description(in: .indonesian) }

  /// `file:line:column: error: … [code]` and the path on a line of its own, in one language; the whole document needs
  /// no path.
  public func description(in language: Language) -> String {
    var text = "\(location): \(severity.title[language]): \(message[language])"
    if let first = firstPlace(in: language) { text += " (\(first))" }
    text = PlainText.string(text + " [\(code.rawValue)]")
    guard path != "$" else { return text }
    return text + "\n  " + PlainText.string("\(LocalizedText("di", en: "at")[language]) \(path)")
  }

  /// "pertama kali di 1:2", of what is given twice.
  func firstPlace(in language: Language) -> String? {
    related.map {
      let first = LocalizedText("pertama kali di", en: "first given at")
      return "\(first[language]) \($0.line):\($0.column)"
    }
  }
}
