/// What kinds of words a text has, found out once, so that most rules need not look at it again.
struct TextMarks: BitwiseCopyable, Sendable {
  /// What its words are, taken together.
  var kinds: WordKinds = []
  /// What two of its words or more are.
  var repeated: WordKinds = []
  /// What the first word is; a misspelt result word is what it was meant to be.
  var first: WordKinds = []
  /// What the second word is.
  var second: WordKinds = []
  /// How many words open a statement of a result, wherever they stand.
  var resultCount: UInt16 = 0
  /// How many words say what the text is about.
  var conceptCount: UInt16 = 0
  /// Where they start among ``TextConcepts``.
  var conceptStart: UInt32 = 0
  /// A bit for each concept: texts without a common bit share none.
  var concepts: UInt64 = 0

  /// What the words from the third on are, and perhaps something that only the first two are, both of them.
  var later: WordKinds { kinds.subtracting(first.union(second)).union(repeated) }

  /// The same of a text whose concepts stand so many places further back.
  @inline(__always)
  func moved(by places: UInt32) -> TextMarks {
    var moved = self
    moved.conceptStart &+= places
    return moved
  }

  /// The bit of a concept in ``concepts``.
  @inline(__always)
  static func bit(of concept: UInt64) -> UInt64 { 1 << (concept & 63) }
}

/// A word of a text with what it is, for the rare text that needs a second look.
struct MarkedWord: Sendable {
  /// As ``WordScanner`` hashes it.
  let hash: UInt64
  /// Its bytes within the text.
  let range: Range<Int>
  let kinds: WordKinds
  /// Equal for inflections of one word and for synonyms; 0 for words that do not say what a text is about.
  let concept: UInt64
}

extension WordBook {
  /// What a text comes to when compared, and what kinds of words it has. O(bytes).
  mutating func read(_ bytes: Span<UInt8>) -> (facts: TextFacts, marks: TextMarks) {
    var concepts = TextConcepts()
    var room = ReadingRoom()
    return read(bytes, noting: &concepts, in: &room)
  }

  /// The same, and what the text is about is added to the concepts. O(bytes).
  ///
  /// - Parameter room: What is worked with, so that it need not be made ready for every text.
  mutating func read(_ bytes: Span<UInt8>, noting concepts: inout TextConcepts, in room: inout ReadingRoom)
    -> (
      facts: TextFacts, marks: TextMarks
    )
  {
    var reading = TextReading()
    let start = concepts.count
    // A word that says what a text is about has a letter, and something stands between it and the next.
    concepts.makeRoom(for: bytes.count / 2 + 1)
    let isShort = bytes.count <= TextReading.mostWords
    var index = 0
    if isShort { takeKnown(of: bytes, from: &index, into: &reading, noting: &concepts, in: &room) }
    while index < bytes.count {
      takeOthers(of: bytes, from: &index, into: &reading, noting: &concepts)
      if isShort { takeKnown(of: bytes, from: &index, into: &reading, noting: &concepts, in: &room) }
    }
    return reading.finished(conceptStart: start)
  }

  /// Takes words of letters alone that were met before, as nearly all are, up to the first other one.
  ///
  /// They are looked up and then taken, many at a time: what each of the two needs then stays at hand.
  @inline(__always)
  private func takeKnown(
    of bytes: Span<UInt8>, from index: inout Int, into reading: inout TextReading,
    noting concepts: inout TextConcepts, in room: inout ReadingRoom
  ) {
    var goesOn = true
    while goesOn, index < bytes.count {
      let (count, next, isOther) = lookUp(wordsOf: bytes, from: index, into: &room.found)
      let entries = slots.span
      concepts.appendMany { places, conceptCount in
        reading.take(room.found.span.extracting(0..<count), in: entries, &places, &conceptCount)
      }
      goesOn = !isOther
      index = next
    }
  }

  /// Looks up words of letters alone from a place on, until one was not met before or is another one.
  @inline(never)
  private func lookUp(
    wordsOf bytes: Span<UInt8>, from start: Int, into found: inout InlineArray<64, UInt32>
  ) -> (count: Int, next: Int, isOther: Bool) {
    let di = di
    let entries = slots.span
    let mask = entries.count &- 1
    var (start, count) = (start, 0)
    var index = start
    while index <= bytes.count {
      var others = OtherBytes(bytes, from: index)
      while others.bits != 0 {
        let end = index &+ others.takeFirst()
        if end < bytes.count, bytes[end] != UInt8(ascii: " "), !bytes.partsWords(start..<end) {
          return (count, start, true)
        }
        guard end > start else {
          start = end &+ 1
          continue
        }
        let hash = LetterWord.hash(bytes, from: start, to: end)
        var slot = Int(truncatingIfNeeded: hash) & mask
        while entries[slot].hash != hash {
          guard entries[slot].hash != 0 else { return (count, start, true) }
          slot = (slot &+ 1) & mask
        }
        if hash == di, !bytes.isAlone(diBefore: end) { return (count, start, true) }
        guard count < found.count else { return (count, start, false) }
        found[count] = UInt32(truncatingIfNeeded: slot)
        count &+= 1
        start = end &+ 1
      }
      index &+= OtherBytes.width
    }
    return (count, start, false)
  }

  /// Takes the next word, whatever it is, and those that belong together with it.
  @inline(never)
  private mutating func takeOthers(
    of bytes: Span<UInt8>, from index: inout Int, into reading: inout TextReading,
    noting concepts: inout TextConcepts
  ) {
    index = bytes.takeWords(from: index) {
      let entry = entry($0, in: bytes, $1)
      if reading.take(entry), entry.hasConcept { concepts.append(entry.concept) }
    }
  }

