import PohonKinerja

/// All rules by family, a line each, and then the codes that are none.
struct RuleList {
  let language: Language

  var text: String {
    let trees = RuleFamily.allCases.map { family in
      let rules = RuleCatalogue.standard.filter { $0.family == family }
      return section(family.title, rules.map { RuleDescription($0) })
    }
    let comparison = section(
      LocalizedText("perbandingan dua pohon", en: "comparison of two trees"),
      ComparisonRule.all.map { RuleDescription($0) })
    let models = section(RuleFamily.logicModel.title, LogicRule.all.map { RuleDescription($0) })
    return (trees + [comparison, models]).joined() + others
  }

  private func section(_ title: LocalizedText, _ rules: [RuleDescription]) -> String {
    guard !rules.isEmpty else { return "" }
    let off = LocalizedText(" (bila diminta)", en: " (off by default)")[language]
    let lines = rules.map { rule in
      line(
        rule.id.rawValue,
        padded(rule.severity.title[language], to: 12) + padded(rule.status.title[language], to: 11)
          + rule.summary[language] + (rule.isOnByDefault ? "" : off))
    }
    return "\(title[language])\n" + lines.joined() + "\n"
  }

  private var others: String {
    let title = LocalizedText(
      "Bukan aturan: tidak dapat dikecualikan", en: "Not rules: they cannot be waived")
    return "\(title[language])\n" + OtherCode.all.map { line($0.name, $0.summary[language]) }.joined()
  }

  /// Wide enough for the longest id.
  private static let width =
    2
    + (RuleCatalogue.standard.map(\.id) + ComparisonRule.all.map(\.id) + LogicRule.all.map(\.id))
    .reduce(0) { max($0, $1.rawValue.count) }

  private func line(_ name: String, _ text: String) -> String { "  \(padded(name, to: Self.width))\(text)\n" }

  private func padded(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(1, width - text.count))
  }
}
