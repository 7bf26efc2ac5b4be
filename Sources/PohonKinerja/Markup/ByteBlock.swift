/// Bytes that are written into a block of memory, given out from it, and written over by those that come next.
///
/// Nothing is copied so that the block grows, and it stays in the nearest cache: of output that is larger than that,
/// most of the time would go by in waiting for memory. What is written goes over in copies of sixteen bytes; those that are
/// too many are written over by what comes next.
struct ByteBlock {
  private var bytes: [UInt8]
  private(set) var count = 0
  /// How many bytes the last piece that was given out ends before a multiple of the size of pieces.
  private var shortfall = 0

  init(size: Int) { bytes = Array(repeating: 0, count: size) }

  /// Lets `body` write behind what was written before: into the room, from a place on, which it moves.
  ///
  /// - Parameter limit: How many bytes that are at most. A block that has not as many is made larger.
  @inline(__always)
  mutating func write(atMost limit: Int, _ body: (inout MutableRawSpan, inout Int) -> Void) {
    if bytes.count - count < limit + MutableRawSpan.copySize { grow(for: limit) }
    var place = count
    var span = bytes.mutableSpan
    // Any bytes may be stored, since every one is a `UInt8`; where they are stored is bounds-checked.
    var room = unsafe span.mutableBytes
    body(&room, &place)
    count = place
  }

  @inline(never)
  private mutating func grow(for limit: Int) {
    let size = max(2 * bytes.count, count + limit + MutableRawSpan.copySize)
    bytes.append(contentsOf: repeatElement(0, count: size - bytes.count))
  }

  /// Appends bytes.
  mutating func append(_ text: Span<UInt8>) {
    write(atMost: text.count) { room, place in room.put(text, from: 0, count: text.count, at: &place) }
  }

  /// Gives out what has been written in pieces of some size, of whole characters each; what is less stays.
  ///
  /// All pieces together end at a multiple of the size, or up to three bytes before it: systems write such pieces into files
  /// with less work than others of about that size.
  @inline(__always)
  mutating func giveOut<Failure: Error>(
    pieces size: Int, _ give: (Span<UInt8>) throws(Failure) -> Void
  ) throws(Failure) {
    guard count >= size + shortfall else { return }
    try giveOutPieces(size, give)
  }

  private mutating func giveOutPieces<Failure: Error>(
    _ size: Int, _ give: (Span<UInt8>) throws(Failure) -> Void
  ) throws(Failure) {
    var start = 0
    while count - start >= size + shortfall {
      let wanted = start + size + shortfall
      var end = wanted
      // Back to where a character begins.
      while end < count, end > start, bytes[end] & 0xC0 == 0x80 { end -= 1 }
      shortfall = wanted - end
      try give(bytes.span.extracting(start..<end))
      start = end
    }
    for place in start..<count { bytes[place - start] = bytes[place] }
    count -= start
  }

  /// Gives out all that has been written and not given out yet.
  mutating func giveOutRest<Failure: Error>(_ give: (Span<UInt8>) throws(Failure) -> Void) throws(Failure) {
    try give(bytes.span.extracting(0..<count))
    count = 0
    shortfall = 0
  }
}
