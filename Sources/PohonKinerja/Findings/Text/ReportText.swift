/// Lays a report out as text, line by line: what both groupings have in common.
struct ReportText {
  let report: Report
  let language: Language

  var explanation: FindingExplanation { FindingExplanation(language: language) }

  var heading: ReportLine {
    let extent = report.checked
    let text = LocalizedText(
      "\(report.title): \(extent.text(in: language)); \(extent.rules) aturan, profil \(report.profile)",
      en:
        "\(report.title): \(extent.text(in: language)); \(EnglishCount.of(extent.rules, "rule")), profile \(report.profile)"
    )
    return ReportLine(text[language], .heading)
  }

  var counts: ReportLine { ReportLine(report.summary(in: language)) }

  var waivedLines: [ReportLine] {
    guard !report.waived.isEmpty else { return [] }
    let title = LocalizedText("Dikecualikan:", en: "Waived:")[language]
    let reason = LocalizedText("alasan", en: "reason")[language]
    return [ReportLine(title)]
      + report.waived.flatMap { waived in
        [
          ReportLine(
            waived.finding, indent: "  ", place: waived.finding.location?.shortDescription,
            language: language),
          ReportLine("    \(reason): \(waived.reason)"),
        ]
      } + [""]
  }
}
