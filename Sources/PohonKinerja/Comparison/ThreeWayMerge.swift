/// Two edited versions of one tree as one, and what of them does not go together.
public struct MergedTree: Sendable {
  /// Both edits in one tree.
  public let tree: PerformanceTree
  /// What does not go together, in the order of the merged tree; what concerns the document as a whole comes first.
  public let conflicts: [MergeConflict]

  /// Whether both edits go together.
  public var isClean: Bool { conflicts.isEmpty }
}

extension PerformanceTree {
  /// Puts two edited versions of a tree together.
  ///
  /// A field that one side changed has its new value, one that both changed alike as well; targets, quarterly targets and
  /// budgets count year by year, so that of years which both changed differently only these are ours. What one side added, moved or took out is added, moved and taken out. What does not go
  /// together is among ``MergedTree/conflicts``, with what the merged tree has instead: our side's value, or what one side
  /// took out and the other changed, with all that this one still has below it. Without conflicts the sides are interchangeable.
  ///
  /// - Parameters:
  ///   - ours: One edited version.
  ///   - theirs: The other one.
  ///   - base: The version that both were made from.
  /// - Complexity: O(n log n) for n sasaran and indicators, without recursion.
  public static func merging(
    _ ours: PerformanceTree, _ theirs: PerformanceTree, base: PerformanceTree,
    vocabulary: Vocabulary = Vocabulary()
  ) -> MergedTree {
    if ours == theirs || theirs == base { return MergedTree(tree: ours, conflicts: []) }
    if ours == base { return MergedTree(tree: theirs, conflicts: []) }
    var merge = ThreeWayMerge(
      base: base, ours: TreeMatching(base, ours, vocabulary: vocabulary),
      theirs: TreeMatching(base, theirs, vocabulary: vocabulary))
    return merge.merged()
  }
}

/// What stands in each of three trees.
struct Versions<Value> {
  var base: Value?
  var ours: Value?
  var theirs: Value?
}

/// The merge of three trees: everything that any of them has is an item by number, with what it stands below in each.
private struct ThreeWayMerge {
  private let base: TreeColumns
  private let ours: TreeMatching
  private let theirs: TreeMatching
  private let baseIndex: OccurrenceIndex
  private let ourIndex: OccurrenceIndex
  private let theirIndex: OccurrenceIndex

  /// The rows of each sasaran in the trees, ``Row/none`` where it is not.
  private var nodes: [Rows] = []
  private var ourNodes: ContiguousArray<Int>
  private var theirNodes: ContiguousArray<Int>
  private var baseNodes: ContiguousArray<Int>
  private var indicators: [Rows] = []
  private var ourIndicators: ContiguousArray<Int>
  private var theirIndicators: ContiguousArray<Int>
  private var baseIndicators: ContiguousArray<Int>

  private var conflicts: [MergeConflict] = []
  /// For each sasaran whether it is in the merged tree, and below which (-1 for a root).
  private var isIn: [Bool] = []
  private var superiors: [Int] = []
  private var isIndicatorIn: [Bool] = []
  private var owners: [Int] = []

  struct Rows {
    var base: Row = .none
    var ours: Row = .none
    var theirs: Row = .none
  }

  init(base: PerformanceTree, ours: TreeMatching, theirs: TreeMatching) {
    self.base = base.columns
    self.ours = ours
    self.theirs = theirs
    baseIndex = OccurrenceIndex(base.columns)
    ourIndex = OccurrenceIndex(ours.second)
    theirIndex = OccurrenceIndex(theirs.second)
    ourNodes = ContiguousArray(repeating: -1, count: ours.second.nodes.count)
    theirNodes = ContiguousArray(repeating: -1, count: theirs.second.nodes.count)
    baseNodes = ContiguousArray(repeating: -1, count: base.columns.nodes.count)
    ourIndicators = ContiguousArray(repeating: -1, count: ours.second.indicators.count)
    theirIndicators = ContiguousArray(repeating: -1, count: theirs.second.indicators.count)
    baseIndicators = ContiguousArray(repeating: -1, count: base.columns.indicators.count)
  }

  mutating func merged() -> MergedTree {
    collectNodes()
    collectIndicators()
    let header = mergedHeader()
    decidePresence()
    decideSuperiors()
    cutCycles()
    keepSuperiors()
    decideOwners()
    let tree = assembled(header)
    return MergedTree(tree: tree, conflicts: conflicts)
  }

