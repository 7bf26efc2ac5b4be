/// On which side of a number a quotient lies.
enum QuotientSide {
  case below, within, above
}

extension Number {
  /// On which side of this number a quotient lies that it may have been rounded from; `nil` for a divisor that is not
  /// above zero, and where a number does not fit.
  ///
  /// Within is at most half a unit of the last of the given decimals, compared without dividing.
  func side(ofQuotient dividend: Number, _ divisor: Number, decimals: UInt8) -> QuotientSide? {
    guard divisor > 0, let product = try? multiplied(by: divisor),
      let distance = try? dividend.subtracting(product), let double = try? distance.multiplied(by: 2),
      let unit = Number(mantissa: 1, scale: decimals), let limit = try? unit.multiplied(by: divisor)
    else { return nil }
    if double > limit { return .above }
    return (try? double.negated()).map { $0 > limit ? .below : .within }
  }
}

extension TargetFacts {
  /// Whether the bound that is written, "≥ 80", is kept by what lies on a side of it.
  func isKept(by side: QuotientSide) -> Bool {
    switch side {
    case .below: comparator.isUpperBound
    case .within: true
    case .above: comparator.isLowerBound
    }
  }
}
