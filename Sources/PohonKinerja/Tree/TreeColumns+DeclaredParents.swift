/// Trees given as a list in which each sasaran names its parent.
extension TreeColumns {
  /// Links rows that were appended as roots below the parents they declare. O(n).
  ///
  /// A parent that does not exist leaves its sasaran among the roots with ``NodeMarks/parentMissing``. A cycle is cut
  /// above its first sasaran, which is marked ``NodeMarks/cycle``. Both keep the parent they name in their details,
  /// and are kept in ``unlinkedRows``.
  ///
  /// - Returns: Whether any of them came below its parent.
  @discardableResult
  mutating func linkDeclaredParents(_ declared: [(row: Row, parent: String)]) -> Bool {
    guard !declared.isEmpty else { return false }
    var parents = ContiguousArray<Row>(repeating: .none, count: nodes.count)
    for (row, parent) in declared { parents[Int(row)] = node(withID: parent) ?? .none }
    return link(declared.map(\.row), under: &parents) { declared[$0].parent }
  }

  /// Links rows that were read one by one, all of which are roots yet, in their order. O(n).
  ///
  /// - Parameters:
  ///   - known: By row, the parent that it names, where that was there when the name was looked up.
  ///   - unknown: The rows that name another one, in their order, and its name.
  ///   - store: Where these names are.
  mutating func linkRoots(
    below known: ContiguousArray<Row>, unknown: ContiguousArray<(row: Row, name: TextReference)>,
    in store: TextArena
  ) {
    guard !unknown.isEmpty || known.contains(where: { $0 != .none }) else { return }
    var parents = known
    for (row, name) in unknown {
      parents[Int(row)] = store.withBytes(of: name) { node(withID: $0) } ?? .none
      if parents[Int(row)] == .none { nodes[row].marks.insert(.parentMissing) }
    }
    let named = parents
    cutCycles(in: &parents, from: 0..<Row(truncatingIfNeeded: parents.count))
    var others = unknown[...]
    for row in parents.indices where parents[row] == .none {
      while let other = others.first, Int(other.row) < row { others.removeFirst() }
      if let other = others.first, Int(other.row) == row {
        keepDeclaredParent(store.string(other.name), of: other.row)
      } else if named[row] != .none {
        // It was cut out of a cycle, and what it names is the id of the one above it.
        keepDeclaredParent(id(of: named[row]), of: Row(truncatingIfNeeded: row))
      }
    }
    link(allBelow: parents)
  }

  /// Links all rows anew, each behind those before it that have the same parent or, as roots, none. O(n).
  ///
  /// The links are found in arrays and then written row by row, since each change of a row by itself would be checked.
  mutating func link(allBelow parents: ContiguousArray<Row>) {
    let none = ContiguousArray<Row>(repeating: .none, count: parents.count)
    var firstChildren = none
    var lastChildren = none
    var previous = none
    var next = none
    firstRoot = .none
    lastRoot = .none
    for row in parents.indices {
      let own = Row(truncatingIfNeeded: row)
      let parent = Int(parents[row])
      let before = parent < 0 ? lastRoot : lastChildren[parent]
      if before != .none {
        previous[row] = before
        next[Int(before)] = own
      } else if parent < 0 {
        firstRoot = own
      } else {
        firstChildren[parent] = own
      }
      if parent < 0 { lastRoot = own } else { lastChildren[parent] = own }
    }
    nodes.changeAll { node, row in
      node.parent = parents[row]
      node.firstChild = firstChildren[row]
      node.lastChild = lastChildren[row]
      node.previousSibling = previous[row]
      node.nextSibling = next[row]
    }
  }

  /// Links roots below their parents, which are given by row; `name` is what the n-th of them calls its parent. Returns
  /// whether any came below one.
  private mutating func link(
    _ rows: some RandomAccessCollection<Row>, under parents: inout ContiguousArray<Row>,
    name: (Int) -> String
  ) -> Bool {
    for row in rows where parents[Int(row)] == .none { nodes[row].marks.insert(.parentMissing) }
    cutCycles(in: &parents, from: rows)
    for (place, row) in rows.enumerated() where parents[Int(row)] == .none {
      keepDeclaredParent(name(place), of: row)
    }
    let areMoved = rows.contains { parents[Int($0)] != .none }
    if areMoved { moveRoots(below: parents) }
    removeLinkedRows()
    deriveImpliedLevels()
    return areMoved
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
  ///
  /// - Returns: Whether there were any, and they came below their parents.
  @discardableResult
  mutating func linkParentsWithMadeIDs() -> Bool {
    var found: [(row: Row, parent: String)] = []
    for row in unlinkedRows where nodes[row].marks.contains(.parentMissing) {
      guard let parent = detail(of: row)?.declaredParent, node(withID: parent) != nil else { continue }
      nodes[row].marks.remove(.parentMissing)
      found.append((row, parent))
    }
    return linkDeclaredParents(found)
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
    guard hasImpliedLevel else { return }
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
