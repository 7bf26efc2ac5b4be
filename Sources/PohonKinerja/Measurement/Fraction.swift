/// An exact quotient of two whole numbers, as the formulas of measurement need it: 93 of 95 is not rounded until it is
/// shown.
///
/// Values compare and hash by what they are worth. What is computed is exact or fails; nothing is ever rounded unless
/// ``rounded(toScale:)`` or ``formatted(decimals:in:)`` does it.
public struct Fraction: Sendable, BitwiseCopyable {
  /// Above the line.
  let numerator: Int128
  /// Below the line, above zero.
  let denominator: Int128

  /// Zero.
  public static let zero = Fraction(trusted: 0, over: 1)
  /// One hundred.
  public static let hundred = Fraction(trusted: 100, over: 1)

  private init(trusted numerator: Int128, over denominator: Int128) {
    self.numerator = numerator
    self.denominator = denominator
  }

  /// Creates a fraction that is worth a number.
  public init(_ number: Number) {
    self.init(trusted: Int128(number.mantissa), over: Int128(PowersOfTen[Int(number.scale)]))
  }

  /// Creates a fraction that is worth a whole number.
  public init(_ number: Int) {
    self.init(trusted: Int128(number), over: 1)
  }

  /// Creates the quotient of two numbers.
  ///
  /// - Throws: ``NumberError/divisionByZero`` when `divisor` is zero.
  public init(_ dividend: Number, over divisor: Number) throws(NumberError) {
    guard divisor.mantissa != 0 else { throw .divisionByZero }
    // Below 2^63 · 10^9 < 2^93 each.
    let above = Int128(dividend.mantissa) * Int128(PowersOfTen[Int(divisor.scale)])
    let below = Int128(divisor.mantissa) * Int128(PowersOfTen[Int(dividend.scale)])
    self.init(trusted: below < 0 ? -above : above, over: below < 0 ? -below : below)
  }

  /// Creates a quotient of whole numbers that were computed; the divisor is not zero.
  private init(normalizing numerator: Int128, over denominator: Int128) throws(NumberError) {
    guard denominator < 0 else {
      self.init(trusted: numerator, over: denominator)
      return
    }
    guard numerator != .min, denominator != .min else { throw .overflow }
    self.init(trusted: -numerator, over: -denominator)
  }

  /// The same value with the smallest whole numbers. O(digits).
  var reduced: Fraction {
    var (larger, smaller) = (numerator.magnitude, denominator.magnitude)
    while smaller != 0 { (larger, smaller) = (smaller, larger % smaller) }
    // The divisor is at most the denominator, which is an Int128.
    let divisor = Int128(larger)
    return Fraction(trusted: numerator / divisor, over: denominator / divisor)
  }

  /// Both numbers where 64 bits hold them, as they nearly always do: products of such fit, and are cheap.
  @inline(__always)
  private var narrow: (above: Int64, below: Int64)? {
    let (above, below) = (Int64(truncatingIfNeeded: numerator), Int64(truncatingIfNeeded: denominator))
    guard Int128(above) == numerator, Int128(below) == denominator else { return nil }
    return (above, below)
  }

  /// Whether the value is below zero.
  public var isNegative: Bool { numerator < 0 }
  /// Whether the value is zero.
  public var isZero: Bool { numerator == 0 }

  /// The nearest `Double` or one beside it, for drawing.
  public var approximation: Double { Double(numerator) / Double(denominator) }
}

extension Int64 {
  /// The exact product. `Int128` multiplies in ten times as many steps, as it cannot know that nothing overflows.
  @inline(__always)
  fileprivate func product(with other: Int64) -> Int128 {
    let (high, low) = multipliedFullWidth(by: other)
    return Int128(high) << 64 | Int128(low)
  }
}

// MARK: - Arithmetic

extension Fraction {
  /// The exact sum.
  ///
  /// - Throws: ``NumberError/overflow`` when it cannot be held.
  public func adding(_ other: Fraction) throws(NumberError) -> Fraction {
    if denominator == other.denominator {
      let (sum, overflow) = numerator.addingReportingOverflow(other.numerator)
      if !overflow { return Fraction(trusted: sum, over: denominator) }
    }
    if let sum = sum(with: other) { return sum }
    guard let sum = reduced.sum(with: other.reduced) else { throw .overflow }
    return sum
  }

