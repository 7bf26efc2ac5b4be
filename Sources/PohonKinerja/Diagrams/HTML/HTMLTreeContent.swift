/// What a page shows of a tree: its boxes in the order of the document, and the bands they stand in.
struct HTMLTreeContent {
  let columns: TreeColumns
  /// The rows of the boxes.
  let rows: ContiguousArray<Row>
  /// The bands that have boxes, from the top.
  let bands: [Int]
  /// The findings that the page lists: of a part of a tree those about the part and about the document as a whole.
  let findings: Report?
  private let format: HTMLDiagram
  private let boxMarks: BoxMarks
  private let anchors: [String]
  private let numbers: ContiguousArray<Int>
  private let bandOfBox: [Int32]
  private let parents: [Int32]
  private let references: CrosscuttingReferences
  private let undeveloped: UndevelopedSasaran
  private var findingsBySasaran: [Row: [Int]] = [:]
  private var findingsByIndicator: [Row: [Int]] = [:]

  init(_ tree: PerformanceTree, as format: HTMLDiagram) {
    let columns = tree.columns
    self.columns = columns
    self.format = format
    boxMarks = BoxMarks(format)
    let rows = columns.documentOrder()
    self.rows = rows
    anchors = rows.enumerated().map { number, row in
      let id = columns.id(of: row)
      return HTMLAnchor.name(id, prefix: "s", number: number + 1, isOnly: columns.node(withID: id) == row)
    }
    var numbers = ContiguousArray(repeating: 0, count: columns.nodes.count)
    for (number, row) in rows.enumerated() { numbers[Int(row)] = number }
    self.numbers = numbers
    (bandOfBox, parents) = LevelRows.ranks(of: rows, in: columns)
    bands = Set(bandOfBox).sorted().map(Int.init)
    references = CrosscuttingReferences(in: columns)
    undeveloped = UndevelopedSasaran(in: columns)
    findings = format.findings.map { Self.drawn($0, in: columns) }
    placeFindings()
  }

  // MARK: Boxes

  /// The box with a number.
  func box(_ number: Int) -> HTMLBox {
    let row = rows[number]
    let node = columns.nodes[row]
    let findings = findingsBySasaran[row] ?? []
    return HTMLBox(
      anchor: anchors[number], code: columns.id(of: row),
      owner: columns.owner(of: row)?.description ?? "", statement: columns.texts.string(node.statement),
      level: Int(node.level), band: Int(bandOfBox[number]),
      parent: parents[number] < 0 ? nil : Int(parents[number]), indicators: items(of: row),
      marks: marks(findings),
      references: marks(of: row)
        + references.of(row).map { reference in
          HTMLBox.Reference(
            text: reference.text(in: format.language),
            anchor: reference.other.map { anchors[numbers[Int($0)]] })
        } + omission(of: row),
      isUndeveloped: undeveloped.contains(
        row, findings: findings.compactMap { self.findings?.findings[$0] }))
  }

  /// What happens to a sasaran and its indicators, and how they stand.
  private func marks(of row: Row) -> [HTMLBox.Reference] {
    guard let mark = boxMarks[columns.id(of: row)] else { return [] }
    return mark.lines.map {
      HTMLBox.Reference(text: $0.line(in: format.language), anchor: nil, tone: $0.tone)
    }
  }

  /// What is below a box in the whole tree and not in the part that is drawn.
  private func omission(of row: Row) -> [HTMLBox.Reference] {
    let count = columns.omittedCount(below: row)
    return count > 0 ? [HTMLBox.Reference(text: BoxNotes.omitted(count)[format.language], anchor: nil)] : []
  }

  /// Whether a box has others below it.
  func hasChildren(_ number: Int) -> Bool { columns.nodes[rows[number]].firstChild != .none }

  private func items(of row: Row) -> [HTMLBox.Item] {
    let line = TargetLine(
      columns: columns, language: format.language, keepsFiguresTogether: true, keepsRangesTogether: true)
    return columns.indicatorRows(of: row).map { indicator in
      let targets = format.showsTargets ? line.bytes(of: indicator) : []
      return HTMLBox.Item(
        name: columns.texts.string(columns.indicators[indicator].name),
        targets: String(decoding: targets, as: UTF8.self), marks: marks(findingsByIndicator[indicator] ?? []))
    }
  }

  private func marks(_ places: [Int]) -> [HTMLMark] {
    guard let report = findings else { return [] }
    return HTMLMark.marks(of: places, in: report)
  }

  // MARK: Findings

  /// A report without the findings that the drawing omits.
  private static func drawn(_ report: Report, in columns: TreeColumns) -> Report {
    guard columns.header.part != nil else { return report }
    var drawn = report
    drawn.findings.removeAll { finding in
      if case .omitted = columns.place(of: finding) { true } else { false }
    }
    return drawn
  }

  private mutating func placeFindings() {
    for (place, finding) in (findings?.findings ?? []).enumerated() {
      switch columns.place(of: finding) {
      case .indicator(let row): findingsByIndicator[row, default: []].append(place)
      case .sasaran(let row): findingsBySasaran[row, default: []].append(place)
      case .omitted, .elsewhere: break
      }
    }
  }

  /// The anchor of the box that a finding is about.
  func anchor(of finding: Finding) -> String? { number(of: finding).map { anchors[$0] } }

  /// The number of the box that a finding is about.
  func number(of finding: Finding) -> Int? {
    switch columns.place(of: finding) {
    case .indicator(let row): numbers[Int(columns.indicators[row].node)]
    case .sasaran(let row): numbers[Int(row)]
    case .omitted, .elsewhere: nil
    }
  }

  /// The way from the root to a box, in codes, as a finding about it tells. O(depth).
  func path(of number: Int) -> String {
    var way: ContiguousArray<Row> = [rows[number]]
    var above = parents[number]
    while above >= 0 {
      way.append(rows[Int(above)])
      above = parents[Int(above)]
    }
    return columns.shortPath(through: way)
  }

  /// The places of the texts that a finding about a box may quote, in the order in which they are looked for: its own
  /// indicator, then the statement.
  func quotedPlaces(of finding: Finding) -> [Int] {
    guard case .indicator(let indicator) = columns.place(of: finding) else { return [0] }
    let first = columns.indicatorRows(of: columns.indicators[indicator].node).lowerBound
    return [Int(indicator - first) + 1, 0]
  }

  /// A text of a box, as the page has it: at place 0 the statement, at place 1 the first indicator and so on.
  func text(at place: Int, ofBox number: Int) -> [UInt8] {
    let row = rows[number]
    let text =
      place == 0
      ? columns.nodes[row].statement
      : columns.indicators[columns.indicatorRows(of: row).lowerBound + Row(place - 1)].name
    return PlainText.bytes(of: columns.texts.string(text))
  }
}
