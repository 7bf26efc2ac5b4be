/// The badge of the findings of one severity at one place, with where it leads: symbol and number, with a border.
struct HTMLMark {
  let badge: FindingBadge
  /// The place in the report of the first of them.
  let place: Int

  /// The badges of findings, which are given by their places in the report; the gravest first.
  static func marks(of places: [Int], in report: Report) -> [HTMLMark] {
    FindingBadge.badges(of: places.map { report.findings[$0] }).compactMap { badge in
      places.first { report.findings[$0].severity == badge.severity }.map {
        HTMLMark(badge: badge, place: $0)
      }
    }
  }
}

extension Severity {
  /// The letter of its class in styles.
  var styleName: String {
    switch self {
    case .error: "e"
    case .warning: "w"
    case .note: "n"
    }
  }
}

extension HTMLWriter {
  /// Appends badges, each a link to the finding it is about where that is one of the first `listed` of the report, which
  /// are in the page.
  mutating func append(_ marks: [HTMLMark], listed: Int, language: Language) {
    guard !marks.isEmpty else { return }
    self += " <span class=\"marks\">"
    for mark in marks {
      let styleNames = (name: "class", value: "mark \(mark.badge.severity.styleName)")
      if mark.place < listed {
        let label = mark.badge.label(in: language)
        element(
          "a", mark.badge.sign,
          [
            styleNames, ("href", "#\(HTMLAnchor.finding(mark.place))"), ("title", label),
            ("aria-label", label),
          ])
      } else {
        element("span", mark.badge.sign, [styleNames])
      }
    }
    self += "</span>"
  }
}
