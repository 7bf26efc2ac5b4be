/// How a statement opens that names a problem rather than a result.
enum ProblemOpening {
  /// With one of the openings that the rules are about: "Rendahnya", "Kurangnya", "Masih", "Belum optimalnya".
  case listed
  /// With another that is usual for problems.
  case usual

  /// Reads the opening of a text by its first two words; `nil` for one that does not name a problem.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - words: Its words, with what they are.
  init?(_ text: String, words: some RandomAccessCollection<MarkedWord>) {
    guard let first = words.first, first.kinds.contains(.problems) else { return nil }
    let second = words.dropFirst().first
    let secondWord = second.map { text.part($0.range).lowercased() } ?? ""
    switch text.part(first.range).lowercased() {
    case "rendahnya", "kurangnya", "masih": self = .listed
    case "belum": self = secondWord == "optimalnya" ? .listed : .usual
    // "Kurang dari 5 persen" is a figure.
    case "kurang":
      guard secondWord.hasSuffix("nya"), secondWord != "adanya" else { return nil }
      self = .usual
    // High participation is a result, high cost is a problem.
    case "tingginya":
      guard second?.kinds.contains(.virtues) != true else { return nil }
      self = .usual
    default: self = .usual
    }
  }
}
