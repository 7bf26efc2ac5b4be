/// A tree that is put together from the sasaran of another one and from new ones.
struct TreeAssembly {
  /// The tree that sasaran are taken from.
  let source: TreeColumns
  var header: DocumentHeader
  var nodes: [Node] = []
  /// The places of the roots in ``nodes``.
  var roots: [Int] = []

  struct Node {
    var content: Content
    /// The row of the source whose indicators it has when it is given none.
    var original: Row = .none
    /// The places of the children in ``nodes``.
    var children: [Int] = []
    /// `nil` leaves those of the original.
    var indicators: [IndicatorVersion]?
  }

  enum Content {
    /// A sasaran of the source as it is.
    case row(Row)
    /// A sasaran with these fields; an empty id is made.
    case version(SasaranVersion)
  }

  /// Puts the tree together, and tells the nodes that no root leads to, which are left out. O(n), without recursion.
  func columns() -> (columns: TreeColumns, unreached: [Int]) {
    var columns = TreeColumns()
    columns.header = header
    columns.texts = source.texts
    columns.symbols = source.symbols
    columns.values = source.values
    columns.details = source.details
    columns.indicatorDetails = source.indicatorDetails
    columns.origins = source.origins
    columns.staticFiles = source.staticFiles
    let ranks = source.header.cascade.levels.map { header.cascade.rank(of: $0.code) }
    var isReached = ContiguousArray(repeating: false, count: nodes.count)
    var stack = roots.reversed().map { (place: $0, parent: Row.none) }
    while let (place, parent) = stack.popLast() {
      guard !isReached[place] else { continue }
      isReached[place] = true
      let row = columns.append(nodes[place], from: source, ranks: ranks, under: parent)
      for child in nodes[place].children.reversed() { stack.append((child, row)) }
    }
    columns.assignMissingIDs()
    columns.markUnlinkedRows()
    return (columns, isReached.indices.filter { !isReached[$0] })
  }
}

extension TreeColumns {
  fileprivate mutating func append(
    _ node: TreeAssembly.Node, from source: TreeColumns, ranks: [Int?], under parent: Row
  ) -> Row {
    let row: Row
    switch node.content {
    case .row(let original): row = appendCopy(of: original, from: source, ranks: ranks, under: parent)
    case .version(let version): row = append(version, under: parent)
    }
    if let indicators = node.indicators {
      setIndicators(indicators, of: row)
    } else if node.original != .none {
      copyIndicators(of: node.original, from: source, to: row)
    }
    return row
  }

  private mutating func appendCopy(
    of original: Row, from source: TreeColumns, ranks: [Int?], under parent: Row
  ) -> Row {
    var node = source.nodes[original]
    node.firstChild = .none
    node.lastChild = .none
    node.firstIndicator = .none
    node.indicatorCount = 0
    node.marks.subtract([.duplicateID, .parentMissing, .cycle])
    // A level that went is refused before; see ``DifferenceError/unknownLevel(_:sasaran:)``.
    node.level = UInt16(clamping: ranks[Int(node.level)] ?? 0)
    return append(node, under: parent)
  }

  private mutating func append(_ version: SasaranVersion, under parent: Row) -> Row {
    let rank = header.cascade.rank(of: version.levelCode) ?? 0
    var node = nodeRow(of: version.draft, levelRank: rank)
    node.level = UInt16(clamping: rank)
    if version.hasMadeID { node.marks.insert(.generatedID) }
    if version.omittedCount > 0 { node.marks.insert(.cut) }
    let row = append(node, under: parent)
    var detail = detail(of: version.draft)
    detail.unknownLevel = version.unknownLevel
    detail.declaredParent = version.declaredParent
    detail.omittedCount = version.omittedCount
    setDetail(detail, of: row)
    return row
  }

  private mutating func copyIndicators(of original: Row, from source: TreeColumns, to row: Row) {
    let rows = source.indicatorRows(of: original)
    guard !rows.isEmpty else { return }
    nodes[row].firstIndicator = Row(truncatingIfNeeded: indicators.count)
    nodes[row].indicatorCount = Int32(truncatingIfNeeded: rows.count)
    for place in rows {
      var indicator = source.indicators[place]
      indicator.node = row
      indicator.marks.remove(.duplicateID)
      let added = indicators.append(indicator)
      indicatorCount += 1
      registerID(ofIndicator: added)
    }
  }

  private mutating func setIndicators(_ versions: [IndicatorVersion], of row: Row) {
    setIndicators(versions.map(\.value), of: row)
    for (place, version) in zip(indicatorRows(of: row), versions) where version.hasMadeID {
      indicators[place].marks.insert(.generatedID)
    }
  }

  /// Marks the sasaran that name a parent below which they do not stand.
  fileprivate mutating func markUnlinkedRows() {
    for row in documentOrder() {
      guard let name = detail(of: row)?.declaredParent else { continue }
      nodes[row].marks.insert(node(withID: name) == nil ? .parentMissing : .cycle)
      keepUnlinked(row, naming: name)
    }
  }
}
