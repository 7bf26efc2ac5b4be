/// Remembers which item held a key first. Made for a known number of keys, and then takes a few nanoseconds each.
struct FirstHolders {
  /// The key of each slot, where it is taken.
  private var keys: ContiguousArray<UInt64>
  /// The item of each slot, or -1 where it is free.
  private var items: ContiguousArray<Int32>
  private let places: SlotPlaces

  /// - Parameter capacity: how many keys there will be at most.
  init(capacity: Int) {
    var size = 16
    while size < capacity * 2 { size *= 2 }
    keys = ContiguousArray(repeating: 0, count: size)
    items = ContiguousArray(repeating: -1, count: size)
    places = SlotPlaces(size: size)
  }

  /// The item that held the key before, or `nil` after noting that `item` is the first.
  mutating func holder(of key: UInt64, orNote item: Int) -> Int? {
    var place = places.home(of: key)
    while items[place] >= 0 {
      if keys[place] == key { return Int(items[place]) }
      place = places.next(after: place)
    }
    keys[place] = key
    items[place] = Int32(truncatingIfNeeded: item)
    return nil
  }
}
