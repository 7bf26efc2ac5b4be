/// Remembers which item held a key first. Made for a known number of keys, and then takes a few nanoseconds each.
struct FirstHolders {
  /// The key of each slot, where it is taken.
  private var keys: ContiguousArray<UInt64>
  /// The item of each slot, or -1 where it is free.
  private var items: ContiguousArray<Int32>
  private let mask: Int

  /// - Parameter capacity: how many keys there will be at most.
  init(capacity: Int) {
    var size = 16
    while size < capacity * 2 { size *= 2 }
    keys = ContiguousArray(repeating: 0, count: size)
    items = ContiguousArray(repeating: -1, count: size)
    mask = size - 1
  }

  /// The item that held the key before, or `nil` after noting that `item` is the first.
  mutating func holder(of key: UInt64, orNote item: Int) -> Int? {
    var place = Int(truncatingIfNeeded: TextHash.mix(key)) & mask
    while items[place] >= 0 {
      if keys[place] == key { return Int(items[place]) }
      place = (place + 1) & mask
    }
    keys[place] = key
    items[place] = Int32(truncatingIfNeeded: item)
    return nil
  }
}
