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
  /// The places in ``abbreviations`` of those that each box uses, one box behind the other.
  private(set) var usedAbbreviations: [Int32] = []
  /// The owners, each once, in the order of the document.
  private var ownerNames: [String] = []
  private var knownOwners: Set<String> = []
  /// Whether references lead from a sasaran of the tree to another.
  private(set) var hasReferencesWithin = false

  /// A sasaran.
  struct Box {
    let row: Row
    let rank: Int
    let code: MeasuredText
    let owner: MeasuredText
    let statement: MeasuredText
    var items: Range<Int> = 0..<0
    var chips: Range<Int> = 0..<0
    /// Where its abbreviations are in ``SVGTreeContent/usedAbbreviations``.
    var abbreviations: Range<Int> = 0..<0
    /// How many findings of each severity it and its indicators have, the worst first.
    var badges: [FindingBadge] = []
    var isUndeveloped = false
    /// What happens to it, or how it stands.
    var tone: BoxTone?
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
    /// The sasaran at the other end, when it is in the tree.
    var other: Row?
    /// Whether it tells of sasaran below that the part of a tree leaves out, and not of a reference.
    var isOmission = false
    /// What it tells of the sasaran or an indicator, where it is no reference.
    var tone: BoxTone?
  }

  init(_ columns: TreeColumns, as format: SVGDiagram) {
    self.columns = columns
    let format = format.withoutWhatIsLeftOut
    self.format = format
    findings = DrawnFindings(format.findings, in: columns)
    let rows = columns.documentOrder()
    (ranks, parents) = LevelRows.ranks(of: rows, in: columns)
    boxes.reserveCapacity(rows.count)
    for row in rows { addBox(row) }
    guard format.detail == .full else { return }
    explainAbbreviations()
    addMarks()
  }

  /// Looks for what abbreviations mean in the names of the document: its title, levels and owners.
  private mutating func explainAbbreviations() {
    abbreviations.explain(by: columns.header.title)
    for level in columns.header.cascade.levels { abbreviations.explain(by: level.title) }
    for name in ownerNames { abbreviations.explain(by: name) }
  }

  // MARK: Texts

  private mutating func box(_ row: Row, _ node: NodeRow, owner: String) -> Box {
    Box(
      row: row, rank: Int(node.level), code: measured(node.id, .bold), owner: texts.add(owner, .regular),
      statement: measured(node.statement, .bold))
  }

  private mutating func addBox(_ row: Row) {
    let node = columns.nodes[row]
    let owner = columns.owner(of: row)?.description ?? ""
    var box = box(row, node, owner: owner)
    guard format.detail == .full else { return boxes.append(box) }
    if knownOwners.insert(owner).inserted { ownerNames.append(owner) }
    let firstAbbreviation = usedAbbreviations.count
    look(in: node.statement)
    let first = items.count
    let line = TargetLine(columns: columns, language: format.language, keepsFiguresTogether: true)
    for place in 0..<node.indicatorCount {
      let indicator = node.firstIndicator + place
      let name = columns.indicators[indicator].name
      look(in: name)
      let targets = format.showsTargets ? line.bytes(of: indicator) : []
      items.append(
        Item(
          name: measured(name, .regular), targets: texts.add(targets.span, .regular),
          severity: findings.of(indicator: indicator).map(\.severity).max()))
    }
    box.items = first..<items.count
    box.abbreviations = firstAbbreviation..<usedAbbreviations.count
    boxes.append(box)
  }

  private mutating func look(in reference: TextReference) {
    columns.texts.withBytes(of: reference) { text in
      abbreviations.look(in: text) { usedAbbreviations.append(Int32(truncatingIfNeeded: $0)) }
    }
  }

  private mutating func measured(_ reference: TextReference, _ weight: FontWeight) -> MeasuredText {
    columns.texts.withBytes(of: reference) { texts.add($0, weight) }
  }

  // MARK: Marks

  private mutating func addMarks() {
    let references = CrosscuttingReferences(in: columns)
    let undeveloped = UndevelopedSasaran(in: columns)
    let marks = BoxMarks(format)
    for place in boxes.indices {
      let row = boxes[place].row
      let found = allFindings(of: row)
      boxes[place].isUndeveloped = undeveloped.contains(row, findings: found)
      if !found.isEmpty { boxes[place].badges = FindingBadge.badges(of: found) }
      let first = chips.count
      if let mark = marks[columns.id(of: row)] {
        boxes[place].tone = mark.tone
        for line in mark.lines {
          let text = texts.add(line.line(in: format.language), .regular)
          chips.append(Chip(text: text, tone: line.tone))
        }
      }
      for reference in references.of(row) {
        let text = texts.add(reference.text(in: format.language), .regular)
        chips.append(Chip(text: text, other: reference.other))
        hasReferencesWithin = hasReferencesWithin || reference.other != nil
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
  func allFindings(of row: Row) -> [Finding] { findings.all(of: row, in: columns) }
}

extension FindingBadge {
  /// How wide it is on a sheet.
  var width: Double {
    SVGMetrics.length(AdvanceWidth.of(sign.utf8.span, .bold), size: SVGMetrics.badge.size) + 14
  }
}
