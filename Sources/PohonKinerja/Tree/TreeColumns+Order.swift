extension ChunkedColumn<NodeRow> {
  /// The row after `row` in pre-order, staying below `top`; ``Row/none`` at the end.
  @inline(__always)
  func next(after row: Row, below top: Row = .none) -> Row {
    let first = self[row].firstChild
    return first != .none ? first : nextOutside(row, below: top)
  }

  /// The row after `row` and all below it in pre-order, staying below `top`; ``Row/none`` at the end.
  func nextOutside(_ row: Row, below top: Row = .none) -> Row {
    var row = row
    while row != top, row != .none {
      let sibling = self[row].nextSibling
      if sibling != .none { return sibling }
      row = self[row].parent
    }
    return .none
  }

  /// How many levels below the root a row stands. O(depth).
  func depth(of row: Row) -> Int {
    var depth = 0
    var parent = self[row].parent
    while parent != .none {
      depth += 1
      parent = self[parent].parent
    }
    return depth
  }
}

extension TreeColumns {
  /// The row after `row` in pre-order, staying below `top`; ``Row/none`` at the end.
  @inline(__always)
  func next(after row: Row, below top: Row = .none) -> Row { nodes.next(after: row, below: top) }

  /// How many levels below the root a row stands. O(depth).
  func depth(of row: Row) -> Int { nodes.depth(of: row) }

  /// The rows in the order of the document, one after another.
  var rowsInOrder: some Sequence<Row> {
    let nodes = nodes
    return sequence(state: firstRoot) { row in
      guard row != .none else { return nil }
      defer { row = nodes.next(after: row) }
      return row
    }
  }

  /// The rows of the indicators in the order of the document, one after another.
  var indicatorRowsInOrder: some Sequence<Row> { rowsInOrder.lazy.flatMap { indicatorRows(of: $0) } }

  /// All rows in the order of the document. O(n).
  func documentOrder() -> ContiguousArray<Row> {
    var rows: ContiguousArray<Row> = []
    rows.reserveCapacity(nodeCount)
    var row = firstRoot
    while row != .none {
      rows.append(row)
      row = nodes.next(after: row)
    }
    return rows
  }
}
