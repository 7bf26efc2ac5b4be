/// The words a member name or an enumerated value can be, found by their bytes.
///
/// Words are looked up by a hash of their first three bytes and compared with their closing quote, so that nobody has to
/// look for that first, and one is met as quickly wherever it stands: the order of the format is not counted on.
struct WordTable<Word: RawRepresentable<String> & CaseIterable & Sendable>: Sendable {
  /// A word and its place in the format; without a word, a free slot.
  private struct Entry: Sendable {
    var word: Word
    var place: Int
    var pattern: JSONScanner.QuotedWord
  }

  /// A word that was found, and its place in the format.
  typealias Match = (word: Word, place: Int)

  /// A power of two of slots, half of them free at least, in which a search goes on to the next.
  private let entries: ContiguousArray<Entry?>
  /// How many bits of a hash are above those that choose a slot.
  private let shift: UInt64
  /// The places of the words that an object must have as members, as bits.
  let required: UInt32

  init(required: Set<String> = []) {
    var bits: UInt64 = 3
    while 1 << bits < Word.allCases.count * 2 { bits += 1 }
    var entries = ContiguousArray<Entry?>(repeating: nil, count: 1 << bits)
    var mask: UInt32 = 0
    for (place, word) in Word.allCases.enumerated() {
      if required.contains(word.rawValue) { mask |= 1 << UInt32(place) }
      // One too long to be compared in words, or too short to be looked for, is found by ``match(_:in:)`` alone.
      let bytes = word.rawValue.utf8
      guard bytes.count > 1, let pattern = JSONScanner.QuotedWord(bytes) else { continue }
      var slot = Self.slot(of: pattern.head, shift: 64 - bits)
      while entries[slot] != nil { slot = (slot + 1) % entries.count }
      entries[slot] = Entry(word: word, place: place, pattern: pattern)
    }
    self.entries = entries
    shift = 64 - bits
    self.required = mask
  }

  var words: [String] { Word.allCases.map(\.rawValue) }

  /// The slot in which the search begins for what has these first bytes; a word has two at least, and its quote.
  @inline(__always)
  private static func slot(of head: UInt64, shift: UInt64) -> Int {
    Int(truncatingIfNeeded: ((head &<< 40) &* 0x9E37_79B9_7F4A_7C15) &>> shift)
  }

  /// The word that stands from an offset on with a quote behind it, and how many bytes both take.
  @inline(__always)
  private func find(at start: Int, in scanner: borrowing JSONScanner) -> (match: Match, length: Int)? {
    guard let head = scanner.head(at: start) else { return nil }
    var slot = Self.slot(of: head, shift: shift)
    // A slot is free, so that the search ends.
    while let entry = entries[slot] {
      if scanner.isNext(entry.pattern, at: start, head: head) {
        return ((entry.word, entry.place), entry.pattern.length)
      }
      slot = (slot &+ 1) & (entries.count &- 1)
    }
    return nil
  }

  /// The word that a text is which was read.
  func match(_ text: JSONScanner.Text, in scanner: inout JSONScanner) -> Match? {
    if !text.hasEscapes, let found = find(at: text.start, in: scanner) { return found.match }
    let string = scanner.string(text)
    for (place, word) in Word.allCases.enumerated() where word.rawValue.utf8.elementsEqual(string.utf8) {
      return (word, place)
    }
    return nil
  }

  /// Steps over a name whose opening quote is at the place, and its colon, where the name is one of the words and the
  /// colon follows at once. Returns `nil`, without a step, for anything else.
  @inline(__always)
  func takeName(in scanner: inout JSONScanner) -> Match? {
    let start = scanner.position &+ 1
    guard let found = find(at: start, in: scanner),
      scanner.byte(at: start &+ found.length) == UInt8(ascii: ":")
    else { return nil }
    scanner.position = start &+ found.length &+ 1
    return found.match
  }

  /// Steps over a text that is one of the words, without escapes, and returns it; `nil`, without a step, for anything else.
  @inline(__always)
  func takeValue(in scanner: inout JSONScanner) -> Match? {
    let start = scanner.position &+ 1
    guard scanner.byte == UInt8(ascii: "\""), let found = find(at: start, in: scanner) else { return nil }
    scanner.position = start &+ found.length
    return found.match
  }
}
