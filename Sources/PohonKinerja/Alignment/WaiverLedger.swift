/// The waivers of a tree, and which of them have been of use.
struct WaiverLedger {
  /// Those of the whole document with ``Row/none``, then those of each sasaran in the order of the document.
  private var groups: [Group]
  private let placesByNode: [Row: Int]

  private struct Group {
    let node: Row
    let waivers: [Waiver]
    let index: WaiverIndex
    var isUsed: [Bool]

    init(_ node: Row, _ waivers: [Waiver]) {
      self.node = node
      self.waivers = waivers
      index = WaiverIndex(waivers)
      isUsed = Array(repeating: false, count: waivers.count)
    }
  }

  /// - Parameter rows: The sasaran that may have waivers, in the order of the document.
  init(_ facts: AlignmentFacts, of rows: ContiguousArray<Row>) {
    let columns = facts.columns
    var groups: [Group] = []
    if !columns.header.waivers.isEmpty { groups.append(Group(.none, columns.header.waivers)) }
    for row in rows {
      let detail = columns.nodes[row].detail
      guard detail != .none, columns.details.withRow(detail, { !$0.waivers.isEmpty }) else { continue }
      groups.append(Group(row, columns.detail(of: row)?.waivers ?? []))
    }
    var places: [Row: Int] = [:]
    for (place, group) in groups.enumerated() { places[group.node] = place }
    self.groups = groups
    placesByNode = places
  }

  /// The reason why a finding is accepted, if it is. A waiver without a reason accepts nothing. Those of a sasaran go before those
  /// of the document.
  mutating func reason(for row: FindingRow, rule: RuleID, facts: AlignmentFacts) -> String? {
    guard !groups.isEmpty else { return nil }
    let indicator: String? = row.indicator == .none ? nil : facts.columns.id(ofIndicator: row.indicator)
    for node in [row.node, .none] {
      guard let group = placesByNode[node], let place = groups[group].index.place(of: rule, at: indicator)
      else { continue }
      groups[group].isUsed[place] = true
      return groups[group].waivers[place].reason
    }
    return nil
  }

  /// A note for each waiver that silenced nothing, unless its rule is known and was not run.
  func unused(enabled: Set<RuleID>, known: Set<RuleID>, tree: PerformanceTree) -> [Finding] {
    var places = FindingPlaces(tree)
    return groups.flatMap { group in
      let sasaran = group.node == .none ? nil : Sasaran(storage: tree.storage, row: group.node)
      return zip(group.waivers, group.isUsed).compactMap { waiver, isUsed -> Finding? in
        let rule = RuleID(waiver.rule)
        guard !isUsed, enabled.contains(rule) || !known.contains(rule) || !waiver.hasReason else {
          return nil
        }
        return UnusedWaiver.finding(
          waiver, of: sasaran, told: sasaran.map { places.told(of: $0) }, isKnown: known.contains(rule))
      }
    }
  }
}
