/// What refers to a sasaran or indicator by its id, and the ids that the merged tree has.
extension ThreeWayMerge {
  /// Keeps what everything is called in the merged tree.
  mutating func takeFinalIDs(of result: TreeColumns, _ order: [Int], _ ownedItems: [[Int]]) {
    finalIDs = Array(repeating: nil, count: nodes.count)
    finalIndicatorIDs = Array(repeating: nil, count: indicators.count)
    for (row, (item, owned)) in zip(result.documentOrder(), zip(order, ownedItems)) {
      finalIDs[item] = result.id(of: row)
      for (indicator, item) in zip(result.indicatorRows(of: row), owned) {
        finalIndicatorIDs[item] = result.indicatorID(of: indicator)
      }
    }
  }

  /// The ids of each tree in the merged one.
  var renamedIDs: Versions<RenamedIDs> {
    func renamed(
      _ columns: TreeColumns, _ order: ContiguousArray<Row>, _ items: ContiguousArray<Int>,
      _ indicatorItems: ContiguousArray<Int>
    ) -> RenamedIDs {
      var renamed = RenamedIDs()
      for row in order {
        renamed.take(sasaran: columns.id(of: row), as: finalIDs[items[Int(row)]])
        for indicator in columns.indicatorRows(of: row) {
          renamed.take(
            indicator: columns.indicatorID(of: indicator),
            as: finalIndicatorIDs[indicatorItems[Int(indicator)]])
        }
      }
      return renamed
    }
    return Versions(
      base: renamed(base, ours.firstOrder, baseNodes, baseIndicators),
      ours: renamed(ours.second, ours.secondOrder, ourNodes, ourIndicators),
      theirs: renamed(theirs.second, theirs.secondOrder, theirNodes, theirIndicators))
  }

  /// What another run has to know; the same as this one knew where it would change nothing.
  func findings(for merged: MergedTree, hasReferences: Bool) -> Findings {
    var next = findings
    if hasNewDuplicates { keepIDs(in: &next) }
    let trees = [merged.renamed.base, merged.renamed.ours, merged.renamed.theirs]
    if hasReferences, trees.contains(where: { $0?.changesReferences ?? false }) {
      next.renamed = merged.renamed
    }
    return next
  }

  // MARK: Ids that meet

  /// Of sasaran or indicators that would have one id, all but one keep the id they had, if nothing else has it.
  private func keepIDs(in findings: inout Findings) {
    findings.keepingID.formUnion(
      Self.keeping(
        finalIDs, old: nodes.map { $0.base == .none ? nil : base.id(of: $0.base) },
        theirs: nodes.map { $0.theirs == .none ? nil : theirs.second.id(of: $0.theirs) }))
    findings.indicatorsKeepingID.formUnion(
      Self.keeping(
        finalIndicatorIDs, old: indicators.map { $0.base == .none ? nil : base.indicatorID(of: $0.base) },
        theirs: indicators.map { $0.theirs == .none ? nil : theirs.second.indicatorID(of: $0.theirs) }))
  }

  private static func keeping(_ final: [String?], old: [String?], theirs: [String?]) -> Set<Int> {
    var holders: [TreeDifference.Key: [Int]] = [:]
    for (item, id) in final.enumerated() {
      if let id { holders[TreeDifference.Key(id), default: []].append(item) }
    }
    var keeping: Set<Int> = []
    // In the order of the items, so that it is always the same ones.
    for items in holders.values.filter({ $0.count > 1 }).sorted(by: { $0[0] < $1[0] }) {
      var left = items.count
      let renamed = items.filter { !old[$0].isSameBytes(as: final[$0]) && old[$0] != nil }
      // Those that the other side has named so come first.
      let isTheirs = renamed.map { theirs[$0].isSameBytes(as: final[$0]) }
      let candidates =
        zip(renamed, isTheirs).filter(\.1).map(\.0) + zip(renamed, isTheirs).filter { !$0.1 }.map(\.0)
      for item in candidates where left > 1 {
        guard let id = old[item], holders[TreeDifference.Key(id)] == nil else { continue }
        holders[TreeDifference.Key(id)] = [item]
        keeping.insert(item)
        left -= 1
      }
    }
    return keeping
  }

  // MARK: References

  /// Whether a sasaran of the base refers by an id that has changed, or may have.
  func hasRenamedWaiver(_ row: Row) -> Bool {
    changesReferences && base.hasWaiversOfIndicators(row)
  }

  func hasRenamedContribution(_ row: Row) -> Bool {
    changesReferences && base.indicatorRows(of: row).contains { base.indicators[$0].contributesTo != 0 }
  }

