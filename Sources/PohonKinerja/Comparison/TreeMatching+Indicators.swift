/// Which indicators are which.
extension TreeMatching {
  mutating func matchIndicators() {
    let given = matchIndicatorsWithSameRows()
    matchIndicatorIDs(given)
    for other in secondOrder {
      let row = origins[Int(other)]
      if row != .none { matchIndicators(of: row, other) }
    }
    matchMovedIndicators()
  }

  /// Matches the indicators of sasaran that have equal ones, which most have, and returns the others of the second tree.
  private mutating func matchIndicatorsWithSameRows() -> [Row] {
    var left: [Row] = []
    for other in secondOrder {
      let row = origins[Int(other)]
      let others = second.indicatorRows(of: other)
      guard row != .none, first.indicatorRows(of: row).count == others.count,
        zip(first.indicatorRows(of: row), others).allSatisfy({
          first.isEqual(first.indicators[$0], to: second.indicators[$1], in: second)
        })
      else {
        left += others
        continue
      }
      for (indicator, other) in zip(first.indicatorRows(of: row), others) { matchIndicator(indicator, other) }
    }
    return left
  }

  private mutating func matchIndicatorIDs(_ others: [Row]) {
    guard !others.isEmpty else { return }
    let index = OccurrenceIndex(first)
    let otherIndex = OccurrenceIndex(second)
    for other in others {
      guard let row = index.indicator(otherIndex.key(ofIndicator: other)),
        indicatorPartners[Int(row)] == .none
      else { continue }
      let isMade =
        first.indicators[row].marks.contains(.generatedID)
        && second.indicators[other].marks.contains(.generatedID)
      let key = nameKey(first, row)
      // A made id says only where it stands.
      if !isMade
        || (key != 0 && key == nameKey(second, other)
          && partners[Int(first.indicators[row].node)] == second.indicators[other].node)
      {
        matchIndicator(row, other)
      }
    }
  }

  /// Matches the indicators of one sasaran by name, topic and likeness.
  mutating func matchIndicators(of row: Row, _ other: Row) {
    var rows = first.indicatorRows(of: row).filter { indicatorPartners[Int($0)] == .none }
    var others = second.indicatorRows(of: other).filter { indicatorOrigins[Int($0)] == .none }
    guard !rows.isEmpty, !others.isEmpty else { return }
    var byName: [UInt64: [Row]] = [:]
    for other in others.reversed() {
      let key = nameKey(second, other)
      if key != 0 { byName[key, default: []].append(other) }
    }
    for row in rows {
      if let other = byName[nameKey(first, row)]?.popLast() { matchIndicator(row, other) }
    }
    rows.removeAll { indicatorPartners[Int($0)] != .none }
    others.removeAll { indicatorOrigins[Int($0)] != .none }
    guard rows.count * others.count <= Self.largestFamily else { return }
    var candidates: [(score: Double, row: Row, other: Row)] = []
    for row in rows {
      let topic = topicOfName(first, first.indicators[row].name)
      let own = Self.words(first, first.indicators[row].name)
      for other in others {
        let isSameTopic = topic.isTelling && topic == topicOfName(second, second.indicators[other].name)
        let score = isSameTopic ? 1 : Self.likeness(own, Self.words(second, second.indicators[other].name))
        if score * 2 >= 1 { candidates.append((score, row, other)) }
      }
    }
    for pair in candidates.sorted(by: { ($1.score, $0.row, $0.other) < ($0.score, $1.row, $1.other) })
    where indicatorPartners[Int(pair.row)] == .none && indicatorOrigins[Int(pair.other)] == .none {
      matchIndicator(pair.row, pair.other)
    }
  }

  /// Matches what measures another sasaran now: the same name, which nothing else that is left over has.
  private mutating func matchMovedIndicators() {
    let rows = firstOrder.flatMap { first.indicatorRows(of: $0) }.filter {
      indicatorPartners[Int($0)] == .none
    }
    let others = secondOrder.flatMap { second.indicatorRows(of: $0) }
      .filter { indicatorOrigins[Int($0)] == .none }
    guard !rows.isEmpty, !others.isEmpty else { return }
    let unique = Self.unique(others) { tellingNameKey(second, $0) }
    let pairs = Self.unique(rows, by: { tellingNameKey(first, $0) }).compactMap { key, row in
      unique[key].map { (row, $0) }
    }
    for (row, other) in pairs { matchIndicator(row, other) }
  }

  /// The key of a name of at least two words.
  private func tellingNameKey(_ columns: TreeColumns, _ row: Row) -> UInt64? {
    columns.texts.withBytes(of: columns.indicators[row].name) {
      let facts = TextFacts($0)
      return facts.contentCount >= 2 ? facts.key : nil
    }
  }
}
