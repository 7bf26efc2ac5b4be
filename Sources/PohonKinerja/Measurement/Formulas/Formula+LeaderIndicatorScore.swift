extension Formula {
  /// The score of a leader's individual indicator (nilai capaian IKI) for an achievement in per cent.
  ///
  /// | achievement | score |
  /// |---|---|
  /// | above 110 | 120 |
  /// | 101–110 | 110 to 120, in a straight line |
  /// | 100 | 109 |
  /// | 80–99 | 70 to 89 |
  /// | 60–79 | 50 to 69 |
  /// | below 60 | achievement ÷ 59 × 49 |
  ///
  /// The bands have gaps, so the achievement is rounded to whole per cent first, half away from zero.
  ///
  /// Source: PermenPANRB 8/2021, annex pp. 93 and 243. The straight line from 101 to 110 is our reading.
  public static func leaderIndicatorScore(_ achievement: Fraction) throws(NumberError) -> Fraction {
    let whole = try Fraction(achievement.rounded(toScale: 0))
    if whole > 110 { return 120 }
    if whole > 100 { return try whole.subtracting(101).multiplied(by: 10).divided(by: 9).adding(110) }
    if whole == 100 { return 109 }
    if whole >= 80 { return try whole.subtracting(80).adding(70) }
    if whole >= 60 { return try whole.subtracting(60).adding(50) }
    return try max(whole, 0).divided(by: 59).multiplied(by: 49)
  }
}
