/// Trees given as a list in which each sasaran names its parent.
extension TreeColumns {
  /// Links rows that were appended as roots below the parents they declare. O(n).
  ///
  /// A parent that does not exist leaves its sasaran among the roots with ``NodeMarks/parentMissing``. A cycle is cut
  /// above its first sasaran, which is marked ``NodeMarks/cycle``. Both keep the parent they name in their details,
  /// and are kept in ``unlinkedRows``.
  mutating func linkDeclaredParents(_ declared: [(row: Row, parent: String)]) {
    guard !declared.isEmpty else { return }
    var parents = ContiguousArray<Row>(repeating: .none, count: nodes.count)
    for (row, parent) in declared { parents[Int(row)] = node(withID: parent) ?? .none }
    link(declared.map(\.row), under: &parents) { declared[$0].parent }
  }

  /// Links rows that were read one by one and name their parents in a text store of their own. O(n).
  mutating func linkDeclaredParents(_ names: ContiguousArray<TextReference?>, in store: TextArena) {
    var rows: ContiguousArray<Row> = []
    var parents = ContiguousArray<Row>(repeating: .none, count: nodes.count)
    for (row, name) in names.enumerated() {
      guard let name else { continue }
      rows.append(Row(truncatingIfNeeded: row))
      parents[row] = store.withBytes(of: name) { node(withID: $0) } ?? .none
    }
    guard !rows.isEmpty else { return }
    link(rows, under: &parents) { names[Int(rows[$0])].map { store.string($0) } ?? "" }
  }

  /// Links roots below their parents, which are given by row; `name` is what the n-th of them calls its parent.
  private mutating func link(
    _ rows: some RandomAccessCollection<Row>, under parents: inout ContiguousArray<Row>,
    name: (Int) -> String
  ) {
    for row in rows where parents[Int(row)] == .none { nodes[row].marks.insert(.parentMissing) }
    cutCycles(in: &parents, from: rows)
    for (place, row) in rows.enumerated() where parents[Int(row)] == .none {
      keepDeclaredParent(name(place), of: row)
    }
    moveRoots(below: parents)
    removeLinkedRows()
    deriveImpliedLevels()
  }

  /// Puts every root that has a parent behind the children of that. O(roots).
  private mutating func moveRoots(below parents: ContiguousArray<Row>) {
    var row = firstRoot
    firstRoot = .none
    lastRoot = .none
    while row != .none {
      let next = nodes[row].nextSibling
      let parent = parents[Int(row)]
      if parent != .none { forgetDeclaredParent(of: row) }
      linkLast(row, under: parent)
      row = next
    }
  }

  /// Links the rows whose parent was missing when only given ids were known, and is there now that ids are made. O(n).
  mutating func linkParentsWithMadeIDs() {
    var found: [(row: Row, parent: String)] = []
    for row in unlinkedRows where nodes[row].marks.contains(.parentMissing) {
      guard let parent = detail(of: row)?.declaredParent, node(withID: parent) != nil else { continue }
      nodes[row].marks.remove(.parentMissing)
      found.append((row, parent))
    }
    linkDeclaredParents(found)
  }

  // MARK: After edits

  /// Marks a root that could not be linked for what is wrong now, or forgets the parent it names.
  mutating func reviewUnlinked(_ row: Row) {
    guard !nodes[row].marks.contains(.free), let name = detail(of: row)?.declaredParent else { return }
    guard let parent = node(withID: name) else {
      nodes[row].marks.remove(.cycle)
      nodes[row].marks.insert(.parentMissing)
      return
    }
    guard isRow(row, atOrAbove: parent) else { return forgetDeclaredParent(of: row) }
    nodes[row].marks.remove(.parentMissing)
    nodes[row].marks.insert(.cycle)
  }

  /// Drops the parent that a flat document names for a sasaran.
  mutating func forgetDeclaredParent(of row: Row) {
    if !nodes[row].marks.isDisjoint(with: .unlinked) { nodes[row].marks.subtract(.unlinked) }
    guard var detail = detail(of: row), detail.declaredParent != nil else { return }
    detail.declaredParent = nil
    setDetail(detail, of: row)
  }

  private mutating func keepDeclaredParent(_ name: String, of row: Row) {
    var detail = detail(of: row) ?? NodeDetail()
    if detail.declaredParent == nil { keepUnlinked(row, naming: name) }
    detail.declaredParent = name
    setDetail(detail, of: row)
  }

  private func isRow(_ row: Row, atOrAbove other: Row) -> Bool {
    var other = other
    while other != .none, other != row { other = nodes[other].parent }
    return other == row
  }

  // MARK: Cycles

  /// Every row has at most one way up, so a walk that meets itself has found a cycle.
  private mutating func cutCycles(in parents: inout ContiguousArray<Row>, from rows: some Sequence<Row>) {
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
