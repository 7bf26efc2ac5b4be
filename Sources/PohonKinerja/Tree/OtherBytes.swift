/// Which bytes of a piece of a text are no ASCII letters: a bit for each, the first in the lowest place.
struct OtherBytes {
  /// How many bytes are looked at together.
  static var width: Int { 16 }

  private(set) var bits: UInt32

  /// Looks at sixteen bytes from a place on, or as many as are left; behind the last comes a bit for the end of the text.
  @inline(__always)
  init(_ bytes: Span<UInt8>, from index: Int) {
    let left = bytes.count &- index
    bits = left >= Self.width ? Self.bits(of: bytes, at: index) : Self.rest(of: bytes, from: index, left)
  }

  @inline(__always)
  private static func rest(of bytes: Span<UInt8>, from index: Int, _ left: Int) -> UInt32 {
    guard bytes.count >= width else { return bits(ofShort: bytes, from: index) }
    // The last sixteen, of which the first were looked at.
    let last = bits(of: bytes, at: bytes.count &- width)
    return last &>> UInt32(truncatingIfNeeded: width &- left) | 1 &<< UInt32(truncatingIfNeeded: left)
  }

  @inline(never)
  private static func bits(ofShort bytes: Span<UInt8>, from index: Int) -> UInt32 {
    var bits: UInt32 = 1 << UInt32(truncatingIfNeeded: bytes.count - index)
    for place in index..<bytes.count where (bytes[place] | 0x20) &- UInt8(ascii: "a") > 25 {
      bits |= 1 << UInt32(truncatingIfNeeded: place - index)
    }
    return bits
  }

  /// Takes the first of them; there is one.
  @inline(__always)
  mutating func takeFirst() -> Int {
    let place = bits.trailingZeroBitCount
    bits &= bits &- 1
    return place
  }

  @inline(__always)
  private static func bits(of bytes: Span<UInt8>, at index: Int) -> UInt32 {
    let small = SIMD16<UInt8>(repeating: 0x20)
    let first = SIMD16<UInt8>(repeating: UInt8(ascii: "a"))
    let most = SIMD16<UInt8>(repeating: 25)
    let raw = unsafe bytes.bytes
    // The load is bounds-checked; any sixteen bytes are a vector.
    let block = unsafe raw.unsafeLoadUnaligned(fromByteOffset: index, as: SIMD16<UInt8>.self)
    let others = ((block | small) &- first) .> most
    // Masks have the layout of their lanes, which are 0 or -1.
    let halves = unsafe unsafeBitCast(others, to: SIMD2<UInt64>.self)
    return UInt32(truncatingIfNeeded: gathered(UInt64(littleEndian: halves[0])))
      | UInt32(truncatingIfNeeded: gathered(UInt64(littleEndian: halves[1]))) << 8
  }

  /// The lowest bit of each byte as one byte.
  @inline(__always)
  private static func gathered(_ half: UInt64) -> UInt64 {
    // Each bit is moved to its place in the highest byte, and no two meet.
    ((half & 0x0101_0101_0101_0101) &* 0x0102_0408_1020_4080) >> 56
  }
}