  private func sum(with other: Fraction) -> Fraction? {
    if let own = narrow, let others = other.narrow {
      // Below 2^126 each.
      let left = own.above.product(with: others.below)
      let right = others.above.product(with: own.below)
      return Fraction(trusted: left + right, over: own.below.product(with: others.below))
    }
    let (left, leftOverflow) = numerator.multipliedReportingOverflow(by: other.denominator)
    let (right, rightOverflow) = other.numerator.multipliedReportingOverflow(by: denominator)
    let (sum, sumOverflow) = left.addingReportingOverflow(right)
    let (below, belowOverflow) = denominator.multipliedReportingOverflow(by: other.denominator)
    guard !leftOverflow, !rightOverflow, !sumOverflow, !belowOverflow else { return nil }
    return Fraction(trusted: sum, over: below)
  }

  /// The exact difference.
  ///
  /// - Throws: ``NumberError/overflow`` when it cannot be held.
  public func subtracting(_ other: Fraction) throws(NumberError) -> Fraction {
    guard other.numerator != .min else { throw .overflow }
    return try adding(Fraction(trusted: -other.numerator, over: other.denominator))
  }

  /// The exact product.
  ///
  /// - Throws: ``NumberError/overflow`` when it cannot be held.
  public func multiplied(by other: Fraction) throws(NumberError) -> Fraction {
    if let product = product(with: other) { return product }
    // Reduced crosswise, the product is reduced as well.
    let own = Fraction(trusted: numerator, over: other.denominator).reduced
    let others = Fraction(trusted: other.numerator, over: denominator).reduced
    guard let product = own.product(with: others) else { throw .overflow }
    return product
  }

  private func product(with other: Fraction) -> Fraction? {
    if let own = narrow, let others = other.narrow {
      return Fraction(
        trusted: own.above.product(with: others.above), over: own.below.product(with: others.below))
    }
    let (above, aboveOverflow) = numerator.multipliedReportingOverflow(by: other.numerator)
    let (below, belowOverflow) = denominator.multipliedReportingOverflow(by: other.denominator)
    guard !aboveOverflow, !belowOverflow else { return nil }
    return Fraction(trusted: above, over: below)
  }

  /// The exact quotient.
  ///
  /// - Throws: ``NumberError/divisionByZero``, ``NumberError/overflow`` when it cannot be held.
  public func divided(by other: Fraction) throws(NumberError) -> Fraction {
    guard !other.isZero else { throw .divisionByZero }
    return try multiplied(by: Fraction(normalizing: other.denominator, over: other.numerator))
  }

  /// This value as a percentage of another: 3 of 4 is 75.
  ///
  /// - Throws: ``NumberError/divisionByZero``, ``NumberError/overflow`` when it cannot be held.
  public func percentage(of whole: Fraction) throws(NumberError) -> Fraction {
    try divided(by: whole).multiplied(by: .hundred)
  }

  /// The value, brought to the nearer end of a range it is outside of.
  public func clamped(to range: ClosedRange<Fraction>) -> Fraction {
    min(max(self, range.lowerBound), range.upperBound)
  }
}

extension Fraction {
  /// The exact sum; zero for none. O(n).
  ///
  /// - Throws: ``NumberError/overflow`` when it cannot be held.
  public static func sum(of fractions: some Sequence<Fraction>) throws(NumberError) -> Fraction {
    var total = Fraction.zero
    for fraction in fractions { total = try total.adding(fraction) }
    return total
  }

  /// The exact mean. O(n).
  ///
  /// - Throws: ``NumberError/divisionByZero`` for none, ``NumberError/overflow`` when it cannot be held.
  public static func mean(of fractions: some Collection<Fraction>) throws(NumberError) -> Fraction {
    try sum(of: fractions).divided(by: Fraction(fractions.count))
  }

  /// The exact mean of fractions that count by their weights. O(n).
  ///
  /// - Throws: ``NumberError/divisionByZero`` when the weights add up to zero, ``NumberError/overflow`` when it cannot be held.
  static func weightedMean(
    of fractions: [(value: Fraction, weight: Fraction)]
  ) throws(NumberError) -> Fraction {
    var (total, weight) = (Fraction.zero, Fraction.zero)
    for fraction in fractions {
      total = try total.adding(fraction.value.multiplied(by: fraction.weight))
      weight = try weight.adding(fraction.weight)
    }
    return try total.divided(by: weight)
  }
}

