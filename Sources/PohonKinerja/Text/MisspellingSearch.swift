/// Finds which of some words a misspelt one was meant to be.
///
/// Our convention, and careful: a letter that is another often makes another word ("terbayarnya", "terbakarnya";
/// "terkendalinya", "terkendalanya"). What counts are up to two letters lost or added, two neighbours that have changed
/// places, and in long words one letter that is another: where the two sound alike ("terwujutnya"), or in the longest
/// words any, unless it makes one of the words that are known to be proper.
struct MisspellingSearch: Sendable {
  /// Lower-cased.
  private let words: [[UInt8]]
  /// Which letters each of them has.
  private let letters: [LetterSet]
  /// As ``WordScanner`` hashes them.
  private let properWords: WordSet
  private let kind: Kind

  private enum Kind { case results, measures }

  /// Searches the words that open a statement of a result; those that do not end in -nya or are short are left out.
  ///
  /// - Parameter properWords: Words that are near to one of them and mean something else.
  init(results: [String], properWords: [String]) {
    self.init(.results, results.filter { $0.hasSuffix("nya") }, properWords, shortest: 8)
  }

  /// Searches the words that name a measure; short ones are left out, since so near to them are proper words.
  init(measures: [String]) { self.init(.measures, measures, [], shortest: 6) }

  private init(_ kind: Kind, _ words: [String], _ properWords: [String], shortest: Int) {
    self.kind = kind
    self.properWords = WordSet(hashes: properWords.compactMap { $0.utf8.span.onlyWord })
    let words = words.map { Array($0.lowercased().utf8) }.map { $0.count < shortest ? [] : $0 }
    self.words = words
    letters = words.map { LetterSet($0.span) }
  }

  /// The word that was meant, `nil` where it is right already, another, or two are equally near.
  func word(meantBy word: Span<UInt8>) -> String? {
    place(of: word, isListed: false).map { String(decoding: words[$0], as: UTF8.self) }
  }

  /// The place of the word that was meant or, when it is listed, of the word itself.
  func place(of word: Span<UInt8>, isListed: Bool) -> Int? {
    guard word.count >= 5, kind == .measures || word.mayBeResult else { return nil }
    if !isListed, let hash = word.onlyWord, properWords.contains(hash) { return nil }
    var best: (place: Int, distance: Int)?
    var isTied = false
    let own = LetterSet(word)
    for (place, meant) in words.enumerated()
    where abs(meant.count - word.count) <= 2 && !meant.isEmpty && own.mayBeNear(letters[place]) {
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
    case .replaced: kind == .results && word.hasResultEnding && Self.isSlipOfALetter(word, meant) ? 1 : nil
    case nil: nil
    }
  }

  /// The letters of a word up to which one that is missing or too many makes another word.
  private static let shortWord = 6
  /// The letters of a word from which two of them may be lost or added.
  private static let longWord = 11

  /// The letters from which any letter of a word may be another.
  private static let veryLongWord = 12

  /// Whether two words that differ in one letter are likely one: long, and alike in the prefix, which tells "terbangun"
  /// from "berbangun".
  private static func isSlipOfALetter(_ word: Span<UInt8>, _ meant: Span<UInt8>) -> Bool {
    guard meant.count >= longWord,
      let place = meant.indices.first(where: { word[$0].lowercasedASCII != meant[$0] }),
      place >= prefix
    else { return false }
    return meant.count >= veryLongWord || soundAlike(word[place].lowercasedASCII, meant[place])
  }

  /// The letters of a prefix such as ter-.
  private static let prefix = 3

  private static func soundAlike(_ first: UInt8, _ second: UInt8) -> Bool {
    soundsAlike.contains { $0.contains(first) && $0.contains(second) }
  }

  /// Letters that are heard as one, at the end of a root above all: "terwujut" for "terwujud".
  private static let soundsAlike = ["dt", "bp", "gk", "fpv", "sz"].map { Array($0.utf8) }

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

/// Which letters a word has, to tell quickly that two words are far apart.
private struct LetterSet {
  private var bits: UInt32 = 0

  init(_ word: Span<UInt8>) {
    for index in word.indices { bits |= 1 << UInt32(word[index].lowercasedASCII & 31) }
  }

  /// Whether two letters of a word may be lost or added, or one be another, in the other one; wrong only in saying yes.
  func mayBeNear(_ other: LetterSet) -> Bool {
    // A letter that is another takes one from the set and adds one.
    (bits ^ other.bits).nonzeroBitCount <= 2
  }
}
