/// What sasaran of one owner have in common.
struct OwnerGroup: Hashable, Sendable {
  let owner: OwnerKey
  /// The level, where levels are told apart.
  var level: UInt16 = 0
}
