/// A logic model as Markdown tables.
struct MarkdownLogicModelDrawing {
  private let model: LogicModel
  private let format: MarkdownDiagram
  private var graph: LogicModelGraph
  private var output: [UInt8] = []

  /// A line of a table, cell by cell; a cell has several lines.
  private struct Line {
    var code: String
    var text: String
    var answers: [String] = []
    var effects: [String] = []
    var findings: [String] = []
  }

  init(_ model: LogicModel, format: MarkdownDiagram) {
    self.model = model
    self.format = format
    graph = LogicModelGraph(model, findings: format.findings)
  }

  consuming func drawn() -> String {
    output += "# "
    append(DiagramHeading(model, language: format.language).line)
    output += "\n\n"
    output += DiagramHeading.counts(of: model, language: format.language)
    output += "\n"
    if let report = format.findings { summary(of: report) }
    let problems = model.problems.enumerated().map { place, problem in
      let id = model.problemID(at: place)
      return Line(code: id, text: problem.text, findings: findings(about: .element(id)))
    }
    table(LocalizedText("Masalah", en: "Problem"), problems)
    for stage in LogicStage.allCases {
      let places = model.elements.indices.filter { model.elements[$0].stage == stage }
      table(stage.heading, places.map { line(of: $0) }, isAlwaysShown: true)
    }
    strayLinks()
    assumptions()
    return String(decoding: output, as: UTF8.self)
  }

  private mutating func summary(of report: Report) {
    for (number, line) in graph.elsewhereLines(of: report, language: format.language).enumerated() {
      output += number == 0 ? "\n" : number == 1 ? "\n- " : "- "
      append(line)
      output += "\n"
    }
  }

  // MARK: Lines

  private mutating func line(of place: Int) -> Line {
    let element = model.elements[place]
    let kind = element.kind.map { " (\($0.title[format.language]))" } ?? ""
    let links = graph.links(from: place).map { model.links[$0] }
    var found = findings(about: .element(element.id))
    for link in links {
      found += findings(about: .link(from: link.from, to: link.to))
    }
    return Line(
      code: element.id, text: element.text + kind, answers: element.answers,
      effects: links.map { effect(of: $0) }, findings: found)
  }

  /// What a link leads to, and what is assumed.
  private func effect(of link: LogicModel.Link) -> String {
    let known = graph.place(of: link.to) == nil ? " ?" : ""
    let assumed = link.assumptions.map(\.text).joined(separator: "; ")
    let word = LocalizedText("asumsi", en: "assuming")[format.language]
    return "\(link.to)\(known)" + (assumed.isEmpty ? "" : " (\(word): \(assumed))")
  }

  private mutating func findings(about subject: Finding.Subject) -> [String] {
    graph.takeFindings(about: subject).map { finding in
      "\(finding.severity.symbol) \(finding.summary[format.language]) [\(finding.rule)]"
    }
  }

  // MARK: Parts

  private mutating func table(_ title: LocalizedText, _ lines: [Line], isAlwaysShown: Bool = false) {
    guard isAlwaysShown || !lines.isEmpty else { return }
    output += "\n## \(title[format.language])\n\n"
    guard !lines.isEmpty else {
      output += "\(LocalizedText("(belum ada)", en: "(none)")[format.language])\n"
      return
    }
    var columns: [(title: LocalizedText, texts: (Line) -> [String])] = [
      (LocalizedText("Kode", en: "Code"), { [$0.code] }),
      (LocalizedText("Unsur", en: "Element"), { [$0.text] }),
    ]
    let optional: [(title: LocalizedText, texts: (Line) -> [String])] = [
      (LocalizedText("Menjawab", en: "Answers"), { $0.answers }),
      (LocalizedText("Menuju", en: "Leads to"), { $0.effects }),
      (LocalizedText("Temuan", en: "Findings"), { $0.findings }),
    ]
    columns += optional.filter { column in lines.contains { !column.texts($0).isEmpty } }
    output += "|"
    for column in columns { output += " \(column.title[format.language]) |" }
    output += "\n|"
    for _ in columns { output += " --- |" }
    output += "\n"
    for line in lines {
      output += "|"
      for column in columns {
        output += " "
        for (number, text) in column.texts(line).enumerated() {
          if number > 0 { output += "<br>" }
          append(text)
        }
        output += " |"
      }
      output += "\n"
    }
  }

  private mutating func strayLinks() {
    let lines = graph.strayLinks.map { number in
      let link = model.links[number]
      return Line(
        code: "\(link.from) ?", text: "", effects: [effect(of: link)],
        findings: findings(about: .link(from: link.from, to: link.to)))
    }
    table(LocalizedText("Tautan tanpa asal", en: "Links from unknown elements"), lines)
  }

  private mutating func assumptions() {
    guard !model.assumptions.isEmpty else { return }
    output += "\n## \(LocalizedText("Asumsi", en: "Assumptions")[format.language])\n\n"
    for (number, assumption) in model.assumptions.enumerated() {
      output += "\(number + 1). "
      append(assumption.text)
      output += "\n"
    }
  }

  private mutating func append(_ text: String) {
    MarkdownEscaping.append(text.utf8.span, to: &output)
  }
}
