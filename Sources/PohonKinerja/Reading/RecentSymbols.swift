/// The symbols of texts that were read lately, found by their first and last eight bytes.
///
/// Units, sources and owners repeat within a few lines, so that most of them are found here without being hashed.
struct RecentSymbols {
  /// What is compared of a text, and where its symbol would be kept.
  struct Place {
    fileprivate let head: UInt64
    fileprivate let tail: UInt64
    let length: Int
    fileprivate let slot: Int

    @inline(__always)
    init(of text: JSONScanner.Text, in scanner: borrowing JSONScanner) {
      length = text.end - text.start
      head = scanner.word(at: text.start, before: text.end)
      tail = length > 8 ? scanner.word(at: text.end - 8, before: text.end) : 0
      let mixed = (head ^ tail &* 3 ^ UInt64(truncatingIfNeeded: length)) &* 0x9E37_79B9_7F4A_7C15
      slot = Int(truncatingIfNeeded: mixed >> 56)
    }
  }

  private struct Entry {
    var head: UInt64 = 0
    var tail: UInt64 = 0
    var length = -1
    var symbol: Symbol = 0
  }

  /// One for each value of the eight bits of ``Place``.
  private var entries = ContiguousArray(repeating: Entry(), count: 256)

  /// The symbol of the text last read at a place, if all that is compared is equal.
  @inline(__always)
  func symbol(at place: Place) -> Symbol? {
    let entry = entries[place.slot]
    return entry.head == place.head && entry.tail == place.tail && entry.length == place.length
      ? entry.symbol : nil
  }

  mutating func remember(_ symbol: Symbol, at place: Place) {
    entries[place.slot] = Entry(head: place.head, tail: place.tail, length: place.length, symbol: symbol)
  }
}
