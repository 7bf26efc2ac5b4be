extension Formula {
  /// Achievement where lower is better, as some agencies compute it: target ÷ actual × 100.
  ///
  /// Source: practice, met in published programs. It is never used unless it is chosen by name
  /// (``MinimizeFormula/inverse``).
  ///
  /// - Throws: ``NumberError/divisionByZero`` when the actual is zero.
  public static func invertedMinimum(_ actual: Fraction, target: Fraction) throws(NumberError) -> Fraction {
    try target.percentage(of: actual)
  }
}
