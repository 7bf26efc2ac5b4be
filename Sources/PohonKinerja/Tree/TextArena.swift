/// Where a text lies in a ``TextArena``, in eight bytes: 24 bits for the chunk, 16 for the place in it, 24 for the
/// length.
struct TextReference: BitwiseCopyable, Sendable, Equatable {
  /// The length's lower 16 bits and the offset.
  private var low: UInt32 = 0
  /// The chunk and the length's upper 8 bits.
  private var high: UInt32 = 0

  /// The length of texts that are as long as this or longer: they have a chunk of their own, and its length is theirs.
  static let longest = 0xFF_FFFF

  init() {}

  init(chunk: Int, offset: Int, length: Int) {
    let length = UInt32(truncatingIfNeeded: min(length, Self.longest))
    low = UInt32(truncatingIfNeeded: offset) << 16 | length & 0xFFFF
    high = UInt32(truncatingIfNeeded: chunk) << 8 | length >> 16
  }

  var chunk: Int { Int(high >> 8) }
  var offset: Int { Int(low >> 16) }
  /// The length in bytes, at most ``longest``.
  var length: Int { Int(low & 0xFFFF | (high & 0xFF) << 16) }

  var isEmpty: Bool { low & 0xFFFF == 0 && high & 0xFF == 0 }

  /// The same text, when `count` chunks are put before its own; the empty text stays where it is.
  func moved(behind count: Int) -> TextReference {
    isEmpty ? self : TextReference(chunk: chunk + count, offset: offset, length: length)
  }
}

/// An append-only store of UTF-8 text in chunks of 64 KiB; a longer text has a chunk of its own.
///
/// Everything stored is valid UTF-8: it comes from `String` or from a reader that has validated its input.
struct TextArena: Sendable {
  /// Never empty, so that the reference of an empty text can be read like any other.
  private var chunks = ChunkTable<UInt8>()

  private static let chunkSize = 1 << 16

  init() { chunks.append([]) }

  /// Stores a text; U+0000, which documents may not have, becomes U+FFFD.
  mutating func append(_ text: String) -> TextReference {
    var text = PlainText.withoutNUL(text)
    return text.withUTF8 { unsafe append($0) }
  }

  mutating func append(_ bytes: Span<UInt8>) -> TextReference {
    unsafe bytes.withUnsafeBufferPointer { unsafe append($0) }
  }

  /// Takes over the chunks of another arena and returns how many were there before: its references count from there.
  ///
  /// A chunk that is not full is copied to its own size, so that many arenas put together leave no gaps.
  mutating func take(_ other: TextArena) -> Int {
    let count = chunks.count
    for place in 0..<other.chunks.count {
      let chunk = other.chunks[place]
      guard chunk.capacity > chunk.count + chunk.count / 8 else {
        chunks.append(chunk)
        continue
      }
      var exact: ContiguousArray<UInt8> = []
      exact.reserveCapacity(chunk.count)
      exact.append(contentsOf: chunk)
      chunks.append(exact)
    }
    return count
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
    return TextReference(chunk: last, offset: offset, length: bytes.count)
  }

  /// Lends the bytes of a text.
  @inline(__always)
  func withBytes<Result, Failure: Error>(
    of reference: TextReference, _ body: (Span<UInt8>) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    // A span lives as long as a variable, not as long as an element.
    let chunk = chunks[reference.chunk]
    let start = reference.offset
    guard reference.length < TextReference.longest else { return try body(chunk.span) }
    return try body(chunk.span.extracting(start..<(start + reference.length)))
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
    guard reference.length == min(bytes.count, TextReference.longest) else { return false }
    return withBytes(of: reference) { stored in
      guard stored.count == bytes.count else { return false }
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
