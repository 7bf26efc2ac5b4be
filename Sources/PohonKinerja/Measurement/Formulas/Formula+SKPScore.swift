extension Formula {
  /// The most that additional work adds to the score of an SKP.
  public static let maximumAdditionalScore: Fraction = 10

  /// The score of an SKP: that of the main work and that of the additional work, at most 10 of which counts.
  ///
  /// Source: PermenPANRB 8/2021, annex.
  ///
  /// - Parameters:
  ///   - main: The scores of the main work, each with its weight in it.
  ///   - additional: The scores of the additional work, each from ``additionalWorkScore(factor:scopeWeight:score:)``.
  public static func skpScore(main: [Fraction], additional: [Fraction]) throws(NumberError) -> Fraction {
    try Fraction.sum(of: main).adding(min(Fraction.sum(of: additional), maximumAdditionalScore))
  }

  /// What one piece of additional work adds: factor ÷ 100 × weight of its scope × score ÷ 100.
  ///
  /// Source: PermenPANRB 8/2021, annex.
  ///
  /// - Parameters:
  ///   - factor: 100, 80, 60, 40 or 20.
  ///   - scopeWeight: The weight of the scope it has.
  ///   - score: The score of the result.
  public static func additionalWorkScore(
    factor: Fraction, scopeWeight: Fraction, score: Fraction
  ) throws(NumberError) -> Fraction {
    try factor.divided(by: .hundred).multiplied(by: scopeWeight).multiplied(by: score.divided(by: .hundred))
  }
}
