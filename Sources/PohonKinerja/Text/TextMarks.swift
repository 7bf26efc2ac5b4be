/// What kinds of words a text has, found out once, so that most rules need not look at it again.
struct TextMarks: BitwiseCopyable, Sendable {
  /// What its words are, taken together.
  var kinds: WordKinds = []
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

  @inline(__always)
  mutating func add(_ entry: WordBook.Entry, at place: Int) {
    kinds.formUnion(entry.kinds)
    if place == 0 { first = entry.kinds } else if place == 1 { second = entry.kinds }
    if !entry.kinds.isDisjoint(with: .results), resultCount < .max { resultCount += 1 }
    guard entry.hasConcept else { return }
    if conceptCount < .max { conceptCount += 1 }
    concepts |= Self.bit(of: entry.concept)
  }

  /// The bit of a concept in ``concepts``.
  @inline(__always)
  static func bit(of concept: UInt64) -> UInt64 { 1 << (TextHash.mix(concept) & 63) }
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
    return read(bytes, noting: &concepts)
  }

  /// The same, and what the text is about is added to the concepts. O(bytes).
  mutating func read(_ bytes: Span<UInt8>, noting concepts: inout TextConcepts) -> (
    facts: TextFacts, marks: TextMarks
  ) {
    var facts = TextFacts.empty
    var marks = TextMarks()
    marks.conceptStart = UInt32(truncatingIfNeeded: concepts.count)
    bytes.forEachWord {
      let entry = entry($0, in: bytes, $1)
      take(entry, &facts, &marks)
      if entry.hasConcept { concepts.append(entry.concept) }
    }
    return (facts, marks)
  }

  /// Looks at the words of a text, so that they need not be looked at whenever it is asked for. O(bytes).
  mutating func learn(_ bytes: Span<UInt8>) {
    bytes.forEachWord { _ = entry($0, in: bytes, $1) }
  }

  @inline(__always)
  private func take(_ entry: Entry, _ facts: inout TextFacts, _ marks: inout TextMarks) {
    marks.add(entry, at: Int(facts.wordCount))
    facts.add(entry.hash, isFunction: entry.kinds.contains(.function))
  }

  /// The words of a text, in order. O(bytes), and more for words that the tree does not have.
  func words(of bytes: Span<UInt8>) -> [MarkedWord] {
    var words: [MarkedWord] = []
    forEachWord(of: bytes) { words.append($0) }
    return words
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
