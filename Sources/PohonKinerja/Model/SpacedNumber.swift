/// A number whose thousands are set apart by spaces, "3 500" or "1 250 000,5", as spreadsheets and the SI do.
///
/// Only one space, plain, no-break or narrow, before exactly three digits is taken, and at most three digits before the first:
/// "12 34" and "2026 300" are no such number.
struct SpacedNumber {
  /// The digits without their spaces, and the mark of decimals.
  private(set) var bytes: [UInt8]
  /// Where it ends.
  private(set) var end: Int
  /// Whether it has decimals.
  private(set) var hasMark = false

  /// The number at the start of a range, whose first group is so long; `nil` where no group of three follows behind a space.
  init?(_ source: Span<UInt8>, in range: Range<Int>, firstGroup: Int) {
    guard 1...3 ~= firstGroup, source[range.lowerBound] != UInt8(ascii: "0") else { return nil }
    end = range.lowerBound + firstGroup
    bytes = (range.lowerBound..<end).map { source[$0] }
    while let start = Self.group(behind: end, source, before: range.upperBound) {
      bytes.append(contentsOf: (start..<start + 3).map { source[$0] })
      end = start + 3
    }
    guard bytes.count > firstGroup else { return nil }
    takeDecimals(source, before: range.upperBound)
  }

  /// Where the three digits behind a space start; `nil` where more or fewer follow it.
  private static func group(behind position: Int, _ source: Span<UInt8>, before end: Int) -> Int? {
    let start = position + spaceLength(source, at: position, before: end)
    guard start > position, start + 3 <= end, (start..<start + 3).allSatisfy({ source.digit(at: $0) != nil }),
      start + 3 == end || source.digit(at: start + 3) == nil
    else { return nil }
    return start
  }

  /// How long the space at a position is: U+0020, U+00A0, U+2009 or U+202F.
  private static func spaceLength(_ source: Span<UInt8>, at position: Int, before end: Int) -> Int {
    let length = source.whiteSpace(at: position, before: end)
    switch (length, source.byte(at: position), source.byte(at: position + 2)) {
    case (1, 0x20, _), (2, _, _), (3, 0xE2, 0x89), (3, 0xE2, 0xAF): return length
    default: return 0
    }
  }

  /// Takes a mark and the digits behind it. Three digits may as well be one more group, and are left, so that it is no number.
  private mutating func takeDecimals(_ source: Span<UInt8>, before limit: Int) {
    guard end + 1 < limit, source[end] == UInt8(ascii: ",") || source[end] == UInt8(ascii: ".") else {
      return
    }
    var last = end + 1
    while last < limit, source.digit(at: last) != nil { last += 1 }
    guard last > end + 1, last - end - 1 != 3 else { return }
    bytes.append(contentsOf: (end..<last).map { source[$0] })
    end = last
    hasMark = true
  }
}
