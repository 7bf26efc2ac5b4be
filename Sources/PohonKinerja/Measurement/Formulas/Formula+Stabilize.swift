extension Formula {
  /// Achievement where closer to the target is better.
  ///
  /// First how close it is: actual ÷ target × 100 up to the target, 200 less that above it. Then 90 counts 100 and 100
  /// counts 120, in straight lines from 0 to 90 and from there to 100.
  ///
  /// Source: KMK 127/2026, as published programs that follow it have it.
  ///
  /// - Throws: ``NumberError/divisionByZero`` when the target is zero.
  public static func stabilized(_ actual: Fraction, target: Fraction) throws(NumberError) -> Fraction {
    let share = try actual.percentage(of: target)
    let closeness = share <= .hundred ? share : try Fraction(200).subtracting(share)
    guard closeness > 90 else { return try closeness.percentage(of: 90) }
    return try closeness.subtracting(90).multiplied(by: 2).adding(.hundred)
  }
}
