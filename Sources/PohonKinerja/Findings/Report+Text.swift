extension Report: CustomStringConvertible {
  /// The report for reading, in Indonesian.
  public var description: String { text(in: .indonesian) }

  /// The report for reading: a heading, the findings rule by rule with the gravest first, and the counts.
  ///
  /// A rule with several findings says why and what to do once. Findings that their place says all about are listed by
  /// place alone, so that twenty missing targets do not drown the one sasaran that was forgotten. Control characters of
  /// the document come out as U+FFFD and its line breaks as spaces, so that no text can pose as a finding. O(findings).
  public func text(in language: Language) -> String {
    ReportText(report: self, language: language).text
  }

  /// How many findings of each severity there are, and how many are waived: "2 kesalahan, 1 peringatan, 0 catatan".
  public func summary(in language: Language) -> String {
    var parts = Severity.allCases.reversed().map { severity in
      let count = count(of: severity)
      let plural = language == .english && count != 1 ? "s" : ""
      return "\(count) \(severity.title[language])\(plural)"
    }
    if !waived.isEmpty {
      parts.append("\(waived.count) \(LocalizedText("dikecualikan", en: "waived")[language])")
    }
    return parts.joined(separator: ", ")
  }
}

/// Lays a report out as text, line by line.
private struct ReportText {
  let report: Report
  let language: Language

  /// The findings of one rule at one severity that are told in the same way.
  private struct Group {
    let rule: RuleID
    let severity: Severity
    let isToldByPlace: Bool
    var findings: [Finding]

    init(_ finding: Finding) {
      rule = finding.rule
      severity = finding.severity
      isToldByPlace = finding.isToldByPlace
      findings = [finding]
    }

    func takes(_ finding: Finding) -> Bool {
      finding.rule == rule && finding.severity == severity && finding.isToldByPlace == isToldByPlace
    }
  }

  /// Up to this many findings of a rule are told as lines of their own, as compilers do.
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
    return lines.map(PlainText.string).joined(separator: "\n") + "\n"
  }

  private var heading: String {
    let extent = report.checked
    return LocalizedText(
      "\(report.title): \(extent.text(in: language)); \(extent.rules) aturan, profil \(report.profile)",
      en: "\(report.title): \(extent.text(in: language)); \(extent.rules) rules, profile \(report.profile)"
    )[language]
  }

  /// The findings by severity and rule; a rule's place is that of its first finding. O(findings · groups of a rule).
  private var groups: [Group] {
    var groups: [Group] = []
    var placesOfRule: [RuleID: [Int]] = [:]
    for finding in report.findings {
      if let place = placesOfRule[finding.rule]?.first(where: { groups[$0].takes(finding) }) {
        groups[place].findings.append(finding)
      } else {
        placesOfRule[finding.rule, default: []].append(groups.count)
        groups.append(Group(finding))
      }
    }
    return Severity.allCases.reversed().flatMap { severity in groups.filter { $0.severity == severity } }
  }

  private func lines(of group: Group) -> [String] {
    guard let first = group.findings.first else { return [] }
    let heading = "\(group.severity.title[language]): \(first.title[language]) [\(group.rule)]"
    if group.findings.count <= Self.toldOneByOne {
      return group.findings.flatMap { [$0.line(in: language)] + noteLines(of: $0) } + explanation(of: group)
    }
    if group.isToldByPlace {
      return [heading] + places(of: group) + explanation(of: group)
    }
    let told = group.findings.flatMap { ["  \(placed($0))\($0.summary[language])"] + noteLines(of: $0) }
    return [heading] + told + explanation(of: group)
  }

  private func placed(_ finding: Finding) -> String {
    let place = finding.location?.shortDescription ?? finding.subject.title(in: language)
    return place.isEmpty ? "" : "\(place): "
  }

  private func noteLines(of finding: Finding) -> [String] {
    finding.notes.map { note in
      let place = note.location.map { " (\($0.shortDescription))" } ?? ""
      return labelled("lihat", "see", "\(note.text[language]): \(note.subject.title(in: language))\(place)")
    }
  }

  /// Why, by which source, and what to do: what the findings of a group have in common is said once.
  private func explanation(of group: Group) -> [String] {
    guard let first = group.findings.first else { return [] }
    let sources = first.sources.map { $0.text[language] }.joined(separator: "; ")
    var told: Set<String> = []
    let advice = group.findings.flatMap(\.suggestions).map { $0[language] }.filter {
      told.insert($0).inserted
    }
    return [labelled("mengapa", "why", first.rationale[language])]
      + (sources.isEmpty ? [] : [labelled("sumber", "source", sources)])
      + advice.map { labelled("saran", "advice", $0) }
  }

  private func labelled(_ indonesian: String, _ english: String, _ text: String) -> String {
    let label = LocalizedText(indonesian, en: english)[language]
    return "  \(label)\(String(repeating: " ", count: max(1, 9 - label.utf8.count)))\(text)"
  }

  /// The subjects of a group, as many on a line as fit, file by file.
  private func places(of group: Group) -> [String] {
    var files: [String] = []
    var idsOfFile: [String: [String]] = [:]
    for finding in group.findings {
      let file = finding.location.map { $0.fileID ?? $0.file } ?? ""
      if idsOfFile[file] == nil { files.append(file) }
      idsOfFile[file, default: []].append(numbered(finding))
    }
    return files.flatMap { file in
      let ids = idsOfFile[file] ?? []
      let count = LocalizedText("\(ids.count) temuan", en: "\(ids.count) findings")[language]
      let place = file.isEmpty ? "" : " \(LocalizedText("di", en: "in")[language]) \(file)"
      return ["  \(count)\(place):"] + wrapped(ids)
    }
  }

  private func numbered(_ finding: Finding) -> String {
    let id = finding.subject.title(in: language)
    guard let line = finding.location?.line else { return id }
    return "\(id) (\(LocalizedText("baris", en: "line")[language]) \(line))"
  }

  private func wrapped(_ items: [String]) -> [String] {
    var lines: [String] = []
    var line = "   "
    for (index, item) in items.enumerated() {
      let part = " " + item + (index + 1 < items.count ? "," : "")
      if line.utf8.count + part.utf8.count > Self.width, line.utf8.count > 3 {
        lines.append(line)
        line = "   "
      }
      line += part
    }
    return lines + [line]
  }

  private var waivedLines: [String] {
    guard !report.waived.isEmpty else { return [] }
    let title = LocalizedText("Dikecualikan:", en: "Waived:")[language]
    let reason = LocalizedText("alasan", en: "reason")[language]
    return [title]
      + report.waived.flatMap { ["  \($0.finding.line(in: language))", "    \(reason): \($0.reason)"] } + [""]
  }
}

extension Finding.Subject {
  /// The id of the indicator, the sasaran or the element; a word for the whole document.
  func title(in language: Language) -> String {
    switch self {
    case .document: LocalizedText("dokumen", en: "document")[language]
    case .sasaran(let id), .indicator(let id, of: _), .element(let id): id
    case .link(let from, let to): "\(from) → \(to)"
    }
  }
}
