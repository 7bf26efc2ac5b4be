extension Formula {
  /// The score of a person's performance (NKP) at first: 75 % work results, 25 % behaviour.
  ///
  /// Source: KMK 127/2026, as published programs that follow it have it.
  public static func employeeScore(results: Fraction, behaviour: Fraction) throws(NumberError) -> Fraction {
    try results.multiplied(by: 0.75).adding(behaviour.multiplied(by: 0.25))
  }

  /// The score of a person's performance with a share of the organisation's: (1 − share) × score + share ×
  /// organisation.
  ///
  /// Source: KMK 127/2026, as published programs that follow it have it.
  ///
  /// - Parameter share: The organisation's share, 0 to 1; 0.1 for a leader of the second tier.
  public static func employeeScore(
    _ score: Fraction, organisation: Fraction, share: Fraction
  ) throws(NumberError) -> Fraction {
    try Fraction(1).subtracting(share).multiplied(by: score).adding(share.multiplied(by: organisation))
  }
}
