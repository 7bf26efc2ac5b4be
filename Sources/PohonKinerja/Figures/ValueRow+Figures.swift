extension Number {
  /// The number in billionths, where they fit.
  var billionths: Int64? {
    let product = mantissa.multipliedReportingOverflow(
      by: Int64(PowersOfTen[Int(Self.maximumScale) - Int(scale)]))
    return product.overflow ? nil : product.partialValue
  }
}

extension ValueRow {
  /// For which year a value is: its own, or the planned one where it has none; `nil` for a baseline, or where nobody says.
  static func year(_ year: Int16, planned: Int?) -> Int? {
    switch year {
    case ValueRow.baseline: nil
    case ValueRow.undated: planned
    default: Int(year)
    }
  }

  /// A plain number without its mark when it is written with so many decimals, which it has at most.
  @inline(__always)
  func figure(withDecimals decimals: UInt8) -> Int64 {
    scale == decimals ? Int64(mantissa) : Int64(mantissa) * Int64(PowersOfTen[Int(decimals - scale)])
  }

  /// A plain number in billionths, which always fit: its digits are fewer than 2³¹, its decimals nine at most.
  @inline(__always)
  var billionths: Int64? {
    guard isPlain else { return nil }
    let power: Int64 =
      switch scale {
      case 0: 1_000_000_000
      case 1: 100_000_000
      case 2: 10_000_000
      case 3: 1_000_000
      case 4: 100_000
      case 5: 10_000
      case 6: 1_000
      case 7: 100
      case 8: 10
      default: 1
      }
    return Int64(mantissa) * power
  }
}
