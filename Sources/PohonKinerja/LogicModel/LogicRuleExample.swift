/// A small logic model that shows what a rule does: it is documentation and test at once.
public struct LogicRuleExample: Sendable {
  /// What the model shows.
  public let title: LocalizedText
  /// The model.
  public let model: LogicModel
  /// The subjects the rule reports, in order; empty for an example that passes.
  public let findings: [Finding.Subject]

  /// A model about which the rule is silent.
  public static func passing(_ title: LocalizedText, _ model: LogicModel) -> LogicRuleExample {
    LogicRuleExample(title: title, model: model, findings: [])
  }

  /// A model in which the rule finds exactly these subjects.
  public static func failing(
    _ title: LocalizedText, at findings: Finding.Subject..., model: LogicModel
  ) -> LogicRuleExample {
    LogicRuleExample(title: title, model: model, findings: findings)
  }
}
