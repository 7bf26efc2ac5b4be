/// A report being written as the agenda of a meeting.
struct ReportMarkdown {
  private let report: Report
  private let language: Language
  private var markdown = MarkdownWriter()

  init(report: Report, language: Language) {
    self.report = report
    self.language = language
  }

  consuming func written(coverage: Coverage?) -> String {
    markdown.heading("\(word("Hasil pemeriksaan", "Findings")): \(report.title)", level: 1)
    writeExtent()
    markdown.heading(word("Yang perlu dibahas", "To be discussed"), level: 2)
    if report.findings.isEmpty { markdown.paragraph(word("Tidak ada temuan.", "Nothing was found.")) }
    for group in FindingGroup.byOwner(report.findings) { write(group) }
    writeWaived()
    if let coverage { markdown.append(block: coverage.markdown(in: language, headingLevel: 2)) }
    return markdown.text
  }

  private func word(_ indonesian: String, _ english: String) -> String {
    LocalizedText(indonesian, en: english)[language]
  }

  // MARK: What was checked

  private mutating func writeExtent() {
    let extent = report.checked
    let rules = word("\(extent.rules) aturan", EnglishCount.of(extent.rules, "rule"))
    let profile = word("profil", "profile")
    markdown.startBlock()
    markdown.item([
      .plain("\(word("Diperiksa", "Checked")): \(extent.text(in: language))")
    ])
    markdown.item([.plain("\(word("Dengan", "With")): \(rules)\(families), \(profile) \(report.profile)")])
    markdown.item([.plain("\(word("Temuan", "Found")): \(report.summary(in: language))")])
  }

  /// How many rules of each family were run: " (struktur 16, target 6)".
  private var families: String {
    let counts = RuleFamily.allCases.compactMap { family -> String? in
      let count = report.rules.count { $0.family == family }
      return count == 0 ? nil : "\(family.title[language]) \(count)"
    }
    return counts.isEmpty ? "" : " (\(counts.joined(separator: ", ")))"
  }

  // MARK: Findings

  private mutating func write(_ group: FindingGroup) {
    guard let first = group.findings.first else { return }
    let level = first.place?.level?[language]
    // "S2 Ketua Tim Kerja" says who owns it as well.
    let owner = first.place?.owner.flatMap { level?.hasSuffix(" \($0)") == true ? nil : $0 }
    let parts = [level, owner].compactMap(\.self)
    let title =
      parts.isEmpty
      ? word("Dokumen secara keseluruhan", "The document as a whole") : parts.joined(separator: " — ")
    markdown.heading("\(title): \(counts(of: group.findings))", level: 3)
    markdown.startBlock()
    for findings in byRule(group.findings) { write(findings) }
  }

  /// "2 kesalahan, 1 catatan", without what there is none of.
  private func counts(of findings: [Finding]) -> String {
    Severity.allCases.reversed().compactMap { severity in
      let count = findings.count { $0.severity == severity }
      return count == 0 ? nil : "\(count) \(severity.noun(for: count)[language])"
    }.joined(separator: ", ")
  }

  /// The findings of each rule and severity, in the order in which they are met.
  private func byRule(_ findings: [Finding]) -> [[Finding]] {
    struct Key: Hashable {
      var rule: RuleID
      var severity: Severity
    }
    var places: [Key: Int] = [:]
    var groups: [[Finding]] = []
    for finding in findings {
      let key = Key(rule: finding.rule, severity: finding.severity)
      if let place = places[key] {
        groups[place].append(finding)
      } else {
        places[key] = groups.count
        groups.append([finding])
      }
    }
    return groups
  }

  private mutating func write(_ findings: [Finding]) {
    guard let first = findings.first else { return }
    if findings.count == 1 {
      writeTitle(.plain(first.summary[language]), of: first)
      markdown.item(labelled(word("Di mana", "Where"), where: first), depth: 1)
      writeNotes(of: first, depth: 1)
    } else {
      writeTitle(.own("\(first.title[language]) (\(findings.count) \(word("tempat", "places")))"), of: first)
      for finding in findings {
        let summary = finding.isToldByPlace ? nil : finding.summary[language]
        markdown.item(
          place(of: finding, saying: summary) + [.plain(summary.map { ": \($0)" } ?? "")], mark: "- [ ]",
          depth: 1)
        writeNotes(of: finding, depth: 2)
      }
    }
    let sources = first.sources.map { $0.text[language] }.joined(separator: "; ")
    let source = sources.isEmpty ? "" : " (\(sources))"
    for reason in findings.lazy.map(\.rationale).eachOnce(in: language) {
      markdown.item([.own("\(word("Mengapa", "Why")): \(reason)\(source)")], depth: 1)
    }
    for advice in findings.lazy.flatMap(\.suggestions).eachOnce(in: language) {
      markdown.item([.own("\(word("Yang dilakukan", "What to do")): "), .plain(advice)], depth: 1)
    }
  }

  private mutating func writeTitle(_ text: MarkdownWriter.Piece, of finding: Finding) {
    markdown.item(
      [.bold(finding.severity.title[language]), .own(": "), text, .own(" "), .code(finding.rule.rawValue)],
      mark: "- [ ]")
  }

  private mutating func writeNotes(of finding: Finding, depth: Int) {
    for note in finding.notes {
      markdown.item(
        [
          .own("\(word("Lihat", "See")): "),
          .plain("\(note.text[language]): \(note.subject.title(in: language))"),
        ] + line(note.location), depth: depth)
    }
  }

  private func labelled(_ label: String, where finding: Finding) -> [MarkdownWriter.Piece] {
    [.own("\(label): ")] + place(of: finding, saying: finding.summary[language])
  }

  /// "S1.1 “Meningkatnya …” (pohon.json, baris 15)", without the words where they are said beside it.
  private func place(of finding: Finding, saying summary: String?) -> [MarkdownWriter.Piece] {
    let words = finding.place.map { $0.indicator ?? $0.statement } ?? ""
    let isSaid = summary?.contains("“\(words)”") == true
    let quoted = words.isEmpty || isSaid ? "" : " “\(words)”"
    return [.plain("\(finding.subject.title(in: language))\(quoted)")] + line(finding.location)
  }

  private func line(_ location: Location?) -> [MarkdownWriter.Piece] {
    guard let location else { return [] }
    return [
      .own(" ("), .code(location.fileID ?? location.file),
      .own(", \(word("baris", "line")) \(location.line))"),
    ]
  }

  // MARK: What is waived

  private mutating func writeWaived() {
    guard !report.waived.isEmpty else { return }
    markdown.heading(word("Dikecualikan", "Waived"), level: 2)
    markdown.startBlock()
    for waived in report.waived {
      markdown.item([
        .plain(waived.finding.summary[language]), .own(" "), .code(waived.finding.rule.rawValue),
      ])
      markdown.item([.own("\(word("Alasan", "Reason")): "), .plain(waived.reason)], depth: 1)
    }
  }
}
