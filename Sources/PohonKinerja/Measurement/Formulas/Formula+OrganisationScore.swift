extension Formula {
  /// One perspective of an organisation's performance: its weight in per cent, and the achievements in it.
  public struct Perspective: Sendable, Hashable {
    /// The weight in per cent.
    public var weight: Fraction
    /// The achievements of its indicators in per cent.
    public var achievements: [Fraction]

    /// Creates one.
    public init(weight: Fraction, achievements: [Fraction]) {
      self.weight = weight
      self.achievements = achievements
    }
  }

  /// The score of an organisation (NKO): the mean achievement of each perspective, weighted.
  ///
  /// The practice of offices of the Ministry of Finance as their published plans show it; no page of a regulation was found
  /// that states it, so none is cited. The weights of the perspectives differ from office to office.
  ///
  /// - Throws: ``NumberError/divisionByZero`` when the weights add up to zero or a perspective has no indicator.
  public static func organisationScore(_ perspectives: [Perspective]) throws(NumberError) -> Fraction {
    try Fraction.weightedMean(
      of: perspectives.map { perspective throws(NumberError) in
        (try Fraction.mean(of: perspective.achievements), perspective.weight)
      })
  }
}
