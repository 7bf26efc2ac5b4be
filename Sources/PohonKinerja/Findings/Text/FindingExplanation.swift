/// What is told below a finding: related places, why, by which source, and what to do.
struct FindingExplanation {
  let language: Language

  func noteLines(of finding: Finding, indent: String = "  ") -> [ReportLine] {
    finding.notes.map { note in
      let place = note.location.map { " (\($0.shortDescription))" } ?? ""
      return labelled(
        LocalizedText("lihat", en: "see"),
        "\(note.text[language]): \(note.subject.title(in: language))\(place)", indent: indent)
    }
  }

  /// Why, each reason once, and by which source, which findings of one rule have in common.
  func reasonLines(of findings: [Finding], indent: String = "  ") -> [ReportLine] {
    let sources = findings.first?.sources.map { $0.text[language] }.joined(separator: "; ") ?? ""
    let reasons = told(findings.lazy.map(\.rationale), LocalizedText("mengapa", en: "why"), indent: indent)
    guard !sources.isEmpty else { return reasons }
    return reasons + [labelled(LocalizedText("sumber", en: "source"), sources, indent: indent)]
  }

  /// What to do, each advice once.
  func adviceLines(of findings: [Finding], indent: String = "  ") -> [ReportLine] {
    told(findings.lazy.flatMap(\.suggestions), LocalizedText("saran", en: "advice"), indent: indent)
  }

  private func told(
    _ texts: some Sequence<LocalizedText>, _ label: LocalizedText, indent: String
  ) -> [ReportLine] {
    texts.eachOnce(in: language).map { labelled(label, $0, indent: indent) }
  }

  private func labelled(_ label: LocalizedText, _ text: String, indent: String) -> ReportLine {
    let label = label[language]
    let gap = String(repeating: " ", count: max(1, 9 - label.utf8.count))
    return ReportLine(indent).adding(label, .minor).adding(gap + text)
  }
}

extension Sequence<LocalizedText> {
  /// The texts in a language, each once, in order.
  func eachOnce(in language: Language) -> [String] {
    var told: Set<String> = []
    var last: String?
    return compactMap { text in
      let text = text[language]
      // Findings of one rule mostly say the same, which need not be looked up.
      guard text != last else { return nil }
      last = text
      return told.insert(text).inserted ? text : nil
    }
  }
}
