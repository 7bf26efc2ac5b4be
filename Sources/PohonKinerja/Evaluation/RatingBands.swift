/// From which achievement on work counts as expected, and above which it is more than that.
public struct RatingBands: Sendable, Hashable {
  /// The least achievement that is as expected, in per cent.
  public let met: Number
  /// The achievement above which work is above expectation, in per cent: this one itself is not.
  public let above: Number
  /// Where the figures come from.
  public let source: Citation

  /// Creates bands, or `nil` where `above` is less than `met`.
  public init?(met: Number, above: Number, source: Citation) {
    guard met <= above else { return nil }
    self.init(checked: met, above, source)
  }

  private init(checked met: Number, _ above: Number, _ source: Citation) {
    (self.met, self.above, self.source) = (met, above, source)
  }

  /// More than 100 is above expectation, 90 to 100 as expected, less below: what published programs do that follow the
  /// Ministry of Finance's KMK 127/2026. PermenPANRB 6/2022 leaves the rating to the superior.
  public static let financeMinistry = RatingBands(checked: 90, 100, .financeMinistryRatings)

  /// The rating of an achievement in per cent, which is not rounded first.
  public func expectation(ofAchievement achievement: Fraction) -> ExpectationRating {
    if achievement > Fraction(above) { return .above }
    return achievement >= Fraction(met) ? .met : .below
  }
}
