/// Eight bytes of a text looked at together: with how many ASCII letters they begin.
///
/// Texts are mostly letters, and a check reads every text of a tree once.
struct LetterBlock {
  /// The bytes with the first in the highest place, letters in lower case.
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
    letterCount = others.leadingZeroBitCount / 8
  }

  @inline(__always)
  private static func load(_ bytes: Span<UInt8>, at index: Int) -> UInt64 {
    let raw = unsafe bytes.bytes
    // The load is bounds-checked; any eight bytes are a valid UInt64.
    return unsafe raw.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self).bigEndian
  }

  /// The last bytes of a text, fewer than eight.
  @inline(__always)
  private static func rest(of bytes: Span<UInt8>, from index: Int, _ count: Int) -> UInt64 {
    guard bytes.count < 8 else {
      return load(bytes, at: bytes.count - 8) << UInt64(truncatingIfNeeded: (8 - count) * 8)
    }
    return rest(ofShort: bytes, from: index)
  }

  /// Apart, so that few instructions stand in the way of longer texts.
  @inline(never)
  private static func rest(ofShort bytes: Span<UInt8>, from index: Int) -> UInt64 {
    var block: UInt64 = 0
    for place in index..<(index + 8) { block = block << 8 | UInt64(place < bytes.count ? bytes[place] : 0) }
    return block
  }

  /// The letters alone, the last in the lowest place; for a block that does not consist of them.
  @inline(__always)
  var letters: UInt64 {
    // In two steps, for a shift by all 64 bits, where there is no letter, leaves a number as it is.
    (lowered >> 1) &>> UInt64(truncatingIfNeeded: 63 - letterCount * 8)
  }

  /// The letters from a place on, eight at most, as ``letters`` or a block of eight has them.
  ///
  /// - Parameter count: How many bytes from there on are letters, 1 or more.
  @inline(__always)
  static func letters(_ count: Int, of bytes: Span<UInt8>, at index: Int) -> UInt64 {
    let left = bytes.count &- index
    let block = left >= 8 ? load(bytes, at: index) : rest(of: bytes, from: index, left)
    // By 56 bits at most.
    let unused = UInt64(truncatingIfNeeded: (8 &- min(count, 8)) &* 8)
    return (block | 0x2020_2020_2020_2020) &>> unused
  }
}
