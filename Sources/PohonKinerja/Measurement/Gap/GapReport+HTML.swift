extension GapReport {
  /// The report as an HTML page to be read and printed on A4 landscape, complete in itself: no script, and nothing is
  /// loaded. Status is told by sign and word, and by colour besides. O(n).
  public func html(in language: Language = .indonesian) -> String {
    let words = GapWords(language: language, bands: categories)
    let heading = "\(words["Analisis kesenjangan", "Gap analysis"]): \(title)"
    let frame = HTMLPage(language: language, title: heading, styles: [GapStyle.sheet])
    var page = HTMLWriter()
    frame.begin(&page)
    page += "<body>\n<main>\n"
    page.element("h1", heading)
    for line in [period.title[language], words.counts(counts), words.legend] {
      page += "\n"
      page.element("p", line)
    }
    if let note {
      page += "\n"
      page.element("p", "\(words["Catatan", "Note"]): \(note)", [("class", "note")])
    }
    page += "\n<table>\n<thead>\n<tr>"
    for column in Self.columns(words) { page.element("th", column, [("scope", "col")]) }
    page += "</tr>\n</thead>\n"
    for gap in sasaran { gap.write(to: &page, words) }
    page += "</table>\n</main>\n"
    frame.end(&page)
    return String(decoding: page.output, as: UTF8.self)
  }
}

extension SasaranGap {
  fileprivate func write(to page: inout HTMLWriter, _ words: GapWords) {
    page += "<tbody"
    page.attribute("data-sasaran", id)
    page += ">\n<tr class=\"s\">"
    page.element("th", "\(id) \(statement)", [("scope", "rowgroup"), ("colspan", "4")])
    page.element("td", words.percentage(achievement) ?? "–", [("class", "n")])
    page.status(words.status(status, because: reason), status.tone)
    page += "<td colspan=\"2\">"
    page.text(owner ?? "")
    page += "</td></tr>\n"
    for indicator in indicators { indicator.write(to: &page, words) }
    let lines =
      causes.map { "\(words["Penyebab", "Cause"]): \(words.cause($0))" }
      + risks.map { "\(words["Berisiko di atas", "At risk above"]): \(words.risk($0))" }
    if !lines.isEmpty {
      page += "<tr><td colspan=\"8\"><ul>"
      for line in lines { page.element("li", line) }
      page += "</ul></td></tr>\n"
    }
    page += "</tbody>\n"
  }
}

extension IndicatorGap {
  fileprivate func write(to page: inout HTMLWriter, _ words: GapWords) {
    let language = words.language
    page += "<tr"
    page.attribute("data-indicator", id)
    page += ">"
    let unit = unit.map { " (\($0))" } ?? ""
    page.element("td", "\(id) \(name)\(unit)")
    page.element("td", words.target(target), [("class", "n")])
    page.element("td", words.result(self), [("class", "n")])
    page.element("td", words.difference(difference, decimals: decimals), [("class", "n")])
    page.element("td", words.achievement(achievement, of: result), [("class", "n")])
    page.status(words.status(status, by: reversedShare), status.tone)
    page.element("td", trend?.text(in: language) ?? "–")
    page.element("td", forecast.map { words.forecast($0) } ?? "–")
    page += "</tr>\n"
  }
}

extension HTMLWriter {
  fileprivate mutating func status(_ text: String, _ tone: StatusTone) {
    element("td", text, [("class", "t-\(tone.rawValue)")])
  }
}
