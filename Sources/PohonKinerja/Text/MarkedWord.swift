/// A word of a text with what it is, for the rare text that needs a second look.
struct MarkedWord: Sendable {
  /// As ``WordScanner`` hashes it.
  let hash: UInt64
  /// Its bytes within the text.
  let range: Range<Int>
  var kinds: WordKinds = []
  /// Equal for inflections of one word and for synonyms; 0 for words that do not say what a text is about.
  var concept: UInt64 = 0
}
