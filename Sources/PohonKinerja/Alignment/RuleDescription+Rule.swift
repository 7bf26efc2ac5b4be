extension RuleDescription {
  /// What there is to say about a rule on performance trees.
  public init(_ rule: Rule) {
    self.init(
      id: rule.id, family: rule.family, severity: rule.severity, since: rule.since, status: rule.status,
      isOnByDefault: rule.isOnByDefault, summary: rule.summary, rationale: rule.rationale,
      sources: rule.sources, advice: rule.advice)
  }
}