  // MARK: Items

  private mutating func collectNodes() {
    for row in ours.firstOrder {
      let item = nodes.count
      nodes.append(Rows(base: row, ours: ours.partners[Int(row)], theirs: theirs.partners[Int(row)]))
      baseNodes[Int(row)] = item
      if ours.partners[Int(row)] != .none { ourNodes[Int(ours.partners[Int(row)])] = item }
      if theirs.partners[Int(row)] != .none { theirNodes[Int(theirs.partners[Int(row)])] = item }
    }
    for row in ours.secondOrder where ourNodes[Int(row)] < 0 {
      ourNodes[Int(row)] = nodes.count
      nodes.append(Rows(ours: row))
    }
    for row in theirs.secondOrder where theirNodes[Int(row)] < 0 {
      if let item = sameAddition(row) {
        nodes[item].theirs = row
        theirNodes[Int(row)] = item
      } else {
        theirNodes[Int(row)] = nodes.count
        nodes.append(Rows(theirs: row))
      }
    }
  }

  /// What our side has added with the same given id, or with the same sentence below the same sasaran.
  private func sameAddition(_ row: Row) -> Int? {
    let other = theirs.second
    if !other.nodes[row].marks.contains(.generatedID) {
      guard let same = ourIndex.row(theirIndex.key(of: row)),
        !ours.second.nodes[same].marks.contains(.generatedID)
      else { return nil }
      return openAddition(same)
    }
    let parent = other.nodes[row].parent
    let item = parent == .none ? -1 : theirNodes[Int(parent)]
    let superior = item < 0 ? Row.none : nodes[item].ours
    guard item < 0 || superior != .none else { return nil }
    var child = ours.second.firstChild(of: superior)
    var passed = 0
    // A wide family is not searched to its end.
    while child != .none, passed < TreeMatching.largestFamily {
      if ours.second.nodes[child].marks.contains(.generatedID), openAddition(child) != nil,
        ours.second.hasSameStatement(child, as: row, in: other)
      {
        return openAddition(child)
      }
      child = ours.second.nodes[child].nextSibling
      passed += 1
    }
    return nil
  }

  private func openAddition(_ row: Row) -> Int? {
    let item = ourNodes[Int(row)]
    return item >= 0 && nodes[item].base == .none && nodes[item].theirs == .none ? item : nil
  }

  private mutating func collectIndicators() {
    for row in ours.firstOrder.flatMap({ base.indicatorRows(of: $0) }) {
      let item = indicators.count
      let (our, their) = (ours.indicatorPartners[Int(row)], theirs.indicatorPartners[Int(row)])
      indicators.append(Rows(base: row, ours: our, theirs: their))
      baseIndicators[Int(row)] = item
      if our != .none { ourIndicators[Int(our)] = item }
      if their != .none { theirIndicators[Int(their)] = item }
    }
    for row in ours.secondOrder.flatMap({ ours.second.indicatorRows(of: $0) })
    where ourIndicators[Int(row)] < 0 {
      ourIndicators[Int(row)] = indicators.count
      indicators.append(Rows(ours: row))
    }
    for row in theirs.secondOrder.flatMap({ theirs.second.indicatorRows(of: $0) })
    where theirIndicators[Int(row)] < 0 {
      if let item = sameIndicator(row) {
        indicators[item].theirs = row
        theirIndicators[Int(row)] = item
      } else {
        theirIndicators[Int(row)] = indicators.count
        indicators.append(Rows(theirs: row))
      }
    }
  }

  /// What our side has added with the same given id, or with the same name of the same sasaran.
  private func sameIndicator(_ row: Row) -> Int? {
    let other = theirs.second
    let isMade = other.indicators[row].marks.contains(.generatedID)
    let candidates: [Row]
    if isMade {
      let superior = nodes[theirNodes[Int(other.indicators[row].node)]].ours
      guard superior != .none else { return nil }
      candidates = ours.second.indicatorRows(of: superior).filter {
        ours.second.indicators[$0].marks.contains(.generatedID)
          && ours.second.text(ofName: $0).isSameBytes(as: other.text(ofName: row))
      }
    } else {
      candidates = ourIndex.indicator(theirIndex.key(ofIndicator: row)).map { [$0] } ?? []
    }
    return candidates.lazy.map { ourIndicators[Int($0)] }.first {
      $0 >= 0 && indicators[$0].base == .none && indicators[$0].theirs == .none
    }
  }

