extension Formula {
  /// Achievement of the target zero, where lower is better: (worst − actual) ÷ worst × 100.
  ///
  /// Source: KMK 127/2026, as published programs that follow it have it.
  ///
  /// - Parameter worst: The worst that can happen, above zero.
  /// - Throws: ``NumberError/divisionByZero`` when the worst is zero.
  public static func minimizedToZero(_ actual: Fraction, worst: Fraction) throws(NumberError) -> Fraction {
    try worst.subtracting(actual).percentage(of: worst)
  }
}
