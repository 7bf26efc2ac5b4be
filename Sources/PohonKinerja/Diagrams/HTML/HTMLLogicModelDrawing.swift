/// A logic model as a page: a column for each stage from input to impact, problems above and assumptions below.
struct HTMLLogicModelDrawing {
  private let model: LogicModel
  private let format: HTMLDiagram
  private let graph: LogicModelGraph
  private var page: HTMLDrawingPage
  /// The places in the report of the findings about each element, problem and link.
  private var findings: [Finding.Subject: [Int]] = [:]
  /// The anchors of elements and of problems.
  private let elementAnchors: [String]
  private let problemAnchors: [String]
  private var problemsByID: [String: Int] = [:]

  init(_ model: LogicModel, as format: HTMLDiagram) {
    self.model = model
    self.format = format
    let graph = LogicModelGraph(model)
    self.graph = graph
    page = HTMLDrawingPage(format, script: HTMLScript.model, sheets: HTMLSheets(model, as: format))
    elementAnchors = model.elements.enumerated().map { place, element in
      HTMLAnchor.name(
        element.id, prefix: "e", number: place + 1, isOnly: graph.place(of: element.id) == place)
    }
    for place in model.problems.indices where problemsByID[model.problemID(at: place)] == nil {
      problemsByID[model.problemID(at: place)] = place
    }
    let problemsByID = problemsByID
    problemAnchors = model.problems.indices.map { place in
      let id = model.problemID(at: place)
      return HTMLAnchor.name(id, prefix: "p", number: place + 1, isOnly: problemsByID[id] == place)
    }
    for (place, finding) in (format.findings?.findings ?? []).enumerated() {
      findings[finding.subject, default: []].append(place)
    }
  }

  private func word(_ indonesian: String, en english: String) -> String {
    LocalizedText(indonesian, en: english)[format.language]
  }

  consuming func drawn() -> String {
    let counts = LocalizedText(
      "\(model.elements.count) unsur · \(model.links.count) hubungan",
      en:
        "\(EnglishCount.of(model.elements.count, "element")) · \(EnglishCount.of(model.links.count, "link"))"
    )
    page.begin(
      DiagramHeading(model, language: format.language), counts: counts[format.language],
      legend: .model(page.words, hasFindings: format.findings != nil, print: page.printNote))
    page.searchTools(page.words.searchModel)
    page.findingsButton(format.findings)
    page.printButton()
    page.endTools()
    main()
    page.printedSheets()
    if let report = format.findings {
      HTMLFindingList(
        findings: report.findings, summary: report.summary(in: format.language), words: page.words,
        anchors: report.findings.map(anchor), listed: report.findings.count
      ).write(to: &page.writer)
    }
    return page.finished(data: data())
  }

  // MARK: Parts

  private mutating func main() {
    page.writer += "<main>\n<div id=\"view\" class=\"view\">\n"
    problems()
    page.writer += "<div class=\"stages\">\n"
    for stage in LogicStage.allCases { column(stage) }
    page.writer += "</div>\n"
    strayLinks()
    assumptions()
    page.writer += "</div>\n</main>\n"
  }

  private mutating func problems() {
    guard !model.problems.isEmpty else { return }
    beginSection("problems", word("Masalah", en: "Problems"))
    for (place, problem) in model.problems.enumerated() {
      let id = model.problemID(at: place)
      beginBox(
        "card", anchor: problemAnchors[place], code: id, note: "", marks: takeMarks(about: .element(id)))
      page.writer.element("h3", problem.text)
      page.writer += "</article></li>\n"
    }
    page.writer += "</ul></section>\n"
  }

  private mutating func column(_ stage: LogicStage) {
    // Impact has the colours of the top of a tree, and so down to input.
    beginSection("stage l\(LogicStage.allCases.count - 1 - stage.order)", stage.heading[format.language])
    for (place, element) in model.elements.enumerated() where element.stage == stage {
      box(element, at: place)
    }
    page.writer += "</ul></section>\n"
  }

  private mutating func beginSection(_ styleNames: String, _ title: String) {
    page.writer += "<section class=\"\(styleNames)\">"
    page.writer.element("h2", title)
    page.writer += "<ul>\n"
  }

