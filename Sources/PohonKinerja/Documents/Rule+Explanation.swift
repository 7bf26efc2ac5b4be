extension Rule {
  /// Everything there is to say about the rule, with its examples drawn as text.
  public func explanation(in language: Language) -> String {
    var page = RulePage(
      id: id, severity: severity, family: family, since: since, summary: summary, rationale: rationale,
      sources: sources, advice: advice, language: language)
    for example in examples {
      page.add(
        example.title, findings: example.findings.map { $0.title(in: language) },
        drawing: example.tree.drawn(as: .text(width: 96, language: language)))
    }
    return page.text
  }
}

extension LogicRule {
  /// Everything there is to say about the rule, with its examples drawn as text.
  public func explanation(in language: Language) -> String {
    var page = RulePage(
      id: id, severity: severity, family: .logicModel, since: since, summary: summary, rationale: rationale,
      sources: sources, advice: advice, language: language)
    for example in examples {
      page.add(
        example.title, findings: example.findings.map { $0.title(in: language) },
        drawing: example.model.drawn(as: .text(width: 96, language: language)))
    }
    return page.text
  }
}
