/// Who owns a sasaran, where that is told apart from others of the same title.
struct OwnerKey: Hashable, Sendable {
  let title: Symbol
  let name: Symbol
  let unit: Symbol

  /// `nil` for a sasaran without an owner.
  ///
  /// - Parameter spellings: How owners are written, so that case and white space do not make two of one.
  @inline(__always)
  init?(_ node: NodeRow, in spellings: OwnerSpellings) {
    guard node.ownerTitle != 0 else { return nil }
    title = spellings.first(of: node.ownerTitle)
    name = spellings.first(of: node.ownerName)
    unit = spellings.first(of: node.ownerUnit)
  }
}

extension AlignmentFacts {
  /// Who owns a sasaran; `nil` where it has no owner.
  func ownerKey(of node: NodeRow) -> OwnerKey? { OwnerKey(node, in: rows.owners) }
}

extension IndicatorRow {
  /// Whether it has a weight among the indicators of its owner, rather than in what it is a part of.
  var weighsForOwner: Bool {
    guard marks.contains(.hasWeight) else { return false }
    return contributesTo == 0 || EnumCode.decode(relation) != Contribution.Relation.component
  }
}
