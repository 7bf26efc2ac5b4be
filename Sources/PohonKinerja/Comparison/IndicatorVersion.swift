/// An indicator as it stands in one of two trees.
public struct IndicatorVersion: Sendable, Hashable {
  /// Its id in that tree.
  public let key: TreeDifference.Key
  /// The sasaran it measures there.
  public let sasaran: TreeDifference.Key
  /// Its fields, with its id.
  public let value: Indicator
  /// Whether its id was made from its place.
  public let hasMadeID: Bool
}
