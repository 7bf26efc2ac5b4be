extension TreeColumns {
  /// The row after `row` in pre-order, staying below `top`; ``Row/none`` at the end.
  @inline(__always)
  func next(after row: Row, below top: Row = .none) -> Row {
    let first = nodes[row].firstChild
    return first != .none ? first : nextOutside(row, below: top)
  }

  /// The row after `row` and all below it in pre-order, staying below `top`; ``Row/none`` at the end.
  func nextOutside(_ row: Row, below top: Row = .none) -> Row {
    var row = row
    while row != top, row != .none {
      let node = nodes[row]
      if node.nextSibling != .none { return node.nextSibling }
      row = node.parent
    }
    return .none
  }

  /// All rows in the order of the document. O(n).
  func documentOrder() -> ContiguousArray<Row> {
    var rows: ContiguousArray<Row> = []
    rows.reserveCapacity(nodeCount)
    var row = firstRoot
    while row != .none {
      rows.append(row)
      row = next(after: row)
    }
    return rows
  }

  /// How many levels below the root a row stands. O(depth).
  func depth(of row: Row) -> Int {
    var depth = 0
    var parent = nodes[row].parent
    while parent != .none {
      depth += 1
      parent = nodes[parent].parent
    }
    return depth
  }
}
