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
