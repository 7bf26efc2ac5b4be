extension Formula {
  /// Achievement of a target below zero, where higher is better: (1 + (1 − actual ÷ target)) × 100.
  ///
  /// Source: KMK 127/2026, as published programs that follow it have it.
  ///
  /// - Throws: ``NumberError/divisionByZero`` when the target is zero.
  public static func maximizedToNegative(
    _ actual: Fraction, target: Fraction
  ) throws(NumberError) -> Fraction {
    try Fraction(200).subtracting(actual.percentage(of: target))
  }
}
