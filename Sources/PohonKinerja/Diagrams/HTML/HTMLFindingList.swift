/// The list of findings: for each where it is, what is wrong, what to do, why, and by which source.
struct HTMLFindingList {
  let findings: [Finding]
  /// How many there are of each severity, and what is not listed.
  let summary: String
  let words: HTMLWords
  /// The anchors of the boxes that findings are about.
  let anchors: [String?]
  /// How many of them stand in the page.
  let listed: Int

  /// The most findings of a tree that all stand in the page. Of more, the page has the first ``pageLength``, and the
  /// script turns the pages of the rest. Our convention.
  static let largestWholeList = 400
  /// How many findings the script shows at a time; it is told so in its data.
  static let pageLength = 100

  /// How many findings of a tree stand in its page.
  static func listed(of report: Report?) -> Int {
    let count = report?.findings.count ?? 0
    return count <= largestWholeList ? count : pageLength
  }

  func write(to writer: inout HTMLWriter) {
    writer += "<aside id=\"findings\""
    writer.attribute("aria-label", words.findings)
    writer += ">\n<div class=\"panel\">"
    writer.element("h2", words.findings)
    writer += "<button type=\"button\" data-do=\"shut\" hidden>"
    writer.text(words.close)
    writer += "</button></div>\n"
    writer.element("p", summary)
    if listed < findings.count {
      writer += "\n<div class=\"pager\" id=\"pager\">"
      writer.element("p", words.listed(listed, of: findings.count))
      writer += "</div>"
    }
    writer += "\n<ol id=\"items\">\n"
    for (place, finding) in findings.prefix(listed).enumerated() {
      write(finding, place, anchor: anchors[place], to: &writer)
    }
    writer += "</ol>\n</aside>\n"
  }

  private func write(_ finding: Finding, _ place: Int, anchor: String?, to writer: inout HTMLWriter) {
    let severity = finding.severity.styleName
    writer += "<li id=\"\(HTMLAnchor.finding(place))\" class=\"\(severity)\" tabindex=\"-1\">"
    writer += "<p><b class=\"mark \(severity)\">"
    writer.text("\(finding.severity.symbol) \(finding.severity.title[words.language])")
    writer += "</b> "
    let path = finding.path.isEmpty ? words.wholeDocument : finding.path
    if let anchor {
      writer.element("a", path, [("href", "#\(anchor)")])
    } else {
      writer.element("span", path)
    }
    writer += "</p>"
    writer.element("p", finding.summary[words.language])
    for advice in finding.suggestions { labelled(words.advice, advice[words.language], to: &writer) }
    writer += "<details>"
    writer.element("summary", words.reasons)
    labelled(words.why, finding.rationale[words.language], to: &writer)
    if !finding.sources.isEmpty {
      labelled(
        words.source, finding.sources.map { $0.text[words.language] }.joined(separator: "; "), to: &writer)
    }
    labelled(words.rule, finding.rule.description, to: &writer)
    writer += "</details></li>\n"
  }

  private func labelled(_ label: String, _ text: String, to writer: inout HTMLWriter) {
    writer += "<p>"
    writer.element("b", label)
    writer.text(" \(text)")
    writer += "</p>"
  }
}
