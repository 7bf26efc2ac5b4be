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