  private mutating func beginBox(
    _ styleNames: String, anchor: String, code: String, note: String, marks: [HTMLMark]
  ) {
    let severity = marks.map(\.badge.severity).max().map { " f\($0.styleName)" } ?? ""
    page.writer += "<li><article class=\"\(styleNames)\(severity)\" id=\"\(anchor)\" tabindex=\"-1\"><header>"
    page.writer.element("a", code, [("href", "#\(anchor)")])
    page.writer += " "
    page.writer.element("span", note)
    append(marks)
    page.writer += "</header>"
  }

  private mutating func box(_ element: LogicModel.Element, at place: Int) {
    beginBox(
      "card", anchor: elementAnchors[place], code: element.id,
      note: element.kind?.title[format.language] ?? "", marks: takeMarks(about: .element(element.id)))
    page.writer.element("h3", element.text)
    if !element.answers.isEmpty {
      page.writer += "<p class=\"ref\">"
      page.writer.text(page.words.answers)
      for id in element.answers {
        page.writer += " "
        end(id, anchor: problemsByID[id].map { problemAnchors[$0] })
      }
      page.writer += "</p>"
    }
    for number in graph.links(from: place) { link(model.links[number], cause: "") }
    page.writer += "</article></li>\n"
  }

  /// A link as it stands in the box of its cause: where to, on what assumptions, with what findings.
  private mutating func link(_ link: LogicModel.Link, cause: String) {
    page.writer += "<div class=\"ref link\">"
    page.writer.text("\(cause)→ ")
    end(link.to, anchor: graph.place(of: link.to).map { elementAnchors[$0] })
    append(takeMarks(about: .link(from: link.from, to: link.to)))
    for assumption in link.assumptions {
      page.writer += " "
      page.writer.element("small", "\(page.words.assuming): \(assumption.text)")
    }
    page.writer += "</div>"
  }

  private mutating func end(_ id: String, anchor: String?) {
    if let anchor {
      page.writer.element("a", id, [("href", "#\(anchor)")])
    } else {
      page.writer.element("span", "\(id) ?")
    }
  }

  private mutating func strayLinks() {
    guard !graph.strayLinks.isEmpty else { return }
    beginSection("stray", word("Tautan tanpa asal", en: "Links from unknown elements"))
    for number in graph.strayLinks {
      page.writer += "<li>"
      link(model.links[number], cause: "\(model.links[number].from) ? ")
      page.writer += "</li>\n"
    }
    page.writer += "</ul></section>\n"
  }

  private mutating func assumptions() {
    guard !model.assumptions.isEmpty else { return }
    beginSection("assumptions", word("Asumsi", en: "Assumptions"))
    for assumption in model.assumptions {
      page.writer.element("li", assumption.text)
      page.writer += "\n"
    }
    page.writer += "</ul></section>\n"
  }

  // MARK: Findings

  /// The badges of the findings about a subject; given once, since ids may be repeated.
  private mutating func takeMarks(about subject: Finding.Subject) -> [HTMLMark] {
    guard let report = format.findings, let places = findings.removeValue(forKey: subject) else { return [] }
    return HTMLMark.marks(of: places, in: report)
  }

  private mutating func append(_ marks: [HTMLMark]) {
    page.writer.append(marks, listed: format.findings?.findings.count ?? 0, language: format.language)
  }

  /// The anchor of what a finding is about; of a link, that of its cause.
  private func anchor(of finding: Finding) -> String? {
    switch finding.subject {
    case .element(let id), .link(from: let id, to: _):
      graph.place(of: id).map { elementAnchors[$0] } ?? problemsByID[id].map { problemAnchors[$0] }
    case .document, .sasaran, .indicator: nil
    }
  }

  // MARK: Data

  /// Words and arrows as JSON; of links with an unknown end there is no arrow.
  private func data() -> [UInt8] {
    var json = JSONWriter(.compact)
    json.object { json in
      json.name("words")
      json.object { json in
        for word in page.words.spoken { json.member(word.name, word.value) }
      }
      json.name("links")
      let ends = model.links.compactMap { link -> [String]? in
        guard let from = graph.place(of: link.from), let to = graph.place(of: link.to) else { return nil }
        return [elementAnchors[from], elementAnchors[to]]
      }
      json.array(ends) { json, ends in json.array(ends) { $0.text($1) } }
    }
    return json.bytes
  }
}
