extension Formula {
  /// The score of a sub-component of the evaluation sheet (LKE): predicate ÷ 100 × weight.
  ///
  /// Source: PermenPANRB 88/2021.
  ///
  /// - Parameters:
  ///   - predicate: The score its predicate stands for: 100 for AA, 90 A, 80 BB, 70 B, 60 CC, 50 C, 30 D, 0 E.
  ///   - weight: The weight of the sub-component: 6 for 1.a.
  public static func subcomponentScore(predicate: Fraction, weight: Fraction) throws(NumberError) -> Fraction
  {
    try predicate.divided(by: .hundred).multiplied(by: weight)
  }

  /// The predicate of a sub-component by the share of its criteria that are met, in per cent: all of them BB, which
  /// more than the criteria ask for raises to A or AA; above 75 B, above 50 CC, above 25 C, above 0 D, none E.
  ///
  /// Source: PermenPANRB 88/2021.
  public static func subcomponentPredicate(shareMet share: Fraction) -> String {
    if share >= 100 { return "BB" }
    let steps: [(above: Fraction, predicate: String)] = [(75, "B"), (50, "CC"), (25, "C"), (0, "D")]
    return steps.first { share > $0.above }?.predicate ?? "E"
  }

  /// The predicate of performance accountability by score: above 90 AA, above 80 A, above 70 BB, above 60 B, above 50
  /// CC, above 30 C, else D.
  ///
  /// Source: practice of evaluators, as published programs have it.
  public static func accountabilityPredicate(_ score: Fraction) -> String {
    Scale.accountabilitySteps.first { score > Fraction($0.above) }?.grade ?? "D"
  }
}
