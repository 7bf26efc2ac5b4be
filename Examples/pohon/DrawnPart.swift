import PohonKinerja

/// Which part of a tree `--subtree` and `--level` ask for.
struct DrawnPart {
  private let subtree: String?
  private let level: String?

  init(_ options: Options) {
    subtree = options["--subtree"]
    level = options["--level"]
  }

  /// Whether a part is asked for.
  var isGiven: Bool { subtree != nil || level != nil }

  /// The part of a tree.
  ///
  /// - Throws: ``Failure/usage(_:)`` for an id or a level that the tree does not have, or a branch that begins below the
  ///   level.
  func part(of tree: PerformanceTree) throws(Failure) -> PerformanceTree {
    if let subtree, let level, let top = tree[subtree], let rank = tree.cascade.rank(of: level),
      top.levelRank > rank
    {
      throw .usage(
        LocalizedText(
          "--subtree \(subtree) berada di tingkat \(top.level.code), di bawah --level \(level)",
          en: "--subtree \(subtree) is on level \(top.level.code), below --level \(level)"))
    }
    do {
      let branch = if let subtree { try tree.subtree(at: subtree) } else { tree }
      return if let level { try branch.limited(to: level) } else { branch }
    } catch {
      throw .usage(error.message)
    }
  }
}
