/// The syntax of DOT and of its HTML-like labels.
struct DOTWriter {
  var output: [UInt8] = []

  static let lineBreak = "<BR/>"
  static let leftBreak = #"<BR ALIGN="LEFT"/>"#
  static let font = #"fontname="Helvetica,Arial,sans-serif""#

  /// The height of text lines in a table cell, and what its padding adds.
  static func height(lines: Int) -> Int { lines * 12 + 10 }

  /// Begins a graph with its title.
  mutating func begin(_ attributes: String, title: DiagramHeading, counts: String, findings: [String] = []) {
    output +=
      "digraph pohon {\n  graph [charset=\"UTF-8\", \(attributes), \(Self.font), fontsize=20, labelloc=t, "
    output += "pad=0.25, label=<<B>"
    append(title.kind.uppercased())
    output += "</B>\(Self.lineBreak)"
    if !title.name.isEmpty {
      output += #"<FONT POINT-SIZE="13">"#
      append(title.name)
      output += "</FONT>\(Self.lineBreak)"
    }
    output += #"<FONT POINT-SIZE="10" COLOR=""#
    output.append(colour: DiagramColours.muted)
    output += "\">"
    append(counts)
    for line in findings {
      output += Self.lineBreak
      append(WrappedText(line, columns: 110))
    }
    output += "</FONT>\(Self.lineBreak)&#160;>];\n"
    output += "  node [shape=plain, \(Self.font), fontsize=10];\n"
  }

  /// Writes text for an HTML-like label.
  mutating func append(_ text: String) {
    DOTEscaping.appendHTML(PlainText.bytes(of: text).span, to: &output)
  }

  /// Writes the lines of a text with breaks between them, `indent` before all but the first.
  mutating func append(_ text: WrappedText, lineBreak: String = Self.lineBreak, indent: String = "") {
    if text.lines.isEmpty { output += "&#160;" }
    for number in text.lines.indices {
      if number > 0 { output += "\(lineBreak)\(indent)" }
      DOTEscaping.appendHTML(text.bytes.span.extracting(text.lines[number]), to: &output)
    }
  }

  /// Writes badges on lines of their own, in the colour of the gravest.
  mutating func append(_ badges: [FindingBadge], language: Language, columns: Int) {
    guard let gravest = badges.first else { return }
    output += #"<FONT COLOR=""#
    output.append(colour: gravest.severity.colour)
    output += "\"><B>"
    append(WrappedText(badges.text(in: language), columns: columns), lineBreak: Self.leftBreak)
    output += "\(Self.leftBreak)</B></FONT>"
  }

  /// How a box is framed when it is not like others on its level.
  struct Frame {
    /// The colour of its gravest finding, or of its status.
    var colour: UInt32?
    var isDashed = false
  }

  /// Begins a box: the table, and its header strip.
  mutating func beginTable(
    _ colours: DiagramColours, frame: Frame, header: (code: String, rest: String), columns: Int
  ) {
    output += #"[label=<<TABLE BORDER="\#(frame.colour == nil ? 1 : 3)""#
    if frame.isDashed { output += #" STYLE="DASHED""# }
    output += #" CELLBORDER="0" CELLSPACING="0" CELLPADDING="5" COLOR=""#
    output.append(colour: frame.colour ?? colours.strong)
    output += "\" BGCOLOR=\"#FFFFFF\"><TR><TD BGCOLOR=\""
    output.append(colour: colours.strong)
    output += ##"" ALIGN="LEFT"><FONT COLOR="#FFFFFF"><B>"##
    append(header.code)
    output += "</B>"
    let rest = WrappedText(header.rest, columns: columns, first: columns - header.code.utf8.count)
    if !rest.lines.isEmpty {
      output += "&#160;&#160;"
      append(rest, lineBreak: Self.leftBreak)
      if rest.lines.count > 1 { output += Self.leftBreak }
    }
    output += "</FONT></TD></TR>"
  }

  /// Writes the row with the statement.
  mutating func statementRow(_ text: WrappedText, _ colours: DiagramColours, height: Int) {
    output += "<TR><TD BGCOLOR=\""
    output.append(colour: colours.tint)
    output += "\" HEIGHT=\"\(height)\"><B>"
    append(text)
    output += "</B></TD></TR>"
  }

  /// Ends a box that was begun with ``beginTable(_:header:columns:)``.
  mutating func endTable(group: String, tooltip: WrappedText) {
    output += "</TABLE>>\(group), tooltip=\""
    // An empty tooltip would make Graphviz show the label's source.
    if tooltip.bytes.isEmpty { output += " " }
    DOTEscaping.appendQuoted(tooltip.bytes.span, to: &output)
    output += "\"];\n"
  }

  /// Ends the graph and returns it.
  consuming func finished() -> String {
    output += "}\n"
    return String(decoding: output, as: UTF8.self)
  }
}
