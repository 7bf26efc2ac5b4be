/// A sasaran as it stands in one of two trees, without what is below it.
public struct SasaranVersion: Sendable, Hashable {
  /// Its id in that tree.
  public let key: TreeDifference.Key
  /// What it stands below in that tree; `nil` for a root.
  public let parent: TreeDifference.Key?
  /// Its fields, with its id, and without indicators and children.
  public let draft: SasaranDraft
  /// The code of the level it stands on; where it was given a level that the cascade does not have, `draft.level` says
  /// which.
  public let levelCode: String
  /// The parent that it names and below which it does not stand.
  public let declaredParent: String?
  /// Whether its id was made from its place.
  public let hasMadeID: Bool
  /// In the part of a tree, how many sasaran below it are left out.
  public let omittedCount: Int
}
