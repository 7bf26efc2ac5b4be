/// A word of a text that carries content: its normalised hash, and where it stands.
struct ContentWord: Sendable {
  /// As ``WordScanner`` hashes it.
  let hash: UInt64
  /// Its bytes within the text.
  let range: Range<Int>

  /// What it adds to ``TextFacts/contentKey``.
  var share: UInt64 { TextHash.mix(hash) }
}

extension Span<UInt8> {
  /// The words that carry content, in order. For the rare text that needs a second look: ``TextFacts`` tell most
  /// texts apart without it. O(bytes).
  func contentWords() -> [ContentWord] {
    var words: [ContentWord] = []
    var scanner = WordScanner()
    var start = 0
    for index in indices {
      if !scanner.isInWord { start = index }
      scanner.take(self[index]) { hash in
        guard !FunctionWords.set.contains(hash) else { return }
        words.append(ContentWord(hash: hash, range: start..<index))
      }
    }
    scanner.finish { hash in
      guard !FunctionWords.set.contains(hash) else { return }
      words.append(ContentWord(hash: hash, range: start..<count))
    }
    return words
  }
}
