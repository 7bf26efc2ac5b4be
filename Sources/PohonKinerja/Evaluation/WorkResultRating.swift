/// How the results of a position are rated, and on what grounds.
public struct WorkResultRating: Sendable, Hashable {
  /// The rating.
  public var expectation: ExpectationRating
  /// What it rests on.
  public var basis: Basis

  /// What a rating of results rests on.
  public enum Basis: Sendable, Hashable {
    /// The superior's judgement, as PermenPANRB 6/2022 has it.
    case judgement
    /// An achievement in per cent, measured with bands.
    case achievement(Fraction, bands: RatingBands)
  }

  /// The superior's rating.
  public init(_ expectation: ExpectationRating) {
    self.expectation = expectation
    basis = .judgement
  }

  /// The rating that an achievement in per cent comes to: a proposal, which the superior may overrule.
  public init(achievement: Fraction, bands: RatingBands = .financeMinistry) {
    expectation = bands.expectation(ofAchievement: achievement)
    basis = .achievement(achievement, bands: bands)
  }
}
