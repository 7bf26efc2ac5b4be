/// Remembers which rows have a text, so that a text that occurs again need not be read again: plans repeat the names of
/// indicators a great deal.
///
/// Of the texts that come to one slot only the last is remembered, so it stays small in a tree of any size.
struct ReadTexts {
  private var slots: ContiguousArray<Slot>
  private let seeds = TextHash.wideSeeds
  /// What texts are read in that are not remembered.
  var room = ReadingRoom()

  private struct Slot: BitwiseCopyable {
    /// The upper half of the text's hash.
    var mark: UInt32 = 0
    var row = Row.none
  }

  /// So many texts are remembered at most: a mebibyte.
  private static let mostSlots = 1 << 17

  /// - Parameter count: How many texts there will be.
  init(count: Int) {
    var size = 16
    while size < min(count * 2, Self.mostSlots) { size *= 2 }
    slots = ContiguousArray(repeating: Slot(), count: size)
  }

  /// A row with the same text, or `nil` after noting that a row has it. O(bytes).
  ///
  /// - Parameter isSame: Whether a row has this text. Few are asked about that do not.
  @inline(__always)
  mutating func row(with text: Span<UInt8>, orNote row: Row, isSame: (Row) -> Bool) -> Row? {
    let hash = TextHash.wideHash(text, seeds)
    let place = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    let mark = UInt32(truncatingIfNeeded: hash >> 32)
    let slot = slots[place]
    if slot.mark == mark, slot.row != .none, isSame(slot.row) { return slot.row }
    slots[place] = Slot(mark: mark, row: row)
    return nil
  }
}
