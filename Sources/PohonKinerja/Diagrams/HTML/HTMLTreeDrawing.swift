/// A performance tree as a page.
struct HTMLTreeDrawing {
  private let content: HTMLTreeContent
  private let format: HTMLDiagram
  private var page: HTMLDrawingPage
  /// The findings that the page lists.
  private let findings: Report?
  /// How many findings stand in the page.
  private let listed: Int

  init(_ tree: PerformanceTree, as format: HTMLDiagram) {
    content = HTMLTreeContent(tree, as: format)
    self.format = format
    findings = content.findings
    page = HTMLDrawingPage(format, script: HTMLScript.tree, sheets: HTMLSheets(tree, as: format))
    listed = HTMLFindingList.listed(of: findings)
  }

  private var header: DocumentHeader { content.columns.header }

  private var isLarge: Bool { content.rows.count > HTMLDiagram.largestOpenTree }

  consuming func drawn() -> String {
    let levels = Set(content.rows.map { content.columns.nodes[$0].level }).count
    page.begin(
      DiagramHeading(header, language: format.language),
      counts: ([DiagramHeading.counts(of: content.columns, levels: levels, language: format.language)]
        + BoxMarks(format).linesWithoutChanges(in: format.language)).joined(separator: " · "),
      source: header.source, legend: legend)
    tools()
    main()
    page.printedSheets()
    writeFindings()
    return page.finished(data: data())
  }

  private mutating func writeFindings() {
    guard let findings, let whole = format.findings else { return }
    let summary = DrawnFindings(whole, in: content.columns).summary(of: whole, language: format.language)
    HTMLFindingList(
      findings: findings.findings, summary: summary, words: page.words,
      anchors: findings.findings.map(content.anchor), listed: listed
    ).write(to: &page.writer)
  }

  private mutating func tools() {
    page.searchTools(page.words.search)
    levelMenu()
    page.button("open", page.words.openAll)
    page.button("close", page.words.closeAll)
    page.button("smaller", "−", label: page.words.zoomOut)
    page.button("larger", "+", label: page.words.zoomIn)
    page.button("fit", page.words.fit)
    page.button("full", "100%", label: page.words.fullSize)
    page.button("outline", page.words.outline, attributes: " aria-pressed=\"false\"")
    page.findingsButton(findings)
    page.printButton()
    page.endTools()
  }

  // MARK: Levels

  /// The level that a band is of; sasaran out of the order of levels stand in bands that no level has.
  private func level(ofBand band: Int) -> (code: String, title: String) {
    let levels = header.cascade.levels
    return levels.indices.contains(band) ? (levels[band].code, levels[band].title) : ("", "")
  }

  private var legend: HTMLLegend {
    .tree(
      page.words,
      levels: content.bands.compactMap { band in
        let level = level(ofBand: band)
        return level.code.isEmpty ? nil : (level.code, level.title, HTMLStyle.name(ofRank: band))
      }, signs: format.changes?.signs ?? [], hasFindings: findings != nil, print: page.printNote)
  }

  private mutating func levelMenu() {
    guard content.bands.count > 1 else { return }
    let words = page.words
    page.writer += "<select id=\"level\""
    page.writer.attribute("aria-label", words.showTo)
    page.writer += ">"
    for (place, band) in content.bands.enumerated() {
      let code = level(ofBand: band).code
      let name = code.isEmpty ? words.band(band + 1) : code
      let isLast = place == content.bands.count - 1
      let text = isLast ? words.allLevels : place == 0 ? words.only(name) : words.upTo(name)
      page.writer.element("option", text, [("value", "\(band)")])
    }
    page.writer.element("option", words.ownFolding, [("value", "own")])
    page.writer += "</select>\n"
  }

  // MARK: Boxes

  private mutating func main() {
    page.writer += "<main>\n<div id=\"view\" class=\"view\">\n<ul class=\"levels\""
    page.writer.attribute("aria-label", page.words.levels)
    page.writer += ">"
    for band in content.bands {
      let level = level(ofBand: band)
      guard !level.code.isEmpty else { continue }
      page.writer += "<li class=\"\(HTMLStyle.name(ofRank: band))\">"
      page.writer.element("b", level.code)
      page.writer += " "
      page.writer.element("span", level.title)
      page.writer += "</li>"
    }
    page.writer += "</ul>\n"
    if isLarge { page.writer += "<noscript>\n" }
    list()
    if isLarge { page.writer += "</noscript>\n" }
    page.writer += "</div>\n</main>\n"
  }

