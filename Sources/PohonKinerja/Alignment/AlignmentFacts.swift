/// What several rules need to know of a tree, found out once.
///
/// Arrays are indexed by row; rows that are not in the tree have zeros.
struct AlignmentFacts: Sendable {
  let columns: TreeColumns
  /// The rows of the tree in the order of the document.
  let order: ContiguousArray<Row>
  /// For each sasaran what its statement comes to when compared.
  let statements: ContiguousArray<TextFacts>
  /// For each indicator what its name comes to when compared.
  let names: ContiguousArray<TextFacts>
  /// The targets that were written as text, by symbol.
  private let targetsBySymbol: [Symbol: Target]
  /// For each indicator that others declare as their whole, those others in the order of the document.
  let components: [Row: [Row]]

  init(_ columns: TreeColumns) {
    self.columns = columns
    order = columns.documentOrder()
    var statements = ContiguousArray(repeating: TextFacts.empty, count: columns.nodes.count)
    var names = ContiguousArray(repeating: TextFacts.empty, count: columns.indicators.count)
    var targets: [Symbol: Target] = [:]
    var components: [Row: [Row]] = [:]
    for row in order {
      let node = columns.nodes[row]
      statements[Int(row)] = columns.texts.withBytes(of: node.statement) { TextFacts($0) }
      for place in node.firstIndicator..<(node.firstIndicator + node.indicatorCount) {
        let indicator = columns.indicators[place]
        names[Int(place)] = columns.texts.withBytes(of: indicator.name) { TextFacts($0) }
        Self.readTexts(of: indicator, in: columns, into: &targets)
        if indicator.contributesTo != 0, let whole = Self.whole(of: indicator, in: columns) {
          components[whole, default: []].append(place)
        }
      }
    }
    self.statements = statements
    self.names = names
    targetsBySymbol = targets
    self.components = components
  }

  private static func readTexts(
    of indicator: IndicatorRow, in columns: TreeColumns, into targets: inout [Symbol: Target]
  ) {
    for place in indicator.firstValue..<(indicator.firstValue + Row(indicator.valueCount)) {
      let value = columns.values[place]
      guard value.text != 0, targets[value.text] == nil else { continue }
      targets[value.text] = columns.target(value)
    }
  }

  private static func whole(of indicator: IndicatorRow, in columns: TreeColumns) -> Row? {
    columns.texts.withBytes(of: columns.symbols.reference(indicator.contributesTo)) {
      columns.indicator(withID: $0)
    }
  }

  // MARK: Asking

  func node(_ row: Row) -> NodeRow { columns.nodes[row] }

  /// The rows of a sasaran's indicators.
  func indicatorRows(of row: Row) -> Range<Row> {
    let node = columns.nodes[row]
    return node.firstIndicator..<(node.firstIndicator + node.indicatorCount)
  }

  /// The rows of an indicator's values: the baseline first, then the targets by year.
  func valueRows(of indicator: Row) -> Range<Row> {
    let row = columns.indicators[indicator]
    return row.firstValue..<(row.firstValue + Row(row.valueCount))
  }

  /// The rows directly below, in order.
  func children(of row: Row) -> ChildRows { ChildRows(columns: columns, row: columns.nodes[row].firstChild) }

  /// What a value says.
  func target(_ value: ValueRow) -> Target {
    value.text == 0 ? columns.target(value) : targetsBySymbol[value.text] ?? columns.target(value)
  }

  /// The single number of a value, when it has one.
  func number(_ value: ValueRow) -> Number? {
    value.text == 0 ? columns.number(value) : targetsBySymbol[value.text]?.number
  }
}

/// The children of one sasaran as rows.
struct ChildRows: Sequence, IteratorProtocol {
  let columns: TreeColumns
  var row: Row

  mutating func next() -> Row? {
    guard row != .none else { return nil }
    defer { row = columns.nodes[row].nextSibling }
    return row
  }
}
