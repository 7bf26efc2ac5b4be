extension Formula {
  /// Achievement of a target that is the most that can be reached ("konversi 120"): 120 when it is reached, else actual ÷
  /// target × 100.
  ///
  /// Source: PermenPANRB 8/2021, annex p. 93; KMK 127/2026, as published programs that follow it have it.
  ///
  /// - Throws: ``NumberError/divisionByZero`` when a target that is not reached is zero.
  public static func reachedMaximum(_ actual: Fraction, target: Fraction) throws(NumberError) -> Fraction {
    actual >= target ? 120 : try maximized(actual, target: target)
  }
}
