import PohonKinerja

/// All rules by family, a line each.
struct RuleList {
  let language: Language

  var text: String {
    let trees = RuleFamily.allCases.map { family in
      let rules = RuleCatalogue.standard.filter { $0.family == family }
      return section(family, rules.map { ($0.id, $0.severity, $0.summary) })
    }
    let models = section(.logicModel, LogicRule.all.map { ($0.id, $0.severity, $0.summary) })
    return (trees + [models]).joined()
  }

  private func section(_ family: RuleFamily, _ rules: [(RuleID, Severity, LocalizedText)]) -> String {
    guard !rules.isEmpty else { return "" }
    let lines = rules.map { id, severity, summary in
      "  \(padded(id.rawValue, to: 32))\(padded(severity.title[language], to: 12))\(summary[language])\n"
    }
    return "\(family.title[language])\n" + lines.joined() + "\n"
  }

  private func padded(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(1, width - text.count))
  }
}
