/// A small set of words by their hashes, made for looking up one word in a few nanoseconds.
struct WordSet: Sendable {
  private let slots: ContiguousArray<UInt64>
  private let places: SlotPlaces

  static let empty = WordSet(hashes: [])

  init(_ words: [StaticString]) { self.init(hashes: words.map { WordScanner.hash(of: $0) }) }

  /// Of words as ``WordScanner`` hashes them.
  init(hashes: [UInt64]) {
    var size = 16
    while size < hashes.count * 4 { size *= 2 }
    let places = SlotPlaces(size: size)
    var slots = ContiguousArray<UInt64>(repeating: 0, count: size)
    for hash in hashes {
      var place = places.home(of: hash)
      while slots[place] != 0, slots[place] != hash { place = places.next(after: place) }
      slots[place] = hash
    }
    self.slots = slots
    self.places = places
  }

  @inline(__always)
  func contains(_ word: UInt64) -> Bool {
    var place = places.home(of: word)
    while slots[place] != 0 {
      if slots[place] == word { return true }
      place = places.next(after: place)
    }
    return false
  }
}
