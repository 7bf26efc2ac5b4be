/// How two words differ that say the same. Words that say different things have no such difference.
///
/// Our convention, and careful: "penetapan" and "penerapan", "pelayanan" and "pelayaran", "pengangguran" and
/// "penganggaran" are one letter apart and all of them proper words, as are the names of many villages. So a letter
/// that is another never counts, and one that is missing only in long words.
enum WordDifference: Int {
  /// Other affixes on the same root: "Meningkatnya", "Peningkatan".
  case inflection = 1
  /// A slip of the pen: "Tersusunya", "Tersusunnya".
  case spelling

  /// The letters from which a doubled or swapped letter is a slip; shorter words are often proper ones.
  private static let longWord = 7
  /// The letters from which a missing letter is a slip.
  private static let veryLongWord = 11

  /// Compares two words that are not equal.
  init?(_ first: Span<UInt8>, hash firstHash: UInt64, _ second: Span<UInt8>, hash secondHash: UInt64) {
    guard first.hasOnlyLetters, second.hasOnlyLetters else { return nil }
    if Self.isSlip(first, second) || Self.meansSameResult(first, firstHash, second, secondHash) {
      self = .spelling
    } else if WordRoot(first).isInflection(of: WordRoot(second)) {
      self = .inflection
    } else {
      return nil
    }
  }

  /// Whether a word is long enough to be a slip of another one.
  static func mayBeSlip(_ word: Span<UInt8>) -> Bool { word.count >= longWord }

  private static func isSlip(_ first: Span<UInt8>, _ second: Span<UInt8>) -> Bool {
    guard mayBeSlip(first), mayBeSlip(second) else { return false }
    switch SpellingSlip(first, second) {
    case .doubled, .swapped: return !first.isRomanNumeral
    case .dropped: return max(first.count, second.count) >= veryLongWord
    case .replaced, nil: return false
    }
  }

  private static func meansSameResult(
    _ first: Span<UInt8>, _ firstHash: UInt64, _ second: Span<UInt8>, _ secondHash: UInt64
  ) -> Bool {
    guard first.hasResultEnding, second.hasResultEnding else { return false }
    // Two listed words are two results.
    if ResultWords.isListed(firstHash), ResultWords.isListed(secondHash) { return false }
    guard let meant = ResultWords.word(standingIn: first, hash: firstHash) else { return false }
    return meant == ResultWords.word(standingIn: second, hash: secondHash)
  }
}

extension Span<UInt8> {
  /// Whether a word has no digit or other sign: "COVID-19" and "COVID-20" are no slips of each other.
  var hasOnlyLetters: Bool {
    for index in indices where !isLetter(at: index) { return false }
    return true
  }

  fileprivate var isRomanNumeral: Bool {
    for index in indices {
      switch self[index].lowercasedASCII {
      case UInt8(ascii: "i"), UInt8(ascii: "v"), UInt8(ascii: "x"), UInt8(ascii: "l"), UInt8(ascii: "c"),
        UInt8(ascii: "d"), UInt8(ascii: "m"):
        continue
      default: return false
      }
    }
    return true
  }
}
