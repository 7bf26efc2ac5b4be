/// Numbers, and the figures of years.
extension JSONScanner {
  /// Reads a number; the place is at its sign or first digit.
  @inline(__always)
  mutating func number() throws(Stop) -> Digits {
    let start = position
    var index = position
    let isNegative = byte == UInt8(ascii: "-")
    if isNegative { index += 1 }
    var mantissa: Int64 = 0
    let whole = index
    // 18 digits stay below 2^63; what is longer is not plain and its mantissa not used.
    while case let digit = byte(at: index) &- UInt8(ascii: "0"), digit <= 9 {
      mantissa = mantissa &* 10 &+ Int64(digit)
      index += 1
    }
    guard index > whole else { throw badNumber(at: index) }
    guard index == whole + 1 || byte(at: whole) != UInt8(ascii: "0") else {
      throw stop(.invalidNumber, at: whole, .leadingZero)
    }
    var digitCount = index - whole
    var decimals = 0
    if byte(at: index) == UInt8(ascii: ".") {
      index += 1
      let first = index
      while case let digit = byte(at: index) &- UInt8(ascii: "0"), digit <= 9 {
        mantissa = mantissa &* 10 &+ Int64(digit)
        index += 1
      }
      decimals = index - first
      guard decimals > 0 else { throw badNumber(at: index) }
      digitCount += decimals
    }
    let hasExponent = byte(at: index) | 0x20 == UInt8(ascii: "e")
    if hasExponent { index = try exponent(at: index) }
    position = index
    return Digits(
      start: start, end: index, mantissa: isNegative ? 0 &- mantissa : mantissa,
      scale: UInt8(truncatingIfNeeded: decimals), isPlain: !hasExponent && digitCount <= 18 && decimals <= 9)
  }

  /// Reads a number of at most seven bytes, as most are, that prints as it is written; `nil`, without a step, for
  /// anything else, whether or not it is a number.
  @inline(__always)
  mutating func takePlainNumber() -> (mantissa: Int32, scale: UInt8)? {
    guard position + 8 <= count else { return nil }
    // Eight bytes are left.
    var word = UInt64(
      littleEndian: unsafe UnsafeRawPointer(base + position).loadUnaligned(as: UInt64.self))
    let first = UInt8(truncatingIfNeeded: word) &- UInt8(ascii: "0")
    guard first <= 9 else { return nil }
    var mantissa = Int32(first)
    word >>= 8
    var length = 1
    var dot = 0
    while true {
      let byte = UInt8(truncatingIfNeeded: word)
      let digit = byte &- UInt8(ascii: "0")
      if digit <= 9 {
        // Seven digits at most.
        mantissa = mantissa &* 10 &+ Int32(digit)
      } else {
        guard byte == UInt8(ascii: "."), dot == 0 else { break }
        dot = length
      }
      word >>= 8
      length += 1
    }
    // What follows has been looked at only if it is among the eight bytes.
    guard length <= 7, Self.endsNumber(UInt8(truncatingIfNeeded: word)), dot != length - 1 || dot == 0,
      first != 0 || length == 1 || dot == 1
    else { return nil }
    position += length
    return (mantissa, dot == 0 ? 0 : UInt8(truncatingIfNeeded: length - dot - 1))
  }

  /// Whether a byte can only stand behind a number. Letters, signs and a second point cannot.
  @inline(__always)
  private static func endsNumber(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ",") || byte == UInt8(ascii: "}") || byte == UInt8(ascii: "]") || byte == 0x20
      || byte == 0x0A || byte == 0x0D
  }

  /// Reads an object of plain numbers by year, the years ascending and nothing between, as programs write it:
  /// `{"2025":26.27,"2026":27}`. `false`, without a step, for anything else.
  @inline(__always)
  mutating func takePlainTargets(into rows: inout ContiguousArray<ValueRow>) -> Bool {
    let start = position
    let rowCount = rows.count
    guard take(UInt8(ascii: "{")) else { return false }
    var last: Int16 = 0
    while let year = takeYearName(), year > last, let digits = takePlainNumber() {
      rows.append(ValueRow(digits: digits.mantissa, scale: digits.scale, year: year))
      last = year
      if take(UInt8(ascii: "}")) { return true }
      guard take(UInt8(ascii: ",")) else { break }
    }
    rows.removeLast(rows.count - rowCount)
    position = start
    return false
  }

  /// Steps over the name of a year of four digits and its colon: `"2025":`.
  @inline(__always)
  private mutating func takeYearName() -> Int16? {
    guard position + 8 <= count else { return nil }
    // Eight bytes are left.
    let word = UInt64(
      littleEndian: unsafe UnsafeRawPointer(base + position).loadUnaligned(as: UInt64.self))
    guard word & 0x00FF_FF00_0000_00FF == 0x003A_2200_0000_0022 else { return nil }
    let digits = UInt32(truncatingIfNeeded: word >> 8) ^ 0x3030_3030
    // Each byte is at most 9: adding 0x76 sets the top bit of any that is not, and no byte carries.
    guard (digits | ((digits & 0x7F7F_7F7F) &+ 0x7676_7676)) & 0x8080_8080 == 0, digits & 0xFF != 0 else {
      return nil
    }
    position += 7
    let thousands = (digits & 0xFF) &* 1_000 &+ (digits >> 8 & 0xFF) &* 100
    return Int16(truncatingIfNeeded: thousands &+ (digits >> 16 & 0xFF) &* 10 &+ digits >> 24)
  }

  private mutating func exponent(at letter: Int) throws(Stop) -> Int {
    var index = letter + 1
    if byte(at: index) == UInt8(ascii: "+") || byte(at: index) == UInt8(ascii: "-") { index += 1 }
    let first = index
    while byte(at: index) &- UInt8(ascii: "0") <= 9 { index += 1 }
    guard index > first else { throw badNumber(at: index) }
    return index
  }

  private mutating func badNumber(at index: Int) -> Stop {
    guard index < count else { return stop(.truncated, at: count, .unterminatedNumber) }
    return stop(.invalidNumber, at: index, .digitExpected)
  }

  /// The exact number of digits that are not plain.
  func number(_ digits: Digits) throws(NumberError) -> Number {
    // `digits` was read from these bytes, so start <= end <= count.
    let bytes = unsafe UnsafeBufferPointer(start: base + digits.start, count: digits.end - digits.start)
    return try unsafe Number(json: bytes.span)
  }
}
