/// The words a member name or an enumerated value can be, found by their bytes.
///
/// Words are compared eight bytes at a time. A search begins behind the last word found, so that a document that
/// keeps the order of the format meets each name at once.
struct WordTable<Word: RawRepresentable<String> & CaseIterable & Sendable>: Sendable {
  private struct Entry: Sendable {
    var word: Word
    var length: Int
    /// The word's bytes, eight at a time.
    var head: UInt64
    var middle: UInt64
    var tail: UInt64
  }

  private let entries: ContiguousArray<Entry>
  /// The words as names, with the quote and colon behind them, and as values, with the quote.
  private let names: ContiguousArray<JSONScanner.Pattern>
  private let values: ContiguousArray<JSONScanner.Pattern>
  /// The places of the words that an object must have as members, as bits.
  let required: UInt32

  init(required: Set<String> = []) {
    func part(_ index: Int, of word: Word) -> UInt64 {
      word.rawValue.utf8.dropFirst(index * 8).prefix(8).reversed().reduce(0) { $0 << 8 | UInt64($1) }
    }
    entries = ContiguousArray(
      Word.allCases.map { word in
        let length = word.rawValue.utf8.count
        return Entry(
          word: word, length: length, head: part(0, of: word), middle: part(1, of: word),
          tail: part(2, of: word))
      })
    names = ContiguousArray(Word.allCases.map { JSONScanner.Pattern($0.rawValue + "\":") })
    values = ContiguousArray(Word.allCases.map { JSONScanner.Pattern($0.rawValue + "\"") })
    var mask: UInt32 = 0
    for (place, entry) in entries.enumerated() where required.contains(entry.word.rawValue) {
      mask |= 1 << UInt32(place)
    }
    self.required = mask
  }

  var words: [String] { entries.map(\.word.rawValue) }

  @inline(__always)
  func word(at place: Int) -> Word { entries[place].word }

  /// The place of the word a text is, searched from `start` on.
  @inline(__always)
  func place(of text: JSONScanner.Text, in scanner: inout JSONScanner, from start: Int = 0) -> Int? {
    if !text.hasEscapes, start < entries.count, isWord(text, at: start, in: scanner) { return start }
    return search(text, in: &scanner)
  }

  /// How many words in a row a document that keeps their order may be expected to leave out, and one more.
  private static var reach: Int { 9 }

  /// Steps over a name whose opening quote is at the place, and its colon, where the name is one of the next words and
  /// the colon follows at once. Returns the word's place; `nil`, without a step, for anything else.
  @inline(__always)
  func takeName(from start: Int, in scanner: inout JSONScanner) -> Int? {
    let name = scanner.position + 1
    guard let head = scanner.patternHead(at: name) else { return nil }
    var place = start
    let end = min(start + Self.reach, names.count)
    while place < end {
      if scanner.take(names[place], at: name, head: head) { return place }
      place += 1
    }
    return nil
  }

  /// Steps over a text that is one of the words, without escapes, and returns the word's place; `nil`, without a step,
  /// for anything else.
  @inline(__always)
  func takeValue(in scanner: inout JSONScanner) -> Int? {
    let start = scanner.position + 1
    guard let head = scanner.patternHead(at: start), scanner.byte == UInt8(ascii: "\"") else { return nil }
    var place = 0
    while place < values.count {
      if scanner.take(values[place], at: start, head: head) { return place }
      place += 1
    }
    return nil
  }

  @inline(never)
  private func search(_ text: JSONScanner.Text, in scanner: inout JSONScanner) -> Int? {
    guard !text.hasEscapes else { return searchUnescaped(text, in: &scanner) }
    let head = scanner.word(at: text.start, before: text.end)
    for place in entries.indices where entries[place].head == head && isWord(text, at: place, in: scanner) {
      return place
    }
    return nil
  }

  @inline(__always)
  private func isWord(_ text: JSONScanner.Text, at place: Int, in scanner: borrowing JSONScanner) -> Bool {
    let length = entries[place].length
    guard length == text.end - text.start,
      entries[place].head == scanner.word(at: text.start, before: text.end)
    else { return false }
    return length <= 8 || isRest(of: text, entries[place], in: scanner)
  }

  private func isRest(of text: JSONScanner.Text, _ entry: Entry, in scanner: borrowing JSONScanner) -> Bool {
    scanner.word(at: text.start + 8, before: text.end) == entry.middle
      && (entry.length <= 16 || scanner.word(at: text.start + 16, before: text.end) == entry.tail)
      && (entry.length <= 24 || isEnd(of: text, entry, in: scanner))
  }

  /// Whether what stands behind the 24 bytes that are kept as words is the same too.
  @inline(never)
  private func isEnd(of text: JSONScanner.Text, _ entry: Entry, in scanner: borrowing JSONScanner) -> Bool {
    var offset = text.start + 24
    for byte in entry.word.rawValue.utf8.dropFirst(24) {
      guard scanner.byte(at: offset) == byte else { return false }
      offset += 1
    }
    return true
  }

  private func searchUnescaped(_ text: JSONScanner.Text, in scanner: inout JSONScanner) -> Int? {
    let string = scanner.string(text)
    return entries.firstIndex { $0.word.rawValue.utf8.elementsEqual(string.utf8) }
  }
}
