/// Eight bytes of a text looked at together: with how many ASCII letters they begin.
///
/// Texts are mostly letters, and a check reads every text of a tree once.
struct LetterBlock {
  /// The bytes with the first in the lowest place, letters in lower case.
  let lowered: UInt64
  /// With how many letters they begin, 0 to 8.
  let letterCount: Int

  /// Looks at eight bytes from a place on; `nil` where there are not as many.
  @inline(__always)
  init?(_ bytes: Span<UInt8>, at index: Int) {
    guard bytes.count - index >= 8 else { return nil }
    self.init(Self.load(bytes, at: index))
  }

  /// Looks at eight bytes from a place on; behind the end of the text are zeros, which are no letters.
  @inline(__always)
  init(padding bytes: Span<UInt8>, from index: Int) {
    let left = bytes.count &- index
    self.init(left >= 8 ? Self.load(bytes, at: index) : Self.rest(of: bytes, from: index, left))
  }

  @inline(__always)
  private init(_ block: UInt64) {
    lowered = block | 0x2020_2020_2020_2020
    // Without their highest bit bytes add up without a carry; what had it is no letter.
    let low = lowered & 0x7F7F_7F7F_7F7F_7F7F
    let fromA = low &+ 0x1F1F_1F1F_1F1F_1F1F
    let behindZ = low &+ 0x0505_0505_0505_0505
    let others = (~fromA | behindZ | block) & 0x8080_8080_8080_8080
    letterCount = others.trailingZeroBitCount / 8
  }

  @inline(__always)
  private static func load(_ bytes: Span<UInt8>, at index: Int) -> UInt64 {
    let raw = unsafe bytes.bytes
    // The load is bounds-checked; any eight bytes are a valid UInt64.
    return unsafe raw.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self).littleEndian
  }

  /// The last bytes of a text, fewer than eight.
  @inline(__always)
  private static func rest(of bytes: Span<UInt8>, from index: Int, _ count: Int) -> UInt64 {
    guard bytes.count < 8 else {
      return load(bytes, at: bytes.count - 8) >> UInt64(truncatingIfNeeded: (8 - count) * 8)
    }
    return rest(ofShort: bytes, from: index)
  }

  /// Apart, so that few instructions stand in the way of longer texts.
  @inline(never)
  private static func rest(ofShort bytes: Span<UInt8>, from index: Int) -> UInt64 {
    var block: UInt64 = 0
    for place in (index..<(index + 8)).reversed() {
      block = block << 8 | UInt64(place < bytes.count ? bytes[place] : 0)
    }
    return block
  }

  /// The letters alone; for a block that does not consist of them.
  @inline(__always)
  var letters: UInt64 { lowered & ~(UInt64.max &<< UInt64(truncatingIfNeeded: letterCount * 8)) }

  /// The letters from a place on as a block has them in ``lowered``, as many as there are, eight at most, and zeros behind
  /// them.
  ///
  /// - Parameter count: How many bytes from there on are letters, 1 or more.
  @inline(__always)
  static func letters(_ count: Int, of bytes: Span<UInt8>, at index: Int) -> UInt64 {
    let left = bytes.count &- index
    let block = left >= 8 ? load(bytes, at: index) : rest(of: bytes, from: index, left)
    // By 56 bits at most.
    let unused = UInt64(truncatingIfNeeded: (8 &- min(count, 8)) &* 8)
    return (block | 0x2020_2020_2020_2020) & (UInt64.max &>> unused)
  }
}

/// Where words may end in a text: the places of the bytes from some place on that are no ASCII letters, in order, at most 64.
struct WordEnds {
  /// As many places as there are, and then whatever was there before.
  private(set) var places = InlineArray<64, UInt16>(repeating: 0)
  private(set) var count = 0

  /// How long a text is at most whose places have room.
  static let longestText = Int(UInt16.max)

  /// Looks at a text, of at most ``longestText`` bytes, from a place on until there are enough of them, or up to its end, which is
  /// the last of them then.
  @inline(never)
  mutating func find(in bytes: Span<UInt8>, from start: Int) {
    count = 0
    let raw = unsafe bytes.bytes
    var index = start
    // Sixteen more, and the end, have room.
    while bytes.count &- index >= 16, count <= 64 - 17 {
      // The load is bounds-checked; any sixteen bytes are a vector.
      let block = unsafe raw.unsafeLoadUnaligned(fromByteOffset: index, as: SIMD16<UInt8>.self)
      let (first, second) = Self.others(in: block)
      take(first, from: index)
      take(second, from: index &+ 8)
      index &+= 16
    }
    guard bytes.count &- index < 16, count <= 64 - 17 else { return }
    if bytes.count >= 16 {
      // The last sixteen, of which the first were looked at.
      let start = bytes.count &- 16
      let block = unsafe raw.unsafeLoadUnaligned(fromByteOffset: start, as: SIMD16<UInt8>.self)
      let (first, second) = Self.others(in: block)
      // By fewer bits than there are where it is one half, and by all where it is the other.
      let seen = UInt64(truncatingIfNeeded: (index &- start) &* 8)
      take(first & (UInt64.max << seen), from: start)
      take(second & (seen > 64 ? UInt64.max << (seen &- 64) : .max), from: start &+ 8)
    } else {
      for index in index..<bytes.count where (bytes[index] | 0x20) &- UInt8(ascii: "a") > 25 { add(index) }
    }
    add(bytes.count)
  }

  /// Of sixteen bytes those that are no letters, as bytes of two numbers of which a bit is set.
  @inline(__always)
  private static func others(in block: SIMD16<UInt8>) -> (first: UInt64, second: UInt64) {
    let small = SIMD16<UInt8>(repeating: 0x20)
    let first = SIMD16<UInt8>(repeating: UInt8(ascii: "a"))
    let most = SIMD16<UInt8>(repeating: 25)
    let mask = ((block | small) &- first) .> most
    // Masks have the layout of their lanes, which are 0 or -1.
    let halves = unsafe unsafeBitCast(mask, to: SIMD2<UInt64>.self)
    let bit: UInt64 = 0x0101_0101_0101_0101
    return (UInt64(littleEndian: halves[0]) & bit, UInt64(littleEndian: halves[1]) & bit)
  }

  /// Takes the bytes of a half that are set.
  @inline(__always)
  private mutating func take(_ half: UInt64, from index: Int) {
    var left = half
    while left != 0 {
      add(index &+ left.trailingZeroBitCount >> 3)
      left &= left &- 1
    }
  }

  @inline(__always)
  private mutating func add(_ place: Int) {
    places[count] = UInt16(truncatingIfNeeded: place)
    count &+= 1
  }
}
