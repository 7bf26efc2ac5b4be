/// The word that makes a statement negative.
enum Negation {
  /// The place of the first word that does, `nil` for a positive statement.
  ///
  /// Where something bad becomes less it may be named with a negation, and names may contain one: "penyakit tidak
  /// menular". O(words).
  static func place(in words: [MarkedWord]) -> Int? {
    guard let first = words.first, !first.kinds.contains(.decreases) else { return nil }
    return words.indices.first { index in
      guard words[index].kinds.contains(.negations) else { return false }
      let isName = index + 1 < words.count && words[index + 1].kinds.contains(.negatedNames)
      let isOpposite = words[index].hash == kurang && index > 0 && words[index - 1].hash == tidak
      return !isName && !isOpposite
    }
  }

  private static let kurang = WordScanner.hash(of: "kurang")
  private static let tidak = WordScanner.hash(of: "tidak")
}
