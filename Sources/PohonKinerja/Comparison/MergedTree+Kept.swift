/// The actuals of indicators that one side took out and the merged tree has all the same, since the other side changed them.
extension MergedTree {
  /// The measurements of a version, by the ids of the merged tree, with those of the base for indicators that the version took
  /// out and the merged tree has: what stays in the tree keeps what it came to. O(indicators + actuals).
  func keepingActuals(
    _ measurements: Measurements?, of version: TreeColumns, _ renamed: RenamedIDs?,
    base: Measurements?, _ renamedBase: RenamedIDs?
  ) -> Measurements? {
    guard let base, case .known(_, let columns, _, _) = origin else { return measurements }
    let kept = Self.indicators(of: columns, renamed: renamedBase)
      .subtracting(Self.indicators(of: version, renamed: renamed))
    let ids = Set(base.actuals.map(\.indicator) + base.methods.keys)
      .filter { kept.contains(TreeDifference.Key($0)) }
    guard !ids.isEmpty else { return measurements }
    var whole = measurements ?? Measurements()
    for id in ids where whole.methods[id] == nil { whole.methods[id] = base.methods[id] }
    let (old, own) = (KeyedActuals(base.actuals), KeyedActuals(whole.actuals))
    whole.actuals = old.order.compactMap { key in
      own.values[key] ?? (ids.contains(key.indicator) ? old.values[key] : nil)
    }
    whole.actuals += own.order.filter { old.values[$0] == nil }.compactMap { own.values[$0] }
    return whole
  }

  /// The indicators of a version that the merged tree has, by their ids there. O(indicators).
  private static func indicators(of columns: TreeColumns, renamed: RenamedIDs?) -> Set<TreeDifference.Key> {
    Set(
      columns.indicatorRowsInOrder.compactMap { row in
        let own = columns.indicatorID(of: row)
        return (renamed.map { $0.present(indicator: own) } ?? own).map { TreeDifference.Key($0) }
      })
  }
}
