/// Finds which of some words a misspelt one was meant to be.
///
/// Our convention, and careful: a letter that is another makes another word ("terjalinnya", "terjaminnya";
/// "terkendalinya", "terkendalanya") and never counts as a slip. What counts was found in published documents: up to
/// two letters lost or added, or two neighbours that have changed places.
struct MisspellingSearch: Sendable {
  /// Lower-cased.
  private let words: [[UInt8]]
  private let kind: Kind

  private enum Kind { case results, measures }

  /// Searches the words that open a statement of a result; those that do not end in -nya or are short are left out.
  init(results: [String]) {
    self.init(.results, results.filter { $0.hasSuffix("nya") }, shortest: 8)
  }

  /// Searches the words that name a measure; short ones are left out, since so near to them are proper words.
  init(measures: [String]) { self.init(.measures, measures, shortest: 6) }

  private init(_ kind: Kind, _ words: [String], shortest: Int) {
    self.kind = kind
    self.words = words.map { Array($0.lowercased().utf8) }.map { $0.count < shortest ? [] : $0 }
  }

  /// The word that was meant, `nil` where it is right already, another, or two are equally near.
  func word(meantBy word: Span<UInt8>) -> String? {
    place(of: word, isListed: false).map { String(decoding: words[$0], as: UTF8.self) }
  }

  /// The place of the word that was meant or, when it is listed, of the word itself.
  func place(of word: Span<UInt8>, isListed: Bool) -> Int? {
    guard word.count >= 5, kind == .measures || word.mayBeResult else { return nil }
    var best: (place: Int, distance: Int)?
    var isTied = false
    for (place, meant) in words.enumerated() where abs(meant.count - word.count) <= 2 && !meant.isEmpty {
      guard let distance = distance(word, meant.span), (distance == 0) == isListed else { continue }
      if let best, best.distance < distance || words[best.place] == meant { continue }
      isTied = distance == best?.distance
      best = (place, distance)
    }
    return isTied ? nil : best?.place
  }

  private func distance(_ word: Span<UInt8>, _ meant: Span<UInt8>) -> Int? {
    // Where the ending is not whole, only a long word has enough else to tell what was meant.
    if kind == .results, word.hasResultEnding || meant.count >= Self.longWord,
      let distance = Self.lettersLostOrAdded(word, meant)
    {
      return distance
    }
    return switch SpellingSlip(word, meant) {
    case .doubled, .swapped: 1
    // "Indekos" is no index.
    case .dropped: meant.count > Self.shortWord ? 1 : nil
    case .replaced, nil: nil
    }
  }

  /// The letters of a word up to which one that is missing or too many makes another word.
  private static let shortWord = 6
  /// The letters of a word from which two of them may be lost or added.
  private static let longWord = 11

  private static func lettersLostOrAdded(_ word: Span<UInt8>, _ meant: Span<UInt8>) -> Int? {
    let limit = meant.count >= longWord ? 2 : 1
    guard let distance = EditDistance.between(word, meant, limit: limit),
      distance == abs(word.count - meant.count)
    else { return nil }
    return distance
  }
}

extension Span<UInt8> {
  /// Whether the ending is -nya or what a slip makes of it.
  fileprivate var mayBeResult: Bool {
    guard count >= 7 else { return false }
    if hasResultEnding { return true }
    return switch (self[count - 2].lowercasedASCII, self[count - 1].lowercasedASCII) {
    case (UInt8(ascii: "y"), UInt8(ascii: "a")), (UInt8(ascii: "n"), UInt8(ascii: "a")),
      (UInt8(ascii: "n"), UInt8(ascii: "y")), (UInt8(ascii: "a"), UInt8(ascii: "y")),
      (UInt8(ascii: "a"), UInt8(ascii: "a")):
      true
    // A letter has come in between: "terwujudnyta".
    case (_, UInt8(ascii: "a")): self[count - 3].lowercasedASCII == UInt8(ascii: "y")
    default: false
    }
  }
}
