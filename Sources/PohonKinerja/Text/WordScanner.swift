/// Cuts a text into normalised words and hashes each, byte by byte.
struct WordScanner {
  /// Of the word so far, what is mixed and the up to seven bytes that are not.
  private var hash: UInt64 = 0
  private var pending: UInt64 = 0
  private var length: UInt64 = 0
  /// Whether the last character was a sign beyond ASCII, whose further bytes part words as well.
  private var isInSign = false

  /// Whether the last byte belongs to a word.
  var isInWord: Bool { length > 0 }

  /// The hash of one word as the scanner would give it.
  static func hash(of word: StaticString) -> UInt64 {
    var scanner = WordScanner()
    var result: UInt64 = 0
    for byte in word.description.utf8 { scanner.take(byte) { result = $0 } }
    scanner.finish { result = $0 }
    return result
  }

  @inline(__always)
  mutating func take(_ byte: UInt8, _ word: (UInt64) -> Void) {
    // Setting the bit makes capitals small and no other byte a letter.
    let lower = byte | 0x20
    if lower &- UInt8(ascii: "a") < 26 { add(lower) } else { takeOther(byte, word) }
  }

  @inline(__always)
  private mutating func takeOther(_ byte: UInt8, _ word: (UInt64) -> Void) {
    switch byte {
    case UInt8(ascii: " "): finish(word)
    case UInt8(ascii: "0")...UInt8(ascii: "9"): add(byte)
    case UInt8(ascii: "&"):
      finish(word)
      word(FunctionWords.dan)
    case 0x80...0xBF: if !isInSign { add(byte) }
    case 0xC2, 0xE2:
      // U+0080 to U+00BF and U+2000 to U+2FFF: no-break spaces, quotation marks, dashes, ellipsis, signs.
      finish(word)
      isInSign = true
    case 0xC0...:
      isInSign = false
      add(byte)
    default: finish(word)
    }
  }

  /// Takes the ASCII letters from a place on, and returns the place of the first byte that is none.
  @inline(__always)
  mutating func takeLetters(of bytes: Span<UInt8>, from start: Int) -> Int {
    var index = start
    // What is mixed is eight bytes at a time, counted from the start of the word.
    while length & 7 == 0, let block = LetterBlock(bytes, at: index) {
      guard block.letterCount == 8 else {
        guard block.letterCount > 0 else { return index }
        pending = block.letters
        length &+= UInt64(truncatingIfNeeded: block.letterCount)
        return index + block.letterCount
      }
      hash = TextHash.mix(hash ^ block.lowered)
      length &+= 8
      index += 8
    }
    while index < bytes.count {
      let lower = bytes[index] | 0x20
      guard lower &- UInt8(ascii: "a") < 26 else { break }
      add(lower)
      index += 1
    }
    return index
  }

  @inline(__always)
  mutating func finish(_ word: (UInt64) -> Void) {
    if let hash = finished() { word(hash) }
  }

  /// The hash of the word that ends here, if there is one.
  @inline(__always)
  mutating func finished() -> UInt64? {
    guard length > 0 else { return nil }
    let word = TextHash.mix(hash ^ pending) ^ length
    hash = 0
    pending = 0
    length = 0
    return word
  }

  @inline(__always)
  private mutating func add(_ byte: UInt8) {
    pending = pending << 8 | UInt64(byte)
    length &+= 1
    guard length & 7 == 0 else { return }
    hash = TextHash.mix(hash ^ pending)
    pending = 0
  }
}

extension Span<UInt8> {
  /// Calls `body` with the hash of each word, in order, until it returns `false`. O(bytes).
  @inline(__always)
  func forEachWordHash(_ body: (UInt64) -> Bool) {
    var scanner = WordScanner()
    var index = 0
    var goesOn = true
    while goesOn, index < count {
      if !scanner.isInWord, let word = LetterWord(self, at: index) {
        goesOn = body(word.hash)
        index = word.end + 1
        continue
      }
      index = scanner.takeLetters(of: self, from: index)
      guard index < count else { break }
      scanner.take(self[index]) { if goesOn { goesOn = body($0) } }
      index += 1
    }
    if goesOn, let hash = scanner.finished() { _ = body(hash) }
  }

  /// The hash of a text that is one word, `nil` for other texts. O(bytes).
  var onlyWord: UInt64? {
    var words = (last: UInt64(0), count: 0)
    forEachWordHash {
      words = ($0, words.count + 1)
      return words.count == 1
    }
    return words.count == 1 ? words.last : nil
  }
}
