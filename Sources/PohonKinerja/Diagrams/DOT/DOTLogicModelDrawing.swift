/// A logic model in DOT, from left to right: a column with a plate on top per stage.
struct DOTLogicModelDrawing {
  private let model: LogicModel
  private let format: DOTDiagram
  private var graph: LogicModelGraph
  private var writer = DOTWriter()
  /// The ids that links name and no element has, by the number of their box.
  private var unknown: [String: Int] = [:]

  private static let textColumns = 30

  init(_ model: LogicModel, format: DOTDiagram) {
    self.model = model
    self.format = format
    graph = LogicModelGraph(model, findings: format.findings)
  }

  consuming func drawn() -> String {
    let language = format.language
    writer.begin(
      "rankdir=LR, splines=spline, nodesep=0.22, ranksep=0.55, newrank=true",
      title: DiagramHeading(model, language: language),
      counts: DiagramHeading.counts(of: model, language: language),
      findings: format.findings.map { graph.elsewhereLines(of: $0, language: language) } ?? [])
    writer.output += "  edge [color=\""
    writer.output.append(colour: DiagramColours.line)
    writer.output += "\", penwidth=1.4, arrowsize=0.7, \(DOTWriter.font), fontsize=9, fontcolor=\""
    writer.output.append(colour: DiagramColours.muted)
    writer.output += "\"];\n"
    column(
      "P", title: LocalizedText("Masalah", en: "Problem")[language], colour: DiagramColours.muted,
      boxes: model.problems.enumerated().map { number, problem in
        Box(id: "p\(number)", text: problem.text, look: .problem, subject: model.problemID(at: number))
      })
    for stage in LogicStage.allCases { column(stage) }
    column(
      "A", title: LocalizedText("Asumsi", en: "Assumptions")[language], colour: DiagramColours.muted,
      boxes: model.assumptions.enumerated().map { number, assumption in
        Box(id: "a\(number)", text: assumption.text, look: .assumption)
      })
    backbone()
    for link in model.links { arrow(link) }
    answers()
    return writer.finished()
  }

  // MARK: Boxes

  private enum Look {
    case stage(LogicStage)
    case problem
    case assumption
    case unknown
  }

  private struct Box {
    var id: String
    var text: String
    var look: Look
    /// The id that findings on it name.
    var subject: String?
  }

  private mutating func column(_ stage: LogicStage) {
    let boxes = model.elements.enumerated().filter { $0.element.stage == stage }.map { place, element in
      let kind = element.kind.map { " (\($0.title[format.language]))" } ?? ""
      return Box(id: "n\(place)", text: element.text + kind, look: .stage(stage), subject: element.id)
    }
    column(
      "S\(stage.order)", title: stage.heading[format.language], colour: Self.colours(of: stage).strong,
      boxes: boxes)
  }

  /// The plate, the boxes, and the invisible chain that keeps their order.
  private mutating func column(
    _ plate: String, title: String, colour: UInt32, boxes: [Box]
  ) {
    guard !boxes.isEmpty || plate.hasPrefix("S") else { return }
    writer.output += "  \(plate) [shape=box, style=\"filled,rounded\", label=<"
    writer.output += ##"<FONT COLOR="#FFFFFF" POINT-SIZE="12"><B>"##
    writer.append(title)
    writer.output += "</B></FONT>>, fillcolor=\""
    writer.output.append(colour: colour)
    writer.output += "\", color=\""
    writer.output.append(colour: colour)
    writer.output += "\", margin=\"0.15,0.06\"];\n"
    for entry in boxes { box(entry) }
    guard !boxes.isEmpty else { return }
    writer.output += "  { rank=same; \(plate)"
    for entry in boxes { writer.output += " -> \(entry.id)" }
    writer.output += " [style=invis, weight=10]; }\n"
  }

