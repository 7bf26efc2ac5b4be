/// Lines of text of some width, each with rails or other marks at its left.
struct TextCanvas {
  let width: Int
  let marks: Marks
  private(set) var output: [UInt8] = []

  /// Text is never squeezed into fewer columns than this, whatever stands at its left.
  private static let leastTextWidth = 12

  init(_ format: TextDiagram) {
    // Any greater width is the same: no line is that long. The bound keeps sums from overflowing.
    width = min(max(format.width, TextDiagram.minimumWidth), 1 << 20)
    marks = Marks(format.charset)
  }

  /// The characters of lines and marks.
  struct Marks {
    let rail: String
    let branch: String
    let lastBranch: String
    let arrow: String
    let down: String
    let dash: String
    let rangeMark: String
    let ellipsis: String
    let error: String
    let crosscutting: String

    init(_ charset: TextDiagram.Charset) {
      let isUnicode = charset == .unicode
      rail = isUnicode ? "│  " : "|  "
      branch = isUnicode ? "├─ " : "+- "
      lastBranch = isUnicode ? "└─ " : "\\- "
      arrow = isUnicode ? "→" : "->"
      down = isUnicode ? "▼" : "v"
      dash = isUnicode ? "—" : "-"
      rangeMark = isUnicode ? "–" : "-"
      ellipsis = isUnicode ? "…" : "..."
      error = isUnicode ? Severity.error.symbol : "x"
      crosscutting = isUnicode ? "↔" : "<->"
    }

    /// The mark of a finding; told apart without colour.
    func of(_ severity: Severity) -> String {
      severity == .error ? error : severity.symbol
    }
  }

  /// Adds a wrapped paragraph. A blank text leaves a line with what stands before it alone.
  ///
  /// - Parameters:
  ///   - text: The text, before step 0.
  ///   - first: What stands before the first line.
  ///   - rest: What stands before the other lines.
  mutating func paragraph(_ text: [UInt8], first: [UInt8] = [], rest: [UInt8] = []) {
    let wrapped = WrappedText(
      text.span, columns: max(width - ColumnWidth.of(rest.span), Self.leastTextWidth),
      first: max(width - ColumnWidth.of(first.span), Self.leastTextWidth))
    output += first
    for number in wrapped.lines.indices {
      if number > 0 {
        endLine()
        output += rest
      }
      output += wrapped.line(number)
    }
    endLine()
  }

  /// Adds a wrapped paragraph with a mark before its first line, the other lines indented as far.
  mutating func paragraph(_ text: [UInt8], margin: [UInt8], mark: String) {
    let indent = repeatElement(UInt8(ascii: " "), count: ColumnWidth.of(mark.utf8.span))
    paragraph(text, first: margin + Array(mark.utf8), rest: margin + indent)
  }

  /// Adds a finding: its mark, what it says, and the rule.
  mutating func paragraph(_ finding: Finding, margin: [UInt8], language: Language) {
    let text = "\(finding.severity.title[language]): \(finding.summary[language]) [\(finding.rule)]"
    paragraph(Array(text.utf8), margin: margin, mark: "\(marks.of(finding.severity)) ")
  }

  /// Ends a line, without spaces at its end.
  mutating func endLine() {
    while output.last == UInt8(ascii: " ") { output.removeLast() }
    output.append(UInt8(ascii: "\n"))
  }

  /// The drawing.
  var text: String { String(decoding: output, as: UTF8.self) }
}
