/// Tells a statement from what is written where there is none.
enum StatementText {
  /// What is written instead of a statement.
  private static let phrases: [StaticString] = [
    "tidak dicetak", "tidak disebut", "tidak ada", "belum ada", "belum diisi", "belum dirumuskan",
    "belum ditetapkan", "menyusul", "tbd", "n/a", "nihil", "x", "xx", "xxx",
  ]

  /// So many words has the longest of them.
  private static let mostWords =
    phrases.map { Int(TextFacts(Array($0.description.utf8).span).wordCount) }.max() ?? 0
  private static let keys = WordSet(hashes: phrases.map { TextFacts(Array($0.description.utf8).span).key })

  /// Whether a text states something: it has words, is none of the usual phrases, and is not wholly in parentheses,
  /// as one notes what a source does not print. O(bytes).
  static func isStatement(_ bytes: Span<UInt8>, facts: TextFacts) -> Bool {
    guard facts.wordCount > 0, facts.wordCount > mostWords || !keys.contains(facts.key) else { return false }
    // Most begin with a letter.
    if bytes.isLetter(at: 0) { return true }
    let range = bytes.trimmed(0..<bytes.count)
    return bytes[range.lowerBound] != UInt8(ascii: "(") || bytes[range.upperBound - 1] != UInt8(ascii: ")")
  }
}
