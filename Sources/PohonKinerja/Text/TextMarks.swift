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
    var reading = TextReading()
    let start = concepts.count
    // A word that says what a text is about has a letter, and something stands between it and the next.
    concepts.makeRoom(for: bytes.count / 2 + 1)
    let di = FunctionWords.di
    var index = 0
    // Words of letters alone, as nearly all are, without a call for each.
    while index < bytes.count, let word = LetterWord(bytes, at: index),
      word.hash != di || bytes.isAlone(diBefore: word.end)
    {
      let entry = entry(word.hash, in: bytes, index..<word.end)
      reading.take(entry)
      if entry.hasConcept { concepts.append(entry.concept) }
      index = word.end + 1
    }
    if index < bytes.count { readRest(of: bytes, from: index, into: &reading, noting: &concepts) }
    return reading.finished(conceptStart: start)
  }

  /// Reads the words from the beginning of one on, whatever they are.
  @inline(never)
  private mutating func readRest(
    of bytes: Span<UInt8>, from start: Int, into reading: inout TextReading,
    noting concepts: inout TextConcepts
  ) {
    bytes.forEachWord(from: start) {
      let entry = entry($0, in: bytes, $1)
      reading.take(entry)
      if entry.hasConcept { concepts.append(entry.concept) }
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

/// What is known of a text while its words are read one after another.
private struct TextReading {
  private var facts = TextFacts.empty
  private var marks = TextMarks()
  private var wordCount = 0
  private var contentCount = 0
  private var resultCount = 0
  private var conceptCount = 0

  /// Takes the next word.
  @inline(__always)
  mutating func take(_ entry: WordBook.Entry) {
    if wordCount < 2 {
      if wordCount == 0 {
        marks.first = entry.kinds
        facts.open(with: entry.hash)
      } else {
        marks.second = entry.kinds
      }
    }
    wordCount += 1
    marks.repeated.formUnion(marks.kinds.intersection(entry.kinds))
    marks.kinds.formUnion(entry.kinds)
    if !entry.kinds.isDisjoint(with: .results) { resultCount += 1 }
    facts.take(entry.hash)
    if !entry.kinds.contains(.function) {
      contentCount += 1
      facts.takeContent(entry.hash)
    }
    if entry.hasConcept {
      conceptCount += 1
      marks.concepts |= TextMarks.bit(of: entry.concept)
    }
  }

  /// What the whole text comes to.
  @inline(__always)
  func finished(conceptStart: Int) -> (facts: TextFacts, marks: TextMarks) {
    var (facts, marks) = (facts, marks)
    facts.wordCount = UInt16(clamping: wordCount)
    facts.contentCount = UInt16(clamping: contentCount)
    marks.resultCount = UInt16(clamping: resultCount)
    marks.conceptCount = UInt16(clamping: conceptCount)
    marks.conceptStart = UInt32(truncatingIfNeeded: conceptStart)
    return (facts, marks)
  }
}
