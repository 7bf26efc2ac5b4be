import PohonKinerja

/// All rules by family, a line each, and then the codes that are none.
struct RuleList {
  let language: Language

  var text: String {
    let trees = RuleFamily.allCases.map { family in
      let rules = RuleCatalogue.standard.filter { $0.family == family }
      return section(family, rules.map { ($0.id, $0.severity, $0.summary) })
    }
    let models = section(.logicModel, LogicRule.all.map { ($0.id, $0.severity, $0.summary) })
    return (trees + [models]).joined() + others
  }

  private func section(_ family: RuleFamily, _ rules: [(RuleID, Severity, LocalizedText)]) -> String {
    guard !rules.isEmpty else { return "" }
    let lines = rules.map { id, severity, summary in
      line(id.rawValue, padded(severity.title[language], to: 12) + summary[language])
    }
    return "\(family.title[language])\n" + lines.joined() + "\n"
  }

  private var others: String {
    let title = LocalizedText(
      "Bukan aturan: tidak dapat dikecualikan", en: "Not rules: they cannot be waived")
    return "\(title[language])\n" + OtherCode.all.map { line($0.name, $0.summary[language]) }.joined()
  }

  /// Wide enough for the longest id.
  private static let width =
    2 + (RuleCatalogue.standard.map(\.id) + LogicRule.all.map(\.id)).reduce(0) { max($0, $1.rawValue.count) }

  private func line(_ name: String, _ text: String) -> String { "  \(padded(name, to: Self.width))\(text)\n" }

  private func padded(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(1, width - text.count))
  }
}
