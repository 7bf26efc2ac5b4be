/// What some sasaran bring to what is counted and looked up over a tree, found out before an edit so that it can be taken
/// back after it.
struct Departure: Sendable {
  private(set) var rows: [Row] = []
  /// In the order of ``AskedRules/tallied``.
  private(set) var tallies: [Tally] = []
  private(set) var memberships: [Membership] = []
  private(set) var indicators: [Row] = []
  private(set) var contributions: [(part: Row, name: Symbol, whole: Row?)] = []

  /// A sasaran among those of its owner, as one rule looks at them.
  struct Membership: Sendable {
    /// The place of the rule among ``AskedRules/owners``.
    let place: Int
    let row: Row
    let group: OwnerGroup
    let amount: Int
  }

  init(_ rows: [Row], _ asked: AskedRules, _ facts: AlignmentFacts) {
    self.rows = rows
    tallies = asked.tallied.map { _ in Tally() }
    for row in rows { take(row, asked, facts) }
  }

  private mutating func take(_ row: Row, _ asked: AskedRules, _ facts: AlignmentFacts) {
    for place in tallies.indices { _ = asked.tallied[place].check.count(facts, row, &tallies[place]) }
    for (place, owner) in asked.owners.enumerated() {
      guard let group = owner.check.group(facts, row) else { continue }
      memberships.append(
        Membership(place: place, row: row, group: group, amount: owner.check.amount(facts, row)))
    }
    for indicator in facts.indicatorRows(of: row) {
      indicators.append(indicator)
      let name = facts.columns.indicators[indicator].contributesTo
      if name != 0 { contributions.append((indicator, name, facts.columns.indicator(named: name))) }
    }
  }
}
