/// The members of an object that stand where programs write them, in the order of the format and with nothing between.
///
/// They are read one after the other without being looked for; the general way goes on from wherever one did not stand
/// there. What must hold is the general way's alone: here it is only noted which members were met.
struct MetMembers {
  /// By the places of the members in the format, as bits.
  private(set) var bits: UInt32 = 0

  @inline(__always)
  mutating func insert(_ place: Int) {
    bits |= 1 &<< UInt32(truncatingIfNeeded: place)
  }

  @inline(__always)
  func contains(_ others: UInt32) -> Bool { bits & others == others }
}

extension DocumentReader.OpenObject {
  /// Notes the members, none of them `null`, that were met at the start of the object.
  @inline(__always)
  mutating func meet(_ members: MetMembers) {
    guard members.bits != 0 else { return }
    isFirst = false
    seen |= members.bits
    present |= members.bits
  }
}
