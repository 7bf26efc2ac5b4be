/// The frame of a drawing: the page, its header with tools, and the data of its script.
struct HTMLDrawingPage {
  var writer = HTMLWriter()
  let words: HTMLWords
  private var frame: HTMLPage

  /// The drawings that are printed instead of the page.
  private let sheets: HTMLSheets

  init(_ format: HTMLDiagram, script: HashedText, sheets: HTMLSheets) {
    words = HTMLWords(language: format.language)
    frame = HTMLPage(
      language: format.language, title: "",
      styles: [HTMLStyle.sheet] + HTMLToneStyle.sheets(of: format), script: script,
      hasDarkColours: true)
    self.sheets = sheets
  }

  /// What the page says about its print.
  var printNote: String { sheets.note[words.language] }

  /// Whether there are sheets, and the paper of what is printed as a list.
  private var bodyClass: String {
    let list = HTMLStyle.name(ofListOn: sheets.paper)
    return " class=\"\(sheets.drawings.isEmpty ? list : "sheets \(list)")\""
  }

  // MARK: Begin and end

  /// Begins a page with its title, `counts` below it, and opens the header for tools.
  mutating func begin(_ heading: DiagramHeading, counts: String, source: String? = nil, legend: HTMLLegend) {
    frame.title = heading.line
    frame.begin(&writer)
    writer += "<body\(bodyClass)>\n<header class=\"top\">\n<div class=\"head\">"
    writer.element("h1", heading.line)
    writer += "\n"
    writer.element("p", counts)
    if let source, !source.isEmpty {
      writer += "\n<details><summary>"
      writer.text(words.source)
      writer += "</summary>"
      writer.element("p", source)
      writer += "</details>"
    }
    legend.write(to: &writer)
    writer += "</div>\n<div class=\"bar\" id=\"bar\" role=\"group\""
    writer.attribute("aria-label", words.tools)
    writer += " hidden>\n"
  }

  /// Closes the header.
  mutating func endTools() {
    writer += "<output id=\"live\"></output>\n</div>\n</header>\n"
  }

  /// Appends the drawings that are printed.
  mutating func printedSheets() {
    for sheet in sheets.drawings {
      writer += "<div class=\"sheet \(HTMLStyle.name(of: sheets.paper))\" aria-hidden=\"true\">"
      writer += sheet
      writer += "</div>\n"
    }
  }

  /// Ends the page with the data of the script, which may be anything, and the script.
  consuming func finished(data: [UInt8]) -> String {
    writer += "<script type=\"application/json\" id=\"data\">"
    writer.append(markup: Self.escaped(json: data))
    writer += "</script>\n"
    frame.end(&writer)
    return String(decoding: writer.output, as: UTF8.self)
  }

  /// JSON that cannot end the element it stands in. The three characters only occur inside its texts.
  static func escaped(json: [UInt8]) -> [UInt8] {
    var escaped: [UInt8] = []
    escaped.reserveCapacity(json.count + json.count / 16)
    for byte in json {
      switch byte {
      case UInt8(ascii: "<"): escaped += "\\u003c"
      case UInt8(ascii: ">"): escaped += "\\u003e"
      case UInt8(ascii: "&"): escaped += "\\u0026"
      default: escaped.append(byte)
      }
    }
    return escaped
  }

  // MARK: Tools

  mutating func searchTools(_ label: String) {
    writer += "<span class=\"find\"><input id=\"query\" type=\"search\" autocomplete=\"off\""
    writer.attribute("aria-label", label)
    writer.attribute("placeholder", label)
    writer += ">"
    button("previous", "↑", label: words.previousHit)
    button("next", "↓", label: words.nextHit)
    writer += "</span>\n"
  }

  mutating func button(_ action: String, _ text: String, label: String? = nil, attributes: String = "") {
    writer += "<button type=\"button\" data-do=\"\(action)\"\(attributes)"
    if let label {
      writer.attribute("aria-label", label)
      writer.attribute("title", label)
    }
    writer += ">"
    writer.text(text)
    writer += "</button>\n"
  }

  /// The button that prints, which says on what.
  mutating func printButton() {
    button("print", words.print, label: printNote.isEmpty ? nil : "\(words.print): \(printNote)")
  }

  /// The button that opens the list of findings, where there is one.
  mutating func findingsButton(_ report: Report?) {
    guard let report else { return }
    button(
      "findings", "\(words.findings) (\(report.findings.count))",
      attributes: " aria-expanded=\"false\" aria-controls=\"findings\"")
  }
}
