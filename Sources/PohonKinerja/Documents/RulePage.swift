/// The page on one rule as text for a terminal.
struct RulePage {
  let explanation: RuleExplanation
  let language: Language

  var text: String {
    heading + explanation.examples.map { self.text(of: $0) }.joined()
  }

  private var heading: String {
    let rule = explanation.rule
    let origin = rule.sources.map { $0.text[language] }.joined(separator: "; ")
    let facts = [
      rule.severity.title[language], rule.family.title[language], "\(word("sejak", "since")) \(rule.since)",
      rule.status.title[language], isOnByDefault,
    ]
    return """
      \(rule.id) — \(facts.joined(separator: ", "))

      \(rule.summary[language]).

      \(word("Mengapa", "Why")): \(rule.rationale[language])
      \(word("Sumber", "Source")): \(origin)
      \(word("Saran", "Advice")): \(rule.advice[language])
      \(word("Profil", "Profiles")): \(explanation.profileNames(in: language))

      """
  }

  private var isOnByDefault: String {
    explanation.rule.isOnByDefault
      ? word("dijalankan", "on by default") : word("tidak dijalankan bila tidak diminta", "off by default")
  }

  private func text(of example: RuleExplanation.Example) -> String {
    var text = "\n— \(example.title[language])\n  \(example.verdict(in: language))\n"
    for line in example.lines(in: language) { text += "    \(line)\n" }
    text += "\n"
    for line in example.drawing(in: language).split(separator: "\n", omittingEmptySubsequences: false) {
      text += line.isEmpty ? "\n" : "    \(line)\n"
    }
    return text
  }

  private func word(_ indonesian: String, _ english: String) -> String {
    LocalizedText(indonesian, en: english)[language]
  }
}
