/// A performance tree as Mermaid flowcharts: a box per sasaran, `n0` … in pre-order, coloured by level.
struct MermaidTreeDrawing {
  private let columns: TreeColumns
  private let format: MermaidDiagram
  private let heading: DiagramHeading
  private let findings: DrawnFindings
  private let marks: BoxMarks
  private let rows: ContiguousArray<Row>
  /// The place of each box's parent in ``rows``, or -1.
  private var parents: ContiguousArray<Int32> = []
  /// The labels of all boxes one behind the other, and where each ends.
  private var labels = MermaidWriter()
  private var ends: ContiguousArray<Int> = []
  /// The boxes that look different from others on their level.
  private var looks: [Int32: [Look]] = [:]

  /// What makes a box look different.
  private enum Look: Hashable {
    case finding(Severity)
    case mark(BoxTone)
    case undeveloped
  }

  init(columns: TreeColumns, format: MermaidDiagram) {
    self.columns = columns
    self.format = format
    marks = BoxMarks(format)
    heading = DiagramHeading(columns.header, language: format.language)
    findings = DrawnFindings(format.findings, in: columns)
    rows = columns.documentOrder()
    var numbers = ContiguousArray<Int32>(repeating: -1, count: columns.nodes.count)
    let notes = BoxNotes(
      in: columns, findings: findings, language: format.language, marks: marks)
    for (number, row) in rows.enumerated() {
      let box = Int32(truncatingIfNeeded: number)
      numbers[Int(row)] = box
      let parent = columns.nodes[row].parent
      parents.append(parent == .none ? -1 : numbers[Int(parent)])
      label(row, box: box, notes: notes)
      ends.append(labels.output.count)
    }
  }

  /// One flowchart, whatever its size.
  func drawn() -> String {
    let boxes = ContiguousArray(rows.indices.map { Int32(truncatingIfNeeded: $0) })
    return chart(MermaidPlan.Chart(boxes: boxes), title: heading.line, references: [:], isFirst: true).text
  }

  /// As many flowcharts as GitHub needs.
  func flowcharts() -> [MermaidFlowchart] {
    let lengths = ContiguousArray(
      rows.indices.map { place in
        ends[place] - (place > 0 ? ends[place - 1] : 0) + Self.lengthAroundLabel
      })
    let note = noteBox().count
    // Every character of the title may take ten in front matter.
    let frame = 1_000 + 12 * (heading.line.utf8.count + 80) + 160 * columns.header.cascade.levels.count + note
    let plan = MermaidPlan(
      parents: parents, lengths: lengths, limit: max(MermaidDiagram.characterLimit - frame, 1))
    let count = plan.charts.count
    return plan.charts.enumerated().map { place, chart in
      let root = chart.isOverview ? nil : chart.top.map { columns.id(of: rows[Int($0)]) }
      let title = count > 1 ? "\(heading.line) · \(words(place, of: count, root: root))" : heading.line
      let drawn = self.chart(
        chart, title: title, references: references(of: chart, in: plan), isFirst: place == 0)
      return MermaidFlowchart(
        number: place + 1, title: title, root: root, sasaranCount: chart.boxes.count, text: drawn.text,
        isWithinLimits: drawn.isWithinLimits)
    }
  }

  // MARK: Flowcharts

  /// What a box and its line take besides the label: ids, class, reference, and the names in lists of looks.
  private static let lengthAroundLabel = 90

  private func words(_ place: Int, of count: Int, root: String?) -> String {
    let branch = root.map { ": \($0)" } ?? ""
    return LocalizedText(
      "bagan \(place + 1) dari \(count)\(branch)", en: "chart \(place + 1) of \(count)\(branch)")[
        format.language]
  }

  /// What boxes say of other flowcharts, after the label.
  private func references(of chart: MermaidPlan.Chart, in plan: MermaidPlan) -> [Int32: String] {
    func reference(_ arrow: String, _ place: Int) -> String {
      "\(arrow) \(LocalizedText("bagan \(place + 1)", en: "chart \(place + 1)")[format.language])"
    }
    var references: [Int32: String] = [:]
    for box in chart.cut { references[box] = plan.chartOfBranch[box].map { reference("→", $0) } }
    if let top = chart.top, let origin = chart.origin { references[top] = reference("←", origin) }
    return references
  }

