/// A sheet of a tree being made.
struct SVGTreeSheet {
  private let content: SVGTreeContent
  private let plan: SVGSheetPlan
  private var arrangement: SVGTreeArrangement
  private let heading: DiagramHeading
  private let levelCount: Int

  init(_ content: SVGTreeContent, _ plan: SVGSheetPlan) {
    self.content = content
    self.plan = plan
    arrangement = SVGTreeArrangement(content, plan)
    heading = DiagramHeading(content.columns.header, language: content.format.language)
    levelCount = Set(plan.boxes.map { content.boxes[$0].rank }).count
  }

  private var format: SVGDiagram { content.format }

  /// How large its text would be.
  mutating func printSize(on page: SVGDiagram.Page) -> SVGPrintSize {
    SVGPrintSize(
      points: arrangement.layout(for: page, frame: SVGFrame(words())).points, format.detail)
  }

  consuming func drawn() -> SVGSheet {
    var words = words()
    var frame = SVGFrame(words)
    var layout = arrangement.layout(for: format.page, frame: frame)
    let size = SVGPrintSize(points: layout.points, format.detail)
    var advised: SVGDiagram.Page?
    if !size.isReadable, format.page.millimetres != nil {
      for page in format.page.larger where advised == nil && printSize(on: page).isReadable { advised = page }
      let canSplit = plan.count == 1 && plan.boxes.count > 1
      words.note =
        SVGWords.tooSmall(
          size, on: format.page, larger: advised, of: SVGWords.decisive(format.detail), canSplit: canSplit)[
          format.language]
      frame = SVGFrame(words)
      layout = arrangement.layout(for: format.page, frame: frame)
    }
    let title = [heading.line, words.part].filter { !$0.isEmpty }.joined(separator: " · ")
    let svg = SVGTreeDrawing(content, plan, layout, frame).drawn(title: title, summary: summary(words))
    return SVGSheet(
      title: title, svg: svg, root: root, number: plan.number,
      printSize: SVGPrintSize(points: layout.points, format.detail), boxCount: plan.boxes.count,
      advisedPage: advised)
  }

  /// The sasaran whose branch it shows.
  private var root: String? {
    plan.branch.map { content.columns.id(of: content.boxes[$0].row) }
  }

  /// What is said of the sheet to those who listen, before its boxes.
  private func summary(_ words: SVGFrame.Words) -> String {
    var sentences = ([heading.line] + words.asides.prefix(1)).joined(separator: ": ") + "."
    if !words.note.isEmpty { sentences += " \(words.note)" }
    for finding in plan.number == 1 ? content.findings.elsewhere : [] {
      sentences += " \(finding.severity.title[format.language]): \(finding.summary[format.language])."
    }
    return sentences
  }

  // MARK: Words

  private func words() -> SVGFrame.Words {
    var words = SVGFrame.Words()
    words.title = heading.kind.uppercased()
    words.name = heading.name
    words.part = part
    words.asides =
      format.detail == .full
      ? [counts, SVGWords.readingRule[format.language]]
      : SVGFrame.Words.asides(
        ofStatements: plan.boxes.count, levels: levelCount, in: content.columns.header,
        of: content.columns.nodeCount, format.language)
    if plan.count > 1 {
      words.asides.insert(SVGWords.page(plan.number, of: plan.count)[format.language], at: 0)
    }
    words.marks = marks
    words.paragraphs = paragraphs
    return words
  }

  /// Which branch it shows, and which children when they take several sheets.
  private var part: String {
    var parts: [String] = []
    if let root, let branch = plan.branch {
      let statement = content.columns.nodes[content.boxes[branch].row].statement
      parts.append("\(root) — \(content.columns.texts.string(statement))")
    }
    if let members = plan.members {
      let words = members.areRoots ? SVGWords.roots : SVGWords.children
      parts.append(words(members.range, members.count)[format.language])
    }
    return parts.joined(separator: " · ")
  }

  private var counts: String {
    let indicators = plan.boxes.indices.reduce(0) { count, place in
      plan.isShort(at: place) ? count : count + content.boxes[plan.boxes[place]].items.count
    }
    return DiagramHeading.counts(
      sasaran: plan.boxes.count, indicators: indicators, levels: levelCount, language: format.language)
  }

  private var marks: [(shape: SVGFrame.Shape, text: String)] {
    var marks: [(shape: SVGFrame.Shape, text: String)] = []
    var severities: Set<Severity> = []
    var signs: Set<ChangeSign> = []
    var isUndeveloped = false
    var isCrosscutting = false
    for place in plan.boxes.indices {
      let box = content.boxes[plan.boxes[place]]
      for badge in box.badges { severities.insert(badge.severity) }
      for tone in [box.tone] + content.chips[box.chips].map(\.tone) {
        if case .change(let sign) = tone { signs.insert(sign) }
      }
      isUndeveloped = isUndeveloped || box.isUndeveloped
      isCrosscutting =
        isCrosscutting
        || !plan.isShort(at: place) && content.chips[box.chips].contains { !$0.isOmission && $0.tone == nil }
    }
    for sign in ChangeSign.allCases where signs.contains(sign) {
      marks.append((.change(sign), sign.title[format.language]))
    }
    for severity in severities.sorted(by: >) {
      marks.append((.severity(severity), severity.title[format.language]))
    }
    if isUndeveloped { marks.append((.undeveloped, SVGWords.undeveloped[format.language])) }
    if isCrosscutting { marks.append((.crosscutting, SVGWords.crosscutting[format.language])) }
    return marks
  }

  /// The most abbreviations that a footer lists.
  private static let abbreviationLimit = 40

  private var paragraphs: [String] {
    var paragraphs: [String] = []
    // Every sheet may hang alone.
    paragraphs += BoxMarks(format).linesWithoutChanges(in: format.language)
    if plan.number == 1 {
      paragraphs += SVGWords.findings(elsewhere: content.findings, language: format.language)
    }
    let abbreviations = usedAbbreviations()
    if !abbreviations.isEmpty {
      let listed = abbreviations.prefix(Self.abbreviationLimit)
      var list = listed.compactMap { entry in entry.meaning.map { "\(entry.letters): \($0)" } }
      let unknown = listed.filter { $0.meaning == nil }.map(\.letters)
      if !unknown.isEmpty {
        list.append(SVGWords.unexplained(unknown.joined(separator: ", "))[format.language])
      }
      let rest = abbreviations.count - listed.count
      if rest > 0 { list.append(SVGWords.more(rest)[format.language]) }
      paragraphs.append(SVGWords.abbreviations(list.joined(separator: " · "))[format.language])
    }
    return paragraphs + SVGFrame.Words.source(of: content.columns.header, format.language)
  }

  /// The abbreviations on the sheet; what they mean may stand on another.
  private func usedAbbreviations() -> [Abbreviations.Entry] {
    guard plan.boxes.count < content.boxes.count else { return content.abbreviations.entries }
    let used = Set(plan.boxes.flatMap { content.usedAbbreviations[content.boxes[$0].abbreviations] })
    return used.sorted().map { content.abbreviations.entries[Int($0)] }
  }
}
