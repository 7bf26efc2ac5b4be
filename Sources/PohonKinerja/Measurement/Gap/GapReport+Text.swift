extension GapReport {
  /// The report as text for a terminal or an e-mail. O(n). Control characters of the document do not get through.
  public func text(in language: Language = .indonesian) -> String {
    let words = GapWords(language: language, bands: categories)
    var lines = [
      "\(words["Analisis kesenjangan", "Gap analysis"]): \(title), \(period.title[language])"
    ]
    if let note { lines.append("\(words["Catatan", "Note"]): \(note)") }
    lines += [words.counts(counts), words.legend]
    for gap in sasaran { lines += gap.lines(words) }
    return lines.map { PlainText.string($0) + "\n" }.joined()
  }
}

extension SasaranGap {
  fileprivate func lines(_ words: GapWords) -> [String] {
    let mean = words.percentage(achievement).map { " \($0)" } ?? ""
    let why = reason.map { " (\($0.message[words.language]))" } ?? ""
    var lines = ["", "\(status.symbol) \(id) \(statement)", "  \(status.title[words.language])\(mean)\(why)"]
    if let owner { lines[2] += " · \(owner)" }
    for (place, indicator) in indicators.enumerated() { lines += indicator.lines(place + 1, words) }
    if indicators.isEmpty { lines.append("  \(words["tanpa indikator", "without indicators"])") }
    for cause in causes { lines.append("  \(words["penyebab", "cause"]): \(words.cause(cause))") }
    for risk in risks { lines.append("  \(words["berisiko di atas", "at risk above"]): \(words.risk(risk))") }
    return lines
  }
}

extension IndicatorGap {
  fileprivate func lines(_ number: Int, _ words: GapWords) -> [String] {
    let language = words.language
    let unit = unit.map { " (\($0))" } ?? ""
    let basis = target.map { " (\($0.basis.title[language]))" } ?? ""
    var lines = ["  \(number). \(id) \(name)\(unit)"]
    let reached =
      if case .none = result { words.result(self) } else {
        "\(words["realisasi", "actual"]) \(words.result(self)) · \(words["selisih", "difference"]) \(words.difference(difference, decimals: decimals))"
      }
    lines.append("     \(words["target", "target"]) \(words.target(target))\(basis) · \(reached)")
    let shown = words.achievement(achievement, of: result)
    lines.append(
      "     \(words["capaian", "achievement"]) \(shown) \(words.status(status, by: reversedShare)) · \(consolidation.title[language])"
    )
    if let trend { lines.append("     \(words["tren", "trend"]) \(trend.text(in: language))") }
    if let forecast {
      lines.append("     \(words["perkiraan setahun", "forecast for the year"]) \(words.forecast(forecast))")
    }
    return lines
  }
}