  private func chart(
    _ chart: MermaidPlan.Chart, title: String, references: [Int32: String], isFirst: Bool
  ) -> (text: String, isWithinLimits: Bool) {
    var body = MermaidWriter()
    if isFirst { body.output += noteBox() }
    var looking: [Look: [Int32]] = [:]
    for box in chart.boxes {
      self.box(
        box, isShort: chart.isContinuation && box == chart.top, reference: references[box], to: &body)
      for look in looks[box] ?? [] { looking[look, default: []].append(box) }
    }
    var edges = 0
    for box in chart.boxes where box != chart.top && parents[Int(box)] >= 0 {
      body.output += "  n\(parents[Int(box)]) --- n\(box)\n"
      edges += 1
    }
    let levels = Set(chart.boxes.map { columns.nodes[rows[Int($0)]].level }).sorted()
    for level in levels { body.classDefinition("s\(level)", DiagramColours(rank: Int(level))) }
    for severity in Severity.allCases {
      body.look(severity, of: (looking[.finding(severity)] ?? []).map { "n\($0)" })
    }
    for tone in BoxTone.all {
      body.look(tone, of: (looking[.mark(tone)] ?? []).map { "n\($0)" })
    }
    body.look("belum", "stroke-dasharray:6 4", of: (looking[.undeveloped] ?? []).map { "n\($0)" })

    var writer = MermaidWriter()
    writer.begin(title: title, direction: "TD")
    let length = writer.output.count + body.output.count
    let isWithinLimits = edges <= MermaidDiagram.edgeLimit && length <= MermaidDiagram.characterLimit
    if !isWithinLimits { writer.note(edges: edges, characters: length, language: format.language) }
    writer.output += body.output
    return (String(decoding: writer.output, as: UTF8.self), isWithinLimits)
  }

  /// The box that says what signs mean and for when statuses are, sums the findings up and tells those that are about no sasaran.
  private func noteBox() -> [UInt8] {
    let told = format.findings.map { findings.lines(of: $0, language: format.language) } ?? []
    let lines = BoxMarks(format).lines(in: format.language) + told
    guard !lines.isEmpty else { return [] }
    var writer = MermaidWriter()
    writer.output += "  k[\""
    for (number, line) in lines.enumerated() {
      if number > 0 { writer.output += MermaidWriter.lineBreak }
      writer.append(WrappedText(line, columns: MermaidWriter.columns))
    }
    writer.output += "\"]:::temuan\n"
    writer.output +=
      "  classDef temuan fill:#FFFFFF,stroke:#5F6B7A,stroke-dasharray:2 3,color:#1A1F27,text-align:left\n"
    return writer.output
  }

  // MARK: Boxes

  private func box(_ box: Int32, isShort: Bool, reference: String?, to writer: inout MermaidWriter) {
    let row = rows[Int(box)]
    writer.output += "  n\(box)[\""
    if isShort {
      writer.append(WrappedText(columns.id(of: row), columns: MermaidWriter.columns))
      writer.output += " \(LocalizedText("(lanjutan)", en: "(continued)")[format.language])"
    } else {
      writer.output += labels.output[(box > 0 ? ends[Int(box) - 1] : 0)..<ends[Int(box)]]
    }
    if let reference { writer.output += "\(MermaidWriter.lineBreak)\(reference)" }
    writer.output += "\"]:::s\(columns.nodes[row].level)\n"
  }

  private mutating func label(_ row: Row, box: Int32, notes: BoxNotes) {
    let node = columns.nodes[row]
    let owner = columns.owner(of: row).map { " · \($0)" } ?? ""
    labels.append(WrappedText(columns.id(of: row) + owner, columns: MermaidWriter.columns + 4))
    labels.output += MermaidWriter.lineBreak
    labels.append(wrapped(node.statement, columns: MermaidWriter.columns))
    for place in 0..<node.indicatorCount { item(node.firstIndicator + place, number: Int(place) + 1) }
    let all = notes.of(row)
    let isFound = all.contains { if case .findings = $0 { true } else { false } }
    // A box has one border: that of what happens to it, else that of its gravest finding, else that of its status.
    let tone = marks[columns.id(of: row)]?.tone
    let isMarked = tone.map { $0.isForemost || !isFound } ?? false
    if isMarked, let tone { looks[box, default: []].append(.mark(tone)) }
    for note in all {
      labels.output += MermaidWriter.lineBreak
      labels.append(
        WrappedText(notes.text(of: note), columns: MermaidWriter.columns), indent: "\u{A0}\u{A0}\u{A0}")
      switch note {
      case .findings(let badges):
        if !isMarked, let gravest = badges.first {
          looks[box, default: []].append(.finding(gravest.severity))
        }
      case .undeveloped: looks[box, default: []].append(.undeveloped)
      case .mark, .crosscutting, .omitted: break
      }
    }
  }

  private mutating func item(_ row: Row, number: Int) {
    labels.output += "\(MermaidWriter.lineBreak)\(number)) "
    let indent = "\u{A0}\u{A0}\u{A0}\u{A0}"
    labels.append(
      wrapped(columns.indicators[row].name, columns: MermaidWriter.indicatorColumns), indent: indent)
    guard format.showsTargets else { return }
    let targets = TargetLine(columns: columns, language: format.language, keepsFiguresTogether: true)
      .bytes(of: row)
    guard !targets.isEmpty else { return }
    labels.output += "\(MermaidWriter.lineBreak)\(indent)"
    labels.append(WrappedText(targets.span, columns: MermaidWriter.indicatorColumns), indent: indent)
  }

  private func wrapped(_ reference: TextReference, columns width: Int) -> WrappedText {
    columns.texts.withBytes(of: reference) { WrappedText($0, columns: width) }
  }
}
