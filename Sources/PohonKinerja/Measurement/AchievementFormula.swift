/// By which formula an achievement was computed.
public enum AchievementFormula: String, Sendable, Hashable, CaseIterable, Codable {
  /// actual ÷ target × 100.
  case maximize
  /// The actual is within a target that is a range: 100.
  case withinRange
  /// (1 + (1 − actual ÷ target)) × 100, where lower is better.
  case minimize
  /// target ÷ actual × 100, where lower is better and that was chosen.
  case invertedMinimum
  /// (1 + (1 − actual ÷ target)) × 100, where higher is better and the target is below zero.
  case negativeTarget
  /// (worst − actual) ÷ worst × 100, where lower is better and the target is zero; 100 for an actual of zero, whatever the
  /// worst is.
  case zeroTarget
  /// As close to the target as possible.
  case stabilize
  /// 120 for a target that is the most possible and was reached.
  case maximumTarget

  /// The formula, for messages.
  public var title: LocalizedText {
    switch self {
    case .maximize: LocalizedText("realisasi ÷ target × 100", en: "actual ÷ target × 100")
    case .withinRange: LocalizedText("di dalam rentang target = 100", en: "within the target range = 100")
    case .minimize, .negativeTarget: MinimizeFormula.mirrored.title
    case .invertedMinimum: MinimizeFormula.inverse.title
    case .zeroTarget:
      LocalizedText("(terburuk − realisasi) ÷ terburuk × 100", en: "(worst − actual) ÷ worst × 100")
    case .stabilize:
      LocalizedText(
        "makin dekat target, 90 = 100 dan 100 = 120", en: "closer to target, 90 = 100 and 100 = 120")
    case .maximumTarget:
      LocalizedText("target maksimum tercapai = 120", en: "the most possible is reached = 120")
    }
  }
}
