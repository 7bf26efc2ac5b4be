/// The findings place by place: what is to be done about one sasaran stands together.
extension ReportText {
  var linesBySasaran: [ReportLine] {
    var explained: Set<RuleID> = []
    return FindingGroup.bySasaran(report.findings).flatMap { group in
      let findings = group.findings.flatMap { finding in
        lines(of: finding, isExplained: explained.insert(finding.rule).inserted)
      }
      return [heading(of: group)] + findings + [""]
    }
  }

  /// Id, statement and owner, and where that was written.
  private func heading(of group: FindingGroup) -> ReportLine {
    guard let first = group.findings.first else { return "" }
    let owner = first.place?.owner.map { " (\($0))" } ?? ""
    let statement = first.place.map { " \($0.statement)" } ?? ""
    return ReportLine(first.groupTitle(in: language), .heading).adding(statement + owner)
  }

  /// A rule says why the first time it is met; what to do is said each time.
  private func lines(of finding: Finding, isExplained: Bool) -> [ReportLine] {
    let line = ReportLine(
      finding, indent: "  ", place: finding.location?.shortDescription, language: language)
    return [line] + explanation.noteLines(of: finding, indent: "    ")
      + (isExplained ? explanation.reasonLines(of: [finding], indent: "    ") : [])
      + explanation.adviceLines(of: [finding], indent: "    ")
  }
}
