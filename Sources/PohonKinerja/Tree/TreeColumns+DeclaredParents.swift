/// Trees given as a list in which each sasaran names its parent.
extension TreeColumns {
  /// Links rows that were appended as roots below the parents they declare. O(n).
  ///
  /// A parent that does not exist leaves its sasaran among the roots with ``NodeMarks/parentMissing``. A cycle is cut
  /// above its first sasaran, which is marked ``NodeMarks/cycle``. Both keep the parent they name in their details.
  mutating func linkDeclaredParents(_ declared: [(row: Row, parent: String)]) {
    guard !declared.isEmpty else { return }
    var parents = ContiguousArray<Row>(repeating: .none, count: nodes.count)
    for (row, parent) in declared {
      parents[Int(row)] = node(withID: parent) ?? .none
      if parents[Int(row)] == .none { nodes[row].marks.insert(.parentMissing) }
    }
    cutCycles(in: &parents, from: declared.map(\.row))
    for (row, name) in declared {
      let parent = parents[Int(row)]
      if parent == .none {
        var detail = detail(of: row) ?? NodeDetail()
        detail.declaredParent = name
        setDetail(detail, of: row)
      } else {
        unlink(row)
        link(row, under: parent, after: lastChild(of: parent))
      }
    }
    deriveImpliedLevels()
  }

  /// Every row has at most one way up, so a walk that meets itself has found a cycle.
  private mutating func cutCycles(in parents: inout ContiguousArray<Row>, from rows: [Row]) {
    var walks = ContiguousArray<Int32>(repeating: 0, count: parents.count)
    for (number, start) in rows.enumerated() {
      let walk = Int32(truncatingIfNeeded: number + 1)
      var row = start
      while row != .none, walks[Int(row)] == 0 {
        walks[Int(row)] = walk
        row = above(row, declared: parents)
      }
      guard row != .none, walks[Int(row)] == walk else { continue }
      cut(cycleThrough: row, in: &parents)
    }
  }

  /// The declared parent, or else the one that a row hangs below already.
  private func above(_ row: Row, declared parents: ContiguousArray<Row>) -> Row {
    parents[Int(row)] == .none ? nodes[row].parent : parents[Int(row)]
  }

  private mutating func cut(cycleThrough start: Row, in parents: inout ContiguousArray<Row>) {
    var first = Row.none
    var row = start
    repeat {
      // Only a declared edge can be cut; one at least is declared, for nesting alone has no cycle.
      if parents[Int(row)] != .none, first == .none || row < first { first = row }
      row = above(row, declared: parents)
    } while row != start
    parents[Int(first)] = .none
    nodes[first].marks.insert(.cycle)
  }

  /// Puts every sasaran that names no level one level below its parent, now that it has one.
  private mutating func deriveImpliedLevels() {
    let deepest = UInt16(clamping: header.cascade.levels.count - 1)
    var row = firstRoot
    while row != .none {
      let parent = nodes[row].parent
      if parent != .none, nodes[row].marks.contains(.impliedLevel) {
        nodes[row].level = min(nodes[parent].level + 1, deepest)
      }
      row = next(after: row)
    }
  }
}
