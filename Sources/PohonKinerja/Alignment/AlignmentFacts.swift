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
  /// What the targets that were written as text say, by symbol: each distinct text is read once.
  private let readings: [Symbol: Target.Reading]
  /// For each indicator that others declare as their whole, those others in the order of the document.
  let components: [Row: [Row]]

  init(_ columns: TreeColumns) {
    self.columns = columns
    order = columns.documentOrder()
    var statements = ContiguousArray(repeating: TextFacts.empty, count: columns.nodes.count)
    var names = ContiguousArray(repeating: TextFacts.empty, count: columns.indicators.count)
    var readings: [Symbol: Target.Reading] = [:]
    var components: [Row: [Row]] = [:]
    for row in order {
      let node = columns.nodes[row]
      statements[Int(row)] = columns.texts.withBytes(of: node.statement) { TextFacts($0) }
      for place in node.firstIndicator..<(node.firstIndicator + node.indicatorCount) {
        let indicator = columns.indicators[place]
        names[Int(place)] = columns.texts.withBytes(of: indicator.name) { TextFacts($0) }
        Self.readTexts(of: indicator, in: columns, into: &readings)
        if indicator.contributesTo != 0, let whole = Self.whole(of: indicator, in: columns) {
          components[whole, default: []].append(place)
        }
      }
    }
    self.statements = statements
    self.names = names
    self.readings = readings
    self.components = components
  }

  private static func readTexts(
    of indicator: IndicatorRow, in columns: TreeColumns, into readings: inout [Symbol: Target.Reading]
  ) {
    for place in indicator.firstValue..<(indicator.firstValue + Row(indicator.valueCount)) {
      let value = columns.values[place]
      guard value.text != 0, readings[value.text] == nil else { continue }
      readings[value.text] = columns.target(value).reading
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

  /// What a value of an indicator says; a doubt is settled by the indicator's unit where that can settle it.
  func reading(_ value: ValueRow, of indicator: Row) -> Target.Reading {
    guard value.text != 0, let reading = readings[value.text] else { return columns.target(value).reading }
    guard reading.isAmbiguous else { return reading }
    return reading.resolved(in: unit(of: indicator))
  }

  /// The single number of a value of an indicator, when it has one.
  func number(_ value: ValueRow, of indicator: Row) -> Number? {
    value.text == 0 ? columns.number(value) : reading(value, of: indicator).number
  }

  /// The unit an indicator declares.
  func unit(of indicator: Row) -> MeasurementUnit? {
    columns.string(columns.indicators[indicator].unit).map { MeasurementUnit($0) }
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
