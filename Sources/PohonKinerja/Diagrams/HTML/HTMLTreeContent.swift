/// What a page shows of a tree: its boxes in the order of the document, and the bands they stand in.
struct HTMLTreeContent {
  let columns: TreeColumns
  /// The rows of the boxes.
  let rows: ContiguousArray<Row>
  /// The bands that have boxes, from the top.
  let bands: [Int]
  private let format: HTMLDiagram
  private let anchors: [String]
  private var numbers: ContiguousArray<Int>
  private var bandOfBox: [Int] = []
  private var findingsBySasaran: [Row: [Int]] = [:]
  private var findingsByIndicator: [Row: [Int]] = [:]
  private var references: [Row: [HTMLBox.Reference]] = [:]

  init(_ tree: PerformanceTree, as format: HTMLDiagram) {
    let columns = tree.columns
    self.columns = columns
    self.format = format
    let rows = columns.documentOrder()
    self.rows = rows
    anchors = rows.enumerated().map { number, row in
      let id = columns.id(of: row)
      return HTMLAnchor.name(id, prefix: "s", number: number + 1, isOnly: columns.node(withID: id) == row)
    }
    numbers = ContiguousArray(repeating: 0, count: columns.nodes.count)
    for (number, row) in rows.enumerated() {
      numbers[Int(row)] = number
      let node = columns.nodes[row]
      // A sasaran stands in the band of its level; where levels are out of order, below its parent all the same.
      let above = node.parent == .none ? -1 : bandOfBox[numbers[Int(node.parent)]]
      bandOfBox.append(max(Int(node.level), above + 1))
    }
    bands = Set(bandOfBox).sorted()
    placeFindings()
    placeReferences()
  }

  // MARK: Boxes

  /// The box with a number.
  func box(_ number: Int) -> HTMLBox {
    let row = rows[number]
    let node = columns.nodes[row]
    return HTMLBox(
      anchor: anchors[number], code: columns.id(of: row),
      owner: columns.owner(of: row)?.description ?? "", statement: columns.texts.string(node.statement),
      level: Int(node.level), band: bandOfBox[number],
      parent: node.parent == .none ? nil : numbers[Int(node.parent)], indicators: items(of: row),
      marks: marks(findingsBySasaran[row]), references: references[row] ?? [],
      isUndeveloped: columns.isUndeveloped(row))
  }

  /// How many boxes stand above a box and its ancestors.
  func hasChildren(_ number: Int) -> Bool { columns.nodes[rows[number]].firstChild != .none }

  private func items(of row: Row) -> [HTMLBox.Item] {
    let line = TargetLine(columns: columns, language: format.language)
    return columns.indicatorRows(of: row).map { indicator in
      let targets = format.showsTargets ? line.bytes(of: indicator) : []
      return HTMLBox.Item(
        name: columns.texts.string(columns.indicators[indicator].name),
        targets: String(decoding: targets, as: UTF8.self), marks: marks(findingsByIndicator[indicator]))
    }
  }

  private func marks(_ places: [Int]?) -> [HTMLMark] {
    guard let places, let report = format.findings else { return [] }
    return HTMLMark.marks(of: places, in: report)
  }

  // MARK: Findings

  private mutating func placeFindings() {
    for (place, finding) in (format.findings?.findings ?? []).enumerated() {
      if let id = finding.indicator, let row = columns.indicator(withID: id) {
        findingsByIndicator[row, default: []].append(place)
      } else if let id = finding.sasaran, let row = columns.node(withID: id) {
        findingsBySasaran[row, default: []].append(place)
      }
    }
  }

  /// The anchor of the box that a finding is about.
  func anchor(of finding: Finding) -> String? {
    let indicator = finding.indicator.flatMap { columns.indicator(withID: $0) }
    let row = indicator.map { columns.indicators[$0].node } ?? finding.sasaran.flatMap { columns.node(withID: $0) }
    return row.map { anchors[numbers[Int($0)]] }
  }

  // MARK: Crosscutting

  /// Each relation stands at both of its ends.
  private mutating func placeReferences() {
    for link in columns.header.crosscutting {
      let source = columns.node(withID: link.source)
      let target = link.target.flatMap { columns.node(withID: $0) }
      let detail = [link.note, link.status?.title[format.language]].compactMap { $0 }.joined(separator: " · ")
      if let source {
        let ends = [link.target.map { target == nil ? "\($0) ?" : $0 }, link.unit].compactMap { $0 }
        refer(to: ends.joined(separator: " · "), at: target, from: source, detail: detail)
      }
      if let target, target != source {
        refer(to: source == nil ? "\(link.source) ?" : link.source, at: source, from: target, detail: detail)
      }
    }
  }

  private mutating func refer(to end: String, at other: Row?, from row: Row, detail: String) {
    references[row, default: []].append(
      HTMLBox.Reference(text: "⇄ \(end)", anchor: other.map { anchors[numbers[Int($0)]] }, detail: detail))
  }
}

extension TreeColumns {
  /// Whether nothing is below a sasaran although its level is not the last and it does not say why.
  func isUndeveloped(_ row: Row) -> Bool {
    let node = nodes[row]
    return node.firstChild == .none && Int(node.level) < header.cascade.levels.count - 1
      && node.marks.isDisjoint(with: [.context, .executedByOwner])
  }
}

extension CrosscuttingLink.Status {
  /// The word used in drawings.
  var title: LocalizedText {
    switch self {
    case .proposed: LocalizedText("diusulkan", en: "proposed")
    case .accepted: LocalizedText("disepakati", en: "accepted")
    case .refused: LocalizedText("ditolak", en: "refused")
    }
  }
}
