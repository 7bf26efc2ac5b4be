/// Where a text lies in a ``TextArena``.
struct TextReference: BitwiseCopyable, Sendable {
  var chunk: UInt32 = 0
  var offset: UInt32 = 0
  var length: UInt32 = 0

  var isEmpty: Bool { length == 0 }
}

/// An append-only store of UTF-8 text in chunks of 64 KiB; a longer text has a chunk of its own.
///
/// Everything stored is valid UTF-8: it comes from `String` or from a reader that has validated its input.
struct TextArena: Sendable {
  /// Never empty, so that the reference of an empty text can be read like any other.
  private var chunks: ContiguousArray<ContiguousArray<UInt8>> = [[]]

  private static let chunkSize = 1 << 16

  /// Stores a text; U+0000, which documents may not have, becomes U+FFFD.
  mutating func append(_ text: String) -> TextReference {
    var text = PlainText.withoutNUL(text)
    return text.withUTF8 { unsafe append($0) }
  }

  mutating func append(_ bytes: Span<UInt8>) -> TextReference {
    unsafe bytes.withUnsafeBufferPointer { unsafe append($0) }
  }

  /// The buffer is only read during the call.
  private mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) -> TextReference {
    guard !bytes.isEmpty else { return TextReference() }
    if chunks[chunks.count - 1].count + bytes.count > Self.chunkSize {
      chunks.append([])
      // The first chunk grows by itself, so that a small tree stays small.
      chunks[chunks.count - 1].reserveCapacity(max(Self.chunkSize, bytes.count))
    }
    let last = chunks.count - 1
    let offset = chunks[last].count
    unsafe chunks[last].append(contentsOf: bytes)
    return TextReference(
      chunk: UInt32(truncatingIfNeeded: last), offset: UInt32(truncatingIfNeeded: offset),
      length: UInt32(truncatingIfNeeded: bytes.count))
  }

  /// Lends the bytes of a text.
  @inline(__always)
  func withBytes<Result, Failure: Error>(
    of reference: TextReference, _ body: (Span<UInt8>) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    // A span lives as long as a variable, not as long as an element.
    let chunk = chunks[Int(reference.chunk)]
    let start = Int(reference.offset)
    return try body(chunk.span.extracting(start..<(start + Int(reference.length))))
  }

  /// The text as a string. O(length).
  func string(_ reference: TextReference) -> String {
    withBytes(of: reference) { bytes in
      unsafe bytes.withUnsafeBufferPointer { unsafe String(decoding: $0, as: UTF8.self) }
    }
  }

  /// Whether two texts are equal byte for byte.
  func areEqual(_ first: TextReference, _ second: TextReference) -> Bool {
    guard first.length == second.length else { return false }
    return withBytes(of: first) { bytes in equals(second, bytes) }
  }

  /// Whether a text is equal to some bytes.
  func equals(_ reference: TextReference, _ bytes: Span<UInt8>) -> Bool {
    guard Int(reference.length) == bytes.count else { return false }
    return withBytes(of: reference) { stored in
      let left = unsafe stored.bytes
      let right = unsafe bytes.bytes
      var index = 0
      while bytes.count - index >= 8 {
        // The loads are bounds-checked; any eight bytes are a valid UInt64.
        let word = unsafe left.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self)
        guard unsafe word == right.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self) else {
          return false
        }
        index += 8
      }
      while index < bytes.count {
        guard stored[index] == bytes[index] else { return false }
        index += 1
      }
      return true
    }
  }
}
