extension Formula {
  /// A percentage: numerator ÷ denominator × 100.
  ///
  /// Source: the formulas in published indicator manuals.
  ///
  /// - Throws: ``NumberError/divisionByZero`` when the denominator is zero.
  public static func percent(_ numerator: Fraction, of denominator: Fraction) throws(NumberError) -> Fraction
  {
    try numerator.percentage(of: denominator)
  }

  /// The share of the declared critical success factors that some sasaran addresses, in per cent.
  ///
  /// Source: PermenPANRB 89/2021, the second stage of cascading, as its official presentations have it; what share is
  /// enough is the office's.
  ///
  /// - Throws: ``NumberError/divisionByZero`` when none is declared.
  public static func successFactorCoverage(
    covered: Int, declared: Int
  ) throws(NumberError) -> Fraction {
    try Fraction(covered).percentage(of: Fraction(declared))
  }

  /// The whole of a result that is divided by load: the sum of the parts.
  ///
  /// Source: PermenPANRB 8/2021, annex pp. 24–26.
  public static func dividedLoad(_ parts: [Fraction]) throws(NumberError) -> Fraction {
    try Fraction.sum(of: parts)
  }
}
