extension Report: CustomStringConvertible {
  /// The report for reading, in Indonesian.
  public var description: String { text(in: .indonesian) }

  /// The report for reading: a heading, the findings rule by rule with the gravest first, and the counts.
  ///
  /// A rule with many findings says why and what to do once and lists the places after it, so that twenty missing
  /// targets do not drown the one sasaran that was forgotten. O(findings).
  public func text(in language: Language) -> String {
    ReportText(report: self, language: language).text
  }

  /// How many findings and waivers there are: "2 kesalahan, 1 peringatan, 0 catatan".
  public func summary(in language: Language) -> String {
    var parts = Severity.allCases.reversed().map { "\(count(of: $0)) \($0.title[language])" }
    if !waived.isEmpty {
      parts.append("\(waived.count) \(LocalizedText("dikecualikan", en: "waived")[language])")
    }
    return parts.joined(separator: ", ")
  }
}

/// Lays a report out as text.
private struct ReportText {
  let report: Report
  let language: Language

  /// The findings of one rule at one severity.
  private struct Group {
    let rule: RuleID
    let severity: Severity
    var findings: [Finding]
  }

  /// Up to this many findings of a rule are told one by one.
  private static let toldOneByOne = 3
  private static let width = 100

  var text: String {
    var lines = [heading, ""]
    for group in groups {
      lines += self.lines(of: group)
      lines.append("")
    }
    lines += waivedLines
    lines.append(report.summary(in: language))
    return lines.joined(separator: "\n") + "\n"
  }

  private var heading: String {
    let extent = report.checked
    return LocalizedText(
      "\(report.title): \(extent.text(in: language)); \(extent.rules) aturan, profil \(report.profile)",
      en: "\(report.title): \(extent.text(in: language)); \(extent.rules) rules, profile \(report.profile)"
    )[language]
  }

  /// The findings by severity and rule; a rule's place is that of its first finding.
  private var groups: [Group] {
    var groups: [Group] = []
    var places: [RuleID: [Severity: Int]] = [:]
    for finding in report.findings {
      if let place = places[finding.rule]?[finding.severity] {
        groups[place].findings.append(finding)
      } else {
        places[finding.rule, default: [:]][finding.severity] = groups.count
        groups.append(Group(rule: finding.rule, severity: finding.severity, findings: [finding]))
      }
    }
    return Severity.allCases.reversed().flatMap { severity in groups.filter { $0.severity == severity } }
  }

  private func lines(of group: Group) -> [String] {
    guard let first = group.findings.first else { return [] }
    guard group.findings.count > Self.toldOneByOne else {
      return group.findings.flatMap { [$0.line(in: language)] + noteLines(of: $0) } + explanation(of: first)
    }
    let count = LocalizedText("\(group.findings.count) temuan", en: "\(group.findings.count) findings")[
      language]
    return ["\(group.severity.title[language]): \(first.title[language]) [\(group.rule)]"]
      + places(of: group, heading: "\(count): ") + explanation(of: first)
  }

  private func noteLines(of finding: Finding) -> [String] {
    finding.notes.map { note in
      let place = note.location.map { " (\($0.shortDescription))" } ?? ""
      return labelled("lihat", "see", "\(note.text[language]): \(note.subject.id)\(place)")
    }
  }

  private func explanation(of finding: Finding) -> [String] {
    let sources = finding.sources.map { $0.text[language] }.joined(separator: "; ")
    return [labelled("mengapa", "why", finding.rationale[language])]
      + (sources.isEmpty ? [] : [labelled("sumber", "source", sources)])
      + finding.suggestions.map { labelled("saran", "advice", $0[language]) }
  }

  private func labelled(_ indonesian: String, _ english: String, _ text: String) -> String {
    let label = LocalizedText(indonesian, en: english)[language]
    return "  \(label)\(String(repeating: " ", count: max(1, 9 - label.utf8.count)))\(text)"
  }

  /// The subjects of a group, as many on a line as fit.
  private func places(of group: Group, heading: String) -> [String] {
    let ids = group.findings.map { finding in
      guard let line = finding.location?.line else { return finding.subject.id }
      return "\(finding.subject.id) (\(LocalizedText("baris", en: "line")[language]) \(line))"
    }
    var lines: [String] = []
    var line = "  " + heading
    for (index, id) in ids.enumerated() {
      let part = index + 1 < ids.count ? id + ", " : id
      if line.utf8.count + part.utf8.count > Self.width {
        lines.append(line.trimmingSpacesAtEnd)
        line = "    "
      }
      line += part
    }
    return lines + [line]
  }

  private var waivedLines: [String] {
    guard !report.waived.isEmpty else { return [] }
    let title = LocalizedText("Dikecualikan:", en: "Waived:")[language]
    return [title] + report.waived.map { "  \($0.finding.line(in: language)): \($0.reason)" } + [""]
  }
}

extension Finding.Subject {
  /// The id to show: of the indicator, the sasaran or the element.
  var id: String {
    switch self {
    case .document: "dokumen"
    case .sasaran(let id), .indicator(let id, of: _), .element(let id): id
    case .link(let from, let to): "\(from) → \(to)"
    }
  }
}

extension String {
  fileprivate var trimmingSpacesAtEnd: String {
    var view = self[...]
    while view.utf8.last == UInt8(ascii: " ") { view.removeLast() }
    return String(view)
  }
}
