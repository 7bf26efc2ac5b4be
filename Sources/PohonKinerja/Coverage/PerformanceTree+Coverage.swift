extension PerformanceTree {
  /// How much of the tree is filled in. O(sasaran + indicators).
  public var coverage: Coverage { coverage(by: AlignmentFacts(columns)) }

  /// As ``coverage``, with the tree read on several threads at once, where ``checked(profile:threads:)`` does so. It is the same,
  /// whatever their number. O(sasaran + indicators).
  ///
  /// - Parameter threads: How many parts of the tree are read at the same time; of fewer than 1 it is 1, of more than 64 it is 64.
  public func coverage(threads: Int) async -> Coverage {
    let facts = await AlignmentFacts(
      columns, thresholds: .standard, vocabulary: Vocabulary(),
      threads: ThreadCount.used(ofAsked: threads))
    return coverage(by: facts)
  }

  private func coverage(by facts: AlignmentFacts) -> Coverage {
    var levels = columns.header.cascade.levels.map { Coverage.Part($0) }
    var total = Coverage.Part(nil)
    var factors = Coverage.Share()
    var unfinished: Set<Row> = []
    for row in facts.order { facts.unfinished(at: row) { row, _ in unfinished.insert(row) } }
    for row in facts.order {
      let node = facts.node(row)
      guard !node.marks.contains(.context) else { continue }
      let isUnfinished = unfinished.contains(row)
      levels[Int(node.level)].count(row, isUnfinished: isUnfinished, facts: facts)
      total.count(row, isUnfinished: isUnfinished, facts: facts)
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
  fileprivate mutating func count(_ row: Row, isUnfinished: Bool, facts: AlignmentFacts) {
    let node = facts.node(row)
    sasaran += 1
    self[.owner].add(facts.hasOwner(row))
    self[.indicator].add(node.indicatorCount > 0)
    if node.firstChild != .none || isUnfinished { self[.children].add(!isUnfinished) }
    for place in facts.indicatorRows(of: row) {
      indicators += 1
      if facts.wantsTargets(row) {
        self[.target].add(facts.hasTarget(place))
        if facts.wantsBaseline(place) || facts.hasBaseline(place) && !facts.saysItHasNoPast(place) {
          self[.baseline].add(facts.hasBaseline(place))
        } else {
          newIndicators += 1
        }
      }
      if facts.hasFormula(place) || facts.wantsFormula(place) { self[.formula].add(facts.hasFormula(place)) }
      self[.source].add(facts.hasSource(place))
      if facts.hasResponsible(place) || facts.wantsResponsible(place) {
        self[.responsible].add(facts.hasResponsible(place))
      }
    }
  }
}
