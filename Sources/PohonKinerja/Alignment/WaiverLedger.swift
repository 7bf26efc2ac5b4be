/// The waivers of a tree, and which of them have been of use.
struct WaiverLedger {
  private var entries: [Entry]
  /// The places of a sasaran's waivers in `entries`.
  private let placesByNode: [Row: [Int]]
  private let documentPlaces: [Int]

  private struct Entry {
    let waiver: Waiver
    /// ``Row/none`` for the whole document.
    let node: Row
    var isUsed = false
  }

  /// - Parameter rows: The sasaran that may have waivers, in the order of the document.
  init(_ facts: AlignmentFacts, of rows: ContiguousArray<Row>) {
    var entries = facts.columns.header.waivers.map { Entry(waiver: $0, node: .none) }
    documentPlaces = Array(entries.indices)
    var placesByNode: [Row: [Int]] = [:]
    let columns = facts.columns
    for row in rows {
      let detail = columns.nodes[row].detail
      guard detail != .none, columns.details.withRow(detail, { !$0.waivers.isEmpty }) else { continue }
      for waiver in columns.detail(of: row)?.waivers ?? [] {
        placesByNode[row, default: []].append(entries.count)
        entries.append(Entry(waiver: waiver, node: row))
      }
    }
    self.entries = entries
    self.placesByNode = placesByNode
  }

  /// The reason why a finding is accepted, if it is. A waiver without a reason accepts nothing.
  mutating func reason(for row: FindingRow, rule: RuleID, facts: AlignmentFacts) -> String? {
    guard !entries.isEmpty else { return nil }
    for place in (placesByNode[row.node] ?? []) + documentPlaces {
      let waiver = entries[place].waiver
      guard waiver.rule == rule.rawValue, waiver.hasReason else { continue }
      if let indicator = waiver.indicator {
        guard row.indicator != .none,
          facts.columns.texts.string(facts.columns.indicators[row.indicator].id) == indicator
        else { continue }
      }
      entries[place].isUsed = true
      return waiver.reason
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
