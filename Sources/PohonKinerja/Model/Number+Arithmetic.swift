extension Number {
  /// The exact sum.
  ///
  /// - Throws: ``NumberError/overflow`` when the sum does not fit.
  public func adding(_ other: Number) throws(NumberError) -> Number {
    let common = max(scale, other.scale)
    return try Number(fitting: digits(at: common) + other.digits(at: common), scale: common)
  }

  /// The exact difference.
  ///
  /// - Throws: ``NumberError/overflow`` when the difference does not fit.
  public func subtracting(_ other: Number) throws(NumberError) -> Number {
    let common = max(scale, other.scale)
    return try Number(fitting: digits(at: common) - other.digits(at: common), scale: common)
  }

  /// The exact product.
  ///
  /// - Throws: ``NumberError/overflow`` when the product is too great, ``NumberError/outOfRange(integerDigits:decimals:)``
  ///   when it has more than nine decimals; ``multiplied(by:scale:)`` rounds such a product.
  public func multiplied(by other: Number) throws(NumberError) -> Number {
    try Number(fitting: Int128(mantissa) * Int128(other.mantissa), scale: scale + other.scale)
  }

  /// The product rounded to `scale` decimals, half away from zero.
  ///
  /// - Throws: ``NumberError/overflow`` when the product is too great,
  ///   ``NumberError/outOfRange(integerDigits:decimals:)`` when `scale` is above ``maximumScale``.
  public func multiplied(by other: Number, scale: UInt8) throws(NumberError) -> Number {
    let product = Int128(mantissa) * Int128(other.mantissa)
    return try Number(rounding: product, scale: self.scale + other.scale, to: scale)
  }

  /// The quotient rounded to `scale` decimals, half away from zero.
  ///
  /// - Throws: ``NumberError/divisionByZero``, ``NumberError/overflow`` when the quotient is too great,
  ///   ``NumberError/outOfRange(integerDigits:decimals:)`` when `scale` is above ``maximumScale``.
  public func divided(by other: Number, scale: UInt8) throws(NumberError) -> Number {
    guard scale <= Self.maximumScale else { throw .outOfRange(integerDigits: 0, decimals: Int(scale)) }
    guard other.mantissa != 0 else { throw .divisionByZero }
    // The exponent is in -9...18: numerator below 2^63 · 10^18 < 2^123, divisor below 2^63 · 10^9 < 2^93.
    let exponent = Int(other.scale) + Int(scale) - Int(self.scale)
    let numerator = Int128(mantissa) * Int128(PowersOfTen[max(exponent, 0)])
    let divisor = Int128(other.mantissa) * Int128(PowersOfTen[max(-exponent, 0)])
    return try Number(fitting: Self.quotient(numerator, divisor), scale: scale, decimalsKept: true)
  }

  /// The number with exactly `scale` decimals: rounded half away from zero, or padded with zeros.
  ///
  /// - Throws: ``NumberError/overflow`` when the padded number does not fit,
  ///   ``NumberError/outOfRange(integerDigits:decimals:)`` when `scale` is above ``maximumScale``.
  public func rounded(toScale scale: UInt8) throws(NumberError) -> Number {
    try Number(rounding: Int128(mantissa), scale: self.scale, to: scale)
  }

  /// The exact product with a power of ten, -18...18, with as few decimals as it needs; `nil` where it does not fit.
  func multiplied(byPowerOfTen power: Int) -> Number? {
    guard mantissa != 0 else { return .zero }
    var digits = mantissa
    var scale = Int(self.scale) - power
    while scale > 0, digits % 10 == 0 {
      digits /= 10
      scale -= 1
    }
    guard scale < 0 else {
      return scale <= Int(Self.maximumScale) ? Number(trusted: digits, scale: UInt8(scale)) : nil
    }
    guard -scale < PowersOfTen.greatestExponent else { return nil }
    return try? Number(fitting: Int128(digits) * Int128(PowersOfTen[-scale]), scale: 0)
  }

  /// The number with its sign changed.
  ///
  /// - Throws: ``NumberError/overflow`` for the one mantissa, `Int64.min`, that has no opposite.
  public func negated() throws(NumberError) -> Number {
    try Number(fitting: -Int128(mantissa), scale: scale)
  }

  /// The mantissa that the number has at a scale not below its own.
  private func digits(at scale: UInt8) -> Int128 {
    Int128(mantissa) * Int128(PowersOfTen[Int(scale - self.scale)])
  }

  /// Takes exact digits, at a scale of up to twice the maximum, giving up zero decimals where they do not fit.
  fileprivate init(fitting digits: Int128, scale: UInt8, decimalsKept: Bool = false) throws(NumberError) {
    var digits = digits
    var scale = scale
    while scale > Self.maximumScale || Int64(exactly: digits) == nil, scale > 0, !decimalsKept {
      let (shorter, lost) = digits.quotientAndRemainder(dividingBy: 10)
      guard lost == 0 else {
        guard Int64(exactly: digits) != nil else { throw .overflow }
        throw .outOfRange(integerDigits: 0, decimals: Int(scale))
      }
      digits = shorter
      scale -= 1
    }
    guard let mantissa = Int64(exactly: digits) else { throw .overflow }
    self.init(trusted: mantissa, scale: scale)
  }

  /// Rounds digits of one scale to another.
  private init(rounding digits: Int128, scale: UInt8, to newScale: UInt8) throws(NumberError) {
    guard newScale <= Self.maximumScale else { throw .outOfRange(integerDigits: 0, decimals: Int(newScale)) }
    guard newScale < scale else {
      let (padded, overflow) = digits.multipliedReportingOverflow(
        by: Int128(PowersOfTen[Int(newScale - scale)]))
      guard !overflow else { throw .overflow }
      try self.init(fitting: padded, scale: newScale, decimalsKept: true)
      return
    }
    let rounded = Self.quotient(digits, Int128(PowersOfTen[Int(scale - newScale)]))
    try self.init(fitting: rounded, scale: newScale, decimalsKept: true)
  }

  /// The quotient rounded half away from zero.
  private static func quotient(_ numerator: Int128, _ divisor: Int128) -> Int128 {
    let (quotient, remainder) = numerator.quotientAndRemainder(dividingBy: divisor)
    let rest = remainder.magnitude
    // Written as a difference: doubling the rest could pass 128 bits.
    guard rest >= divisor.magnitude - rest else { return quotient }
    return (numerator < 0) == (divisor < 0) ? quotient + 1 : quotient - 1
  }
}

extension Sequence<Number> {
  /// The exact sum, whatever the order: what passes the range on the way does no harm. Zero for no numbers.
  ///
  /// It has as many decimals as the finest of the numbers. O(n).
  ///
  /// - Throws: ``NumberError/overflow`` when the sum does not fit.
  public func sum() throws(NumberError) -> Number {
    var total: Int128 = 0
    var finest: UInt8 = 0
    for number in self {
      let weight = PowersOfTen[Int(Number.maximumScale - number.scale)]
      let (next, overflow) = total.addingReportingOverflow(Int128(number.mantissa) * Int128(weight))
      guard !overflow else { throw .overflow }
      total = next
      finest = Swift.max(finest, number.scale)
    }
    return try Number(fitting: total / Int128(PowersOfTen[Int(Number.maximumScale - finest)]), scale: finest)
  }
}
