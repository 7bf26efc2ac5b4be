/// What the boxes of a tree say, measured once for all its sheets.
struct SVGTreeContent {
  let columns: TreeColumns
  let format: SVGDiagram
  let findings: DrawnFindings
  private(set) var texts = MeasuredTexts()
  /// The sasaran in the order of the document.
  private(set) var boxes: [Box] = []
  private(set) var items: [Item] = []
  /// The crosscutting references.
  private(set) var chips: [Chip] = []
  let ranks: [Int32]
  /// The place of each box's parent, or -1.
  let parents: [Int32]
  private(set) var abbreviations = Abbreviations()

  /// A sasaran.
  struct Box {
    let row: Row
    let rank: Int
    let code: MeasuredText
    let owner: MeasuredText
    let statement: MeasuredText
    var items: Range<Int> = 0..<0
    var chips: Range<Int> = 0..<0
    /// How many findings of each severity it and its indicators have, the worst first.
    var badges: [Badge] = []
    var isUndeveloped = false
  }

  /// An indicator.
  struct Item {
    let name: MeasuredText
    let targets: MeasuredText
    /// The worst of its findings.
    let severity: Severity?
  }

  /// A reference to a sasaran of another branch or to another unit.
  struct Chip {
    let text: MeasuredText
    /// Whether it tells of sasaran below that the part of a tree leaves out, and not of a reference.
    var isOmission = false
  }

  /// How many findings of a severity a box has.
  struct Badge {
    let severity: Severity
    let count: Int

    var text: String { "\(severity.symbol) \(count)" }

    var width: Double {
      SVGMetrics.length(AdvanceWidth.of(text.utf8.span, .bold), size: SVGMetrics.badge.size) + 14
    }
  }

  init(_ columns: TreeColumns, as format: SVGDiagram) {
    self.columns = columns
    self.format = format
    findings = DrawnFindings(format.findings, in: columns)
    let rows = columns.documentOrder()
    (ranks, parents) = LevelRows.ranks(of: rows, in: columns)
    boxes.reserveCapacity(rows.count)
    for row in rows { addBox(row) }
    addMarks()
  }

  // MARK: Texts

  private mutating func addBox(_ row: Row) {
    let node = columns.nodes[row]
    var box = Box(
      row: row, rank: Int(node.level), code: measured(node.id, .bold),
      owner: texts.add(columns.owner(of: row)?.description ?? "", .regular),
      statement: measured(node.statement, .bold))
    columns.texts.withBytes(of: node.statement) { abbreviations.look(in: $0) }
    let first = items.count
    let line = TargetLine(columns: columns, language: format.language)
    for place in 0..<node.indicatorCount {
      let indicator = node.firstIndicator + place
      let name = columns.indicators[indicator].name
      columns.texts.withBytes(of: name) { abbreviations.look(in: $0) }
      let targets = format.showsTargets ? line.bytes(of: indicator) : []
      items.append(
        Item(
          name: measured(name, .regular), targets: texts.add(targets.span, .regular),
          severity: findings.of(indicator: indicator).map(\.severity).max()))
    }
    box.items = first..<items.count
    boxes.append(box)
  }

  private mutating func measured(_ reference: TextReference, _ weight: FontWeight) -> MeasuredText {
    columns.texts.withBytes(of: reference) { texts.add($0, weight) }
  }

  // MARK: Marks

  private mutating func addMarks() {
    let references = CrosscuttingReferences(in: columns)
    let undeveloped = UndevelopedSasaran(in: columns)
    for place in boxes.indices {
      let row = boxes[place].row
      let found = allFindings(of: row)
      boxes[place].isUndeveloped = undeveloped.contains(row, findings: found)
      if !found.isEmpty { boxes[place].badges = Self.badges(of: found) }
      let first = chips.count
      for reference in references.of(row) {
        let text = texts.add(reference.text(in: format.language), .regular)
        chips.append(Chip(text: text))
      }
      let omitted = columns.omittedCount(below: row)
      if omitted > 0 {
        let text = texts.add(BoxNotes.omitted(omitted)[format.language], .regular)
        chips.append(Chip(text: text, isOmission: true))
      }
      boxes[place].chips = first..<chips.count
    }
  }

  /// The findings about a sasaran and its indicators.
  func allFindings(of row: Row) -> [Finding] {
    guard format.findings != nil else { return [] }
    return findings.of(sasaran: row) + columns.indicatorRows(of: row).flatMap { findings.of(indicator: $0) }
  }

  /// How many of the findings have each severity, the worst first.
  static func badges(of findings: [Finding]) -> [Badge] {
    Severity.allCases.reversed().compactMap { severity in
      let count = findings.count { $0.severity == severity }
      return count > 0 ? Badge(severity: severity, count: count) : nil
    }
  }
}
