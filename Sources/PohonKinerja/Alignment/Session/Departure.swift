/// What some sasaran bring to what is counted and looked up over a tree, found out before an edit so that it can be taken
/// back after it.
struct Departure: Sendable {
  private(set) var rows: [Row] = []
  /// In the order of ``AskedRules/tallied``.
  private(set) var tallies: [Tally] = []
  /// By rule, as its place among ``AskedRules/owners``, and owner.
  private(set) var memberships: [Owners: Membership] = [:]
  /// The keys of ``memberships``, as they were met.
  private(set) var owners: [Owners] = []
  private(set) var indicators: [Row] = []
  private(set) var contributions: [(part: Row, name: Symbol, whole: Row?)] = []

  /// The sasaran of one owner, as one rule looks at them.
  struct Owners: Hashable, Sendable {
    /// The place of the rule among ``AskedRules/owners``.
    let place: Int
    let group: OwnerGroup
  }

  /// Sasaran of one owner, and what they add to the sum.
  struct Membership: Sendable {
    var rows: [Row] = []
    var amount = 0
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
      let owners = Owners(place: place, group: group)
      if memberships[owners] == nil { self.owners.append(owners) }
      memberships[owners, default: Membership()].rows.append(row)
      memberships[owners, default: Membership()].amount += owner.check.amount(facts, row)
    }
    for indicator in facts.indicatorRows(of: row) {
      indicators.append(indicator)
      let name = facts.columns.indicators[indicator].contributesTo
      if name != 0 { contributions.append((indicator, name, facts.columns.indicator(named: name))) }
    }
  }
}
