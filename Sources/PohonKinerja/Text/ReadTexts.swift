/// Remembers where texts are that were read, so that a text which occurs again need not be read again: plans repeat the names of
/// indicators a great deal.
///
/// Of the texts that come to one slot only the last is remembered, so it stays small in a tree of any size.
struct ReadTexts {
  private var slots: ContiguousArray<Slot>
  private let seeds = TextHash.wideSeeds
  /// What texts are read in that are not remembered.
  var room = ReadingRoom()

  /// As what a text was read.
  enum Kind: UInt64 {
    case statement = 0x9E37_79B9_7F4A_7C15
    case name = 0
  }

  private struct Slot: BitwiseCopyable {
    /// The upper half of the text's hash.
    var mark: UInt32 = 0
    /// 0 for none.
    var place: UInt32 = 0
  }

  /// So many texts are remembered at most: a mebibyte.
  private static let mostSlots = 1 << 17

  /// - Parameter count: How many texts there will be.
  init(count: Int) {
    var size = 16
    while size < min(count * 2, Self.mostSlots) { size *= 2 }
    slots = ContiguousArray(repeating: Slot(), count: size)
  }

  /// The place of the same text, or `nil` after noting that it will be at a place, which is not 0. O(bytes).
  ///
  /// - Parameter isSame: Whether this text is at a place. Few are asked about where it is not.
  @inline(__always)
  mutating func place(
    of text: Span<UInt8>, as kind: Kind, orNote next: UInt32, isSame: (UInt32) -> Bool
  ) -> UInt32? {
    let hash = TextHash.wideHash(text, seeds) ^ kind.rawValue
    let index = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    let mark = UInt32(truncatingIfNeeded: hash >> 32)
    let slot = slots[index]
    if slot.mark == mark, slot.place != 0, isSame(slot.place) { return slot.place }
    slots[index] = Slot(mark: mark, place: next)
    return nil
  }
}
