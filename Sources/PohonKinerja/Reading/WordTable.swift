/// The words a member name or an enumerated value can be, found by their bytes.
///
/// Words are looked up by a hash of their first eight bytes and compared eight bytes at a time, so that one is met as
/// quickly wherever it stands: the order of the format is not counted on.
struct WordTable<Word: RawRepresentable<String> & CaseIterable & Sendable>: Sendable {
  /// A word and its place in the format; without a word, a free slot.
  private struct Entry: Sendable {
    var word: Word?
    var place = 0
    /// That of a free slot is the length of no text.
    var length = -1
    /// The word's bytes, eight at a time.
    var head: UInt64 = 0
    var middle: UInt64 = 0
    var tail: UInt64 = 0
  }

  /// A word that was found, and its place in the format.
  typealias Match = (word: Word, place: Int)

  /// A power of two of slots, half of them free at least, in which a search goes on to the next.
  private let entries: ContiguousArray<Entry>
  /// How many bits of a hash are above those that choose a slot.
  private let shift: UInt64
  /// The places of the words that an object must have as members, as bits.
  let required: UInt32

  init(required: Set<String> = []) {
    func part(_ index: Int, of word: Word) -> UInt64 {
      word.rawValue.utf8.dropFirst(index * 8).prefix(8).reversed().reduce(0) { $0 << 8 | UInt64($1) }
    }
    var bits: UInt64 = 3
    while 1 << bits < Word.allCases.count * 2 { bits += 1 }
    var entries = ContiguousArray(repeating: Entry(), count: 1 << bits)
    var mask: UInt32 = 0
    for (place, word) in Word.allCases.enumerated() {
      var slot = Self.slot(of: part(0, of: word), shift: 64 - bits)
      while entries[slot].word != nil { slot = (slot + 1) % entries.count }
      entries[slot] = Entry(
        word: word, place: place, length: word.rawValue.utf8.count, head: part(0, of: word),
        middle: part(1, of: word), tail: part(2, of: word))
      if required.contains(word.rawValue) { mask |= 1 << UInt32(place) }
    }
    self.entries = entries
    shift = 64 - bits
    self.required = mask
  }

  var words: [String] { Word.allCases.map(\.rawValue) }

  @inline(__always)
  private static func slot(of head: UInt64, shift: UInt64) -> Int {
    Int(truncatingIfNeeded: (head &* 0x9E37_79B9_7F4A_7C15) &>> shift)
  }

  /// The word that a text is.
  @inline(__always)
  private func match(_ text: JSONScanner.ShortText) -> Match? {
    var slot = Self.slot(of: text.head, shift: shift)
    // A slot is free, so that the search ends.
    while true {
      let entry = entries[slot]
      guard let word = entry.word else { return nil }
      if entry.head == text.head, entry.length == text.length, entry.middle == text.middle,
        entry.tail == text.tail
      {
        return (word, entry.place)
      }
      slot = (slot &+ 1) & (entries.count &- 1)
    }
  }

  /// The word that a text is which was read.
  func match(_ text: JSONScanner.Text, in scanner: inout JSONScanner) -> Match? {
    if let short = scanner.shortText(text) { return match(short) }
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
    let start = scanner.position + 1
    guard let text = scanner.shortText(at: start), let found = match(text) else { return nil }
    let colon = start + text.length + 1
    guard scanner.byte(at: colon) == UInt8(ascii: ":") else { return nil }
    scanner.position = colon + 1
    return found
  }

  /// Steps over a text that is one of the words, without escapes, and returns it; `nil`, without a step, for anything else.
  @inline(__always)
  func takeValue(in scanner: inout JSONScanner) -> Match? {
    let start = scanner.position + 1
    guard scanner.byte == UInt8(ascii: "\""), let text = scanner.shortText(at: start), let found = match(text)
    else { return nil }
    scanner.position = start + text.length + 1
    return found
  }
}
