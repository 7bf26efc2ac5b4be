extension RuleDescription {
  /// What there is to say about a rule on logic models.
  public init(_ rule: LogicRule) {
    self.init(
      id: rule.id, family: .logicModel, severity: rule.severity, since: rule.since, status: rule.status,
      isOnByDefault: rule.isOnByDefault, summary: rule.summary, rationale: rule.rationale,
      sources: rule.sources, advice: rule.advice)
  }
}
