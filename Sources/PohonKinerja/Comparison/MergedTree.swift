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
