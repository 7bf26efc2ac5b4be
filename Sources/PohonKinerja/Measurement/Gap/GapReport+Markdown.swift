extension GapReport {
  /// The report as Markdown, a table of all indicators and then what explains each gap and what is at risk. O(n).
  public func markdown(in language: Language = .indonesian) -> String {
    let words = GapWords(language: language, bands: categories)
    var markdown = MarkdownWriter()
    markdown.heading("\(words["Analisis kesenjangan", "Gap analysis"]): \(title)", level: 1)
    markdown.paragraph("\(period.title[language]) · \(words.counts(counts))")
    if let note { markdown.paragraph("\(words["Catatan", "Note"]): \(note)") }
    markdown.paragraph(words.legend)
    markdown.table(Self.columns(words), rows: sasaran.flatMap { $0.rows(words) })
    for gap in sasaran where !gap.causes.isEmpty || !gap.risks.isEmpty {
      markdown.heading("\(gap.status.symbol) \(gap.id) \(gap.statement)", level: 2)
      for cause in gap.causes { markdown.paragraph("\(words["Penyebab", "Cause"]): \(words.cause(cause))") }
      for risk in gap.risks {
        markdown.paragraph("\(words["Berisiko di atas", "At risk above"]): \(words.risk(risk))")
      }
    }
    return markdown.text
  }

  static func columns(_ words: GapWords) -> [String] {
    [
      words["Sasaran dan indikator", "Sasaran and indicator"], "Target", words["Realisasi", "Actual"],
      words["Selisih", "Difference"], words["Capaian", "Achievement"], "Status", words["Tren", "Trend"],
      words["Perkiraan setahun", "Forecast for the year"],
    ]
  }
}

extension SasaranGap {
  fileprivate func rows(_ words: GapWords) -> [[String]] {
    let language = words.language
    let mean = words.percentage(achievement) ?? ""
    let head = ["\(id) \(statement)", "", "", "", mean, words.status(status, because: reason), "", ""]
    return [head]
      + indicators.map { gap in
        [
          "\(gap.id) \(gap.name)", words.target(gap.target), words.result(gap),
          words.difference(gap.difference, decimals: gap.decimals),
          words.achievement(gap.achievement, of: gap.result),
          words.status(gap.status, by: gap.reversedShare),
          gap.trend.map { $0.text(in: language) } ?? "–", gap.forecast.map { words.forecast($0) } ?? "–",
        ]
      }
  }
}