  /// The nested list of all boxes.
  private mutating func list() {
    guard !content.rows.isEmpty else { return }
    page.writer += "<ul class=\"tree\(isLarge ? " plain" : "")\" id=\"list\">\n"
    var depth = 0
    for number in content.rows.indices {
      let box = content.box(number)
      page.writer += "<li>"
      append(box)
      if content.hasChildren(number) {
        page.writer += "\n<ul>\n"
        depth += 1
        continue
      }
      page.writer += "</li>\n"
      var row = content.rows[number]
      while depth > 0, content.columns.nodes[row].nextSibling == .none {
        page.writer += "</ul></li>\n"
        depth -= 1
        row = content.columns.nodes[row].parent
      }
    }
    page.writer += "</ul>\n"
  }

  private mutating func append(_ box: HTMLBox) {
    page.writer += "<article class=\"\(box.styleNames)\" id=\"\(box.anchor)\"><header>"
    page.writer.element("a", box.code, [("href", "#\(box.anchor)")])
    page.writer += " "
    page.writer.element("span", box.owner)
    page.writer.append(box.marks, listed: listed, language: format.language)
    page.writer += "</header>"
    page.writer.element("h2", box.statement)
    if !box.indicators.isEmpty {
      page.writer.element("p", page.words.indicators, [("class", "cap")])
      page.writer += "<ol>"
      for item in box.indicators { append(item) }
      page.writer += "</ol>"
    }
    for reference in box.references { append(reference) }
    if box.isUndeveloped { page.writer.element("p", page.words.undeveloped, [("class", "note")]) }
    page.writer += "</article>"
  }

  private mutating func append(_ item: HTMLBox.Item) {
    page.writer += "<li>"
    page.writer.element("span", item.name)
    if !item.targets.isEmpty {
      page.writer += " "
      page.writer.element("small", item.targets)
    }
    page.writer.append(item.marks, listed: listed, language: format.language)
    page.writer += "</li>"
  }

  private mutating func append(_ reference: HTMLBox.Reference) {
    page.writer += "<p class=\"ref\(reference.tone.map { " \($0.styleName)" } ?? "")\">"
    if let anchor = reference.anchor {
      page.writer.element("a", reference.text, [("href", "#\(anchor)")])
    } else {
      page.writer.element("span", reference.text)
    }
    page.writer += "</p>"
  }

  // MARK: Data

  /// Words, bands and boxes as JSON.
  private func data() -> [UInt8] {
    var json = JSONWriter(.compact)
    json.object { json in
      json.name("words")
      json.object { json in
        for word in page.words.spoken { json.member(word.name, word.value) }
        json.member("diagram", page.words.diagram)
      }
      writeSeverities(to: &json)
      json.member("colours", HTMLStyle.colourCount)
      json.name("bands")
      json.array(content.bands) { json, band in
        json.object { json in
          let level = level(ofBand: band)
          json.member("band", band)
          json.member("code", PlainText.string(level.code))
          json.member("title", PlainText.string(level.title))
        }
      }
      json.name("boxes")
      json.openArray()
      for number in content.rows.indices {
        json.nextElement()
        HTMLBoxData.write(content.box(number), to: &json)
      }
      json.closeArray()
      if let report = findings, listed < report.findings.count {
        HTMLFindingData(report, content, language: format.language).write(to: &json)
      }
    }
    return json.bytes
  }

  /// Symbol and words of each severity: one finding, several.
  private func writeSeverities(to json: inout JSONWriter) {
    guard findings != nil else { return }
    json.name("severities")
    json.object { json in
      for severity in Severity.allCases {
        json.name(severity.styleName)
        json.array([severity.symbol] + [1, 2].map { severity.noun(for: $0)[format.language] }) { $0.text($1) }
      }
    }
  }
}
