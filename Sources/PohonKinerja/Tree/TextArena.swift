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

  /// All of it, as one number.
  var bits: UInt64 { UInt64(high) << 32 | UInt64(low) }

  var isEmpty: Bool { low & 0xFFFF == 0 && high & 0xFF == 0 }

  /// The same text, when its chunk has another number; the empty text stays where it is.
  @inline(__always)
  func moved(to places: ContiguousArray<UInt32>) -> TextReference {
    guard !isEmpty else { return self }
    var moved = self
    moved.high = places[chunk] << 8 | high & 0xFF
    return moved
  }
}

/// An append-only store of UTF-8 text in chunks of 64 KiB; a longer text has a chunk of its own.
///
/// Everything stored is valid UTF-8: it comes from `String` or from a reader that has validated its input.
struct TextArena: Sendable {
  /// The chunks behind which nothing is added any more.
  private var chunks = ChunkTable<UInt8>()
  /// The chunk that is added to, apart from the others so that adding a text is one check and a copy. Its number is
  /// that of the next one in `chunks`, and behind `used` are zeros.
  private var open: ContiguousArray<UInt8> = []
  /// How many bytes of `open` are texts, `0 <= used <= open.count`.
  private var used = 0

  private static let chunkSize = 1 << 16
  /// How many bytes of the open chunk are made ready at once.
  private static let pieceSize = 1 << 10
  private static let zeros = ContiguousArray<UInt8>(repeating: 0, count: pieceSize)

  init() {}

  /// Stores a text; U+0000, which documents may not have, becomes U+FFFD.
  mutating func append(_ text: String) -> TextReference {
    var text = PlainText.withoutNUL(text)
    return text.withUTF8 { unsafe append($0.span) }
  }

  @inline(__always)
  mutating func append(_ bytes: Span<UInt8>) -> TextReference {
    let count = bytes.count
    guard count > 0 else { return TextReference() }
    if open.count - used < count { makeRoom(for: count) }
    let offset = used
    copy(bytes, to: offset)
    used = offset + count
    return TextReference(chunk: chunks.count, offset: offset, length: count)
  }

  /// Takes over the chunks of another arena, which has to be closed, that are not here yet.
  ///
  /// Chunks never change, so that of an arena that goes on any earlier copy may come, too, of which all are here then.
  ///
  /// - Parameter places: By chunk of the other one, which it is here; those that come are added.
  mutating func take(_ other: TextArena, knowing places: inout ContiguousArray<UInt32>) {
    close()
    for place in places.count..<max(other.chunks.count, places.count) {
      places.append(UInt32(truncatingIfNeeded: chunks.count))
      chunks.append(other.chunks[place])
    }
  }

  /// Makes room in the open chunk, or closes it and opens another one.
  @inline(never)
  private mutating func makeRoom(for count: Int) {
    if used + count > Self.chunkSize {
      close()
      open.reserveCapacity(max(Self.chunkSize, count))
    }
    let needed = used + count
    // A first chunk grows by and by, so that a small tree stays small.
    if open.capacity < needed { open.reserveCapacity(max(min(open.count * 2, Self.chunkSize), 256, needed)) }
    // Zeros come a piece at a time, while they are in the nearest cache. An offset stays within the size of a chunk.
    let size = max(needed, min(open.count + Self.pieceSize, open.capacity, Self.chunkSize))
    let missing = size - open.count
    open.append(
      contentsOf: missing == Self.pieceSize ? Self.zeros : ContiguousArray(repeating: 0, count: missing))
  }

  /// Puts the open chunk, if it has texts, behind the others, without what is not used of it; where that is much, in
  /// memory of its own size. Nothing is added to it any more.
  mutating func close() {
    guard used > 0 else { return }
    var chunk = open
    // Let go of first, so that the chunk need not be copied to be made shorter.
    open = []
    if chunk.capacity - used <= used / 8 {
      chunk.removeLast(chunk.count - used)
    } else {
      chunk = ContiguousArray(chunk[..<used])
    }
    chunks.append(chunk)
    used = 0
  }

  /// Copies bytes into the open chunk, which has room for them from `offset` on.
  @inline(__always)
  private mutating func copy(_ bytes: Span<UInt8>, to offset: Int) {
    let count = bytes.count
    unsafe open.withUnsafeMutableBytes { target in
      unsafe bytes.withUnsafeBytes { source in
        guard let base = target.baseAddress, let from = source.baseAddress, count > 0,
          target.count - offset >= count
        else { return }
        // Both have `count` bytes from here on, and no load or store is at one behind.
        let to = unsafe base + offset
        guard count >= 16 else { return unsafe Self.copyFew(count, from: from, to: to) }
        let last = count &- 16
        var index = 0
        while index < last {
          let block = unsafe from.loadUnaligned(fromByteOffset: index, as: SIMD2<UInt64>.self)
          unsafe to.storeBytes(of: block, toByteOffset: index, as: SIMD2<UInt64>.self)
          index &+= 16
        }
        let block = unsafe from.loadUnaligned(fromByteOffset: last, as: SIMD2<UInt64>.self)
        unsafe to.storeBytes(of: block, toByteOffset: last, as: SIMD2<UInt64>.self)
      }
    }
  }

