/// Cuts a text into normalised words and hashes each, byte by byte.
struct WordScanner {
  private var hash: UInt64 = 0
  private(set) var isInWord = false
  /// Whether the last character was a sign beyond ASCII, whose further bytes part words as well.
  private var isInSign = false

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
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): add(byte)
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): add(byte | 0x20)
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

  @inline(__always)
  mutating func finish(_ word: (UInt64) -> Void) {
    guard isInWord else { return }
    word(TextHash.mix(hash))
    hash = 0
    isInWord = false
  }

  @inline(__always)
  private mutating func add(_ byte: UInt8) {
    isInWord = true
    hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 &+ 0x9E37_79B9
  }
}
