extension PerformanceTree {
  /// How much of the tree is filled in. O(sasaran + indicators).
  public var coverage: Coverage {
    let facts = AlignmentFacts(columns)
    var levels = columns.header.cascade.levels.map { Coverage.Part($0) }
    var total = Coverage.Part(nil)
    var factors = Coverage.Share()
    for row in facts.order {
      let node = facts.node(row)
      guard !node.marks.contains(.context) else { continue }
      levels[Int(node.level)].count(row, facts: facts)
      total.count(row, facts: facts)
      let addressed = FactorCoverage(of: row, in: facts)
      factors.count += addressed.addressedCount
      factors.total += addressed.count
    }
    return Coverage(
      title: title, levels: levels.filter { $0.sasaran > 0 }, total: total, criticalSuccessFactors: factors)
  }
}

extension Coverage.Part {
  /// Counts a sasaran and its indicators.
  fileprivate mutating func count(_ row: Row, facts: AlignmentFacts) {
    let node = facts.node(row)
    sasaran += 1
    self[.owner].add(!facts.isBlank(node.ownerTitle))
    self[.indicator].add(node.indicatorCount > 0)
    if facts.isToBePassedDown(row) { self[.children].add(node.firstChild != .none) }
    let wantsFigures = facts.levelKind(of: node) != .individual
    for place in facts.indicatorRows(of: row) {
      let indicator = facts.columns.indicators[place]
      indicators += 1
      if wantsFigures {
        self[.target].add(facts.figureMarks[Int(place)].contains(.target))
        self[.baseline].add(facts.hasBaseline(place))
      }
      if !indicator.marks.contains(.externalScore) { self[.formula].add(!facts.isBlank(indicator.formula)) }
      self[.source].add(!facts.isBlank(indicator.source))
      self[.responsible].add(!facts.isBlank(indicator.responsible))
    }
  }
}

extension AlignmentFacts {
  /// Whether something is to stand below a sasaran.
  fileprivate func isToBePassedDown(_ row: Row) -> Bool {
    let node = node(row)
    return Int(node.level) < levelKinds.count - 1 && !node.marks.contains(.executedByOwner)
      && !isNonCascadingWithReason(row)
  }

  /// Whether something other than a placeholder stands as the baseline.
  fileprivate func hasBaseline(_ indicator: Row) -> Bool {
    valueRows(of: indicator).contains { row in
      let value = columns.values[row]
      guard value.year == ValueRow.baseline else { return false }
      let kind = figure(value, of: indicator).kind
      return kind != .empty && kind != .placeholder
    }
  }
}