  // MARK: The document

  private mutating func mergedHeader() -> DocumentHeader {
    var header = base.header
    let (our, their) = (ours.second.header, theirs.second.header)
    for field in DocumentField.allCases {
      if field.isSame(our, their) || field.isSame(their, base.header) {
        field.copy(from: our, to: &header)
      } else if field.isSame(our, base.header) {
        field.copy(from: their, to: &header)
      } else if field == .crosscutting {
        header.crosscutting = MergedList.merged(
          base.header.crosscutting, our.crosscutting, their.crosscutting)
      } else if field == .waivers {
        header.waivers = MergedList.merged(base.header.waivers, our.waivers, their.waivers)
      } else {
        field.copy(from: our, to: &header)
        conflicts.append(MergeConflict(kind: .document(field), resolution: .ours))
      }
    }
    return header
  }

  // MARK: Presence

  private mutating func decidePresence() {
    isIndicatorIn = indicators.map { rows in
      rows.base == .none || (rows.ours != .none && rows.theirs != .none)
    }
    isIn = nodes.map { $0.base == .none || ($0.ours != .none && $0.theirs != .none) }
    for item in indicators.indices where indicators[item].base != .none && !isIndicatorIn[item] {
      let rows = indicators[item]
      guard rows.ours != .none || rows.theirs != .none, hasChangedIndicator(item) else { continue }
      isIndicatorIn[item] = true
      conflicts.append(
        MergeConflict(
          kind: .indicatorRemoved(
            baseIndex.key(ofIndicator: rows.base), by: rows.ours == .none ? .ours : .theirs),
          resolution: .kept))
    }
    var kept: [Int] = []
    for item in nodes.indices where nodes[item].base != .none && !isIn[item] {
      let rows = nodes[item]
      guard rows.ours != .none || rows.theirs != .none, hasChanged(item) else { continue }
      keep(item, removedBy: rows.ours == .none ? .ours : .theirs)
      kept.append(item)
    }
    for item in kept { restoreFamily(of: item) }
  }

  /// What the side that changed a sasaran still has below it stays as well, although the other took it out with it.
  private mutating func restoreFamily(of item: Int) {
    let isOurs = nodes[item].ours != .none
    let (columns, items) = isOurs ? (ours.second, ourNodes) : (theirs.second, theirNodes)
    var stack = [isOurs ? nodes[item].ours : nodes[item].theirs]
    while let row = stack.popLast() {
      var child = columns.firstChild(of: row)
      while child != .none {
        let item = items[Int(child)]
        if !isIn[item] {
          isIn[item] = true
          restoreIndicators(of: item, removedBy: isOurs ? .theirs : .ours)
          stack.append(child)
        }
        child = columns.nodes[child].nextSibling
      }
    }
  }

  /// Whether the side that still has an indicator has changed it or moved it to another sasaran.
  private func hasChangedIndicator(_ item: Int) -> Bool {
    let rows = indicators[item]
    let isOurs = rows.ours != .none
    let row = isOurs ? rows.ours : rows.theirs
    let columns = isOurs ? ours.second : theirs.second
    let (old, new) = (
      baseIndex.version(ofIndicator: rows.base), (isOurs ? ourIndex : theirIndex).version(ofIndicator: row)
    )
    let isChanged = IndicatorField.allCases.contains { field in
      !field.isSame(old, new) && !(field == .id && old.hasMadeID && new.hasMadeID)
    }
    let owner = (isOurs ? ourNodes : theirNodes)[Int(columns.indicators[row].node)]
    return isChanged || owner != baseNodes[Int(base.indicators[rows.base].node)]
  }

  private mutating func keep(_ item: Int, removedBy side: MergeConflict.Side) {
    guard !isIn[item] else { return }
    isIn[item] = true
    conflicts.append(MergeConflict(kind: .sasaranRemoved(key(of: item), by: side), resolution: .kept))
    restoreIndicators(of: item, removedBy: side)
  }

