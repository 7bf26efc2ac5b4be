/// What is which in three trees: everything that any of them has becomes an item.
extension ThreeWayMerge {
  mutating func collectNodes() {
    for row in ours.firstOrder {
      let item = nodes.count
      nodes.append(Rows(base: row, ours: ours.partners[Int(row)], theirs: theirs.partners[Int(row)]))
      baseNodes[Int(row)] = item
      if ours.partners[Int(row)] != .none { ourNodes[Int(ours.partners[Int(row)])] = item }
      if theirs.partners[Int(row)] != .none { theirNodes[Int(theirs.partners[Int(row)])] = item }
    }
    for row in ours.secondOrder where ourNodes[Int(row)] < 0 {
      ourNodes[Int(row)] = nodes.count
      nodes.append(Rows(ours: row))
    }
    for row in theirs.secondOrder where theirNodes[Int(row)] < 0 {
      if let item = sameAddition(row) {
        nodes[item].theirs = row
        theirNodes[Int(row)] = item
      } else {
        theirNodes[Int(row)] = nodes.count
        nodes.append(Rows(theirs: row))
      }
    }
  }

  /// What our side has added with the same given id, or with the same sentence below the same sasaran.
  private func sameAddition(_ row: Row) -> Int? {
    let other = theirs.second
    if !other.nodes[row].marks.contains(.generatedID) {
      guard let same = ourIndex.row(theirIndex.key(of: row)),
        !ours.second.nodes[same].marks.contains(.generatedID)
      else { return nil }
      return openAddition(same)
    }
    let parent = other.nodes[row].parent
    let item = parent == .none ? -1 : theirNodes[Int(parent)]
    let superior = item < 0 ? Row.none : nodes[item].ours
    guard item < 0 || superior != .none else { return nil }
    var child = ours.second.firstChild(of: superior)
    var passed = 0
    // A wide family is not searched to its end.
    while child != .none, passed < TreeMatching.largestFamily {
      if ours.second.nodes[child].marks.contains(.generatedID), openAddition(child) != nil,
        ours.second.hasSameStatement(child, as: row, in: other)
      {
        return openAddition(child)
      }
      child = ours.second.nodes[child].nextSibling
      passed += 1
    }
    return nil
  }

  private func openAddition(_ row: Row) -> Int? {
    let item = ourNodes[Int(row)]
    return item >= 0 && nodes[item].base == .none && nodes[item].theirs == .none ? item : nil
  }

  mutating func collectIndicators() {
    for row in ours.firstOrder.flatMap({ base.indicatorRows(of: $0) }) {
      let item = indicators.count
      let (our, their) = (ours.indicatorPartners[Int(row)], theirs.indicatorPartners[Int(row)])
      indicators.append(Rows(base: row, ours: our, theirs: their))
      baseIndicators[Int(row)] = item
      if our != .none { ourIndicators[Int(our)] = item }
      if their != .none { theirIndicators[Int(their)] = item }
    }
    for row in ours.secondOrder.flatMap({ ours.second.indicatorRows(of: $0) })
    where ourIndicators[Int(row)] < 0 {
      ourIndicators[Int(row)] = indicators.count
      indicators.append(Rows(ours: row))
    }
    for row in theirs.secondOrder.flatMap({ theirs.second.indicatorRows(of: $0) })
    where theirIndicators[Int(row)] < 0 {
      if let item = sameIndicator(row) {
        indicators[item].theirs = row
        theirIndicators[Int(row)] = item
      } else {
        theirIndicators[Int(row)] = indicators.count
        indicators.append(Rows(theirs: row))
      }
    }
  }

  /// What our side has added with the same given id, or with the same name of the same sasaran.
  private func sameIndicator(_ row: Row) -> Int? {
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
    return candidates.lazy.map { ourIndicators[Int($0)] }.first {
      $0 >= 0 && indicators[$0].base == .none && indicators[$0].theirs == .none
    }
  }
}

extension TreeColumns {
  /// The name of an indicator.
  func text(ofName indicator: Row) -> String { texts.string(indicators[indicator].name) }

  fileprivate func hasSameStatement(_ row: Row, as other: Row, in columns: TreeColumns) -> Bool {
    columns.texts.withBytes(of: columns.nodes[other].statement) { texts.equals(nodes[row].statement, $0) }
  }
}
