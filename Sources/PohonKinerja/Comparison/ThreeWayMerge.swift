/// The merge of three trees: everything that any of them has is an item by number, with what it stands below in each.
struct ThreeWayMerge {
  let base: TreeColumns
  let ours: TreeMatching
  let theirs: TreeMatching
  let baseIndex: OccurrenceIndex
  let ourIndex: OccurrenceIndex
  let theirIndex: OccurrenceIndex

  /// The rows of each sasaran in the trees, ``Row/none`` where it is not.
  var nodes: [Rows] = []
  var ourNodes: ContiguousArray<Int>
  var theirNodes: ContiguousArray<Int>
  var baseNodes: ContiguousArray<Int>
  var indicators: [Rows] = []
  var ourIndicators: ContiguousArray<Int>
  var theirIndicators: ContiguousArray<Int>
  var baseIndicators: ContiguousArray<Int>

  var conflicts: [MergeConflict] = []
  /// For each sasaran whether it is in the merged tree, and below which (-1 for a root).
  var isIn: [Bool] = []
  var superiors: [Int] = []
  var isIndicatorIn: [Bool] = []
  var owners: [Int] = []

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
