/// What a text comes to when texts are compared: three hashes over its words.
///
/// Letters are compared without case, everything that is not a letter or digit parts words, and "&" is "dan".
/// Hashes are over normalised words, so that equal texts are found without keeping the normalised text.
struct TextFacts: BitwiseCopyable, Sendable {
  /// Depends on every word in order; 0 for a text without words.
  var key: UInt64 = 0
  /// Depends on the content words, whatever their order.
  var contentKey: UInt64 = 0
  /// A bit for each content word, to tell quickly that two texts have little in common.
  var signature: UInt64 = 0
  /// How many words there are.
  var wordCount: UInt16 = 0
  /// How many of them carry content.
  var contentCount: UInt16 = 0

  static let empty = TextFacts()

  private init() {}

  init(_ bytes: Span<UInt8>) {
    var words = WordScanner()
    for index in bytes.indices { words.take(bytes[index]) { add($0) } }
    words.finish { add($0) }
  }

  private mutating func add(_ word: UInt64) {
    key = TextHash.mix(key ^ word)
    wordCount &+= 1
    guard !FunctionWords.set.contains(word) else { return }
    contentCount &+= 1
    contentKey &+= TextHash.mix(word)
    signature |= 1 << (word & 63)
  }
}

/// Cuts a text into normalised words and hashes each, byte by byte.
struct WordScanner {
  private var hash: UInt64 = 0
  private var isInWord = false

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
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), 0x80...: add(byte)
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): add(byte | 0x20)
    case UInt8(ascii: "&"):
      finish(word)
      word(FunctionWords.dan)
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
