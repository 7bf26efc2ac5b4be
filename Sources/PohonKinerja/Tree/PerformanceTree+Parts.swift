/// Taking parts of a tree, to draw a branch or the upper levels alone.
///
/// A part is a tree like any other, so that every drawing of a tree draws it. It knows what it leaves out
/// (``part``, ``Sasaran/omittedCount``), and drawings say so. Check the whole tree and draw the part: a check of the part
/// would miss what is not in it.
extension PerformanceTree {
  /// A sasaran and everything below it, as a tree of its own.
  ///
  /// Ids, levels, locations and all fields stay; so do the crosscutting links with an end in the part. The part shares the
  /// texts of the whole tree, and keeps them as long as it lives.
  ///
  /// - Throws: ``TreePartError/unknownSasaran(_:nearest:)``.
  /// - Complexity: O(sasaran of the part + crosscutting links + depth).
  public func subtree(at id: String) throws(TreePartError) -> PerformanceTree {
    guard let row = columns.node(withID: id) else {
      let ids = preOrder.lazy.map(\.id)
      throw .unknownSasaran(id, nearest: Suggestion.nearest(to: id, among: ids))
    }
    return PerformanceTree(columns.part(at: row))
  }

  /// The sasaran of the upper levels: all down to a level, given by its code.
  ///
  /// A sasaran below that level is left out with everything below it, except that roots always stay. Everything else is
  /// as for ``subtree(at:)``, and the two can be combined.
  ///
  /// - Throws: ``TreePartError/unknownLevel(_:known:)``.
  /// - Complexity: O(sasaran of the tree + crosscutting links).
  public func limited(to level: String) throws(TreePartError) -> PerformanceTree {
    guard let rank = cascade.rank(of: level) else {
      throw .unknownLevel(level, known: cascade.levels.map(\.code))
    }
    return PerformanceTree(columns.part(downTo: rank))
  }

  /// What the tree leaves out when it is a part of another one, made by ``subtree(at:)`` or ``limited(to:)``.
  public var part: TreePart? { columns.header.part }
}

extension Sasaran {
  /// How many sasaran that stand below it in the whole tree a part leaves out; 0 in a tree that is no part.
  public var omittedCount: Int { columns.omittedCount(below: row) }
}
