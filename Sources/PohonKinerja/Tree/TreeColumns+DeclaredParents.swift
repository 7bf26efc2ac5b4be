/// Trees given as a list in which each sasaran names its parent.
extension TreeColumns {
  /// Links rows that were appended as roots below the parents they declare. O(n).
  ///
  /// A parent that does not exist leaves its sasaran among the roots with ``NodeMarks/parentMissing``. A cycle is cut
  /// above its first sasaran, which is marked ``NodeMarks/cycle``.
  mutating func linkDeclaredParents(_ declared: [(row: Row, parent: String)]) {
    guard !declared.isEmpty else { return }
    var parents: [Row: Row] = [:]
    for (row, parent) in declared {
      var detail = detail(of: row) ?? NodeDetail()
      detail.declaredParent = parent
      setDetail(detail, of: row)
      if let parentRow = node(withID: parent) {
        parents[row] = parentRow
      } else {
        nodes[row].marks.insert(.parentMissing)
      }
    }
    cutCycles(in: &parents, rows: declared.map(\.row))
    for (row, _) in declared {
      guard let parent = parents[row] else { continue }
      unlink(row)
      link(row, under: parent, after: lastChild(of: parent))
    }
    isInDocumentOrder = false
  }

  /// Every row has at most one way up, so a walk that meets itself has found a cycle.
  private mutating func cutCycles(in parents: inout [Row: Row], rows: [Row]) {
    var walkOfRow: [Row: Int] = [:]
    for (walk, start) in rows.enumerated() {
      var row = start
      while walkOfRow[row] == nil {
        walkOfRow[row] = walk
        // A row that declares nothing may already hang below one that does.
        let up = parents[row] ?? nodes[row].parent
        guard up != .none else { break }
        row = up
      }
      guard walkOfRow[row] == walk, parents[row] ?? nodes[row].parent != .none else { continue }
      cut(cycleThrough: row, in: &parents)
    }
  }

  private mutating func cut(cycleThrough start: Row, in parents: inout [Row: Row]) {
    var first: Row = .none
    var row = start
    repeat {
      // Only a declared edge can be cut; one at least is declared, for nesting alone has no cycle.
      if parents[row] != nil, first == .none || row < first { first = row }
      row = parents[row] ?? nodes[row].parent
      if row == .none { return }
    } while row != start
    guard first != .none else { return }
    parents[first] = nil
    nodes[first].marks.insert(.cycle)
  }
}
