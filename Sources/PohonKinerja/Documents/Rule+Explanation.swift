extension Rule {
  /// Everything there is to say about the rule, with its examples drawn as text.
  public func explanation(in language: Language) -> String {
    var page = RulePage(
      id: id, severity: severity, family: family, since: since, summary: summary, rationale: rationale,
      sources: sources, advice: advice, language: language)
    for example in examples {
      page.add(
        example.title, findings: example.findings.map(\.id),
        drawing: example.tree.drawn(as: .text(width: 96)))
    }
    return page.text
  }
}

/// The page on one rule, of a tree's or a logic model's catalogue.
struct RulePage {
  let language: Language
  private(set) var text: String

  init(
    id: RuleID, severity: Severity, family: RuleFamily, since: String, summary: LocalizedText,
    rationale: LocalizedText, sources: [Citation], advice: LocalizedText, language: Language
  ) {
    self.language = language
    let labels = LocalizedText("sejak", en: "since")
    text = """
      \(id) — \(severity.title[language]), \(family.title[language]), \(labels[language]) \(since)

      \(summary[language]).

      \(LocalizedText("Mengapa", en: "Why")[language]): \(rationale[language])
      \(LocalizedText("Sumber", en: "Source")[language]): \(sources.map { $0.text[language] }.joined(separator: "; "))
      \(LocalizedText("Saran", en: "Advice")[language]): \(advice[language])

      """
  }

  /// Adds an example: what it shows, what is found in it, and its drawing.
  mutating func add(_ title: LocalizedText, findings: [String], drawing: String) {
    let verdict =
      findings.isEmpty
      ? LocalizedText("Lolos", en: "Passes")[language]
      : LocalizedText(
        "Ditemukan pada \(findings.joined(separator: ", "))",
        en: "Found at \(findings.joined(separator: ", "))")[language]
    text += "\n— \(title[language])\n  \(verdict)\n\n"
    for line in drawing.split(separator: "\n", omittingEmptySubsequences: false) {
      text += line.isEmpty ? "\n" : "    \(line)\n"
    }
  }
}
