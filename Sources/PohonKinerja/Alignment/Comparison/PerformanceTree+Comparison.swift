extension PerformanceTree {
  /// Compares this tree with another one that plans the same, such as another table of the plan or its revision.
  ///
  /// The findings are about sasaran of this tree, which counts as the earlier one; their notes point into the other.
  /// Sasaran are recognised by what they say, not by their ids. A waiver in either tree silences a finding, for the whole
  /// document or at one of the sasaran concerned.
  ///
  /// - Parameters:
  ///   - other: The tree to compare with.
  ///   - profile: Which rules are run and how serious they are; ``Report/Extent/comparedSasaran`` tells how many
  ///     sasaran were found in both.
  /// - Complexity: O(n log n) for n sasaran and indicators.
  public func compared(with other: PerformanceTree, profile: Profile = .panrb) -> Report {
    ComparedTree(self, vocabulary: profile.vocabulary)
      .compared(with: ComparedTree(other, vocabulary: profile.vocabulary), profile: profile)
  }

  /// Compares every two of several trees, as ``compared(with:profile:)`` does, and each tree is looked at once.
  ///
  /// - Returns: A report for each pair that has a sasaran in common, in the order of the trees; of two trees the one given
  ///   first counts as the earlier one.
  /// - Complexity: O(k² · n log n) for k trees of n sasaran and indicators.
  public static func comparisons(of trees: [PerformanceTree], profile: Profile = .panrb) -> [Report] {
    guard trees.count > 1 else { return [] }
    let trees = trees.map { ComparedTree($0, vocabulary: profile.vocabulary) }
    return trees.indices.flatMap { place in
      trees[(place + 1)...].map { trees[place].compared(with: $0, profile: profile) }
    }.filter { $0.checked.comparedSasaran > 0 }
  }
}

extension PerformanceTree {
  /// Compares this tree with one that it is above, with findings about that one; their notes point into this one.
  func compared(withChecked other: PerformanceTree, profile: Profile) -> Report {
    ComparedTree(self, vocabulary: profile.vocabulary)
      .compared(
        with: ComparedTree(other, vocabulary: profile.vocabulary), profile: profile, standingInSecond: true)
  }
}

extension ComparedTree {
  fileprivate func compared(
    with other: ComparedTree, profile: Profile, standingInSecond: Bool = false
  ) -> Report {
    let pair = TreePair(self, other, standingInSecond: standingInSecond)
    let rules = ComparisonRule.all.filter { profile.runs($0) }
    var ranks: [Row: Int] = [:]
    for (rank, row) in pair.first.order.enumerated() { ranks[row] = rank }
    let hits = rules.enumerated().flatMap { place, rule in
      rule.check(pair).map { (rank: ranks[$0.row] ?? 0, place: place, hit: $0) }
    }.sorted { ($0.rank, $0.place) < ($1.rank, $1.place) }

    var report = Report(
      title: "\(tree.title) ↔ \(other.tree.title)", profile: profile.name, findings: [],
      checked: Report.Extent(comparedSasaran: pair.commonCount, rules: rules.count),
      rules: rules.map { RuleDescription($0) })
    var waivers = ComparedWaivers(pair, tree.waivers, other.tree.waivers)
    var places = (first: FindingPlaces(tree), second: FindingPlaces(other.tree))
    for (_, place, hit) in hits {
      let rule = rules[place]
      let finding = rule.finding(hit, in: pair, profile: profile, &places)
      if let reason = waivers.reason(for: rule.id, at: finding.indicator, hit) {
        report.waived.append(WaivedFinding(finding, reason: reason))
      } else {
        report.findings.append(finding)
      }
    }
    return report
  }
}

/// The waivers of two trees: those of the first one and of its sasaran go before those of the other one.
private struct ComparedWaivers {
  private let pair: TreePair
  private let ofTrees: (first: WaiverIndex, second: WaiverIndex)
  private var ofSasaran: [Row: WaiverIndex] = [:]
  private var ofCounterparts: [Row: WaiverIndex] = [:]

  init(_ pair: TreePair, _ first: [Waiver], _ second: [Waiver]) {
    self.pair = pair
    ofTrees = (WaiverIndex(first), WaiverIndex(second))
  }

  mutating func reason(for rule: RuleID, at indicator: String?, _ hit: ComparisonRule.Hit) -> String? {
    if let reason = ofTrees.first.reason(for: rule, at: indicator) { return reason }
    let own = ofSasaran[hit.row] ?? WaiverIndex(pair.sasaran(hit.row).waivers)
    ofSasaran[hit.row] = own
    if let reason = own.reason(for: rule, at: indicator) { return reason }
    if let reason = ofTrees.second.reason(for: rule, at: indicator) { return reason }
    let other =
      ofCounterparts[hit.counterpart] ?? WaiverIndex(pair.counterpartSasaran(hit.counterpart).waivers)
    ofCounterparts[hit.counterpart] = other
    return other.reason(for: rule, at: indicator)
  }
}

extension ComparisonRule {
  fileprivate func finding(
    _ hit: Hit, in pair: TreePair, profile: Profile,
    _ places: inout (first: FindingPlaces, second: FindingPlaces)
  ) -> Finding {
    let sasaran = hit.standsInSecond ? pair.counterpartSasaran(hit.counterpart) : pair.sasaran(hit.row)
    let indicator =
      hit.standsInSecond
      ? (hit.other == .none ? nil : pair.counterpartIndicator(hit.other))
      : (hit.indicator == .none ? nil : pair.indicatorView(hit.indicator))
    let told =
      hit.standsInSecond
      ? places.second.told(of: sasaran, indicator: indicator)
      : places.first.told(of: sasaran, indicator: indicator)
    return Finding(
      rule: id, severity: profile.severities[id] ?? severity,
      subject: told.subject, path: told.path, location: indicator?.location ?? sasaran.location,
      place: told.place, summary: hit.text.summary, title: summary,
      rationale: rationale, sources: sources,
      suggestions: hit.text.suggestions.isEmpty ? [advice] : hit.text.suggestions, notes: hit.text.notes,
      distinction: hit.text.distinction)
  }
}
