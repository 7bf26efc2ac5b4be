/// A logic model being drawn as text.
struct TextLogicModelDrawing {
  private let model: LogicModel
  private let format: TextDiagram
  private var graph: LogicModelGraph
  private var canvas: TextCanvas
  /// What stands at the left: a rail that leads from stage to stage, or nothing.
  private var margin: [UInt8] = []

  init(_ model: LogicModel, as format: TextDiagram) {
    self.model = model
    self.format = format
    graph = LogicModelGraph(model, findings: format.findings)
    canvas = TextCanvas(format)
  }

  mutating func finished() -> String {
    let heading = DiagramHeading(model, language: format.language)
    let kind = heading.kind.uppercased()
    line(heading.name.isEmpty ? kind : "\(kind) \(canvas.marks.dash) \(heading.name)")
    for finding in graph.elsewhere { draw(finding, indent: "") }
    drawProblems()
    canvas.endLine()
    for stage in LogicStage.allCases { draw(stage) }
    margin = []
    drawStrayLinks()
    drawAssumptions()
    if let report = format.findings {
      canvas.endLine()
      line(report.summary(in: format.language))
    }
    return canvas.text
  }

  // MARK: Parts

  private mutating func drawProblems() {
    guard !model.problems.isEmpty else { return }
    canvas.endLine()
    line(LocalizedText("MASALAH", en: "PROBLEM")[format.language])
    for (place, problem) in model.problems.enumerated() {
      let id = model.problemID(at: place)
      line("\(id)  \(problem.text)", mark: "   ", hanging: "   ")
      for finding in graph.takeFindings(about: .element(id)) { draw(finding, indent: "      ") }
    }
  }

  private mutating func draw(_ stage: LogicStage) {
    margin = []
    line(stage.title[format.language].uppercased())
    margin = Array((stage == .impact ? "   " : canvas.marks.rail).utf8)
    let places = model.elements.indices.filter { model.elements[$0].stage == stage }
    if places.isEmpty { line(LocalizedText("(belum ada)", en: "(none)")[format.language]) }
    for (number, place) in places.enumerated() {
      if number > 0 { line("") }
      draw(model.elements[place], links: graph.links(from: place))
    }
    guard stage != .impact else { return }
    line("")
    margin = []
    line(canvas.marks.down)
  }

  private mutating func draw(_ element: LogicModel.Element, links: [Int]) {
    let kind = element.kind.map { " (\($0.title[format.language]))" } ?? ""
    line("\(element.id)  \(element.text)\(kind)", hanging: "   ")
    if !element.answers.isEmpty {
      let word = LocalizedText("menjawab", en: "answers")[format.language]
      line("\(word) \(element.answers.joined(separator: ", "))", mark: "   ")
    }
    for finding in graph.takeFindings(about: .element(element.id)) { draw(finding, indent: "   ") }
    for link in links { draw(model.links[link], cause: "") }
  }

  private mutating func draw(_ link: LogicModel.Link, cause: String) {
    let known = graph.place(of: link.to) == nil ? " ?" : ""
    line("\(cause)\(canvas.marks.arrow) \(link.to)\(known)", mark: "   ", hanging: "  ")
    let word = LocalizedText("asumsi", en: "assuming")[format.language]
    for assumption in link.assumptions {
      line("\(word): \(assumption.text)", mark: "     ", hanging: "  ")
    }
    for finding in graph.takeFindings(about: .link(from: link.from, to: link.to)) {
      draw(finding, indent: "     ")
    }
  }

  private mutating func drawStrayLinks() {
    guard !graph.strayLinks.isEmpty else { return }
    canvas.endLine()
    line(LocalizedText("TAUTAN TANPA ASAL", en: "LINKS FROM UNKNOWN ELEMENTS")[format.language])
    for link in graph.strayLinks { draw(model.links[link], cause: "\(model.links[link].from) ? ") }
  }

  private mutating func drawAssumptions() {
    guard !model.assumptions.isEmpty else { return }
    canvas.endLine()
    line(LocalizedText("ASUMSI", en: "ASSUMPTIONS")[format.language])
    for (number, assumption) in model.assumptions.enumerated() {
      canvas.paragraph(Array(assumption.text.utf8), margin: [], mark: "   \(number + 1). ")
    }
  }

  // MARK: Lines

  /// A wrapped line behind the margin: `mark` before its first line, `mark` as blanks and `hanging` before the others.
  private mutating func line(_ text: String, mark: String = "", hanging: String = "") {
    canvas.paragraph(
      Array(text.utf8), first: margin + Array(mark.utf8), rest: margin + Array((mark + hanging).utf8))
  }

  private mutating func draw(_ finding: Finding, indent: String) {
    canvas.paragraph(finding, margin: margin + Array(indent.utf8), language: format.language)
  }
}