  /// The indicators of a sasaran that one side took out went with it, and stay with it.
  private mutating func restoreIndicators(of item: Int, removedBy side: MergeConflict.Side) {
    let row = nodes[item].base
    guard row != .none else { return }
    for indicator in base.indicatorRows(of: row).map({ baseIndicators[Int($0)] })
    where !isIndicatorIn[indicator]
      && (side == .ours ? indicators[indicator].theirs : indicators[indicator].ours) != .none
    {
      isIndicatorIn[indicator] = true
      if !owners.isEmpty { owners[indicator] = item }
    }
  }

  /// Whether the side that still has a sasaran has changed or moved it, or put something new on it or below it.
  private func hasChanged(_ item: Int) -> Bool {
    let rows = nodes[item]
    let isOurs = rows.ours != .none
    let (columns, row) = isOurs ? (ours.second, rows.ours) : (theirs.second, rows.theirs)
    let index = isOurs ? ourIndex : theirIndex
    let items = isOurs ? ourNodes : theirNodes
    let indicatorItems = isOurs ? ourIndicators : theirIndicators
    let (old, new) = (baseIndex.version(of: rows.base), index.version(of: row))
    let changed = SasaranField.allCases.contains { field in
      !field.isSame(old, new) && !(field == .id && old.hasMadeID && new.hasMadeID)
    }
    if changed { return true }
    let (oldParent, parent) = (base.nodes[rows.base].parent, columns.nodes[row].parent)
    if (oldParent == .none ? -1 : baseNodes[Int(oldParent)]) != (parent == .none ? -1 : items[Int(parent)]) {
      return true
    }
    return columns.indicatorRows(of: row).contains { indicator in
      let item = indicatorItems[Int(indicator)]
      return isIndicatorIn[item]
        && (indicators[item].base == .none || indicators[item].ours == .none
          || indicators[item].theirs == .none)
    }
  }

  private func key(of item: Int) -> TreeDifference.Key {
    let rows = nodes[item]
    if rows.base != .none { return baseIndex.key(of: rows.base) }
    return rows.ours != .none ? ourIndex.key(of: rows.ours) : theirIndex.key(of: rows.theirs)
  }

  private func indicatorKey(of item: Int) -> TreeDifference.Key {
    let rows = indicators[item]
    if rows.base != .none { return baseIndex.key(ofIndicator: rows.base) }
    return rows.ours != .none
      ? ourIndex.key(ofIndicator: rows.ours) : theirIndex.key(ofIndicator: rows.theirs)
  }

  // MARK: Superiors

  /// What an item stands below in each tree, -1 for a root and `nil` where it is not.
  private func standing(of item: Int) -> Versions<Int> {
    let rows = nodes[item]
    func superior(_ row: Row, _ columns: TreeColumns, _ items: ContiguousArray<Int>) -> Int? {
      guard row != .none else { return nil }
      let parent = columns.nodes[row].parent
      return parent == .none ? -1 : items[Int(parent)]
    }
    return Versions(
      base: superior(rows.base, base, baseNodes), ours: superior(rows.ours, ours.second, ourNodes),
      theirs: superior(rows.theirs, theirs.second, theirNodes))
  }

  private mutating func decideSuperiors() {
    superiors = Array(repeating: -1, count: nodes.count)
    for item in nodes.indices where isIn[item] {
      let versions = standing(of: item)
      guard let our = versions.ours, let their = versions.theirs else {
        superiors[item] = versions.ours ?? versions.theirs ?? -1
        continue
      }
      superiors[item] = our == versions.base ? their : our
      guard our != their, our != versions.base, their != versions.base else { continue }
      if versions.base == nil { continue }
      conflicts.append(
        MergeConflict(
          kind: .sasaranMoved(
            key(of: item), ours: our < 0 ? nil : key(of: our), theirs: their < 0 ? nil : key(of: their)),
          resolution: .ours))
    }
  }

  /// Takes back their moves, one cycle after the other, until no sasaran is below itself.
  private mutating func cutCycles() {
    /// 1 on the way that is walked, 2 where it is known to lead to a root.
    var states = ContiguousArray<UInt8>(repeating: 0, count: nodes.count)
    for start in nodes.indices where isIn[start] {
      while states[start] == 0 {
        var way: [Int] = []
        var item = start
        while item >= 0, states[item] == 0 {
          states[item] = 1
          way.append(item)
          item = superiors[item]
        }
        guard item >= 0, states[item] == 1, let first = way.firstIndex(of: item) else {
          for passed in way { states[passed] = 2 }
          continue
        }
        cutCycle(Array(way[first...]))
        for passed in way { states[passed] = 0 }
      }
    }
  }

