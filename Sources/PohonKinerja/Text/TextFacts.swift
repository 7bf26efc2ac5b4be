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
  /// How many words there are; 65,535 stands for that many and more.
  var wordCount: UInt16 = 0
  /// How many of them carry content.
  var contentCount: UInt16 = 0
  /// The lower half of the first word's hash, to tell quickly that a text begins otherwise.
  var opening: UInt32 = 0

  static let empty = TextFacts()

  private init() {}

  init(_ bytes: Span<UInt8>) {
    let functionWords = FunctionWords.set
    bytes.forEachWord { hash, _ in add(hash, isFunction: functionWords.contains(hash)) }
  }

  /// Takes the next word.
  @inline(__always)
  mutating func add(_ word: UInt64, isFunction: Bool) {
    if wordCount == 0 { open(with: word) }
    if wordCount < .max { wordCount += 1 }
    take(word)
    guard !isFunction else { return }
    if contentCount < .max { contentCount += 1 }
    takeContent(word)
  }

  /// Notes the first word.
  @inline(__always)
  mutating func open(with word: UInt64) { opening = UInt32(truncatingIfNeeded: word) }

  /// Takes the next word, which is counted elsewhere.
  @inline(__always)
  mutating func take(_ word: UInt64) { key = TextHash.mix(key ^ word) }

  /// Takes a word besides, for it carries content; it is counted elsewhere.
  @inline(__always)
  mutating func takeContent(_ word: UInt64) {
    contentKey &+= word
    signature |= 1 << (word & 63)
  }
}
