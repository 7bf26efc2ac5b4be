/// Two edited versions of one tree as one, and what of them does not go together.
public struct MergedTree: Sendable {
  /// Both edits in one tree.
  public let tree: PerformanceTree
  /// What does not go together, in the order of the merged tree; what concerns the document as a whole comes first.
  public let conflicts: [MergeConflict]
  /// Where the ids of the three trees in the merged one come from.
  let origin: Origin

  enum Origin: Sendable {
    case known(Versions<RenamedIDs>, base: TreeColumns, ours: TreeColumns, theirs: TreeColumns)
    /// The merged tree is one of these as it is; what is which is found out when it is asked.
    case trees(base: PerformanceTree, ours: PerformanceTree, theirs: PerformanceTree, Vocabulary)
  }

  /// Whether both edits go together.
  public var isClean: Bool { conflicts.isEmpty }
}

extension PerformanceTree {
  /// Puts two edited versions of a tree together.
  ///
  /// A field that one side changed has its new value, one that both changed alike as well; targets, quarterly targets and
  /// budgets count year by year, so that of years which both changed differently only these are ours, and figures that are written
  /// in two ways and mean the same are the same. What one side added, moved or took out is added, moved and taken out. An id that one side
  /// changed is changed in what the other refers to with it as well: contributions, waivers and crosscutting links. What does not go
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
    if ours == theirs || theirs == base {
      return MergedTree(
        tree: ours, conflicts: [], origin: .trees(base: base, ours: ours, theirs: theirs, vocabulary))
    }
    if ours == base {
      return MergedTree(
        tree: theirs, conflicts: [], origin: .trees(base: base, ours: ours, theirs: theirs, vocabulary))
    }
    let matchings = (
      TreeMatching(base, ours, vocabulary: vocabulary), TreeMatching(base, theirs, vocabulary: vocabulary)
    )
    let hasReferences = [base, ours, theirs].contains { $0.columns.hasReferences }
    var findings = ThreeWayMerge.Findings()
    // The ids of the merged tree are known when it is there; with them it is put together once more where they matter. What
    // refers by another id may stay or go for it, so that it takes a third time in the end.
    for _ in 1..<ThreeWayMerge.largestRunCount {
      var merge = ThreeWayMerge(base: base, ours: matchings.0, theirs: matchings.1, findings: findings)
      let merged = merge.merged()
      let next = merge.findings(for: merged, hasReferences: hasReferences)
      if next == findings { return merged }
      findings = next
    }
    var merge = ThreeWayMerge(base: base, ours: matchings.0, theirs: matchings.1, findings: findings)
    return merge.merged()
  }
}

extension MergedTree {
  /// The ids of each of the three trees in the merged one. O(1), but O(n log n) for a merged tree that is one of them.
  var renamed: Versions<RenamedIDs> {
    switch origin {
    case .known(let renamed, _, _, _): return renamed
    case .trees(let base, let ours, let theirs, let vocabulary):
      func renamed(_ version: PerformanceTree) -> RenamedIDs {
        version == tree ? RenamedIDs() : RenamedIDs(TreeMatching(version, tree, vocabulary: vocabulary))
      }
      let renamedBase = renamed(base)
      return Versions(
        base: renamedBase, ours: ours == base ? renamedBase : renamed(ours),
        theirs: theirs == base ? renamedBase : renamed(theirs))
    }
  }

  /// The trees that were merged.
  var versions: (base: TreeColumns, ours: TreeColumns, theirs: TreeColumns) {
    switch origin {
    case .known(_, let base, let ours, let theirs): (base, ours, theirs)
    case .trees(let base, let ours, let theirs, _): (base.columns, ours.columns, theirs.columns)
    }
  }
}
