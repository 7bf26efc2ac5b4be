extension Span<UInt8> {
  /// Calls `body` with every word, normalised and hashed by ``WordScanner``, and its bytes. O(bytes).
  ///
  /// A passive verb that is written in two words is one: "di laksanakan" is "dilaksanakan".
  @inline(__always)
  func forEachWord(_ body: (_ hash: UInt64, _ range: Range<Int>) -> Void) {
    var scanner = WordScanner()
    var start = 0
    // Where a "di" begins whose next word is not known yet.
    var held = -1
    for index in indices {
      if !scanner.isInWord { start = index }
      scanner.take(self[index]) { hash in
        let isSign = hash == FunctionWords.dan && self[index] == UInt8(ascii: "&")
        take(hash, isSign ? index..<(index + 1) : start..<index, &held, body)
      }
    }
    scanner.finish { take($0, start..<count, &held, body) }
    if held >= 0 { body(FunctionWords.di, held..<(held + 2)) }
  }

  @inline(__always)
  private func take(
    _ hash: UInt64, _ range: Range<Int>, _ held: inout Int, _ body: (UInt64, Range<Int>) -> Void
  ) {
    guard held >= 0 || hash == FunctionWords.di else {
      body(hash, range)
      return
    }
    takeAroundDi(hash, range, &held, body)
  }

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

  /// Whether a word ends in -kan as verbs do: "laksanakan". Nouns with pe- or ke- have a root that ends in k, before
  /// which a vowel stands: "pendidikan", "kebijakan".
  private func isVerbAfterDi(_ range: Range<Int>) -> Bool {
    let end = range.upperBound
    guard range.count >= 7, begins((end - 3)..<end, with: "kan") else { return false }
    guard begins(range, with: "pe") || begins(range, with: "ke") else { return true }
    return !self[end - 4].lowercasedASCII.isVowel
  }

  /// The hash of a verb with di- in front.
  private func passive(_ range: Range<Int>) -> UInt64? {
    var scanner = WordScanner()
    var result: UInt64?
    for byte in "di".utf8 { scanner.take(byte) { result = $0 } }
    for index in range { scanner.take(self[index]) { result = $0 } }
    scanner.finish { result = $0 }
    return result
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
