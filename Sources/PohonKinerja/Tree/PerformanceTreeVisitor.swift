/// What a visitor wants to do next.
public enum VisitStep: Sendable {
  /// Go on to what is below.
  case descend
  /// Pass over what is below.
  case skipChildren
  /// End the walk.
  case stop
}

/// Something that is led through a tree: into each sasaran, past its indicators, and out again.
///
/// All three functions have defaults, so a visitor writes only what it is interested in.
public protocol PerformanceTreeVisitor {
  /// Called when a sasaran is reached, before its indicators and what is below it.
  mutating func enter(_ sasaran: Sasaran) -> VisitStep
  /// Called for each indicator of a sasaran that was entered.
  mutating func visit(_ indicator: IndicatorView)
  /// Called when everything below a sasaran is done.
  mutating func leave(_ sasaran: Sasaran)
}

extension PerformanceTreeVisitor {
  /// Goes on.
  public mutating func enter(_ sasaran: Sasaran) -> VisitStep { .descend }
  /// Does nothing.
  public mutating func visit(_ indicator: IndicatorView) {}
  /// Does nothing.
  public mutating func leave(_ sasaran: Sasaran) {}
}

extension PerformanceTree {
  /// Leads a visitor through the tree in pre-order, without recursion. O(n).
  ///
  /// After ``VisitStep/stop`` nothing more is called; after ``VisitStep/skipChildren`` the sasaran is still left.
  public func walk(with visitor: inout some PerformanceTreeVisitor) {
    var row = columns.firstRoot
    while row != .none {
      let sasaran = Sasaran(storage: storage, row: row)
      let step = visitor.enter(sasaran)
      if step == .stop { return }
      for indicator in sasaran.indicators { visitor.visit(indicator) }
      if step == .descend, columns.nodes[row].firstChild != .none {
        row = columns.nodes[row].firstChild
        continue
      }
      row = leave(row, with: &visitor)
    }
  }

  /// Leaves a sasaran and those above that end with it, and returns the next to enter.
  private func leave(_ start: Row, with visitor: inout some PerformanceTreeVisitor) -> Row {
    var row = start
    while row != .none {
      visitor.leave(Sasaran(storage: storage, row: row))
      let next = columns.nodes[row].nextSibling
      if next != .none { return next }
      row = columns.nodes[row].parent
    }
    return .none
  }
}
