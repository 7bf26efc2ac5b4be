/// Where each sasaran stands in the order of the document: a number that grows along it, with gaps for what is put in
/// between later.
///
/// Two places compare at once, wherever their rows are; numbering rows one after another would move all that follow an
/// edit.
struct DocumentPlaces: Sendable {
  /// By row; those of rows that are not in the tree mean nothing.
  private var places: ContiguousArray<Int64>

  /// How far behind the last child of a sasaran a new last child stands, so that one may add to a list for long.
  private static let step: Int64 = 1 << 24

  /// O(n).
  init(_ columns: TreeColumns) {
    places = ContiguousArray(repeating: 0, count: columns.nodes.count)
    places.reserveCapacity(places.count + places.count / 8)
    numberAll(columns)
  }

  subscript(row: Row) -> Int64 { places[Int(row)] }

  /// Whether an indicator stands before another one.
  func isIndicator(_ first: Row, before second: Row, in columns: TreeColumns) -> Bool {
    let nodes = (columns.indicators[first].node, columns.indicators[second].node)
    return nodes.0 == nodes.1 ? first < second : self[nodes.0] < self[nodes.1]
  }

  /// Gives places to a sasaran that was put in and all below it, which are given in order.
  ///
  /// O(those + depth), but O(n) once there is no room left where they stand. Between two rows that nothing stood between
  /// there is room for dozens of single insertions at one point, for millions at the end of a list.
  mutating func put(_ rows: [Row], in columns: TreeColumns) {
    while places.count < columns.nodes.count { places.append(0) }
    guard let top = rows.first else { return }
    let before = predecessor(of: top, in: columns)
    let next = columns.nodes.nextOutside(top)
    let low = before == .none ? 0 : self[before]
    let high = next == .none ? Int64.max : self[next]
    var step = (high - low) / (Int64(rows.count) + 1)
    if columns.nodes[top].nextSibling == .none { step = min(step, Self.step) }
    guard step > 0 else { return numberAll(columns) }
    var place = low
    for row in rows {
      place += step
      places[Int(row)] = place
    }
  }

  /// The row before one in the order of the document.
  private func predecessor(of row: Row, in columns: TreeColumns) -> Row {
    var before = columns.nodes[row].previousSibling
    guard before != .none else { return columns.nodes[row].parent }
    while columns.nodes[before].lastChild != .none { before = columns.nodes[before].lastChild }
    return before
  }

  private mutating func numberAll(_ columns: TreeColumns) {
    let step = Int64.max / (Int64(columns.nodeCount) + 1)
    var place: Int64 = 0
    for row in columns.rowsInOrder {
      place += step
      places[Int(row)] = place
    }
  }
}
