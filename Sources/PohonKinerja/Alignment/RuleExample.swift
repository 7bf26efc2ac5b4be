/// A small tree that shows what a rule does: it is documentation and test at once.
public struct RuleExample: Sendable {
  /// What the tree shows.
  public let title: LocalizedText
  /// The tree.
  public let tree: PerformanceTree
  /// The actuals it is checked with, for rules on measurement.
  public let measurements: Measurements?
  /// The subjects the rule reports, in order; empty for an example that passes.
  public let findings: [Finding.Subject]

  /// A tree about which the rule is silent.
  public static func passing(
    _ title: LocalizedText, _ tree: PerformanceTree, measurements: Measurements? = nil
  ) -> RuleExample {
    RuleExample(title: title, tree: tree, measurements: measurements, findings: [])
  }

  /// A tree in which the rule finds exactly these subjects.
  public static func failing(
    _ title: LocalizedText, at findings: Finding.Subject..., tree: PerformanceTree,
    measurements: Measurements? = nil
  ) -> RuleExample {
    RuleExample(title: title, tree: tree, measurements: measurements, findings: findings)
  }

  /// The tree checked, with its actuals where it has any.
  func checked(profile: Profile) -> Report {
    measurements.map { tree.checked(with: $0, profile: profile) } ?? tree.checked(profile: profile)
  }
}
