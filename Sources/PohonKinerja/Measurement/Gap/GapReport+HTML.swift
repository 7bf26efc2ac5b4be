extension GapReport {
  /// The report as an HTML page to be read and printed on A4 landscape, complete in itself: no script, and nothing is
  /// loaded. Status is told by sign and word, and by colour besides. O(n).
  public func html(in language: Language = .indonesian) -> String {
    let words = GapWords(language: language, bands: categories)
    let heading = "\(words["Analisis kesenjangan", "Gap analysis"]): \(title)"
    var page = HTMLWriter()
    page += "<!DOCTYPE html>\n<html lang=\"\(language.rawValue)\">\n<head>\n<meta charset=\"utf-8\">\n"
    page += "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
    page += "style-src 'sha256-\(GapStyle.hash)'; base-uri 'none'; form-action 'none'\">\n"
    page += "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
    page += "<meta name=\"referrer\" content=\"no-referrer\">\n"
    page.element("title", heading)
    page += "\n<style>\(GapStyle.text)</style>\n</head>\n<body>\n<main>\n"
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
    page += "</table>\n</main>\n</body>\n</html>\n"
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
    page.status(status, words)
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
    page.status(status, words)
    page.element("td", trend?.text(in: language) ?? "–")
    page.element("td", forecast.map { words.forecast($0) } ?? "–")
    page += "</tr>\n"
  }
}

extension HTMLWriter {
  fileprivate mutating func status(_ status: MeasurementStatus, _ words: GapWords) {
    element("td", words.status(status), [("class", "t-\(status.tone.rawValue)")])
  }
}

/// The style of the page.
enum GapStyle {
  /// Tones on white have a contrast of at least 7:1.
  static let text: String = {
    var style = """
      @page{size:A4 landscape;margin:12mm}
      body{margin:0;background:#fff;color:#1a1f27;font:14px/1.4 "Liberation Sans",Arial,Helvetica,sans-serif}
      main{max-width:1240px;margin:0 auto;padding:16px}
      h1{font-size:20px;margin:0 0 8px}
      p{margin:0 0 4px}
      .note{font-style:italic}
      table{border-collapse:collapse;table-layout:fixed;width:100%;margin-top:12px}
      th,td{border:1px solid #5f6b7a;padding:4px 6px;text-align:left;vertical-align:top;overflow-wrap:anywhere}
      thead th{background:#e9eff8}
      thead th:nth-child(1){width:25%}
      thead th:nth-child(2),thead th:nth-child(4){width:7%}
      thead th:nth-child(3){width:13%}
      thead th:nth-child(5),thead th:nth-child(6){width:10%}
      .s th,.s td{background:#f4f7fc;font-weight:bold}
      .n{text-align:right}
      ul{margin:0;padding-left:18px}
      thead{display:table-header-group}
      tr{break-inside:avoid}
      @media print{body{font-size:9pt}main{max-width:none;padding:0}thead th,.s th,.s td{background:#fff}}

      """
    for tone in StatusTone.allCases {
      var bytes: [UInt8] = []
      bytes.append(colour: tone.colour)
      style += ".t-\(tone.rawValue){color:\(String(decoding: bytes, as: UTF8.self));font-weight:bold}\n"
    }
    return style
  }()

  /// What the policy of the page knows it by.
  static let hash = Base64.text(of: SHA256.hash(Array(text.utf8)))
}