  private mutating func cutCycle(_ cycle: [Int]) {
    let moved = cycle.filter { item in
      let versions = standing(of: item)
      return versions.ours != nil && superiors[item] == versions.theirs && versions.ours != versions.theirs
    }
    let item = moved.min { key(of: $0).id < key(of: $1).id } ?? cycle.min() ?? 0
    conflicts.append(MergeConflict(kind: .cycle(key(of: item)), resolution: .ours))
    for item in moved.isEmpty ? [item] : moved {
      superiors[item] = moved.isEmpty ? -1 : standing(of: item).ours ?? -1
    }
  }

  /// Keeps what has something below it that stays.
  private mutating func keepSuperiors() {
    for item in nodes.indices where isIn[item] {
      var superior = superiors[item]
      while superior >= 0, !isIn[superior] {
        let rows = nodes[superior]
        superiors[superior] =
          standing(of: superior).ours ?? standing(of: superior).theirs ?? standing(of: superior).base ?? -1
        keep(superior, removedBy: rows.ours == .none ? .ours : .theirs)
        superior = superiors[superior]
      }
    }
    cutCycles()
  }

  // MARK: Owners of indicators

  private mutating func decideOwners() {
    owners = Array(repeating: -1, count: indicators.count)
    for item in indicators.indices where isIndicatorIn[item] {
      let rows = indicators[item]
      let old = rows.base == .none ? nil : baseNodes[Int(base.indicators[rows.base].node)]
      let our = rows.ours == .none ? nil : ourNodes[Int(ours.second.indicators[rows.ours].node)]
      let their = rows.theirs == .none ? nil : theirNodes[Int(theirs.second.indicators[rows.theirs].node)]
      guard let our, let their else {
        owners[item] = our ?? their ?? -1
        keepOwner(of: item)
        continue
      }
      owners[item] = our == old ? their : our
      if our != their, our != old, their != old, old != nil {
        conflicts.append(
          MergeConflict(
            kind: .indicatorMoved(indicatorKey(of: item), ours: key(of: our), theirs: key(of: their)),
            resolution: .ours))
      }
      keepOwner(of: item)
    }
    keepSuperiors()
  }

  /// An indicator that one side put on a sasaran which the other took out keeps it.
  private mutating func keepOwner(of item: Int) {
    let owner = owners[item]
    guard owner >= 0, !isIn[owner] else { return }
    superiors[owner] = standing(of: owner).ours ?? standing(of: owner).theirs ?? -1
    keep(owner, removedBy: nodes[owner].ours == .none ? .ours : .theirs)
  }

  // MARK: Fields

  /// Whether neither side changed a field.
  private func isUnchanged(_ rows: Rows) -> Bool {
    rows.base != .none && isSame(rows.base, rows.ours, ours.second)
      && isSame(rows.base, rows.theirs, theirs.second)
  }

  private func isSame(_ row: Row, _ other: Row, _ columns: TreeColumns) -> Bool {
    guard other != .none, base.hasSameFields(row, as: other, in: columns) else { return false }
    return base.header.cascade.levels[Int(base.nodes[row].level)].code
      == columns.header.cascade.levels[Int(columns.nodes[other].level)].code
  }

