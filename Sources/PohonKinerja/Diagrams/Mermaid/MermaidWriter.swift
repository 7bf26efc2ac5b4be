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
  mutating func begin(title: String, direction: String) {
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
  }

  /// Writes a comment on a flowchart that GitHub will not draw.
  mutating func note(edges: Int, characters: Int, language: Language) {
    let note = LocalizedText(
      "\(edges) garis, \(characters) karakter: GitHub menggambar paling banyak \(MermaidDiagram.edgeLimit) dan "
        + "\(MermaidDiagram.characterLimit)",
      en: "\(edges) lines, \(characters) characters: GitHub draws at most \(MermaidDiagram.edgeLimit) and "
        + "\(MermaidDiagram.characterLimit)")
    output += "  %% \(note[language])\n"
  }

  /// Writes a look that some boxes have besides that of their class.
  mutating func look(_ name: String, _ style: String, of boxes: [String]) {
    guard !boxes.isEmpty else { return }
    output += "  classDef \(name) \(style)\n  class \(boxes.joined(separator: ",")) \(name)\n"
  }

  /// Writes the look of boxes whose gravest finding has a severity.
  mutating func look(_ severity: Severity, of boxes: [String]) {
    var colour: [UInt8] = []
    colour.append(colour: severity.colour)
    look(
      severity.title.indonesian, "stroke:\(String(decoding: colour, as: UTF8.self)),stroke-width:4px",
      of: boxes)
  }

  /// Writes the look of boxes that stand in some way, or to which something happens.
  mutating func look(_ tone: BoxTone, of boxes: [String]) {
    var colour: [UInt8] = []
    colour.append(colour: tone.colour)
    look(
      "\(tone.isForemost ? "ubah" : "status")\(tone.name)",
      "stroke:\(String(decoding: colour, as: UTF8.self)),stroke-width:4px",
      of: boxes)
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