  /// Copies one to fifteen bytes.
  @inline(__always)
  private static func copyFew(_ count: Int, from: UnsafeRawPointer, to: UnsafeMutableRawPointer) {
    guard count < 8 else {
      let first = unsafe from.loadUnaligned(as: UInt64.self)
      let last = unsafe from.loadUnaligned(fromByteOffset: count &- 8, as: UInt64.self)
      unsafe to.storeBytes(of: first, as: UInt64.self)
      unsafe to.storeBytes(of: last, toByteOffset: count &- 8, as: UInt64.self)
      return
    }
    guard count < 4 else {
      let first = unsafe from.loadUnaligned(as: UInt32.self)
      let last = unsafe from.loadUnaligned(fromByteOffset: count - 4, as: UInt32.self)
      unsafe to.storeBytes(of: first, as: UInt32.self)
      unsafe to.storeBytes(of: last, toByteOffset: count - 4, as: UInt32.self)
      return
    }
    for index in 0..<count {
      unsafe to.storeBytes(
        of: from.load(fromByteOffset: index, as: UInt8.self), toByteOffset: index, as: UInt8.self)
    }
  }

  /// Lends the bytes of a text.
  @inline(__always)
  func withBytes<Result, Failure: Error>(
    of reference: TextReference, _ body: (Span<UInt8>) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    guard reference.chunk < chunks.count else {
      return try body(open.span.extracting(Self.range(of: reference, in: open.count)))
    }
    return try chunks.withChunk(reference.chunk) { chunk throws(Failure) in
      try body(chunk.extracting(Self.range(of: reference, in: chunk.count)))
    }
  }

  /// Which bytes of its chunk a text is.
  @inline(__always)
  private static func range(of reference: TextReference, in count: Int) -> Range<Int> {
    guard reference.length < TextReference.longest else { return 0..<count }
    return reference.offset..<(reference.offset + reference.length)
  }

  /// The first and the last byte of a text in one, for whoever only wants both to be near the processor.
  @inline(__always)
  func outerBytes(of reference: TextReference) -> UInt8 {
    withBytes(of: reference) { $0.isEmpty ? 0 : $0[0] ^ $0[$0.count - 1] }
  }

  /// The chunk in which a text lies.
  @inline(__always)
  func chunk(of reference: TextReference) -> ContiguousArray<UInt8> {
    reference.chunk < chunks.count ? chunks[reference.chunk] : open
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
    return withBytes(of: reference) { Self.areEqual($0, bytes) }
  }

  @inline(__always)
  private static func areEqual(_ stored: Span<UInt8>, _ bytes: Span<UInt8>) -> Bool {
    let count = bytes.count
    guard stored.count == count else { return false }
    let left = unsafe stored.bytes
    let right = unsafe bytes.bytes
    if count >= 16 { return areManyEqual(stored, bytes) }
    // The loads are bounds-checked; any eight or four bytes are a number.
    guard count >= 8 else {
      guard count < 4 else {
        let last = count &- 4
        return unsafe left.unsafeLoadUnaligned(as: UInt32.self) == right.unsafeLoadUnaligned(as: UInt32.self)
          && left.unsafeLoadUnaligned(fromByteOffset: last, as: UInt32.self)
            == right.unsafeLoadUnaligned(fromByteOffset: last, as: UInt32.self)
      }
      for index in 0..<count where stored[index] != bytes[index] { return false }
      return true
    }
    // The last eight may have been looked at in part.
    let last = count &- 8
    return unsafe left.unsafeLoadUnaligned(as: UInt64.self) == right.unsafeLoadUnaligned(as: UInt64.self)
      && left.unsafeLoadUnaligned(fromByteOffset: last, as: UInt64.self)
        == right.unsafeLoadUnaligned(fromByteOffset: last, as: UInt64.self)
  }

  /// Whether two texts of the same sixteen bytes or more are equal.
  @inline(__always)
  private static func areManyEqual(_ stored: Span<UInt8>, _ bytes: Span<UInt8>) -> Bool {
    unsafe stored.withUnsafeBytes { left in
      unsafe bytes.withUnsafeBytes { right in
        guard left.count >= 16, left.count == right.count, let here = left.baseAddress,
          let there = right.baseAddress
        else { return false }
        // Both have as many bytes, sixteen or more, and every load ends at the last of them or before.
        let last = left.count &- 16
        var index = 0
        while index < last {
          guard unsafe areSixteenEqual(here + index, there + index) else { return false }
          index &+= 16
        }
        // The last sixteen may have been looked at in part.
        return unsafe areSixteenEqual(here + last, there + last)
      }
    }
  }

  /// Whether sixteen bytes are equal.
  @unsafe
  @inline(__always)
  private static func areSixteenEqual(_ here: UnsafeRawPointer, _ there: UnsafeRawPointer) -> Bool {
    let first = unsafe here.loadUnaligned(as: UInt64.self) ^ there.loadUnaligned(as: UInt64.self)
    let second =
      unsafe here.loadUnaligned(fromByteOffset: 8, as: UInt64.self)
      ^ there.loadUnaligned(fromByteOffset: 8, as: UInt64.self)
    return first | second == 0
  }
}
