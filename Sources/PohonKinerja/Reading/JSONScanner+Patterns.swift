/// Words that are looked for, eight bytes at once.
extension JSONScanner {
  /// Bytes to be found, as words of which only the bits of a mask count.
  struct Pattern: Sendable {
    let length: Int
    let head: UInt64
    let headMask: UInt64
    let middle: UInt64
    let middleMask: UInt64
    let tail: UInt64
    let tailMask: UInt64

    static let maximumLength = 24

    init(_ text: String) {
      let bytes = Array(text.utf8.prefix(Self.maximumLength))
      func word(_ index: Int) -> (bits: UInt64, mask: UInt64) {
        let part = bytes.dropFirst(index * 8).prefix(8)
        return (
          part.reversed().reduce(0) { $0 << 8 | UInt64($1) },
          part.count == 8 ? .max : (1 << UInt64(part.count * 8)) - 1
        )
      }
      length = bytes.count
      // What is longer than words can tell is never found by its words; it is read as any other text.
      (head, headMask) = text.utf8.count > Self.maximumLength ? (bits: .max, mask: 0) : word(0)
      (middle, middleMask) = word(1)
      (tail, tailMask) = word(2)
    }
  }

  /// The first eight bytes of a pattern that may stand at an offset, or `nil` where too few bytes are left for some.
  @inline(__always)
  func patternHead(at offset: Int) -> UInt64? {
    guard offset >= 0, offset + Pattern.maximumLength <= count else { return nil }
    return UInt64(littleEndian: unsafe UnsafeRawPointer(base + offset).loadUnaligned(as: UInt64.self))
  }

  /// Goes behind a member's name that stands at the place, where a value that is not `null` follows at once.
  @inline(__always)
  mutating func take(_ pattern: Pattern) -> Bool {
    guard position + Pattern.maximumLength < count else { return false }
    // One byte more than a pattern can have is left.
    let start = unsafe UnsafeRawPointer(base + position)
    let head = UInt64(littleEndian: unsafe start.loadUnaligned(as: UInt64.self))
    guard head & pattern.headMask == pattern.head else { return false }
    if pattern.length > 8 {
      let middle = UInt64(littleEndian: unsafe start.loadUnaligned(fromByteOffset: 8, as: UInt64.self))
      guard middle & pattern.middleMask == pattern.middle, pattern.length <= 16 else { return false }
    }
    let next = unsafe base[position + pattern.length]
    guard next > 0x20, next != UInt8(ascii: "n") else { return false }
    position += pattern.length
    return true
  }

  /// Goes behind a pattern if it stands at an offset for which ``patternHead(at:)`` gave the first bytes.
  @inline(__always)
  mutating func take(_ pattern: Pattern, at offset: Int, head: UInt64) -> Bool {
    guard head & pattern.headMask == pattern.head else { return false }
    if pattern.length > 8 {
      // As many bytes as a pattern can have are left.
      guard offset >= 0, offset + Pattern.maximumLength <= count else { return false }
      let rest = unsafe UnsafeRawPointer(base + offset)
      let middle = UInt64(littleEndian: unsafe rest.loadUnaligned(fromByteOffset: 8, as: UInt64.self))
      let tail = UInt64(littleEndian: unsafe rest.loadUnaligned(fromByteOffset: 16, as: UInt64.self))
      guard middle & pattern.middleMask == pattern.middle, tail & pattern.tailMask == pattern.tail else {
        return false
      }
    }
    position = offset + pattern.length
    return true
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
