/// An exact decimal number: an integer and how many of its digits stand after the decimal mark.
///
/// 82.50 is the mantissa 8250 at scale 2. Values compare and hash by what they are worth (82.5 equals 82.50), while
/// the scale keeps how they were written. The range is that of the mantissa: 18 digits, or 9,223,372,036,854,775,807
/// at scale 0; nothing is ever rounded unless a function says so.
public struct Number: Sendable, BitwiseCopyable {
  /// The digits, as an integer.
  public let mantissa: Int64
  /// How many of the digits are decimals, in `0...maximumScale`.
  public let scale: UInt8

  /// The most decimals a number can have.
  public static let maximumScale: UInt8 = 9

  /// Zero, without decimals.
  public static let zero = Number(trusted: 0, scale: 0)
  /// One hundred, without decimals.
  public static let hundred = Number(trusted: 100, scale: 0)

  /// Creates a number from its digits, or `nil` when `scale` is above ``maximumScale``.
  public init?(mantissa: Int64, scale: UInt8) {
    guard scale <= Self.maximumScale else { return nil }
    self.init(trusted: mantissa, scale: scale)
  }

  /// Creates a whole number.
  public init(_ value: Int) {
    self.init(trusted: Int64(value), scale: 0)
  }

  /// Creates a number from a scale known to be in range.
  init(trusted mantissa: Int64, scale: UInt8) {
    self.mantissa = mantissa
    self.scale = scale
  }

  /// Whether the number is below zero.
  public var isNegative: Bool { mantissa < 0 }

  /// Whether the value has no fraction: true of 3 and of 3.00.
  public var isWhole: Bool { mantissa % Int64(PowersOfTen[Int(scale)]) == 0 }

  /// The nearest `Double`, for drawing and ratios that need no exactness.
  public var approximation: Double { Double(mantissa) / Double(PowersOfTen[Int(scale)]) }

  /// The same value with as few decimals as it needs: 82.50 becomes 82.5.
  public var normalized: Number {
    var digits = mantissa
    var decimals = scale
    while decimals > 0, digits % 10 == 0 {
      digits /= 10
      decimals -= 1
    }
    return Number(trusted: digits, scale: decimals)
  }
}

extension Number: Comparable {
  /// Whether two numbers have the same value, whatever their scales.
  public static func == (lhs: Number, rhs: Number) -> Bool {
    lhs.scale == rhs.scale
      ? lhs.mantissa == rhs.mantissa : lhs.weighed(against: rhs) == rhs.weighed(against: lhs)
  }

  /// Whether one number is less than another, exactly and whatever their scales.
  public static func < (lhs: Number, rhs: Number) -> Bool {
    lhs.scale == rhs.scale
      ? lhs.mantissa < rhs.mantissa : lhs.weighed(against: rhs) < rhs.weighed(against: lhs)
  }

  /// The mantissa brought to the sum of both scales. Below 2^63 · 10^9, so 128 bits always hold it.
  private func weighed(against other: Number) -> Int128 {
    Int128(mantissa) * Int128(PowersOfTen[Int(other.scale)])
  }
}

extension Number: Hashable {
  /// Hashes the value, so that equal numbers of different scales agree.
  public func hash(into hasher: inout Hasher) {
    let number = normalized
    hasher.combine(number.mantissa)
    hasher.combine(number.scale)
  }
}

extension Number: ExpressibleByIntegerLiteral {
  /// Creates a number from an integer literal; one beyond 64 bits does not compile.
  public init(integerLiteral value: Int64) {
    self.init(trusted: value, scale: 0)
  }
}

extension Number: ExpressibleByFloatLiteral {
  /// Creates the number that the literal's decimals say: `0.1` is one tenth exactly.
  ///
  /// The decimals are those of the shortest text that names the same `Double`, so up to 15 digits are kept to the
  /// last one. A literal with more than nine decimals or too many digits becomes the nearest number, one outside the
  /// range the greatest or least, and not-a-number zero; none of these traps. Read text with
  /// ``init(json:)-(String)`` instead where such input must be refused.
  public init(floatLiteral value: Double) {
    self = (try? Number(json: value.description)) ?? Number(nearest: value)
  }

  /// The nearest number to a value whose decimals do not fit.
  ///
  /// Rounds by adding a half: `Double.rounded()` would need the C mathematics library, which is not linked.
  private init(nearest value: Double) {
    for scale in (0...Self.maximumScale).reversed() {
      let digits = value * Double(PowersOfTen[Int(scale)])
      guard digits.magnitude < 0x1p63 - 1024 else { continue }
      self.init(trusted: Int64(digits + (digits < 0 ? -0.5 : 0.5)), scale: scale)
      return
    }
    self.init(trusted: value.isNaN ? 0 : value < 0 ? .min : .max, scale: 0)
  }
}
