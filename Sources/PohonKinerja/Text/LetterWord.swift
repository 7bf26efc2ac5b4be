/// A word that consists of ASCII letters, with a space or the end of the text behind it, as nearly all do.
struct LetterWord {
  /// As ``WordScanner`` hashes it.
  let hash: UInt64
  /// The place behind the last letter.
  let end: Int

  /// Takes the word that begins at a place; `nil` where none does, or another one.
  @inline(__always)
  init?(_ bytes: Span<UInt8>, at start: Int) {
    var block = LetterBlock(padding: bytes, from: start)
    var mixed: UInt64 = 0
    var end = start
    while block.letterCount == 8 {
      mixed = TextHash.mix(mixed ^ block.lowered)
      end += 8
      block = LetterBlock(padding: bytes, from: end)
    }
    end += block.letterCount
    guard end > start, end >= bytes.count || bytes[end] == UInt8(ascii: " ") else { return nil }
    hash = TextHash.mix(mixed ^ block.letters) ^ UInt64(truncatingIfNeeded: end - start)
    self.end = end
  }

  /// The hash of letters that stand together, 1 or more of them.
  @inline(__always)
  static func hash(_ bytes: Span<UInt8>, from start: Int, to end: Int) -> UInt64 {
    var mixed: UInt64 = 0
    var index = start
    while end &- index >= 8 {
      mixed = TextHash.mix(mixed ^ LetterBlock.letters(8, of: bytes, at: index))
      index &+= 8
    }
    let rest = end &- index
    let letters = rest > 0 ? LetterBlock.letters(rest, of: bytes, at: index) : 0
    return TextHash.mix(mixed ^ letters) ^ UInt64(truncatingIfNeeded: end &- start)
  }
}
