extension Formula {
  /// Achievement in the special case, where lower is better: (1 + (1 − actual ÷ target)) × 100.
  ///
  /// Source: PermenPANRB 8/2021, annex pp. 99–101 ("kondisi khusus"). ``invertedMinimum(_:target:)`` is the other
  /// formula that is met.
  ///
  /// - Throws: ``NumberError/divisionByZero`` when the target is zero; see ``minimizedToZero(_:worst:)``.
  public static func minimized(_ actual: Fraction, target: Fraction) throws(NumberError) -> Fraction {
    try Fraction(200).subtracting(actual.percentage(of: target))
  }
}
