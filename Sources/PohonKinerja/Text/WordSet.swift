/// A small set of words by their hashes, made for looking up one word in a few nanoseconds.
struct WordSet: Sendable {
  private let slots: ContiguousArray<UInt64>
  private let mask: Int

  static let empty = WordSet(hashes: [])

  init(_ words: [StaticString]) { self.init(hashes: words.map { WordScanner.hash(of: $0) }) }

  /// Of words as ``WordScanner`` hashes them.
  init(hashes: [UInt64]) {
    var size = 16
    while size < hashes.count * 4 { size *= 2 }
    var slots = ContiguousArray<UInt64>(repeating: 0, count: size)
    for hash in hashes {
      var place = Int(truncatingIfNeeded: hash) & (size - 1)
      while slots[place] != 0, slots[place] != hash { place = (place + 1) & (size - 1) }
      slots[place] = hash
    }
    self.slots = slots
    mask = size - 1
  }

  @inline(__always)
  func contains(_ word: UInt64) -> Bool {
    var place = Int(truncatingIfNeeded: word) & mask
    while slots[place] != 0 {
      if slots[place] == word { return true }
      place = (place + 1) & mask
    }
    return false
  }
}
