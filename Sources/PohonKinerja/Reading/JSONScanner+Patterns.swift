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
