/// What stands where programs write it, compared eight bytes at once.
extension JSONScanner {
  /// Goes behind a name with the punctuation before and behind it, such as `,"baseline":`, if it stands at the place.
  ///
  /// A pattern has 4 to 32 bytes. It is a constant where this is called, so that nothing is left of it but numbers to compare
  /// with.
  @inline(__always)
  mutating func take(_ pattern: StaticString) -> Bool {
    guard isNext(pattern) else { return false }
    position &+= pattern.utf8CodeUnitCount
    return true
  }

  /// Goes to the value behind a member's name, if both stand at the place: the pattern ends with the first byte of the
  /// value, as `,"unit":"` does.
  @inline(__always)
  mutating func take(upToValue pattern: StaticString) -> Bool {
    guard isNext(pattern) else { return false }
    position &+= pattern.utf8CodeUnitCount &- 1
    return true
  }

  @inline(__always)
  private func isNext(_ pattern: StaticString) -> Bool {
    let length = pattern.utf8CodeUnitCount
    guard length >= 4, length <= 32, position &+ 32 <= total else { return false }
    // 32 bytes are left, and a static string has `length` of them, which is no less than what is loaded of it. The last
    // word may reach back into the one before.
    let here = unsafe UnsafeRawPointer(base + position)
    let there = unsafe UnsafeRawPointer(pattern.utf8Start)
    guard length >= 8 else {
      return unsafe here.loadUnaligned(as: UInt32.self) == there.loadUnaligned(as: UInt32.self)
        && here.loadUnaligned(fromByteOffset: length &- 4, as: UInt32.self)
          == there.loadUnaligned(fromByteOffset: length &- 4, as: UInt32.self)
    }
    return unsafe Self.areEqual(here, there, at: 0)
      && (length <= 8 || Self.areEqual(here, there, at: length &- 8))
      && (length <= 16 || Self.areEqual(here, there, at: 8))
      && (length <= 24 || Self.areEqual(here, there, at: 16))
  }

  /// Whether eight bytes from an offset on are the same.
  @unsafe
  @inline(__always)
  private static func areEqual(_ first: UnsafeRawPointer, _ second: UnsafeRawPointer, at offset: Int) -> Bool
  {
    unsafe first.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
      == second.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
  }

  /// The first eight bytes of what stands from an offset on; `nil` where fewer than 24 are left.
  @inline(__always)
  func head(at start: Int) -> UInt64? {
    guard start &+ 24 <= total else { return nil }
    // 24 bytes are left.
    return unsafe loadWord(at: start)
  }

  /// A word and the quote behind it, to be compared eight bytes at a time.
  struct QuotedWord: Sendable {
    /// How many bytes it has with its quote.
    let length: Int
    /// The first eight bytes, with zeros behind the quote, and all bits of those that are not zero.
    let head: UInt64
    let mask: UInt64
    /// Of a longer word, the eight bytes behind those and the last eight.
    let middle: UInt64
    let last: UInt64

    /// A word of at most 23 bytes that stands in a document as it is; `nil` for any other, as one with a quote in it.
    init?(_ word: some Collection<UInt8>) {
      guard word.count < 24,
        word.allSatisfy({ $0 >= 0x20 && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\") })
      else { return nil }
      let bytes = Array(word) + [UInt8(ascii: "\"")]
      func part(_ start: Int) -> UInt64 {
        bytes.dropFirst(start).prefix(8).reversed().reduce(0) { $0 << 8 | UInt64($1) }
      }
      length = bytes.count
      head = part(0)
      mask = bytes.count < 8 ? 1 << UInt64(bytes.count * 8) - 1 : .max
      middle = part(8)
      last = part(max(bytes.count - 8, 0))
    }
  }

  /// Whether a word, and the quote behind it, is what stands from an offset on, of which the first bytes are given.
  ///
  /// There is no line feed in a word, so that one is never found across the end of a line.
  @inline(__always)
  func isNext(_ word: QuotedWord, at start: Int, head: UInt64) -> Bool {
    guard head & word.mask == word.head else { return false }
    guard word.length > 8 else { return true }
    guard start &+ word.length <= total else { return false }
    // As many bytes as the word has are left, and it has more than eight, or more than sixteen.
    return unsafe loadWord(at: start &+ word.length &- 8) == word.last
      && (word.length <= 16 || loadWord(at: start &+ 8) == word.middle)
  }

  /// Steps over a word such as `true`.
  mutating func take(word: StaticString) -> Bool {
    let length = word.utf8CodeUnitCount
    guard position + length <= count else { return false }
    // A static string has `length` bytes, and as many are left in the document.
    for index in 0..<length where unsafe base[position + index] != word.utf8Start[index] { return false }
    position += length
    return true
  }
}
