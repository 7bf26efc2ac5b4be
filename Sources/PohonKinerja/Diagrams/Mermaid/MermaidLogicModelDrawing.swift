/// A logic model as a Mermaid flowchart from left to right.
struct MermaidLogicModelDrawing {
  private let model: LogicModel
  private let format: MermaidDiagram
  private var graph: LogicModelGraph
  private var writer = MermaidWriter()
  /// The ids that links name and no element has, by the number of their box.
  private var unknown: [String: Int] = [:]
  /// The boxes with findings, by the gravest.
  private var boxesWithFindings: [Severity: [String]] = [:]

  init(_ model: LogicModel, format: MermaidDiagram) {
    self.model = model
    self.format = format
    graph = LogicModelGraph(model, findings: format.findings)
  }

  consuming func drawn() -> String {
    let heading = DiagramHeading(model, language: format.language)
    problems()
    for stage in LogicStage.allCases { column(stage) }
    assumptions()
    for link in model.links { arrow(link) }
    answers()
    backbone()
    noteBox()
    writer.looks(hasUnknown: !unknown.isEmpty)
    for severity in Severity.allCases { writer.look(severity, of: boxesWithFindings[severity] ?? []) }
    return withFrame(heading)
  }

  /// The front matter, then what was written.
  private func withFrame(_ heading: DiagramHeading) -> String {
    var framed = MermaidWriter()
    framed.begin(title: heading.line, direction: "LR")
    let length = framed.output.count + writer.output.count
    if model.links.count > MermaidDiagram.edgeLimit || length > MermaidDiagram.characterLimit {
      framed.note(edges: model.links.count, characters: length, language: format.language)
    }
    return String(decoding: framed.output + writer.output, as: UTF8.self)
  }

  /// The box that sums the findings up and tells those that are about no element or link.
  private mutating func noteBox() {
    guard let report = format.findings else { return }
    let lines = graph.elsewhereLines(of: report, language: format.language)
    writer.box("k", lines, look: "temuan", indent: "  ")
    writer.output +=
      "  classDef temuan fill:#FFFFFF,stroke:#5F6B7A,stroke-dasharray:2 3,color:#1A1F27,text-align:left\n"
  }

  /// A box, with the badges of its findings below the text.
  private mutating func box(_ id: String, _ text: String, about element: String, look: String) {
    let badges = FindingBadge.badges(of: graph.takeFindings(about: .element(element)))
    if let gravest = badges.first { boxesWithFindings[gravest.severity, default: []].append(id) }
    writer.box(
      id, [text] + (badges.isEmpty ? [] : [badges.text(in: format.language)]), look: look, indent: "    ")
  }

  private mutating func problems() {
    guard !model.problems.isEmpty else { return }
    writer.beginGroup("masalah", title: LocalizedText("Masalah", en: "Problem")[format.language])
    for (number, problem) in model.problems.enumerated() {
      box("p\(number)", problem.text, about: model.problemID(at: number), look: "masalah")
    }
    writer.endGroup()
  }

  private mutating func column(_ stage: LogicStage) {
    let places = model.elements.indices.filter { model.elements[$0].stage == stage }
    guard !places.isEmpty else { return }
    writer.beginGroup("s\(stage.order)", title: stage.heading[format.language])
    for place in places {
      let kind = model.elements[place].kind.map { " (\($0.title[format.language]))" } ?? ""
      box(
        "n\(place)", model.elements[place].text + kind, about: model.elements[place].id,
        look: "k\(stage.order)")
    }
    writer.endGroup()
  }

  private mutating func assumptions() {
    guard !model.assumptions.isEmpty else { return }
    writer.beginGroup("asumsi", title: LocalizedText("Asumsi", en: "Assumptions")[format.language])
    for (number, assumption) in model.assumptions.enumerated() {
      writer.box("a\(number)", [assumption.text], look: "asumsi", indent: "    ")
    }
    writer.endGroup()
  }

  private mutating func arrow(_ link: LogicModel.Link) {
    let ends = [link.from, link.to].map { box(of: $0) }
    writer.output += "  \(ends[0]) -->"
    let assumed = link.assumptions.map(\.text).joined(separator: "; ")
    let badges = FindingBadge.badges(of: graph.takeFindings(about: .link(from: link.from, to: link.to)))
    let labels = [assumed, badges.text(in: format.language)].filter { !$0.isEmpty }
    if !labels.isEmpty {
      writer.output += "|\""
      for (number, label) in labels.enumerated() {
        if number > 0 { writer.output += MermaidWriter.lineBreak }
        writer.append(WrappedText(label, columns: 24))
      }
      writer.output += "\"|"
    }
    writer.output += " \(ends[1])\n"
  }

  /// The box that an id means; one of its own when no element has the id.
  private mutating func box(of id: String) -> String {
    if let place = graph.place(of: id) { return "n\(place)" }
    if let number = unknown[id] { return "u\(number)" }
    let number = unknown.count
    unknown[id] = number
    writer.box("u\(number)", ["\(id) ?"], look: "asing", indent: "  ")
    return "u\(number)"
  }

  /// Dotted lines from the problems to what answers them.
  private mutating func answers() {
    for (problem, element) in graph.answers {
      writer.output += "  p\(problem) -.- n\(element)\n"
    }
  }

  /// Invisible links keep the columns in their order, whatever the links of the model say.
  private mutating func backbone() {
    var first = LogicStage.allCases.compactMap { stage in
      model.elements.firstIndex { $0.stage == stage }.map { "n\($0)" }
    }
    if !model.problems.isEmpty { first.insert("p0", at: 0) }
    if first.count > 1 { writer.output += "  \(first.joined(separator: " ~~~ "))\n" }
    guard let last = first.last else { return }
    for number in model.assumptions.indices { writer.output += "  \(last) ~~~ a\(number)\n" }
  }
}

extension MermaidWriter {
  fileprivate mutating func beginGroup(_ name: String, title: String) {
    output += "  subgraph g\(name)[\""
    append(WrappedText(title, columns: Self.columns))
    output += "\"]\n"
  }

  fileprivate mutating func endGroup() {
    output += "  end\n"
  }

  fileprivate mutating func box(_ id: String, _ texts: [String], look: String, indent: String) {
    output += "\(indent)\(id)[\""
    for (number, text) in texts.enumerated() {
      if number > 0 { output += Self.lineBreak }
      let lines = WrappedText(text, columns: 30)
      // Mermaid takes an empty label for an error.
      if lines.lines.isEmpty { output += "#160;" } else { append(lines) }
    }
    output += "\"]:::\(look)\n"
  }

  /// Impact has the colours of the top of a tree, and so down to input.
  fileprivate mutating func looks(hasUnknown: Bool) {
    for stage in LogicStage.allCases {
      classDefinition("k\(stage.order)", DiagramColours(rank: LogicStage.allCases.count - 1 - stage.order))
    }
    output +=
      "  classDef masalah fill:#FFFFFF,stroke:#4A5462,stroke-width:2px,color:#1A1F27,text-align:left\n"
    output +=
      "  classDef asumsi fill:#FFFFFF,stroke:#5F6B7A,stroke-dasharray:5 4,color:#1A1F27,text-align:left\n"
    if hasUnknown {
      output += "  classDef asing fill:#FFFFFF,stroke:#1A1F27,stroke-dasharray:2 3,color:#1A1F27\n"
    }
  }
}
