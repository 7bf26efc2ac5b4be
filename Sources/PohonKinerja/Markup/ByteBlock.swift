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

/// Short pieces of bytes that are written again and again.
struct BytePieces {
  /// One of them.
  struct Piece: BitwiseCopyable {
    fileprivate var first = 0
    fileprivate var count = 0
  }

  /// All pieces, each filled up to whole blocks.
  private(set) var blocks: [SIMD16<UInt8>] = []
  /// The length of the longest.
  private(set) var longest = 0

  /// Adds a piece.
  mutating func add(_ bytes: [UInt8]) -> Piece {
    let piece = Piece(first: blocks.count, count: bytes.count)
    longest = max(longest, bytes.count)
    for start in stride(from: 0, to: bytes.count, by: MutableRawSpan.copySize) {
      var block = SIMD16<UInt8>(repeating: 0)
      for lane in 0..<min(bytes.count - start, MutableRawSpan.copySize) { block[lane] = bytes[start + lane] }
      blocks.append(block)
    }
    return piece
  }

  /// Adds a piece of a text.
  mutating func add(_ text: String) -> Piece { add(Array(text.utf8)) }
}

/// A number of sixteen characters at most, as it is written.
struct ShortDecimal: BitwiseCopyable {
  /// The characters, the first in the lowest place.
  fileprivate private(set) var characters: UInt128 = 0
  fileprivate private(set) var count = 0

  /// The most characters.
  static let longest = 16

  /// A number below 10¹⁶.
  @inline(__always)
  init(_ number: UInt) { prepend(digitsOf: number) }

  /// A length with one decimal at most, rounded as ``Swift/OutputSpan/append(length:)`` does; between -10¹² and 10¹².
  @inline(__always)
  init(length: Double) {
    let tenths = Int(length < 0 ? length * 10 - 0.5 : length * 10 + 0.5)
    let whole = tenths.magnitude / 10
    let rest = tenths.magnitude - whole * 10
    if rest > 0 {
      prepend(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest))
      prepend(UInt8(ascii: "."))
    }
    prepend(digitsOf: whole)
    if tenths < 0 { prepend(UInt8(ascii: "-")) }
  }

  @inline(__always)
  private mutating func prepend(digitsOf number: UInt) {
    var rest = number
    while rest >= 100 {
      let left = rest / 100
      prepend(pair: rest - left * 100)
      rest = left
    }
    if rest >= 10 {
      prepend(pair: rest)
    } else {
      prepend(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest))
    }
  }

  @inline(__always)
  private mutating func prepend(_ character: UInt8) {
    characters = characters << 8 | UInt128(character)
    count += 1
  }

  /// Puts two digits in front.
  @inline(__always)
  private mutating func prepend(pair: UInt) {
    let tens = pair / 10
    let digits = (tens | (pair - tens * 10) << 8) + 0x3030
    characters = characters << 16 | UInt128(digits)
    count += 2
  }
}

/// Writing sixteen bytes at once, from a place on, which is moved by as many as are meant.
extension MutableRawSpan {
  /// How many bytes one copy has.
  static var copySize: Int { 16 }

  /// Writes a piece.
  @inline(__always)
  mutating func put(_ piece: BytePieces.Piece, of blocks: Span<SIMD16<UInt8>>, at place: inout Int) {
    var offset = 0
    var block = piece.first
    while offset < piece.count {
      storeBytes(of: blocks[block], toByteOffset: place + offset, as: SIMD16<UInt8>.self)
      block += 1
      offset += Self.copySize
    }
    place += piece.count
  }

  /// Writes a number.
  @inline(__always)
  mutating func put(_ number: ShortDecimal, at place: inout Int) {
    storeBytes(of: number.characters.littleEndian, toByteOffset: place, as: UInt128.self)
    place += number.count
  }

  /// Writes some of the bytes of a text.
  @inline(__always)
  mutating func put(_ text: Span<UInt8>, from start: Int, count: Int, at place: inout Int) {
    guard text.count - start >= count + Self.copySize else {
      return putLast(text, from: start, count: count, at: &place)
    }
    let source = unsafe text.bytes
    var offset = 0
    while offset < count {
      // The load is bounds-checked; any sixteen bytes are sixteen numbers.
      let block = unsafe source.unsafeLoadUnaligned(fromByteOffset: start + offset, as: SIMD16<UInt8>.self)
      storeBytes(of: block, toByteOffset: place + offset, as: SIMD16<UInt8>.self)
      offset += Self.copySize
    }
    place += count
  }

  /// Writes bytes behind which the text has too few for a whole copy.
  @inline(never)
  private mutating func putLast(_ text: Span<UInt8>, from start: Int, count: Int, at place: inout Int) {
    for offset in 0..<count {
      storeBytes(of: text[start + offset], toByteOffset: place + offset, as: UInt8.self)
    }
    place += count
  }
}