  /// Finds what refers to something that one side has taken out.
  mutating func findLostReferences(in result: TreeColumns) {
    guard base.hasReferences || ours.second.hasReferences || theirs.second.hasReferences else { return }
    let renamed = renamedIDs
    let sides: [Side] = [
      (.ours, ours.second, renamed.ours ?? RenamedIDs()),
      (.theirs, theirs.second, renamed.theirs ?? RenamedIDs()),
    ]
    let sideRows: [(Rows) -> Row] = [\.ours, \.theirs]
    for item in indicators.indices where finalIndicatorIDs[item] != nil {
      let referring = zip(sides, sideRows).compactMap { side, row -> Referring? in
        let row = row(indicators[item])
        guard row != .none, let id = side.columns.string(side.columns.indicators[row].contributesTo) else {
          return nil
        }
        return Referring(
          side: side.name, id: id, isKnown: side.columns.indicator(withID: id) != nil,
          isGone: side.renamed.isGone(indicator: id))
      }
      guard let lost = Self.lost(referring), let own = finalIndicatorIDs[item],
        contributes(own, to: lost.id, in: result)
      else { continue }
      conflicts.append(
        MergeConflict(
          kind: .lostReference(.contribution(TreeDifference.Key(own)), to: lost.id), resolution: .kept,
          sasaran: key(of: owners[item]), sayings: lost.sayings))
    }
    findLostLinks(in: result, sides)
    findLostWaivers(in: result, sides)
  }

  private struct Referring {
    var side: MergeConflict.Side
    var id: String
    /// Whether the tree that refers has it.
    var isKnown: Bool
    /// Whether the merged tree has not.
    var isGone: Bool

    /// Who refers and who took out.
    var sayings: MergeConflict.Sayings {
      let refers = LocalizedText("menunjuk \(id)", en: "refers to \(id)")
      let removes = LocalizedText("menghapus \(id)", en: "removes \(id)")
      return side == .ours
        ? MergeConflict.Sayings(ours: refers, theirs: removes)
        : MergeConflict.Sayings(ours: removes, theirs: refers)
    }
  }

  /// What refers to something that the merged tree has lost; `nil` where nothing does, or one side referred to nothing itself.
  private static func lost(_ referring: [Referring]) -> Referring? {
    referring.allSatisfy(\.isKnown) ? referring.first(where: \.isGone) : nil
  }

  private func contributes(_ indicator: String, to id: String, in result: TreeColumns) -> Bool {
    guard let row = result.indicator(withID: indicator) else { return false }
    return result.string(result.indicators[row].contributesTo).isSameBytes(as: id)
  }

  private typealias Side = (name: MergeConflict.Side, columns: TreeColumns, renamed: RenamedIDs)

  private mutating func findLostLinks(in result: TreeColumns, _ sides: [Side]) {
    for link in result.header.crosscutting {
      for id in [link.source, link.target].compactMap(\.self) {
        let referring = sides.filter { side in
          side.columns.header.crosscutting.contains { side.renamed.link($0) == link }
        }.map {
          Referring(
            side: $0.name, id: id, isKnown: $0.columns.node(withID: id) != nil,
            isGone: $0.renamed.isGone(sasaran: id))
        }
        guard let lost = Self.lost(referring) else { continue }
        conflicts.append(
          MergeConflict(
            kind: .lostReference(.crosscutting(from: link.source, to: link.names.last ?? ""), to: id),
            resolution: .kept, sayings: lost.sayings))
      }
    }
  }

  private mutating func findLostWaivers(in result: TreeColumns, _ sides: [Side]) {
    for item in nodes.indices where finalIDs[item] != nil {
      guard let own = finalIDs[item], let row = result.node(withID: own), result.hasWaiversOfIndicators(row)
      else { continue }
      for waiver in result.detail(of: row)?.waivers ?? [] {
        guard let id = waiver.indicator else { continue }
        let rows = [nodes[item].ours, nodes[item].theirs]
        let referring = zip(sides, rows).filter { side, row in
          row != .none
            && (side.columns.detail(of: row)?.waivers ?? []).contains { side.renamed.waiver($0) == waiver }
        }.map { side, _ in
          Referring(
            side: side.name, id: id, isKnown: side.columns.indicator(withID: id) != nil,
            isGone: side.renamed.isGone(indicator: id))
        }
        guard let lost = Self.lost(referring) else { continue }
        conflicts.append(
          MergeConflict(
            kind: .lostReference(.waiver(rule: waiver.rule), to: id), resolution: .kept,
            sasaran: TreeDifference.Key(own), sayings: lost.sayings))
      }
    }
  }
}
