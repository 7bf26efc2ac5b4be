/// The syntax of Mermaid flowcharts.
struct MermaidWriter {
  var output: [UInt8] = []

  /// The columns at which statements are broken; the box is about as wide as the page's letters make it.
  static let columns = 38
  /// The columns of indicators, which stand behind their number.
  static let indicatorColumns = 36

  /// The line break within a label: a backslash and an `n`. A `<br/>` would send the whole label through Mermaid's
  /// HTML cleaner, which decodes our escapes too early, so that `$$x$$` became a formula and `fa:fa-ban` an icon.
  static let lineBreak = #"\n"#

  /// Writes the front matter and the kind of diagram.
  mutating func begin(title: String, direction: String, edges: Int, language: Language) {
    output += "---\ntitle: "
    append(title: title)
    output += """

      config:
        htmlLabels: true
        flowchart:
          curve: \(direction == "TD" ? "stepBefore" : "basis")
          nodeSpacing: 30
          rankSpacing: 50
          wrappingWidth: 420
      ---
      flowchart \(direction)

      """
    guard edges > MermaidDiagram.edgeLimit else { return }
    let limit = MermaidDiagram.edgeLimit
    let note = LocalizedText(
      "\(edges) garis: GitHub menggambar paling banyak \(limit)",
      en: "\(edges) lines: GitHub draws at most \(limit)")
    output += "  %% \(note[language])\n"
  }

  /// The title, quoted. Mermaid cleans it as HTML and then shows it as text, so a `<` would not survive.
  private mutating func append(title: String) {
    output += "\""
    let shown = PlainText.bytes(of: title).flatMap { $0 == UInt8(ascii: "<") ? Array("‹".utf8) : [$0] }
    YAMLEscaping.append(shown.span, to: &output)
    output += "\""
  }

  /// Writes the lines of a text with breaks between them, `indent` before all but the first.
  mutating func append(_ text: WrappedText, indent: String = "") {
    for number in text.lines.indices {
      if number > 0 { output += "\(Self.lineBreak)\(indent)" }
      MermaidEscaping.append(text.bytes.span.extracting(text.lines[number]), to: &output)
    }
  }

  /// Writes the look of one class of boxes.
  mutating func classDefinition(_ name: String, _ colours: DiagramColours) {
    output += "  classDef \(name) fill:"
    output.append(colour: colours.tint)
    output += ",stroke:"
    output.append(colour: colours.strong)
    output += ",stroke-width:2px,color:"
    output.append(colour: DiagramColours.ink)
    output += ",text-align:left\n"
  }
}
