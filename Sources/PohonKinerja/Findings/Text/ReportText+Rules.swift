/// The findings rule by rule, the gravest first.
extension ReportText {
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

  var linesByRule: [ReportLine] {
    groups.flatMap { lines(of: $0) + [""] }
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

  private func lines(of group: Group) -> [ReportLine] {
    guard let first = group.findings.first else { return [] }
    // What the findings of a group have in common is said once.
    let reasons = explanation.reasonLines(of: group.findings) + explanation.adviceLines(of: group.findings)
    if group.findings.count <= Self.toldOneByOne {
      return group.findings.flatMap { finding in
        [ReportLine(finding, place: finding.location?.shortDescription, language: language)]
          + explanation.noteLines(of: finding)
      } + reasons
    }
    let heading = ReportLine(group.severity.title[language], .severity(group.severity))
      .adding(": \(first.title[language]) ").adding("[\(group.rule)]", .minor)
    if group.isToldByPlace { return [heading] + places(of: group) + reasons }
    let told = group.findings.flatMap { finding in
      [ReportLine("  \(placed(finding))\(finding.summary[language])")] + explanation.noteLines(of: finding)
    }
    return [heading] + told + reasons
  }

  private func placed(_ finding: Finding) -> String {
    let place = finding.location?.shortDescription ?? finding.subject.title(in: language)
    return place.isEmpty ? "" : "\(place): "
  }

  /// The subjects of a group, as many on a line as fit, file by file.
  private func places(of group: Group) -> [ReportLine] {
    var files: [String] = []
    var idsOfFile: [String: [String]] = [:]
    for finding in group.findings {
      let file = finding.location.map { $0.fileID ?? $0.file } ?? ""
      if idsOfFile[file] == nil { files.append(file) }
      idsOfFile[file, default: []].append(numbered(finding))
    }
    return files.flatMap { file in
      let ids = idsOfFile[file] ?? []
      let count = LocalizedText("\(ids.count) temuan", en: EnglishCount.of(ids.count, "finding"))[language]
      let place = file.isEmpty ? "" : " \(LocalizedText("di", en: "in")[language]) \(file)"
      return [ReportLine("  \(count)\(place):")] + wrapped(ids).map { ReportLine($0) }
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
}
