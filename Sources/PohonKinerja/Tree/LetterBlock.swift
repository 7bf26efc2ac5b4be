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
    let raw = unsafe bytes.bytes
    // The load is bounds-checked; any eight bytes are a valid UInt64.
    let block = unsafe raw.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self).bigEndian
    lowered = block | 0x2020_2020_2020_2020
    // Without their highest bit bytes add up without a carry; what had it is no letter.
    let low = lowered & 0x7F7F_7F7F_7F7F_7F7F
    let fromA = low &+ 0x1F1F_1F1F_1F1F_1F1F
    let behindZ = low &+ 0x0505_0505_0505_0505
    let others = (~fromA | behindZ | block) & 0x8080_8080_8080_8080
    letterCount = others.leadingZeroBitCount / 8
  }

  /// The letters alone, the last in the lowest place; for a block that has some and does not consist of them.
  @inline(__always)
  var letters: UInt64 { lowered >> UInt64(truncatingIfNeeded: 64 - letterCount * 8) }
}
