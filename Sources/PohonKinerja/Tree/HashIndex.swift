/// An open-addressed index from hashes to rows; what a row's key is, its user knows.
struct HashIndex: Sendable {
  /// The upper half of the hash and the row + 1; 0 is free.
  private var slots = ChunkedColumn<UInt64>()
  private var mask = 0
  /// How many rows there may be before the slots have to grow.
  private var room = 0
  /// How many rows there are.
  private(set) var used = 0
  /// What was seen of slots that were looked at ahead of time.
  private var seen: UInt64 = 0

  /// The first row with this hash for which `matches` holds.
  func find(_ hash: UInt64, where matches: (Int32) -> Bool) -> Int32? {
    guard mask > 0 else { return nil }
    let tag = hash >> 32
    var place = home(tag)
    while true {
      let slot = slots[Int32(truncatingIfNeeded: place)]
      if slot == 0 { return nil }
      let row = Self.row(slot)
      if slot >> 32 == tag, matches(row) { return row }
      place = (place + 1) & mask
    }
  }

  /// Adds a row.
  mutating func insert(_ hash: UInt64, row: Int32) {
    reserveOne()
    place(Self.slot(hash, row))
    used += 1
  }

  /// Adds a row unless there is one with this hash for which `matches` holds, and returns that.
  @inline(__always)
  mutating func insert(_ hash: UInt64, row: Int32, unless matches: (Int32) -> Bool) -> Int32? {
    reserveOne()
    let tag = hash >> 32
    var place = home(tag)
    while case let slot = slots[Int32(truncatingIfNeeded: place)], slot != 0 {
      if slot >> 32 == tag, matches(Self.row(slot)) { return Self.row(slot) }
      place = (place + 1) & mask
    }
    slots[Int32(truncatingIfNeeded: place)] = Self.slot(hash, row)
    used += 1
    return nil
  }

  /// As ``insert(_:row:unless:)``, where it is seldom that there is one already: the slots that are looked at are made
  /// ready to be written to at once.
  @inline(__always)
  mutating func insertNew(_ hash: UInt64, row: Int32, unless matches: (Int32) -> Bool) -> Int32? {
    reserveOne()
    let tag = hash >> 32
    let own = Self.slot(hash, row)
    var place = home(tag)
    while true {
      // Up to the end of their chunk; most runs of slots are short.
      let found = slots.withMutableRows(from: Int32(truncatingIfNeeded: place)) { slots, first -> Int32? in
        var index = first
        while index < slots.count {
          let slot = slots[index]
          if slot == 0 {
            slots[index] = own
            return nil
          }
          if slot >> 32 == tag, matches(Self.row(slot)) { return Self.row(slot) }
          index += 1
        }
        return -1
      }
      if found == nil { used += 1 }
      guard found == -1 else { return found }
      place = ((place | (ChunkedColumn<UInt64>.chunkSize - 1)) + 1) & mask
    }
  }

  /// Looks at the slots that rows with some hashes will come to, before they are put in one after the other: memory answers
  /// several looks at once which do not wait for each other.
  mutating func lookAhead(at hashes: some Sequence<UInt64>) {
    guard slots.count >= Self.fewestFarSlots else { return }
    var seen: UInt64 = 0
    for hash in hashes { seen |= slots[Int32(truncatingIfNeeded: home(hash >> 32))] }
    // Kept, or the compiler would see that nobody wants to know and not look.
    self.seen = seen
  }

  /// So many slots, half a mebibyte, and more are not all near the processor.
  private static let fewestFarSlots = 1 << 16

  /// Keeps a quarter of the slots free, so that runs stay short.
  @inline(__always)
  private mutating func reserveOne() {
    if used >= room { grow(to: max(16, slots.count * 2)) }
  }

  /// Removes a row. Later entries of the same run move up, so that searches still find them.
  mutating func remove(_ hash: UInt64, row: Int32) {
    guard mask > 0 else { return }
    let wanted = Self.slot(hash, row)
    var hole = home(hash >> 32)
    while slots[Int32(truncatingIfNeeded: hole)] != wanted {
      if slots[Int32(truncatingIfNeeded: hole)] == 0 { return }
      hole = (hole + 1) & mask
    }
    used -= 1
    var next = (hole + 1) & mask
    while true {
      let slot = slots[Int32(truncatingIfNeeded: next)]
      if slot == 0 { break }
      let distance = (next - home(slot >> 32)) & mask
      if distance >= (next - hole) & mask {
        slots[Int32(truncatingIfNeeded: hole)] = slot
        hole = next
      }
      next = (next + 1) & mask
    }
    slots[Int32(truncatingIfNeeded: hole)] = 0
  }

  private static func slot(_ hash: UInt64, _ row: Int32) -> UInt64 {
    (hash & 0xFFFF_FFFF_0000_0000) | UInt64(UInt32(bitPattern: row &+ 1))
  }

  private static func row(_ slot: UInt64) -> Int32 {
    Int32(bitPattern: UInt32(truncatingIfNeeded: slot)) &- 1
  }

  private func home(_ tag: UInt64) -> Int { Int(truncatingIfNeeded: tag) & mask }

  private mutating func place(_ slot: UInt64) {
    var place = home(slot >> 32)
    while slots[Int32(truncatingIfNeeded: place)] != 0 { place = (place + 1) & mask }
    slots[Int32(truncatingIfNeeded: place)] = slot
  }

  /// Makes room for some rows at once, so that the slots need not grow for them.
  mutating func reserve(_ count: Int) {
    var size = 16
    while count > size / 4 * 3 { size *= 2 }
    if size > slots.count { grow(to: size) }
  }

  @inline(never)
  private mutating func grow(to size: Int) {
    let before = slots
    slots = ChunkedColumn(repeating: 0, count: size)
    mask = size - 1
    room = size / 4 * 3
    // Those that do not fit into the chunk where they are looked for first, or stood behind the one where they were.
    var others: ContiguousArray<UInt64> = []
    for start in stride(from: 0, to: before.count > 0 ? size : 0, by: ChunkedColumn<UInt64>.chunkSize) {
      fill(from: start, with: before, leaving: &others)
    }
    for slot in others { place(slot) }
  }

  /// Puts the slots into a chunk, which is checked once for all of them: those that are looked for there stood in one chunk before
  /// as well.
  ///
  /// - Parameter others: Takes those that have no place there; of those that stood behind their chunk once for all chunks.
  private mutating func fill(
    from start: Int, with before: ChunkedColumn<UInt64>, leaving others: inout ContiguousArray<UInt64>
  ) {
    let (mask, oldMask) = (mask, before.count - 1)
    let first = start & oldMask
    let last = min(first + ChunkedColumn<UInt64>.chunkSize, before.count) - 1
    slots.withMutableRows(from: Int32(truncatingIfNeeded: start)) { slots, _ in
      _ = before.withRows(Int32(truncatingIfNeeded: first)..<Int32(truncatingIfNeeded: last + 1)) { given in
        for number in given.indices where given[number] != 0 {
          let home = Int(truncatingIfNeeded: given[number] >> 32) & mask
          var place = home - start
          guard slots.indices.contains(place) else {
            if start == first, !(first...last).contains(home & oldMask) { others.append(given[number]) }
            continue
          }
          while place < slots.count, slots[place] != 0 { place += 1 }
          if place < slots.count { slots[place] = given[number] } else { others.append(given[number]) }
        }
      }
    }
  }
}
