/// What is known of a text while its words are read one after another.
struct TextReading {
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
