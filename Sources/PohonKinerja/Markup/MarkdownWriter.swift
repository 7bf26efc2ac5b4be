/// Writes Markdown (CommonMark and GitHub's) of which texts of a document can change neither look nor structure, and
/// which reads well as it is.
struct MarkdownWriter {
  private var bytes: [UInt8] = []

  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// A piece of a line.
  enum Piece {
    /// A text of this library.
    case own(String)
    /// A text of the document.
    case plain(String)
    case bold(String)
    /// A name or id in the type of code.
    case code(String)
    /// A name or id in the type of code that leads to a file of this library.
    case link(String, to: String)
  }

  mutating func heading(_ pieces: [Piece], level: Int) {
    startBlock()
    bytes.append(contentsOf: repeatElement(UInt8(ascii: "#"), count: min(max(level, 1), 6)))
    bytes += " "
    line(pieces)
  }

  mutating func heading(_ text: String, level: Int) { heading([.plain(text)], level: level) }

  mutating func paragraph(_ text: String) {
    startBlock()
    line([.plain(text)])
  }

  /// Lines in the type of code. The fence is longer than any run of backticks inside.
  mutating func code(_ text: String) {
    startBlock()
    let fence = String(repeating: "`", count: max(Self.longestRun(in: text.utf8) + 1, 3))
    bytes += fence + "text\n" + text
    if text.utf8.last != UInt8(ascii: "\n") { bytes += "\n" }
    bytes += fence + "\n"
  }

  /// One line of pieces.
  mutating func line(_ pieces: [Piece]) {
    for piece in pieces { append(piece) }
    bytes += "\n"
  }

  /// A table of texts; the first column is set left, the others as numbers are.
  mutating func table(_ titles: [String], rows: [[String]]) {
    table(titles.map { [.plain($0)] }, rows: rows.map { $0.map { [.plain($0)] } }, isNumeric: true)
  }

  /// A table of one piece a cell, some of whose columns are set right.
  mutating func table(_ titles: [String], rows: [[Piece]], alignedRight: Set<Int>) {
    table(titles.map { [.plain($0)] }, rows: rows.map { $0.map { [$0] } }) { column in
      alignedRight.contains(column) ? " ---: |" : " --- |"
    }
  }

  /// A table of pieces; unless it is numeric all columns are set left.
  mutating func table(_ titles: [[Piece]], rows: [[[Piece]]], isNumeric: Bool) {
    table(titles, rows: rows) { column in column > 0 && isNumeric ? " ---: |" : " --- |" }
  }

  /// A table of pieces, with the mark below the title of each column.
  private mutating func table(_ titles: [[Piece]], rows: [[[Piece]]], mark: (_ column: Int) -> String) {
    startBlock()
    for (number, row) in ([titles] + rows).enumerated() {
      bytes += "|"
      for cell in row {
        bytes += " "
        for piece in cell { append(piece) }
        bytes += " |"
      }
      bytes += "\n"
      guard number == 0 else { continue }
      bytes += "|" + titles.indices.map(mark).joined() + "\n"
    }
  }

  /// Starts a block: a blank line before it, unless it is the first.
  mutating func startBlock() {
    if !bytes.isEmpty { bytes += "\n" }
  }

  /// An item of a list, on one line however long.
  mutating func item(_ pieces: [Piece], mark: String = "-", depth: Int = 0) {
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: depth * 2))
    bytes += mark + " "
    line(pieces)
  }

  /// Markdown that was made elsewhere.
  mutating func append(block markdown: String) {
    startBlock()
    bytes += markdown
  }

  private mutating func append(_ piece: Piece) {
    switch piece {
    case .own(let text): MarkdownEscaping.append(own: text, to: &bytes)
    case .plain(let text): MarkdownEscaping.append(PlainText.bytes(of: text).span, to: &bytes)
    case .bold(let text):
      bytes += "**"
      MarkdownEscaping.append(own: text, to: &bytes)
      bytes += "**"
    case .code(let text): appendCode(text)
    case .link(let text, let file):
      bytes += "["
      appendCode(text)
      bytes += "](\(file))"
    }
  }

  /// A code span keeps everything but its own fence, so that is made longer than any run of backticks inside.
  private mutating func appendCode(_ text: String) {
    let plain = PlainText.bytes(of: text)
    let longest = Self.longestRun(in: plain)
    let fence = String(repeating: "`", count: longest + 1)
    // A space on either side is taken away again where both are there.
    let padding = longest > 0 || plain.isEmpty ? " " : ""
    bytes += fence + padding
    bytes.append(contentsOf: plain)
    bytes += padding + fence
  }

  /// The length of the longest run of backticks.
  private static func longestRun(in text: some Sequence<UInt8>) -> Int {
    var longest = 0
    var run = 0
    for byte in text {
      run = byte == UInt8(ascii: "`") ? run + 1 : 0
      longest = max(longest, run)
    }
    return longest
  }
}
