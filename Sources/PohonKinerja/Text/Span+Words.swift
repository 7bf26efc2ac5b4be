extension Span<UInt8> {
  /// Calls `body` with every word, normalised and hashed by ``WordScanner``, and its bytes. O(bytes).
  ///
  /// A passive verb that is written in two words is one, "di laksanakan" is "dilaksanakan", and so is a word with a hyphen
  /// behind its prefix: "me-laksanakan".
  ///
  /// - Parameter start: Where the first word begins.
  @inline(__always)
  func forEachWord(from start: Int = 0, _ body: (_ hash: UInt64, _ range: Range<Int>) -> Void) {
    var index = start
    while index < count { index = takeWords(from: index, body) }
  }

  /// Calls `body` with the next word, and with those that are looked at together with it, and returns the place behind them.
  ///
  /// - Parameter start: Where a word begins, or what parts words.
  @inline(__always)
  func takeWords(from start: Int, _ body: (_ hash: UInt64, _ range: Range<Int>) -> Void) -> Int {
    let signs = (di: FunctionWords.di, dan: FunctionWords.dan)
    // Where a "di" begins whose next word is not known yet.
    var held = -1
    var index = start
    repeat {
      guard let word = LetterWord(self, at: index) else {
        index = takeOther(from: index, signs, &held, body)
        continue
      }
      take(word.hash, index..<word.end, signs.di, &held, body)
      index = word.end + 1
    } while held >= 0 && index < count
    if held >= 0 { body(signs.di, held..<(held + 2)) }
    return index
  }

  /// Whether what stands behind some letters, or behind none, only parts words: it is none of a character beyond ASCII, no digit
  /// and not "&", nor a hyphen behind a prefix.
  @inline(never)
  func partsWords(_ letters: Range<Int>) -> Bool {
    let end = letters.upperBound
    guard end < count else { return true }
    let byte = self[end]
    guard byte < 0x80, byte != UInt8(ascii: "&"), byte &- UInt8(ascii: "0") > 9 else { return false }
    return byte != UInt8(ascii: "-") || letters.isEmpty || !isPrefix(letters, hyphenAt: end)
  }

  /// Takes what does not begin with a word of letters alone: words with digits, signs or characters of several bytes, up
  /// to the space behind them. Returns the place behind it.
  @inline(never)
  private func takeOther(
    from first: Int, _ signs: (di: UInt64, dan: UInt64), _ held: inout Int,
    _ body: (UInt64, Range<Int>) -> Void
  ) -> Int {
    var scanner = WordScanner()
    var start = first
    var index = first
    while index < count {
      let isNew = !scanner.isInWord
      let end = scanner.takeLetters(of: self, from: index)
      if isNew { start = index }
      index = end
      guard index < count, self[index] != UInt8(ascii: " ") else { break }
      if !scanner.isInWord { start = index }
      if self[index] != UInt8(ascii: "-") || !scanner.isInWord || !isPrefix(start..<index, hyphenAt: index) {
        takeSign(self[index], at: index, from: start, &scanner, signs, &held, body)
      }
      index += 1
    }
    if let hash = scanner.finished() { take(hash, start..<index, signs.di, &held, body) }
    return index + 1
  }

  /// Takes a byte that is neither letter nor space: a digit, a sign, or one of several bytes of a character.
  private func takeSign(
    _ byte: UInt8, at index: Int, from start: Int, _ scanner: inout WordScanner,
    _ signs: (di: UInt64, dan: UInt64), _ held: inout Int, _ body: (UInt64, Range<Int>) -> Void
  ) {
    scanner.take(byte) { hash in
      let isSign = hash == signs.dan && byte == UInt8(ascii: "&")
      take(hash, isSign ? index..<(index + 1) : start..<index, signs.di, &held, body)
    }
  }

  /// Whether what stands before a hyphen is a prefix, and the rest of its word behind: "me-laksanakan", but not "ber-KTP",
  /// where the hyphen is right.
  func isPrefix(_ range: Range<Int>, hyphenAt hyphen: Int) -> Bool {
    guard (2...4).contains(range.count), VerbPrefix.mayBegin(with: self[range.lowerBound]),
      isLetter(at: hyphen + 1), self[hyphen + 1] & 0x20 == self[hyphen - 1] & 0x20
    else { return false }
    var letters: UInt32 = 0
    for index in range { letters = letters << 8 | UInt32(self[index].lowercasedASCII) }
    return VerbPrefix.all.contains(letters)
  }

  /// The word without what parts it, where it is written in two parts: "me-laksanakan", "di laksanakan", "di – laksanakan". What
  /// a word is must not depend on how it was written when it was first met.
  var joined: [UInt8]? {
    // Most words are written in one part.
    guard indices.contains(where: { partsWords(byteAt: $0) }) else { return nil }
    var joined: [UInt8] = []
    var isInSign = false
    for index in indices {
      // Behind the first byte of a sign beyond ASCII are others of it.
      if self[index] & 0xC0 != 0x80 { isInSign = partsWords(byteAt: index) }
      if !isInSign { joined.append(self[index]) }
    }
    // Of "&" nothing is left.
    return joined.isEmpty ? nil : joined
  }

  /// Whether a byte is a sign or a space, or the first one of several, as ``WordScanner`` parts words.
  private func partsWords(byteAt index: Int) -> Bool {
    let byte = self[index]
    guard byte < 0x80 else { return byte == 0xC2 || byte == 0xE2 }
    return !isLetter(at: index) && digit(at: index) == nil
  }

  @inline(__always)
  private func take(
    _ hash: UInt64, _ range: Range<Int>, _ di: UInt64, _ held: inout Int,
    _ body: (UInt64, Range<Int>) -> Void
  ) {
    guard held >= 0 || hash == di else {
      body(hash, range)
      return
    }
    takeAroundDi(hash, range, &held, body)
  }

  @inline(never)
  private func takeAroundDi(
    _ hash: UInt64, _ range: Range<Int>, _ held: inout Int, _ body: (UInt64, Range<Int>) -> Void
  ) {
    if held >= 0 {
      if isVerbAfterDi(range), let verb = passive(range) {
        body(verb, held..<range.upperBound)
        held = -1
        return
      }
      body(FunctionWords.di, held..<(held + 2))
      held = -1
    }
    if hash == FunctionWords.di { held = range.lowerBound } else { body(hash, range) }
  }

  /// Whether a "di" that ends at a place surely is a word of its own: a word of letters follows that is none of the verbs it
  /// makes passive.
  @inline(never)
  func isAlone(diBefore end: Int) -> Bool {
    guard end + 1 < count, let next = LetterWord(self, at: end + 1), next.hash != FunctionWords.di else {
      return false
    }
    return !isVerbAfterDi((end + 1)..<next.end)
  }

  /// Whether a word ends in -kan as verbs do: "laksanakan". Nouns with pe- or ke- have a root that ends in k, before
  /// which a vowel stands: "pendidikan", "kebijakan".
  private func isVerbAfterDi(_ range: Range<Int>) -> Bool {
    let end = range.upperBound
    guard range.count >= 7, begins((end - 3)..<end, with: "kan") else { return false }
    guard begins(range, with: "pe") || begins(range, with: "ke") else { return true }
    return !self[end - 4].lowercasedASCII.isVowel
  }

  /// The hash of a verb with di- in front, without the hyphen that may stand behind its prefix.
  private func passive(_ range: Range<Int>) -> UInt64? {
    var scanner = WordScanner()
    var result: UInt64?
    for byte in "di".utf8 { scanner.take(byte) { result = $0 } }
    for index in range where self[index] != UInt8(ascii: "-") { scanner.take(self[index]) { result = $0 } }
    scanner.finish { result = $0 }
    return result
  }
}

/// What verbs and their nouns begin with. That is grammar, and no word of a vocabulary.
private enum VerbPrefix {
  /// The letters of each in one number, the last in the lowest place.
  static let all: [UInt32] = [
    "me", "mem", "men", "meng", "meny", "di", "ter", "ber", "pe", "pem", "pen", "peng", "peny",
  ].map { (prefix: String) in prefix.utf8.reduce(0) { $0 << 8 | UInt32($1) } }

  /// Whether one of them begins with a letter, so that most words are told apart at once.
  static func mayBegin(with letter: UInt8) -> Bool {
    switch letter | 0x20 {
    case UInt8(ascii: "m"), UInt8(ascii: "d"), UInt8(ascii: "t"), UInt8(ascii: "b"), UInt8(ascii: "p"): true
    default: false
    }
  }
}

extension UInt8 {
  /// Whether it is a small ASCII vowel.
  var isVowel: Bool {
    switch self {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"): true
    default: false
    }
  }
}
