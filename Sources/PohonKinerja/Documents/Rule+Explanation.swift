extension Rule {
  /// Everything there is to say about the rule, with what it finds in its examples, drawn as text.
  public func explanation(in language: Language) -> String {
    RulePage(explanation: RuleExplanation(self), language: language).text
  }
}

extension LogicRule {
  /// Everything there is to say about the rule, with what it finds in its examples, drawn as text.
  public func explanation(in language: Language) -> String {
    RulePage(explanation: RuleExplanation(self), language: language).text
  }
}

extension ComparisonRule {
  /// Everything there is to say about the rule, with what it finds in its examples, both trees drawn as text.
  public func explanation(in language: Language) -> String {
    RulePage(explanation: RuleExplanation(self), language: language).text
  }
}
