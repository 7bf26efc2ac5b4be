/// The badge of the findings of one severity at one place: symbol and number, with a border.
struct HTMLMark {
  let severity: Severity
  let count: Int
  /// The place in the report of the first of them.
  let place: Int

  /// What it shows: "× 2".
  var text: String { "\(severity.symbol) \(count)" }

  /// What it says: "2 kesalahan".
  func label(in language: Language) -> String { "\(count) \(severity.noun(for: count)[language])" }

  /// The badges of findings, which are given by their places in the report; the gravest first.
  static func marks(of places: [Int], in report: Report) -> [HTMLMark] {
    Severity.allCases.reversed().compactMap { severity in
      let these = places.filter { report.findings[$0].severity == severity }
      return these.first.map { HTMLMark(severity: severity, count: these.count, place: $0) }
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
      let styleNames = (name: "class", value: "mark \(mark.severity.styleName)")
      if mark.place < listed {
        let label = mark.label(in: language)
        element(
          "a", mark.text,
          [
            styleNames, ("href", "#\(HTMLAnchor.finding(mark.place))"), ("title", label),
            ("aria-label", label),
          ])
      } else {
        element("span", mark.text, [styleNames])
      }
    }
    self += "</span>"
  }
}
