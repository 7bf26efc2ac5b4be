/// The page on one rule, of a tree's or a logic model's catalogue.
struct RulePage {
  private let language: Language
  private(set) var text: String

  init(
    id: RuleID, severity: Severity, family: RuleFamily, since: String, summary: LocalizedText,
    rationale: LocalizedText, sources: [Citation], advice: LocalizedText, language: Language
  ) {
    self.language = language
    let origin = sources.map { $0.text[language] }.joined(separator: "; ")
    text = """
      \(id) — \(severity.title[language]), \(family.title[language]), \(LocalizedText("sejak", en: "since")[language]) \(since)

      \(summary[language]).

      \(LocalizedText("Mengapa", en: "Why")[language]): \(rationale[language])
      \(LocalizedText("Sumber", en: "Source")[language]): \(origin)
      \(LocalizedText("Saran", en: "Advice")[language]): \(advice[language])

      """
  }

  /// Adds an example: what it shows, what is found in it, and its drawing.
  mutating func add(_ title: LocalizedText, findings: [String], drawing: String) {
    let places = findings.joined(separator: ", ")
    let verdict =
      findings.isEmpty
      ? LocalizedText("Lolos", en: "Passes")
      : LocalizedText("Ditemukan pada \(places)", en: "Found at \(places)")
    text += "\n— \(title[language])\n  \(verdict[language])\n\n"
    for line in drawing.split(separator: "\n", omittingEmptySubsequences: false) {
      text += line.isEmpty ? "\n" : "    \(line)\n"
    }
  }
}
