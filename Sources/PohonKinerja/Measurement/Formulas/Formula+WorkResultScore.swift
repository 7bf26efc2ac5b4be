extension Formula {
  /// One agreed indicator: what was achieved, in per cent, and its quality K3.
  public struct ScoredIndicator: Sendable, Hashable {
    /// The achievement in per cent.
    public var achievement: Fraction
    /// The quality of the indicator and its target (``contractQuality(indicator:target:)``).
    public var quality: Fraction

    /// Creates one.
    public init(_ achievement: Fraction, quality: Fraction) {
      self.achievement = achievement
      self.quality = quality
    }
  }

  /// The score of a person's work results (NHK): the mean of min(120, achievement × K3), weighted by K3.
  ///
  /// Source: KMK 127/2026, as published programs that follow it have it.
  ///
  /// - Throws: ``NumberError/divisionByZero`` when the qualities add up to zero, as those of no indicators do.
  public static func workResultScore(_ indicators: [ScoredIndicator]) throws(NumberError) -> Fraction {
    try Fraction.weightedMean(
      of: indicators.map { indicator throws(NumberError) in
        (try min(indicator.achievement.multiplied(by: indicator.quality), 120), indicator.quality)
      })
  }

  /// A score of work results brought nearer to 100: 100 + (score − 100) × 0.75.
  ///
  /// Source: KMK 127/2026, as published programs that follow it have it.
  public static func calibrated(_ workResultScore: Fraction) throws(NumberError) -> Fraction {
    try workResultScore.subtracting(.hundred).multiplied(by: 0.75).adding(.hundred)
  }
}
