/// A word of a text that carries content: its normalised hash, and where it stands.
struct ContentWord: Sendable {
  /// As ``WordScanner`` hashes it.
  let hash: UInt64
  /// Its bytes within the text.
  let range: Range<Int>

  /// What it adds to ``TextFacts/contentKey``.
  var share: UInt64 { hash }
}

extension Span<UInt8> {
  /// The words that carry content, in order. For the rare text that needs a second look: ``TextFacts`` tell most
  /// texts apart without it. O(bytes).
  func contentWords() -> [ContentWord] {
    var words: [ContentWord] = []
    forEachWord { hash, range in
      guard !FunctionWords.set.contains(hash) else { return }
      words.append(ContentWord(hash: hash, range: range))
    }
    return words
  }
}
