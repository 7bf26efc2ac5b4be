extension Formula {
  /// Achievement in the normal case, where higher is better: actual ÷ target × 100.
  ///
  /// Source: PermenPANRB 8/2021, annex p. 91. The target has to be above zero; see
  /// ``maximizedToNegative(_:target:)``.
  ///
  /// - Throws: ``NumberError/divisionByZero`` when the target is zero.
  public static func maximized(_ actual: Fraction, target: Fraction) throws(NumberError) -> Fraction {
    try actual.percentage(of: target)
  }
}
