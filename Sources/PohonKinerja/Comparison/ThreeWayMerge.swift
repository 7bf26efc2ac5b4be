/// The merge of three trees: everything that any of them has is an item by number, with what it stands below in each.
struct ThreeWayMerge {
  let base: TreeColumns
  let ours: TreeMatching
  let theirs: TreeMatching
  /// What an earlier run has found out, by which this one goes.
  let findings: Findings
  /// Whether ids that something may refer to are others in the merged tree.
  let changesReferences: Bool
  let baseIndex: OccurrenceIndex
  let ourIndex: OccurrenceIndex
  let theirIndex: OccurrenceIndex

  var sasaranItems: MergedItems
  var indicatorItems: MergedItems

  var conflicts: [MergeConflict] = []
  /// For each sasaran whether it is in the merged tree, and below which (-1 for a root).
  var isIn: [Bool] = []
  var superiors: [Int] = []
  var isIndicatorIn: [Bool] = []
  var owners: [Int] = []

  /// The ids that sasaran and indicators have in the merged tree, by number; `nil` for what is not in it.
  var finalIDs: [String?] = []
  var finalIndicatorIDs: [String?] = []
  /// Whether an id is used twice in the merged tree and in none of the three.
  var hasNewDuplicates = false
  /// How often a tree is put together at most.
  static let largestRunCount = 4

  /// What can be known only when the tree is put together, and changes how that is done.
  struct Findings: Equatable {
    /// The ids of each tree in the merged one.
    var renamed = Versions(base: RenamedIDs(), ours: RenamedIDs(), theirs: RenamedIDs())
    /// The sasaran and indicators that keep the id of the base, since another one has the new id.
    var keepingID: Set<Int> = []
    var indicatorsKeepingID: Set<Int> = []
  }

  typealias Rows = MergedItems.Rows

  init(
    base: PerformanceTree, ours: TreeMatching, theirs: TreeMatching, findings: Findings = Findings()
  ) {
    self.findings = findings
    changesReferences = findings.renamed != Findings().renamed
    self.base = base.columns
    self.ours = ours
    self.theirs = theirs
    let renamed = findings.renamed
    baseIndex = OccurrenceIndex(base.columns, renaming: renamed.base ?? RenamedIDs())
    ourIndex = OccurrenceIndex(ours.second, renaming: renamed.ours ?? RenamedIDs())
    theirIndex = OccurrenceIndex(theirs.second, renaming: renamed.theirs ?? RenamedIDs())
    sasaranItems = MergedItems(
      base: base.columns.nodes.count, ours: ours.second.nodes.count, theirs: theirs.second.nodes.count)
    indicatorItems = MergedItems(
      base: base.columns.indicators.count, ours: ours.second.indicators.count,
      theirs: theirs.second.indicators.count)
  }

  mutating func merged() -> MergedTree {
    collectItems()
    let header = mergedHeader()
    decidePresence()
    decideSuperiors()
    cutCycles()
    keepSuperiors()
    decideOwners()
    let tree = assembled(header)
    findLostReferences(in: tree.columns)
    findMixedCombinations(in: tree.columns)
    return MergedTree(
      tree: tree, conflicts: conflicts,
      origin: .known(renamedIDs, base: base, ours: ours.second, theirs: theirs.second))
  }

  func key(of item: Int) -> TreeDifference.Key {
    let rows = nodes[item]
    if rows.base != .none { return baseIndex.key(of: rows.base) }
    return rows.ours != .none ? ourIndex.key(of: rows.ours) : theirIndex.key(of: rows.theirs)
  }

  func indicatorKey(of item: Int) -> TreeDifference.Key {
    let rows = indicators[item]
    if rows.base != .none { return baseIndex.key(ofIndicator: rows.base) }
    return rows.ours != .none
      ? ourIndex.key(ofIndicator: rows.ours) : theirIndex.key(ofIndicator: rows.theirs)
  }
}

extension ThreeWayMerge {
  /// The rows of each sasaran in the trees, and the number of each row.
  var nodes: [Rows] { sasaranItems.rows }
  var ourNodes: ContiguousArray<Int> { sasaranItems.ours }
  var theirNodes: ContiguousArray<Int> { sasaranItems.theirs }
  var baseNodes: ContiguousArray<Int> { sasaranItems.base }
  var indicators: [Rows] { indicatorItems.rows }
  var ourIndicators: ContiguousArray<Int> { indicatorItems.ours }
  var theirIndicators: ContiguousArray<Int> { indicatorItems.theirs }
  var baseIndicators: ContiguousArray<Int> { indicatorItems.base }
}
