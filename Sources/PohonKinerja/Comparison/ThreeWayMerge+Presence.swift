/// What is in the merged tree.
extension ThreeWayMerge {
  mutating func decidePresence() {
    isIndicatorIn = indicators.map { rows in
      rows.base == .none || (rows.ours != .none && rows.theirs != .none)
    }
    isIn = nodes.map { $0.base == .none || ($0.ours != .none && $0.theirs != .none) }
    for item in indicators.indices where indicators[item].base != .none && !isIndicatorIn[item] {
      let rows = indicators[item]
      guard rows.ours != .none || rows.theirs != .none, hasChangedIndicator(item) else { continue }
      isIndicatorIn[item] = true
      conflicts.append(
        MergeConflict(
          kind: .indicatorRemoved(
            baseIndex.key(ofIndicator: rows.base), by: rows.ours == .none ? .ours : .theirs),
          resolution: .kept, sasaran: baseIndex.key(of: base.indicators[rows.base].node)))
    }
    var kept: [Int] = []
    for item in nodes.indices where nodes[item].base != .none && !isIn[item] {
      let rows = nodes[item]
      guard rows.ours != .none || rows.theirs != .none, hasChanged(item) else { continue }
      keep(item, removedBy: rows.ours == .none ? .ours : .theirs)
      kept.append(item)
    }
    for item in kept { restoreFamily(of: item) }
  }

  /// What the side that changed a sasaran still has below it stays as well, although the other took it out with it.
  private mutating func restoreFamily(of item: Int) {
    let isOurs = nodes[item].ours != .none
    let (columns, items) = isOurs ? (ours.second, ourNodes) : (theirs.second, theirNodes)
    var stack = [isOurs ? nodes[item].ours : nodes[item].theirs]
    while let row = stack.popLast() {
      var child = columns.firstChild(of: row)
      while child != .none {
        let item = items[Int(child)]
        if !isIn[item] {
          isIn[item] = true
          restoreIndicators(of: item, removedBy: isOurs ? .theirs : .ours)
          stack.append(child)
        }
        child = columns.nodes[child].nextSibling
      }
    }
  }

  /// Whether the side that still has an indicator has changed it or moved it to another sasaran.
  private func hasChangedIndicator(_ item: Int) -> Bool {
    let rows = indicators[item]
    let isOurs = rows.ours != .none
    let row = isOurs ? rows.ours : rows.theirs
    let columns = isOurs ? ours.second : theirs.second
    let (old, new) = (
      baseIndex.version(ofIndicator: rows.base), (isOurs ? ourIndex : theirIndex).version(ofIndicator: row)
    )
    let isChanged = IndicatorField.allCases.contains { field in
      !field.isSame(old, new) && !(field == .id && old.hasMadeID && new.hasMadeID)
    }
    let owner = (isOurs ? ourNodes : theirNodes)[Int(columns.indicators[row].node)]
    return isChanged || owner != baseNodes[Int(base.indicators[rows.base].node)]
  }

  mutating func keep(_ item: Int, removedBy side: MergeConflict.Side) {
    guard !isIn[item] else { return }
    isIn[item] = true
    conflicts.append(MergeConflict(kind: .sasaranRemoved(key(of: item), by: side), resolution: .kept))
    restoreIndicators(of: item, removedBy: side)
  }

  /// The indicators of a sasaran that one side took out went with it, and stay with it.
  private mutating func restoreIndicators(of item: Int, removedBy side: MergeConflict.Side) {
    let row = nodes[item].base
    guard row != .none else { return }
    for indicator in base.indicatorRows(of: row).map({ baseIndicators[Int($0)] })
    where !isIndicatorIn[indicator]
      && (side == .ours ? indicators[indicator].theirs : indicators[indicator].ours) != .none
    {
      isIndicatorIn[indicator] = true
      if !owners.isEmpty { owners[indicator] = item }
    }
  }

  /// Whether the side that still has a sasaran has changed or moved it, or put something new on it or below it.
  private func hasChanged(_ item: Int) -> Bool {
    let rows = nodes[item]
    let isOurs = rows.ours != .none
    let (columns, row) = isOurs ? (ours.second, rows.ours) : (theirs.second, rows.theirs)
    let index = isOurs ? ourIndex : theirIndex
    let items = isOurs ? ourNodes : theirNodes
    let indicatorItems = isOurs ? ourIndicators : theirIndicators
    let (old, new) = (baseIndex.version(of: rows.base), index.version(of: row))
    let changed = SasaranField.allCases.contains { field in
      !field.isSame(old, new) && !(field == .id && old.hasMadeID && new.hasMadeID)
    }
    if changed { return true }
    let (oldParent, parent) = (base.nodes[rows.base].parent, columns.nodes[row].parent)
    if (oldParent == .none ? -1 : baseNodes[Int(oldParent)]) != (parent == .none ? -1 : items[Int(parent)]) {
      return true
    }
    return columns.indicatorRows(of: row).contains { indicator in
      let item = indicatorItems[Int(indicator)]
      return isIndicatorIn[item]
        && (indicators[item].base == .none || indicators[item].ours == .none
          || indicators[item].theirs == .none)
    }
  }
}
