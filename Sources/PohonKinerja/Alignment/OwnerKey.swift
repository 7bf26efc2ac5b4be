/// Who owns a sasaran, where that is told apart from others of the same title.
struct OwnerKey: Hashable, Sendable {
  let title: Symbol
  let name: Symbol
  let unit: Symbol

  /// `nil` for a sasaran without an owner.
  init?(_ node: NodeRow) {
    guard node.ownerTitle != 0 else { return nil }
    (title, name, unit) = (node.ownerTitle, node.ownerName, node.ownerUnit)
  }
}

extension IndicatorRow {
  /// Whether it has a weight among the indicators of its owner, rather than in what it is a part of.
  var weighsForOwner: Bool {
    guard marks.contains(.hasWeight) else { return false }
    return contributesTo == 0 || EnumCode.decode(relation) != Contribution.Relation.component
  }
}
