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
    moved.conceptStart += places
    return moved
  }

  /// The bit of a concept in ``concepts``.
  @inline(__always)
  static func bit(of concept: UInt64) -> UInt64 { 1 << (concept & 63) }
}
