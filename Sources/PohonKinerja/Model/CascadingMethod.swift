/// How a sasaran is passed down to the level below it.
///
/// Direct and indirect cascading, and the three ways to divide a result directly, are those of the annex of
/// PermenPANRB 8/2021 (pages 24–29). Non-cascading is a term of the Ministry of Finance's practice (KMK
/// 467/KMK.01/2014): a sasaran that takes nothing from a superior, which needs a reason.
public enum CascadingMethod: Sendable, Hashable {
  /// The parts represent the whole: the children's achievement is the parent's.
  case direct(by: Division)
  /// The children contribute without representing the parent's achievement.
  case indirect
  /// The sasaran stands outside the cascade, for the reason given.
  case nonCascading(reason: String)

  /// What a result is divided by in direct cascading.
  public enum Division: String, Sendable, Hashable, CaseIterable, Codable {
    /// Aspects, components, criteria or key steps.
    case aspect
    /// Areas (wilayah).
    case area
    /// The quantitative load: parts that add up to the whole (beban target kuantitatif).
    case load
  }
}
