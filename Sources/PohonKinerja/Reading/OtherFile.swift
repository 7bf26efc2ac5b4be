/// What a file is that is no JSON at all, told by how it begins.
///
/// Asked only when a document could not be read: one sentence on the file says more than what its first character is not.
enum OtherFile {
  /// The problem that the file is no JSON, or `nil` where it may be meant as some.
  ///
  /// - Parameter start: Where the text starts, behind a byte order mark.
  static func rejection(of bytes: Span<UInt8>, from start: Int) -> JSONScanner.Rejection? {
    if let kind = marked.first(where: { begins(bytes, at: 0, with: $0.mark) })?.kind {
      return JSONScanner.Rejection(.syntax, at: 0, .otherFile(kind))
    }
    guard let first = (start..<bytes.count).first(where: { !isSpace(bytes[$0]) }) else { return nil }
    let kind: LocalizedText
    switch bytes[first] {
    case UInt8(ascii: "{"):
      guard begins(bytes, at: first, with: Array("{\\rtf".utf8)) else { return nil }
      kind = LocalizedText("teks RTF", en: "an RTF text")
    case UInt8(ascii: "<"): kind = markup(bytes, from: first)
    case UInt8(ascii: "["): return nil
    default:
      guard isTable(bytes, from: first) else {
        // Anything else may be a document whose first brace is missing.
        guard isLetter(bytes[first]), !isLiteral(bytes, at: first) else { return nil }
        return JSONScanner.Rejection(.syntax, at: first, .otherText(Character(Unicode.Scalar(bytes[first]))))
      }
      kind = LocalizedText("tabel CSV", en: "a CSV table")
    }
    return JSONScanner.Rejection(.syntax, at: first, .otherFile(kind))
  }

  /// What starts with bytes that nothing else starts with.
  private static let marked: [(mark: [UInt8], kind: LocalizedText)] = [
    (
      [0x50, 0x4B, 0x03, 0x04],
      LocalizedText(
        "berkas Excel, Word atau zip (.xlsx, .docx, .ods, .zip)",
        en: "an Excel, Word or zip file (.xlsx, .docx, .ods, .zip)")
    ),
    (
      [0xD0, 0xCF, 0x11, 0xE0],
      LocalizedText("berkas Excel atau Word lama (.xls, .doc)", en: "an old Excel or Word file (.xls, .doc)")
    ),
    (Array("%PDF".utf8), LocalizedText("berkas PDF", en: "a PDF file")),
    ([0x89, 0x50, 0x4E, 0x47], LocalizedText("gambar PNG", en: "a PNG picture")),
    ([0xFF, 0xD8, 0xFF], LocalizedText("gambar JPEG", en: "a JPEG picture")),
  ]

  private static func begins(_ bytes: Span<UInt8>, at start: Int, with mark: [UInt8]) -> Bool {
    start + mark.count <= bytes.count && mark.indices.allSatisfy { bytes[start + $0] == mark[$0] }
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || 0x09...0x0D ~= byte }

  private static func isLetter(_ byte: UInt8) -> Bool { 0x41...0x5A ~= byte || 0x61...0x7A ~= byte }

  /// Whether the letters at a place may be meant as a value.
  private static func isLiteral(_ bytes: Span<UInt8>, at start: Int) -> Bool {
    ["true", "false", "null"].contains { literal in
      let end = start + literal.utf8.count
      return begins(bytes, at: start, with: Array(literal.utf8))
        && (end == bytes.count || !isLetter(bytes[end]))
    }
  }

  private static func markup(_ bytes: Span<UInt8>, from start: Int) -> LocalizedText {
    let head = String(decoding: (start..<min(start + 15, bytes.count)).map { bytes[$0] }, as: UTF8.self)
      .lowercased()
    if head.hasPrefix("<!doctype html") || head.hasPrefix("<html") {
      return LocalizedText("halaman HTML", en: "an HTML page")
    }
    return head.hasPrefix("<?xml")
      ? LocalizedText("berkas XML", en: "an XML file")
      : LocalizedText("berkas HTML atau XML", en: "an HTML or XML file")
  }

  // MARK: Tables

  /// Whether the first two lines are rows of a table: as many fields, parted by the same mark, and no colon, which a
  /// member of JSON has behind its name.
  private static func isTable(_ bytes: Span<UInt8>, from start: Int) -> Bool {
    // A comment is told as one.
    guard bytes[start] != UInt8(ascii: "/"), bytes[start] != UInt8(ascii: "#") else { return false }
    let (first, end) = marks(ofLine: bytes, from: start)
    guard let first, end < bytes.count, let second = marks(ofLine: bytes, from: end).marks else {
      return false
    }
    return zip(first, second).contains { $0 > 0 && $0 == $1 }
  }

  /// The marks that part fields.
  private static let separators: [UInt8] = [UInt8(ascii: ";"), 0x09, UInt8(ascii: ",")]
  /// Beyond any row that is looked at.
  private static let longestRow = 1 << 16

  /// How many of each separator a line has outside quotes, and where the next line starts; `nil` where there is a colon or
  /// no end in sight.
  private static func marks(ofLine bytes: Span<UInt8>, from start: Int) -> (marks: [Int]?, end: Int) {
    var counts = separators.map { _ in 0 }
    var isQuoted = false
    var index = start
    let last = min(bytes.count, start + longestRow)
    while index < last, isQuoted || bytes[index] != 0x0A {
      let byte = bytes[index]
      index += 1
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      guard !isQuoted else { continue }
      if byte == UInt8(ascii: ":") { return (nil, index) }
      if let place = separators.firstIndex(of: byte) { counts[place] += 1 }
    }
    return isQuoted || (index == last && last < bytes.count) ? (nil, index) : (counts, index + 1)
  }
}

/// What the reader says about files that are no JSON.
extension LocalizedText {
  fileprivate static func otherFile(_ kind: LocalizedText) -> LocalizedText {
    LocalizedText(
      "ini bukan dokumen JSON melainkan \(kind.indonesian); dokumen JSON adalah teks yang diawali {",
      en: "this is no JSON document but \(kind.english); a JSON document is a text that starts with {")
  }

  fileprivate static func otherText(_ first: Character) -> LocalizedText {
    LocalizedText(
      "ini bukan dokumen JSON, sebab diawali \"\(first)\"; dokumen JSON diawali {",
      en: "this is no JSON document, since it starts with \"\(first)\"; a JSON document starts with {")
  }
}
