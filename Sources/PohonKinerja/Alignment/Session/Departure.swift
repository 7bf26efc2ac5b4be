/// What some sasaran bring to what is counted and looked up over a tree, found out before an edit so that it can be taken
/// back after it.
struct Departure: Sendable {
  let rows: [Row]
  /// In the order of ``AskedRules/tallied``; empty where nothing is counted.
  private var tallies: [Tally] = []
  /// As they were met.
  private(set) var memberships: [Membership] = []
  /// By owner the place among ``memberships``, where there are several sasaran.
  private var places: [Owners: Int] = [:]
  private(set) var indicators: [Row] = []
  private(set) var contributions: [(part: Row, name: Symbol, whole: Row?)] = []

  /// The sasaran of one owner, as one rule looks at them.
  struct Owners: Hashable, Sendable {
    /// The place of the rule among ``AskedRules/owners``.
    let place: Int
    let group: OwnerGroup
  }

  /// Sasaran of one owner, and what they add to the sum.
  struct Membership: Sendable, Equatable {
    let owners: Owners
    var rows: [Row]
    var amount: Int
  }

  /// - Parameters:
  ///   - isMove: Whether they are only put elsewhere, so that nothing is counted but what goes by their order.
  ///   - parts: What of them may be otherwise afterwards; what does not go by that is left as it is.
  init(
    _ rows: [Row], _ asked: AskedRules, _ facts: AlignmentFacts, isMove: Bool = false,
    parts: SasaranParts = .all
  ) {
    self.rows = rows
    guard !rows.isEmpty else { return }
    for place in asked.tallied.indices
    where !asked.tallied[place].parts.isDisjoint(with: parts)
      && (!isMove || asked.tallied[place].check.looksAtOrder)
    {
      if tallies.isEmpty { tallies = Array(repeating: Tally(), count: asked.tallied.count) }
      let count = asked.tallied[place].check.count
      for row in rows { _ = count(facts, row, &tallies[place]) }
    }
    for place in asked.owners.indices where !asked.owners[place].parts.isDisjoint(with: parts) {
      takeOwners(place, asked.owners[place].check, facts)
    }
    guard !parts.isDisjoint(with: [.figures, .others]) else { return }
    for row in rows { takeIndicators(of: row, facts) }
  }

  /// What a rule counts of them, by its place among ``AskedRules/tallied``.
  func tally(_ place: Int) -> Tally { tallies.isEmpty ? Tally() : tallies[place] }

  /// The sasaran of some owner among these.
  func membership(of owners: Owners) -> Membership? {
    guard rows.count > 1 else { return memberships.first { $0.owners == owners } }
    return places[owners].map { memberships[$0] }
  }

  private mutating func takeOwners(_ place: Int, _ check: OwnerCheck, _ facts: AlignmentFacts) {
    for row in rows {
      guard let group = check.group(facts, row) else { continue }
      let owners = Owners(place: place, group: group)
      let amount = check.amount(facts, row)
      // One sasaran has one owner.
      if rows.count > 1 {
        if let known = places[owners] {
          memberships[known].rows.append(row)
          memberships[known].amount += amount
          continue
        }
        places[owners] = memberships.count
      }
      memberships.append(Membership(owners: owners, rows: [row], amount: amount))
    }
  }

  private mutating func takeIndicators(of row: Row, _ facts: AlignmentFacts) {
    for indicator in facts.indicatorRows(of: row) {
      indicators.append(indicator)
      let name = facts.columns.indicators[indicator].contributesTo
      if name != 0 { contributions.append((indicator, name, facts.columns.indicator(named: name))) }
    }
  }
}