  private mutating func box(_ box: Box) {
    let found = box.subject.map { graph.takeFindings(about: .element($0)) } ?? []
    let badges = FindingBadge.badges(of: found)
    var (border, ground, style): (UInt32, UInt32, String) =
      switch box.look {
      case .stage(let stage): (Self.colours(of: stage).strong, Self.colours(of: stage).tint, "filled")
      case .problem: (DiagramColours.muted, 0xFFFFFF, "filled")
      case .assumption: (DiagramColours.line, 0xFFFFFF, "filled,dashed")
      case .unknown: (DiagramColours.ink, 0xFFFFFF, "filled,dotted")
      }
    if let gravest = badges.first { border = gravest.severity.colour }
    writer.output += "  \(box.id) [shape=box, style=\"\(style)\", color=\""
    writer.output.append(colour: border)
    if !badges.isEmpty { writer.output += "\", penwidth=\"3" }
    writer.output += "\", fillcolor=\""
    writer.output.append(colour: ground)
    writer.output += "\", margin=\"0.12,0.08\", label=<"
    let lines = WrappedText(box.text, columns: Self.textColumns)
    writer.append(lines, lineBreak: DOTWriter.leftBreak)
    if lines.lines.count > 1 || !badges.isEmpty { writer.output += DOTWriter.leftBreak }
    writer.append(badges, language: format.language, columns: Self.textColumns)
    writer.output += ">, tooltip=\""
    if lines.bytes.isEmpty { writer.output += " " }
    DOTEscaping.appendQuoted(lines.bytes.span, to: &writer.output)
    writer.output += "\"];\n"
  }

  /// Impact has the colours of the top of a tree, and so down to input.
  private static func colours(of stage: LogicStage) -> DiagramColours {
    DiagramColours(rank: LogicStage.allCases.count - 1 - stage.order)
  }

  // MARK: Lines

  /// Invisible lines between the plates keep the stages in their order, whatever the links say.
  private mutating func backbone() {
    var plates = LogicStage.allCases.map { "S\($0.order)" }
    if !model.problems.isEmpty { plates.insert("P", at: 0) }
    if !model.assumptions.isEmpty { plates.append("A") }
    writer.output += "  \(plates.joined(separator: " -> ")) [style=invis, weight=100];\n"
  }

  private mutating func arrow(_ link: LogicModel.Link) {
    let ends = [link.from, link.to].map { node(of: $0) }
    writer.output += "  \(ends[0]) -> \(ends[1])"
    var attributes: [UInt8] = []
    if !isForward(link) { attributes += "constraint=false" }
    let assumed = link.assumptions.map(\.text).joined(separator: "; ")
    let badges = FindingBadge.badges(of: graph.takeFindings(about: .link(from: link.from, to: link.to)))
    if !assumed.isEmpty || !badges.isEmpty {
      var label = DOTWriter()
      if !assumed.isEmpty { label.append(WrappedText(assumed, columns: 20)) }
      if !assumed.isEmpty, !badges.isEmpty { label.output += DOTWriter.lineBreak }
      label.append(badges, language: format.language, columns: 20)
      attributes += (attributes.isEmpty ? "label=<" : ", label=<").utf8 + label.output + ">".utf8
    }
    if !attributes.isEmpty { writer.output += " [".utf8 + attributes + "]".utf8 }
    writer.output += ";\n"
  }

  private func isForward(_ link: LogicModel.Link) -> Bool {
    guard let from = graph.place(of: link.from), let to = graph.place(of: link.to) else { return false }
    return model.elements[from].stage < model.elements[to].stage
  }

  /// The box that an id means; one of its own when no element has the id.
  private mutating func node(of id: String) -> String {
    if let place = graph.place(of: id) { return "n\(place)" }
    if let number = unknown[id] { return "u\(number)" }
    let number = unknown.count
    unknown[id] = number
    box(Box(id: "u\(number)", text: "\(id) ?", look: .unknown))
    return "u\(number)"
  }

  /// Dotted lines from the problems to what answers them.
  private mutating func answers() {
    for (problem, element) in graph.answers {
      writer.output += "  p\(problem) -> n\(element) [style=dotted, arrowhead=none, constraint=false];\n"
    }
  }
}