  private mutating func mergedVersion(of item: Int) -> TreeAssembly.Content {
    let rows = nodes[item]
    if isUnchanged(rows) { return .row(rows.base) }
    let versions = Versions(
      base: rows.base == .none ? nil : baseIndex.version(of: rows.base),
      ours: rows.ours == .none ? nil : ourIndex.version(of: rows.ours),
      theirs: rows.theirs == .none ? nil : theirIndex.version(of: rows.theirs))
    guard let our = versions.ours, let their = versions.theirs else {
      return (versions.ours ?? versions.theirs).map { .version($0) } ?? .row(rows.base)
    }
    var merged = our
    var isAddedTwice = false
    for field in SasaranField.allCases where !field.isSame(our, their) {
      let isOurs = versions.base.map { field.isSame($0, our) } ?? false
      let isTheirs = versions.base.map { field.isSame($0, their) } ?? false
      if isTheirs { continue }
      if isOurs {
        merged = field.copied(from: their, to: merged)
        continue
      }
      if field == .id, our.hasMadeID, their.hasMadeID {
        merged = merged.with(id: "")
        continue
      }
      if field == .budget, let base = versions.base {
        mergeBudget(base, our, their, into: &merged)
        continue
      }
      if field == .waivers, let base = versions.base {
        merged = merged.with(
          waivers: MergedList.merged(base.draft.waivers, our.draft.waivers, their.draft.waivers))
        continue
      }
      guard let base = versions.base else {
        isAddedTwice = true
        continue
      }
      conflicts.append(
        MergeConflict(
          kind: .sasaranField(
            base.key, field, base: field.localizedText(of: base), ours: field.localizedText(of: our),
            theirs: field.localizedText(of: their)), resolution: .ours))
    }
    let (ourSuperior, theirSuperior) = (standing(of: item).ours, standing(of: item).theirs)
    if versions.base == nil, isAddedTwice || ourSuperior != theirSuperior {
      conflicts.append(MergeConflict(kind: .addedTwice(our.key.id), resolution: .ours))
    }
    return .version(merged)
  }

  private mutating func mergeBudget(
    _ base: SasaranVersion, _ our: SasaranVersion, _ their: SasaranVersion, into merged: inout SasaranVersion
  ) {
    let budget = MergedYears.budget(base.draft.budget, our.draft.budget, their.draft.budget)
    merged = merged.with(budget: budget.figures)
    guard let years = budget.conflict else { return }
    func text(_ version: SasaranVersion, _ budget: Budget?) -> LocalizedText? {
      SasaranField.budget.localizedText(of: version.with(budget: budget ?? [:]))
    }
    conflicts.append(
      MergeConflict(
        kind: .sasaranField(
          base.key, .budget, base: text(base, years.base), ours: text(our, years.ours),
          theirs: text(their, years.theirs)), resolution: .ours))
  }

  private mutating func mergedIndicator(_ item: Int) -> IndicatorVersion? {
    let rows = indicators[item]
    let versions = Versions(
      base: rows.base == .none ? nil : baseIndex.version(ofIndicator: rows.base),
      ours: rows.ours == .none ? nil : ourIndex.version(ofIndicator: rows.ours),
      theirs: rows.theirs == .none ? nil : theirIndex.version(ofIndicator: rows.theirs))
    guard let our = versions.ours, let their = versions.theirs else {
      return versions.ours ?? versions.theirs ?? versions.base
    }
    var merged = our
    var isAddedTwice = false
    for field in IndicatorField.allCases where !field.isSame(our, their) {
      if let base = versions.base, field.isSame(base, their) { continue }
      if let base = versions.base, field.isSame(base, our) {
        merged = field.copied(from: their, to: merged)
        continue
      }
      if field == .id, our.hasMadeID, their.hasMadeID {
        merged = merged.withoutID
        continue
      }
      guard let base = versions.base else {
        isAddedTwice = true
        continue
      }
      let byYear = MergedYears.indicator(field, base, our, their, into: merged)
      if let byYear {
        merged = byYear.figures
        if byYear.conflict == nil { continue }
      }
      let told = byYear?.conflict ?? versions
      conflicts.append(
        MergeConflict(
          kind: .indicatorField(
            base.key, field, base: told.base.flatMap { field.localizedText(of: $0) },
            ours: told.ours.flatMap { field.localizedText(of: $0) },
            theirs: told.theirs.flatMap { field.localizedText(of: $0) }), resolution: .ours))
    }
    if isAddedTwice {
      conflicts.append(MergeConflict(kind: .indicatorAddedTwice(our.key.id), resolution: .ours))
    }
    return merged
  }

  // MARK: Putting together

  private mutating func assembled(_ header: DocumentHeader) -> PerformanceTree {
    var assembly = TreeAssembly(source: base, header: header)
    var places = ContiguousArray(repeating: -1, count: nodes.count)
    let families = families()
    let indicatorFamilies = indicatorFamilies()
    let order = documentOrder(families)
    for item in order {
      places[item] = assembly.nodes.count
      let content = mergedVersion(of: item)
      let owned = mergedOrder(of: indicatorFamilies[item] ?? [], ofIndicatorsOf: item)
      let row = nodes[item].base
      let keepsIndicators = row != .none && isUnchanged(owned, row)
      assembly.nodes.append(
        TreeAssembly.Node(
          content: content, original: keepsIndicators ? row : .none,
          indicators: keepsIndicators ? nil : owned.compactMap { mergedIndicator($0) }))
    }
    for item in order {
      assembly.nodes[places[item]].children = (families[item] ?? []).map { places[$0] }
    }
    assembly.roots = (families[-1] ?? []).map { places[$0] }
    clearMeetingIDs(in: &assembly)
    let result = assembly.columns().columns
    findDuplicates(in: result)
    return PerformanceTree(result)
  }

