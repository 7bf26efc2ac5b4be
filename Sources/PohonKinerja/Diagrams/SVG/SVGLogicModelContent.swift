/// What the boxes of a logic model say, measured once, and which of them links join.
struct SVGLogicModelContent {
  let model: LogicModel
  let format: SVGDiagram
  private(set) var texts = MeasuredTexts()
  private(set) var boxes: [Box] = []
  /// The boxes of the problems, of each stage, and of the assumptions.
  private(set) var problems: [Int] = []
  private(set) var columns: [[Int]] = Array(repeating: [], count: LogicStage.allCases.count)
  private(set) var assumptions: [Int] = []
  private(set) var arrows: [Arrow] = []
  /// The findings that no box or arrow shows.
  private(set) var elsewhere: [Finding] = []
  private var graph: LogicModelGraph
  private var unknown: [String: Int] = [:]
  private var markedArrowCount = 0

  /// What a box is.
  enum Kind: Hashable {
    case problem
    case element(LogicStage)
    case assumption
    /// What a link names and no element is.
    case unknown
  }

  /// A box.
  struct Box {
    let kind: Kind
    let id: String
    /// Id and, of an input, its sort.
    let label: MeasuredText
    let text: MeasuredText
    /// The problems that it answers.
    let answers: MeasuredText
    var findings: [Finding]
    var badges: [FindingBadge]
    /// The column it stands in, when it is in one.
    var column: Int?
  }

  /// A link between two boxes.
  struct Arrow {
    let from: Int
    let to: Int
    /// Its name where the assumptions say what it takes for granted.
    let mark: String?
    let findings: [Finding]
    let badges: [FindingBadge]
  }

  init(_ model: LogicModel, as format: SVGDiagram) {
    self.model = model
    self.format = format
    graph = LogicModelGraph(model, findings: format.findings)
    elsewhere = graph.elsewhere
    for (number, problem) in model.problems.enumerated() {
      let id = model.problemID(at: number)
      problems.append(add(.problem, id: id, label: id, text: problem.text))
    }
    var placeOfElement: [Int] = []
    for element in model.elements {
      let kind = element.kind.map { " · \($0.title[format.language])" } ?? ""
      let box = add(
        .element(element.stage), id: element.id, label: element.id + kind, text: element.text,
        answers: element.answers.joined(separator: ", "))
      placeOfElement.append(box)
      columns[element.stage.order].append(box)
      boxes[box].column = element.stage.order
    }
    for link in model.links { add(link, placeOfElement) }
    for assumption in model.assumptions {
      assumptions.append(add(.assumption, id: "", label: "", text: assumption.text))
    }
    addAssumptionsOfLinks()
  }

  // MARK: Boxes

  private mutating func add(
    _ kind: Kind, id: String, label: String, text: String, answers: String = ""
  ) -> Int {
    let found = kind == .assumption || kind == .unknown ? [] : graph.takeFindings(about: .element(id))
    let answer = answers.isEmpty ? "" : "\(SVGWords.answers[format.language]) \(answers)"
    boxes.append(
      Box(
        kind: kind, id: id, label: texts.add(label, .bold), text: texts.add(text, .regular),
        answers: texts.add(answer, .regular), findings: found,
        badges: FindingBadge.badges(of: found)))
    return boxes.count - 1
  }

  // MARK: Links

  private mutating func add(_ link: LogicModel.Link, _ placeOfElement: [Int]) {
    let cause = graph.place(of: link.from).map { placeOfElement[$0] }
    let effect = graph.place(of: link.to).map { placeOfElement[$0] }
    let causeColumn = cause.flatMap { boxes[$0].column }
    let effectColumn = effect.flatMap { boxes[$0].column }
    let from = cause ?? unknownBox(link.from, column: (effectColumn ?? 1) - 1)
    let to = effect ?? unknownBox(link.to, column: (causeColumn ?? boxes[from].column ?? 0) + 1)
    let found = graph.takeFindings(about: .link(from: link.from, to: link.to))
    if !link.assumptions.isEmpty { markedArrowCount += 1 }
    arrows.append(
      Arrow(
        from: from, to: to, mark: link.assumptions.isEmpty ? nil : "A\(markedArrowCount)", findings: found,
        badges: FindingBadge.badges(of: found)))
  }

  private mutating func unknownBox(_ id: String, column: Int) -> Int {
    if let box = unknown[id] { return box }
    let column = min(max(column, 0), columns.count - 1)
    let box = add(.unknown, id: id, label: "?", text: id)
    boxes[box].column = column
    columns[column].append(box)
    unknown[id] = box
    return box
  }

  private mutating func addAssumptionsOfLinks() {
    for (arrow, link) in zip(arrows, model.links) {
      guard let mark = arrow.mark else { continue }
      for assumption in link.assumptions {
        assumptions.append(add(.assumption, id: "", label: mark, text: assumption.text))
      }
    }
  }
}
