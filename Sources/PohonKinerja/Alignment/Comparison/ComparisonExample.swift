/// Two small trees that show what a rule of comparison does: documentation and test at once.
public struct ComparisonExample: Sendable {
  /// What the trees show.
  public let title: LocalizedText
  /// The tree that is compared, the earlier one where it matters.
  public let first: PerformanceTree
  /// The tree it is compared with.
  public let second: PerformanceTree
  /// The subjects in the first tree that the rule reports, in order; empty for an example that passes.
  public let findings: [Finding.Subject]

  /// Two trees about which the rule is silent.
  public static func passing(
    _ title: LocalizedText, _ first: PerformanceTree, _ second: PerformanceTree
  ) -> ComparisonExample {
    ComparisonExample(title: title, first: first, second: second, findings: [])
  }

  /// Two trees in which the rule finds exactly these subjects.
  public static func failing(
    _ title: LocalizedText, at findings: Finding.Subject..., first: PerformanceTree, second: PerformanceTree
  ) -> ComparisonExample {
    ComparisonExample(title: title, first: first, second: second, findings: findings)
  }
}
