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

  /// Why and by which source.
  func reasonLines(of finding: Finding, indent: String = "  ") -> [ReportLine] {
    let sources = finding.sources.map { $0.text[language] }.joined(separator: "; ")
    let reason = labelled(
      LocalizedText("mengapa", en: "why"), finding.rationale[language], indent: indent)
    guard !sources.isEmpty else { return [reason] }
    return [reason, labelled(LocalizedText("sumber", en: "source"), sources, indent: indent)]
  }

  /// What to do, each advice once.
  func adviceLines(of findings: [Finding], indent: String = "  ") -> [ReportLine] {
    var told: Set<String> = []
    return findings.flatMap(\.suggestions).map { $0[language] }.filter { told.insert($0).inserted }
      .map { labelled(LocalizedText("saran", en: "advice"), $0, indent: indent) }
  }

  private func labelled(_ label: LocalizedText, _ text: String, indent: String) -> ReportLine {
    let label = label[language]
    let gap = String(repeating: " ", count: max(1, 9 - label.utf8.count))
    return ReportLine(indent).adding(label, .minor).adding(gap + text)
  }
}
