/// Decimal digits gathered one by one, and the number they make.
///
/// Runs of zeros wait until a digit follows them, so that digits of any number are taken in linear time and the
/// number is in range exactly when its value is.
struct DecimalDigits {
  /// The digits up to the last one that is not zero.
  private var significant: UInt64 = 0
  /// How many digits `significant` should have, also when it could not hold them.
  private var count = 0
  /// The zeros after `significant`.
  private var pendingZeros = 0
  /// How many of all digits are decimals.
  private var decimals = 0
  private var isTooLong = false

  /// Takes the next digit, 0 to 9.
  mutating func append(_ digit: UInt8, isDecimal: Bool) {
    if isDecimal { decimals += 1 }
    guard digit != 0 else {
      if count > 0 { pendingZeros += 1 }
      return
    }
    count += pendingZeros + 1
    defer { pendingZeros = 0 }
    guard !isTooLong, pendingZeros < PowersOfTen.greatestExponent else {
      isTooLong = true
      return
    }
    let (shifted, overflow) = significant.multipliedReportingOverflow(by: PowersOfTen[pendingZeros + 1])
    let (sum, carry) = shifted.addingReportingOverflow(UInt64(digit))
    if overflow || carry { isTooLong = true } else { significant = sum }
  }

  /// The number these digits and a power of ten make, with the decimals as written where they fit.
  func number(isNegative: Bool = false, exponent: Int = 0) throws(NumberError) -> Number {
    let written = decimals - exponent
    let scale = min(max(written, 0), Int(Number.maximumScale))
    guard count > 0 else { return Number(trusted: 0, scale: UInt8(scale)) }
    // The value is `significant` times ten to this power; it needs as many decimals as that is below zero.
    let power = pendingZeros - written
    let needed = max(-power, 0)
    guard !isTooLong, needed <= scale else { throw outOfRange(power) }
    for decimals in stride(from: scale, through: needed, by: -1) where power + decimals <= 18 {
      let digits = Int128(significant) * Int128(PowersOfTen[power + decimals])
      guard let mantissa = Int64(exactly: isNegative ? -digits : digits) else { continue }
      return Number(trusted: mantissa, scale: UInt8(decimals))
    }
    throw outOfRange(power)
  }

  private func outOfRange(_ power: Int) -> NumberError {
    let limit = 1_000_000_000
    return .outOfRange(integerDigits: min(max(count + power, 0), limit), decimals: min(max(-power, 0), limit))
  }
}
