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

/// Some owners of a tree, made for asking about every sasaran of it.
struct OwnerSet {
  private var owners: Set<OwnerKey> = []
  /// A mark where one of the owners may be.
  private var marks = ContiguousArray(repeating: false, count: 1 << 12)

  var isEmpty: Bool { owners.isEmpty }

  mutating func insert(_ owner: OwnerKey) {
    if owners.insert(owner).inserted { marks[Self.place(of: owner, in: marks.count)] = true }
    // Most places stay free, so that most others are told at once.
    if owners.count * 4 > marks.count { spread() }
  }

  @inline(__always)
  func contains(_ owner: OwnerKey) -> Bool {
    marks[Self.place(of: owner, in: marks.count)] && owners.contains(owner)
  }

  private mutating func spread() {
    marks = ContiguousArray(repeating: false, count: marks.count * 2)
    for owner in owners { marks[Self.place(of: owner, in: marks.count)] = true }
  }

  /// A place among so many, a power of two.
  @inline(__always)
  private static func place(of owner: OwnerKey, in count: Int) -> Int {
    let name = TextHash.mix(UInt64(owner.name) << 32 | UInt64(owner.unit))
    return Int(truncatingIfNeeded: TextHash.mix(name ^ UInt64(owner.title))) & (count - 1)
  }
}

extension IndicatorRow {
  /// Whether it has a weight among the indicators of its owner, rather than in what it is a part of.
  var weighsForOwner: Bool {
    guard marks.contains(.hasWeight) else { return false }
    return contributesTo == 0 || EnumCode.decode(relation) != Contribution.Relation.component
  }
}
