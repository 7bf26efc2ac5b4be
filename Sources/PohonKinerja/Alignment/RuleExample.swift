/// A small tree that shows what a rule does: it is documentation and test at once.
public struct RuleExample: Sendable {
  /// What the tree shows.
  public let title: LocalizedText
  /// The tree.
  public let tree: PerformanceTree
  /// The subjects the rule reports, in order; empty for an example that passes.
  public let findings: [Finding.Subject]

  /// A tree about which the rule is silent.
  public static func passing(_ title: LocalizedText, _ tree: PerformanceTree) -> RuleExample {
    RuleExample(title: title, tree: tree, findings: [])
  }

  /// A tree in which the rule finds exactly these subjects.
  public static func failing(
    _ title: LocalizedText, at findings: Finding.Subject..., tree: PerformanceTree
  ) -> RuleExample {
    RuleExample(title: title, tree: tree, findings: findings)
  }
}
