/// What holding an actual against a target comes to (capaian).
///
/// What is missing, or cannot be computed, says so; it is never zero.
public enum Achievement: Sendable, Hashable {
  /// A percentage.
  case percentage(Percentage)
  /// A grade against a grade of the same scale: by rank, not in per cent.
  case graded(Grading)
  /// Words or times, which people have to compare, and why no formula does.
  case qualitative(actual: String, target: String, because: UnmeasuredReason)
  /// No figure could be held against a target, and why.
  case unmeasured(UnmeasuredReason)

  /// An achievement in per cent.
  public struct Percentage: Sendable, Hashable {
    /// What the formula gives, exactly, be it above 120 or below 0.
    public let exact: Fraction
    /// By which formula.
    public let formula: AchievementFormula

    /// What counts of it: 0 to 120.
    public var counted: Fraction { Formula.capped(exact) }
    /// Whether more was reached than counts, or less than nothing.
    public var isCapped: Bool { counted != exact }
  }

  /// Two grades of one scale.
  public struct Grading: Sendable, Hashable {
    /// The grade that was reached.
    public let actual: String
    /// The grade that was agreed.
    public let target: String
    /// How the first stands to the second.
    public let standing: Scale.Standing
  }

  /// The percentage, where it is one.
  public var percentage: Percentage? {
    if case .percentage(let percentage) = self { percentage } else { nil }
  }

  /// Why no formula holds the actual against the target, where that is so.
  public var reason: UnmeasuredReason? {
    switch self {
    case .unmeasured(let reason), .qualitative(_, _, let reason): reason
    case .percentage, .graded: nil
    }
  }

  /// The achievement in a few words: "87,5%", "BB, target A", "belum ada realisasi".
  public func text(decimals: UInt8 = 2, in language: Language = .indonesian) -> String {
    switch self {
    case .percentage(let percentage):
      return percentage.exact.formatted(decimals: decimals, in: language) + "%"
    case .graded(let grading):
      let texts = [grading.actual, grading.target].map { Target($0).text(in: language) }
      return "\(texts[0]), target \(texts[1])"
    case .qualitative(let actual, let target, let reason):
      return LocalizedText(
        "“\(actual)” terhadap “\(target)”: \(reason.message.indonesian)",
        en: "“\(actual)” against “\(target)”: \(reason.message.english)")[language]
    case .unmeasured(let reason): return reason.message[language]
    }
  }
}
