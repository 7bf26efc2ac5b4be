/// What is which in three trees: everything that any of them has becomes an item.
extension ThreeWayMerge {
  mutating func collectItems() {
    var sasaran = sasaranItems
    sasaran.collect(
      (Array(ours.firstOrder), Array(ours.secondOrder), Array(theirs.secondOrder)),
      partnersIn: ours.partners, theirs.partners, sameAddition: sameAddition)
    sasaranItems = sasaran
    var indicators = indicatorItems
    indicators.collect(
      (
        ours.firstOrder.flatMap { base.indicatorRows(of: $0) },
        ours.secondOrder.flatMap { ours.second.indicatorRows(of: $0) },
        theirs.secondOrder.flatMap { theirs.second.indicatorRows(of: $0) }
      ), partnersIn: ours.indicatorPartners, theirs.indicatorPartners, sameAddition: sameIndicator)
    indicatorItems = indicators
  }

  /// What our side has added with the same given id, or with the same sentence below the same sasaran.
  private func sameAddition(_ row: Row, in items: MergedItems) -> Int? {
    let other = theirs.second
    if !other.nodes[row].marks.contains(.generatedID) {
      guard let same = ourIndex.row(theirIndex.key(of: row)),
        !ours.second.nodes[same].marks.contains(.generatedID)
      else { return nil }
      return items.openAddition(ours: same)
    }
    let parent = other.nodes[row].parent
    let item = parent == .none ? -1 : items.theirs[Int(parent)]
    let superior = item < 0 ? Row.none : items.rows[item].ours
    guard item < 0 || superior != .none else { return nil }
    var child = ours.second.firstChild(of: superior)
    var passed = 0
    // A wide family is not searched to its end.
    while child != .none, passed < TreeMatching.largestFamily {
      if ours.second.nodes[child].marks.contains(.generatedID), let item = items.openAddition(ours: child),
        ours.second.hasSameStatement(child, as: row, in: other)
      {
        return item
      }
      child = ours.second.nodes[child].nextSibling
      passed += 1
    }
    return nil
  }

  /// What our side has added with the same given id, or with the same name of the same sasaran.
  private func sameIndicator(_ row: Row, in items: MergedItems) -> Int? {
    let other = theirs.second
    let isMade = other.indicators[row].marks.contains(.generatedID)
    let candidates: [Row]
    if isMade {
      let superior = nodes[theirNodes[Int(other.indicators[row].node)]].ours
      guard superior != .none else { return nil }
      candidates = ours.second.indicatorRows(of: superior).filter {
        ours.second.indicators[$0].marks.contains(.generatedID)
          && ours.second.text(ofName: $0).isSameBytes(as: other.text(ofName: row))
      }
    } else {
      candidates = ourIndex.indicator(theirIndex.key(ofIndicator: row)).map { [$0] } ?? []
    }
    return candidates.lazy.compactMap { items.openAddition(ours: $0) }.first
  }
}

extension TreeColumns {
  /// The name of an indicator.
  func text(ofName indicator: Row) -> String { texts.string(indicators[indicator].name) }

  fileprivate func hasSameStatement(_ row: Row, as other: Row, in columns: TreeColumns) -> Bool {
    columns.texts.withBytes(of: columns.nodes[other].statement) { texts.equals(nodes[row].statement, $0) }
  }
}