  /// Looks at the words of a text, so that they need not be looked at whenever it is asked for. O(bytes).
  mutating func learn(_ bytes: Span<UInt8>) {
    bytes.forEachWord { _ = entry($0, in: bytes, $1) }
  }

  /// The words of a text, in order. O(bytes), and more for words that the tree does not have.
  func words(of bytes: Span<UInt8>) -> [MarkedWord] {
    var words: [MarkedWord] = []
    // Words are mostly six letters and a space.
    words.reserveCapacity(bytes.count / 6 + 1)
    forEachWord(of: bytes) { words.append($0) }
    return words
  }

  /// What the first word of a text is. O(bytes).
  func firstWord(of bytes: Span<UInt8>) -> WordKinds {
    var first: WordKinds?
    forEachWord(of: bytes) { first = first ?? $0.kinds }
    return first ?? []
  }

  /// Calls `body` with the words of a text, in order. O(bytes), without keeping them.
  @inline(__always)
  func forEachWord(of bytes: Span<UInt8>, _ body: (MarkedWord) -> Void) {
    bytes.forEachWord { hash, range in
      let entry = knownEntry(hash, in: bytes, range)
      body(MarkedWord(hash: hash, range: range, kinds: entry.kinds, concept: entry.concept))
    }
  }
}

/// What the words of a text are looked up with.
struct ReadingRoom {
  /// The places of words among the entries of a book.
  fileprivate var found = InlineArray<64, UInt32>(repeating: 0)

  init() {}
}

/// What is known of a text while its words are read one after another.
private struct TextReading {
  private var facts = TextFacts.empty
  private var marks = TextMarks()
  private var tally = WordTally()

  /// So many words are counted.
  static let mostWords = Int(UInt16.max)

  /// Takes the next words, of at most ``mostWords``, by their places among the entries of a book.
  @inline(__always)
  mutating func take(
    _ found: Span<UInt32>, in entries: Span<WordBook.Entry>, _ places: inout MutableSpan<UInt64>,
    _ conceptCount: inout Int
  ) {
    guard !found.isEmpty else { return }
    if tally.wordCount < 2 {
      if tally.wordCount == 0 { open(with: entries[Int(found[0])]) }
      let second = 1 - tally.wordCount
      if found.count > second { marks.second = entries[Int(found[second])].kinds }
    }
    var (facts, tally) = (facts, tally)
    var (kinds, repeated, concepts) = (marks.kinds, marks.repeated, marks.concepts)
    var taken = conceptCount
    for index in found.indices {
      let entry = entries[Int(found[index])]
      repeated.formUnion(kinds.intersection(entry.kinds))
      kinds.formUnion(entry.kinds)
      facts.take(entry.hash)
      if !entry.kinds.contains(.function) { facts.takeContent(entry.hash) }
      tally.add(entry.tally)
      guard entry.hasConcept else { continue }
      concepts |= TextMarks.bit(of: entry.concept)
      places[taken] = entry.concept
      taken &+= 1
    }
    conceptCount = taken
    (self.facts, self.tally) = (facts, tally)
    (marks.kinds, marks.repeated, marks.concepts) = (kinds, repeated, concepts)
  }

  @inline(__always)
  private mutating func open(with entry: WordBook.Entry) {
    marks.first = entry.kinds
    facts.open(with: entry.hash)
  }

  /// Takes the next word of a text that may have more than ``mostWords``, and tells whether it was counted.
  mutating func take(_ entry: WordBook.Entry) -> Bool {
    marks.repeated.formUnion(marks.kinds.intersection(entry.kinds))
    marks.kinds.formUnion(entry.kinds)
    if tally.wordCount == 0 { open(with: entry) }
    if tally.wordCount == 1 { marks.second = entry.kinds }
    facts.take(entry.hash)
    if !entry.kinds.contains(.function) { facts.takeContent(entry.hash) }
    guard tally.wordCount < Self.mostWords else { return false }
    tally.add(entry.tally)
    if entry.hasConcept { marks.concepts |= TextMarks.bit(of: entry.concept) }
    return true
  }

  /// What the whole text comes to.
  @inline(__always)
  func finished(conceptStart: Int) -> (facts: TextFacts, marks: TextMarks) {
    var (facts, marks) = (facts, marks)
    facts.wordCount = UInt16(truncatingIfNeeded: tally.wordCount)
    facts.contentCount = UInt16(truncatingIfNeeded: tally.contentCount)
    marks.resultCount = UInt16(truncatingIfNeeded: tally.resultCount)
    marks.conceptCount = UInt16(truncatingIfNeeded: tally.conceptCount)
    marks.conceptStart = UInt32(truncatingIfNeeded: conceptStart)
    return (facts, marks)
  }
}

/// How many words of a text are of which kind, 16 bits for each count, so that a word is counted in all of them at once.
struct WordTally: BitwiseCopyable, Sendable {
  private var counts: UInt64 = 0

  init() {}

  /// Of one word.
  init(_ kinds: WordKinds, hasConcept: Bool) {
    counts = 1
    if !kinds.contains(.function) { counts |= 1 << 16 }
    if !kinds.isDisjoint(with: .results) { counts |= 1 << 32 }
    if hasConcept { counts |= 1 << 48 }
  }

  var wordCount: Int { Int(counts & 0xFFFF) }
  /// How many carry content.
  var contentCount: Int { Int(counts >> 16 & 0xFFFF) }
  /// How many open a statement of a result.
  var resultCount: Int { Int(counts >> 32 & 0xFFFF) }
  /// How many say what the text is about.
  var conceptCount: Int { Int(counts >> 48) }

  /// Adds a word, of at most 65,535.
  @inline(__always)
  mutating func add(_ word: WordTally) { counts &+= word.counts }
}
