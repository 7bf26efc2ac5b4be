import Testing

@testable import PohonKinerja

/// Checks everything that must hold in the columns of any tree.
func expectSound(_ tree: PerformanceTree, sourceLocation: SourceLocation = #_sourceLocation) {
  let fault = StructureCheck(columns: tree.columns).firstFault()
  #expect(fault == nil, sourceLocation: sourceLocation)
}

/// Walks the columns by their links alone.
struct StructureCheck {
  let columns: TreeColumns
  var live: Set<Row> = []
  var liveIndicators: Set<Row> = []

  init(columns: TreeColumns) { self.columns = columns }

  /// What is wrong, or `nil`. Looking at the rows that were removed as well takes longer the more there are.
  func firstFault(withRemoved: Bool = true) -> String? {
    var check = self
    return check.links() ?? check.counts() ?? check.nodeIDs() ?? check.indicatorIDs()
      ?? (withRemoved ? check.removedRows() : nil)
  }

  /// Parent and child, previous and next, first and last agree, and every row is reached once.
  private mutating func links() -> String? {
    var parents: [Row] = [.none]
    while let parent = parents.popLast() {
      var previous = Row.none
      var row = columns.firstChild(of: parent)
      while row != .none {
        let node = columns.nodes[row]
        guard live.insert(row).inserted else { return "row \(row) is reached twice" }
        guard node.parent == parent else { return "row \(row) has another parent than its place says" }
        guard node.previousSibling == previous else { return "row \(row) has a wrong previous sibling" }
        guard !node.marks.contains(.free) else { return "row \(row) is linked and free" }
        parents.append(row)
        for indicator in columns.indicatorRows(of: row) {
          guard liveIndicators.insert(indicator).inserted else { return "indicator \(indicator) is shared" }
          guard columns.indicators[indicator].node == row else {
            return "indicator \(indicator) is elsewhere"
          }
        }
        previous = row
        row = node.nextSibling
      }
      guard columns.lastChild(of: parent) == previous else { return "row \(parent) has a wrong last child" }
    }
    return nil
  }

  private func counts() -> String? {
    if columns.nodeCount != live.count { return "\(live.count) sasaran, \(columns.nodeCount) counted" }
    if columns.indicatorCount != liveIndicators.count {
      return "\(liveIndicators.count) indicators, \(columns.indicatorCount) counted"
    }
    for row in 0..<Row(columns.nodes.count)
    where columns.nodes[row].marks.contains(.free) == live.contains(row) {
      return "row \(row) is free and linked, or neither"
    }
    return nil
  }

  /// Every id finds one live row that has it, and all others with that id are marked.
  private func nodeIDs() -> String? {
    var marked = 0
    for row in live {
      let id = columns.id(of: row)
      guard !id.isEmpty else { return "row \(row) has no id" }
      guard let found = columns.node(withID: id), live.contains(found) else { return "\(id) is not found" }
      guard columns.id(of: found) == id else { return "\(id) finds another" }
      let isMarked = columns.nodes[row].marks.contains(.duplicateID)
      guard isMarked == (found != row) else { return "\(id) has a wrong duplicate mark" }
      marked += isMarked ? 1 : 0
    }
    return marked == columns.duplicateNodeCount ? nil : "\(marked) duplicate ids are not all counted"
  }

  private func indicatorIDs() -> String? {
    var marked = 0
    for row in liveIndicators {
      let id = columns.texts.string(columns.indicators[row].id)
      guard !id.isEmpty else { return "indicator \(row) has no id" }
      guard let found = columns.indicator(withID: id), liveIndicators.contains(found) else {
        return "indicator \(id) is not found"
      }
      let isMarked = columns.indicators[row].marks.contains(.duplicateID)
      guard isMarked == (found != row) else { return "indicator \(id) has a wrong duplicate mark" }
      marked += isMarked ? 1 : 0
    }
    return marked == columns.duplicateIndicatorCount ? nil : "\(marked) duplicate ids are not all counted"
  }

  /// What was removed is marked so, and not found.
  private func removedRows() -> String? {
    for row in 0..<Row(columns.nodes.count) where !live.contains(row) {
      guard columns.nodes[row].marks.contains(.free) else { return "row \(row) is neither linked nor free" }
      if let found = columns.node(withID: columns.id(of: row)), !live.contains(found) {
        return "removed \(columns.id(of: row)) is found"
      }
    }
    for row in 0..<Row(columns.indicators.count) where !liveIndicators.contains(row) {
      let id = columns.texts.string(columns.indicators[row].id)
      if let found = columns.indicator(withID: id), !liveIndicators.contains(found) {
        return "removed indicator \(id) is found"
      }
    }
    return nil
  }
}