  /// Whether neither side changed the indicators of a sasaran of the base.
  private func isUnchanged(_ items: [Int], _ row: Row) -> Bool {
    items.elementsEqual(base.indicatorRows(of: row).map { baseIndicators[Int($0)] })
      && items.allSatisfy { item in
        let rows = indicators[item]
        return rows.ours != .none && rows.theirs != .none
          && base.isEqual(base.indicators[rows.base], to: ours.second.indicators[rows.ours], in: ours.second)
          && base.isEqual(
            base.indicators[rows.base], to: theirs.second.indicators[rows.theirs], in: theirs.second)
      }
  }

  /// Finds ids that are used twice although they are not in any of the three trees.
  private mutating func findDuplicates(in result: TreeColumns) {
    let known =
      [base, ours.second, theirs.second].map { $0.duplicateNodeCount + $0.duplicateIndicatorCount }.max() ?? 0
    guard result.duplicateNodeCount + result.duplicateIndicatorCount > known else { return }
    for row in result.documentOrder() {
      if result.nodes[row].marks.contains(.duplicateID) {
        conflicts.append(MergeConflict(kind: .duplicateID(result.id(of: row)), resolution: .both))
      }
      for indicator in result.indicatorRows(of: row)
      where result.indicators[indicator].marks.contains(.duplicateID) {
        conflicts.append(
          MergeConflict(kind: .duplicateID(result.indicatorID(of: indicator)), resolution: .both))
      }
    }
  }

  private func documentOrder(_ families: [Int: [Int]]) -> [Int] {
    var order: [Int] = []
    var stack: [Int] = (families[-1] ?? []).reversed()
    while let item = stack.popLast() {
      order.append(item)
      stack += (families[item] ?? []).reversed()
    }
    return order
  }

  /// Ids that are made and met others are made anew.
  private func clearMeetingIDs(in assembly: inout TreeAssembly) {
    var holders: [TreeDifference.Key: Int] = [:]
    var indicatorHolders: [TreeDifference.Key: Int] = [:]
    for node in assembly.nodes {
      holders[TreeDifference.Key(id(of: node)), default: 0] += 1
      for id in indicatorIDs(of: node) { indicatorHolders[TreeDifference.Key(id), default: 0] += 1 }
    }
    for place in assembly.nodes.indices {
      let node = assembly.nodes[place]
      if holders[TreeDifference.Key(id(of: node)), default: 0] > 1, let version = version(of: node),
        version.hasMadeID
      {
        assembly.nodes[place].content = .version(version.with(id: ""))
      }
      guard
        indicatorIDs(of: node).contains(where: { indicatorHolders[TreeDifference.Key($0), default: 0] > 1 })
      else { continue }
      assembly.nodes[place].indicators = indicators(of: node).map { indicator in
        let count = indicatorHolders[TreeDifference.Key(indicator.value.id ?? ""), default: 0]
        return indicator.hasMadeID && count > 1 ? indicator.withoutID : indicator
      }
    }
  }

  private func id(of node: TreeAssembly.Node) -> String {
    switch node.content {
    case .row(let row): base.id(of: row)
    case .version(let version): version.draft.id ?? ""
    }
  }

  private func version(of node: TreeAssembly.Node) -> SasaranVersion? {
    switch node.content {
    case .row(let row): baseIndex.version(of: row)
    case .version(let version): version
    }
  }

  private func indicatorIDs(of node: TreeAssembly.Node) -> [String] {
    if let indicators = node.indicators { return indicators.map { $0.value.id ?? "" } }
    return node.original == .none
      ? [] : base.indicatorRows(of: node.original).map { base.indicatorID(of: $0) }
  }

  private func indicators(of node: TreeAssembly.Node) -> [IndicatorVersion] {
    if let indicators = node.indicators { return indicators }
    return node.original == .none
      ? [] : base.indicatorRows(of: node.original).map { baseIndex.version(ofIndicator: $0) }
  }