// MARK: - Comparing

extension Fraction: Comparable {
  /// Whether two fractions are worth the same.
  public static func == (lhs: Fraction, rhs: Fraction) -> Bool {
    if let left = lhs.narrow, let right = rhs.narrow {
      return left.above.product(with: right.below) == right.above.product(with: left.below)
    }
    return lhs.weighed(against: rhs) == rhs.weighed(against: lhs)
  }

  /// Whether one fraction is worth less than another, exactly.
  public static func < (lhs: Fraction, rhs: Fraction) -> Bool {
    if let left = lhs.narrow, let right = rhs.narrow {
      return left.above.product(with: right.below) < right.above.product(with: left.below)
    }
    return lhs.weighed(against: rhs) < rhs.weighed(against: lhs)
  }

  /// The numerator brought to the product of both denominators, in 256 bits.
  private func weighed(against other: Fraction) -> (high: Int128, low: UInt128) {
    numerator.multipliedFullWidth(by: other.denominator)
  }
}

extension Fraction: Hashable {
  /// Hashes the value, so that equal fractions agree.
  public func hash(into hasher: inout Hasher) {
    let fraction = reduced
    hasher.combine(fraction.numerator)
    hasher.combine(fraction.denominator)
  }
}

extension Fraction: ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral {
  /// Creates a fraction from an integer literal.
  public init(integerLiteral value: Int64) {
    self.init(Number(integerLiteral: value))
  }

  /// Creates a fraction from a decimal literal, exactly; see ``Number/init(floatLiteral:)``.
  public init(floatLiteral value: Double) {
    self.init(Number(floatLiteral: value))
  }
}

// MARK: - Showing

extension Fraction {
  /// The value with exactly `scale` decimals, rounded half away from zero: half up, for what is not negative.
  ///
  /// - Throws: ``NumberError/overflow`` when it does not fit, ``NumberError/outOfRange(integerDigits:decimals:)`` when
  ///   `scale` is above ``Number/maximumScale``.
  public func rounded(toScale scale: UInt8) throws(NumberError) -> Number {
    guard scale <= Number.maximumScale else { throw .outOfRange(integerDigits: 0, decimals: Int(scale)) }
    let fraction = reduced
    let power = Int128(PowersOfTen[Int(scale)])
    let (digits, overflow) = fraction.numerator.multipliedReportingOverflow(by: power)
    guard !overflow else { throw .overflow }
    let (quotient, rest) = digits.quotientAndRemainder(dividingBy: fraction.denominator)
    let below = fraction.denominator.magnitude
    let isUp = rest.magnitude >= below - rest.magnitude
    let step: Int128 = isUp ? (digits < 0 ? -1 : 1) : 0
    guard let mantissa = Int64(exactly: quotient + step),
      let number = Number(mantissa: mantissa, scale: scale)
    else { throw .overflow }
    return number
  }

  /// The number it is worth, or `nil` when that has more than nine decimals or does not fit.
  public var number: Number? {
    guard let number = try? rounded(toScale: Number.maximumScale) else {
      return denominator == 1
        ? Int64(exactly: numerator).flatMap { Number(mantissa: $0, scale: 0) } : wholeNumber
    }
    return Fraction(number) == self ? number.normalized : nil
  }

  /// The number it is worth where its decimals are few but its digits many.
  private var wholeNumber: Number? {
    for scale in (0..<Number.maximumScale).reversed() {
      if let number = try? rounded(toScale: scale) {
        return Fraction(number) == self ? number.normalized : nil
      }
    }
    return nil
  }

  /// The value for people, with at most so many decimals, rounded half away from zero: "97,89". Of what has too many
  /// digits for that, fewer decimals are shown; what cannot be held as a number at all is "…".
  public func formatted(decimals: UInt8 = 2, in language: Language = .indonesian) -> String {
    for scale in (0...min(decimals, Number.maximumScale)).reversed() {
      if let number = try? rounded(toScale: scale) { return number.normalized.formatted(in: language) }
    }
    return "…"
  }
}

extension Fraction: CustomStringConvertible {
  /// The number it is worth as JSON writes it, or else the quotient: "97.5", "9300/95".
  public var description: String {
    if let number { return number.description }
    let fraction = reduced
    return "\(fraction.numerator)/\(fraction.denominator)"
  }
}
