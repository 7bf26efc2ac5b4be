extension Formula {
  /// The achievements that count: 0 to 120.
  ///
  /// Source: KMK 127/2026, as published programs that follow it have it; the upper end also in PermenPANRB 8/2021, annex
  /// p. 93.
  public static let countedAchievements: ClosedRange<Fraction> = 0...120

  /// An achievement as it counts, brought to the nearer end of ``countedAchievements``.
  public static func capped(_ achievement: Fraction) -> Fraction {
    achievement.clamped(to: countedAchievements)
  }
}