  // MARK: Order

  /// The children of each item in the merged tree, -1 for the roots.
  private mutating func families() -> [Int: [Int]] {
    var members: [Int: [Int]] = [:]
    for item in nodes.indices where isIn[item] { members[superiors[item], default: []].append(item) }
    var families: [Int: [Int]] = [:]
    for superior in members.keys.sorted() {
      let items = Set(members[superior] ?? [])
      let rows = superior < 0 ? Rows() : nodes[superior]
      func children(_ row: Row, _ columns: TreeColumns, _ numbers: ContiguousArray<Int>) -> [Int] {
        guard superior < 0 || row != .none else { return [] }
        var children: [Int] = []
        var child = columns.firstChild(of: row)
        while child != .none {
          children.append(numbers[Int(child)])
          child = columns.nodes[child].nextSibling
        }
        return children
      }
      let order = MergedOrder(
        items: items, base: children(rows.base, base, baseNodes),
        ours: children(rows.ours, ours.second, ourNodes),
        theirs: children(rows.theirs, theirs.second, theirNodes))
      families[superior] = order.merged(rank: { sortKey(ofNode: $0) })
      if order.isConflict {
        conflicts.append(
          MergeConflict(kind: .childOrder(superior < 0 ? nil : key(of: superior)), resolution: .ours))
      }
    }
    return families
  }

  private func indicatorFamilies() -> [Int: [Int]] {
    var families: [Int: [Int]] = [:]
    for item in indicators.indices where isIndicatorIn[item] {
      families[owners[item], default: []].append(item)
    }
    return families
  }

  private mutating func mergedOrder(of items: [Int], ofIndicatorsOf node: Int) -> [Int] {
    guard !items.isEmpty else { return [] }
    let rows = nodes[node]
    let order = MergedOrder(
      items: Set(items),
      base: rows.base == .none ? [] : base.indicatorRows(of: rows.base).map { baseIndicators[Int($0)] },
      ours: rows.ours == .none ? [] : ours.second.indicatorRows(of: rows.ours).map { ourIndicators[Int($0)] },
      theirs: rows.theirs == .none
        ? [] : theirs.second.indicatorRows(of: rows.theirs).map { theirIndicators[Int($0)] })
    if order.isConflict {
      conflicts.append(MergeConflict(kind: .indicatorOrder(key(of: node)), resolution: .ours))
    }
    return order.merged(rank: { sortKey(ofIndicator: $0) })
  }

  /// What puts additions of both sides in one order, whichever side is which.
  private func sortKey(ofNode item: Int) -> [UInt8] {
    let rows = nodes[item]
    let (columns, row) =
      rows.base != .none
      ? (base, rows.base) : rows.ours != .none ? (ours.second, rows.ours) : (theirs.second, rows.theirs)
    return Array("\(columns.id(of: row))\u{0}\(columns.texts.string(columns.nodes[row].statement))".utf8)
  }

  private func sortKey(ofIndicator item: Int) -> [UInt8] {
    let rows = indicators[item]
    let (columns, row) =
      rows.base != .none
      ? (base, rows.base) : rows.ours != .none ? (ours.second, rows.ours) : (theirs.second, rows.theirs)
    return Array("\(columns.indicatorID(of: row))\u{0}\(columns.text(ofName: row))".utf8)
  }
}

extension SasaranField {
  fileprivate func localizedText(of version: SasaranVersion) -> LocalizedText? {
    guard let indonesian = text(of: version, in: .indonesian) else { return nil }
    return LocalizedText(indonesian, en: text(of: version, in: .english) ?? indonesian)
  }
}

extension IndicatorField {
  fileprivate func localizedText(of version: IndicatorVersion) -> LocalizedText? {
    guard let indonesian = text(of: version, in: .indonesian) else { return nil }
    return LocalizedText(indonesian, en: text(of: version, in: .english) ?? indonesian)
  }
}

extension TreeColumns {
  fileprivate func text(ofName indicator: Row) -> String { texts.string(indicators[indicator].name) }

  fileprivate func hasSameStatement(_ row: Row, as other: Row, in columns: TreeColumns) -> Bool {
    columns.texts.withBytes(of: columns.nodes[other].statement) { texts.equals(nodes[row].statement, $0) }
  }
}
