/// The waivers of a tree, and which of them have been of use.
struct WaiverLedger {
  private var entries: [Entry]
  /// By what they silence, the place in `entries` of the first waiver that does.
  private let places: [Silenced: Int]

  private struct Entry {
    let waiver: Waiver
    /// ``Row/none`` for the whole document.
    let node: Row
    var isUsed = false
  }

  /// The findings of a rule at a sasaran or, with ``Row/none``, anywhere, and all of them or those at an indicator.
  private struct Silenced: Hashable {
    let node: Row
    let rule: String
    let indicator: String?
  }

  /// - Parameter rows: The sasaran that may have waivers, in the order of the document.
  init(_ facts: AlignmentFacts, of rows: ContiguousArray<Row>) {
    var entries = facts.columns.header.waivers.map { Entry(waiver: $0, node: .none) }
    let columns = facts.columns
    for row in rows {
      let detail = columns.nodes[row].detail
      guard detail != .none, columns.details.withRow(detail, { !$0.waivers.isEmpty }) else { continue }
      entries += (columns.detail(of: row)?.waivers ?? []).map { Entry(waiver: $0, node: row) }
    }
    var places: [Silenced: Int] = [:]
    for (place, entry) in entries.enumerated() where entry.waiver.hasReason {
      let silenced = Silenced(
        node: entry.node, rule: entry.waiver.rule, indicator: entry.waiver.indicator)
      if places[silenced] == nil { places[silenced] = place }
    }
    self.entries = entries
    self.places = places
  }

  /// The reason why a finding is accepted, if it is. A waiver without a reason accepts nothing. Those of a sasaran go before those
  /// of the document.
  mutating func reason(for row: FindingRow, rule: RuleID, facts: AlignmentFacts) -> String? {
    guard !places.isEmpty else { return nil }
    let indicator: String? =
      row.indicator == .none ? nil : facts.columns.id(ofIndicator: row.indicator)
    for node in row.node == .none ? [.none] : [row.node, .none] {
      let all = places[Silenced(node: node, rule: rule.rawValue, indicator: nil)]
      let own = indicator.flatMap { places[Silenced(node: node, rule: rule.rawValue, indicator: $0)] }
      // The one that is written first.
      guard let place = [all, own].compactMap({ $0 }).min() else { continue }
      entries[place].isUsed = true
      return entries[place].waiver.reason
    }
    return nil
  }

  /// A note for each waiver that silenced nothing, unless its rule is known and was not run.
  func unused(enabled: Set<RuleID>, known: Set<RuleID>, tree: PerformanceTree) -> [Finding] {
    entries.filter { !$0.isUsed }.compactMap { entry in
      let rule = RuleID(entry.waiver.rule)
      guard enabled.contains(rule) || !known.contains(rule) || !entry.waiver.hasReason else { return nil }
      let sasaran = entry.node == .none ? nil : Sasaran(storage: tree.storage, row: entry.node)
      return UnusedWaiver.finding(entry.waiver, of: sasaran, isKnown: known.contains(rule))
    }
  }
}
