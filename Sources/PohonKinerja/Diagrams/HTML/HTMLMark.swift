/// The badge of the findings of one severity at one place: symbol and number, with a border.
struct HTMLMark {
  let severity: Severity
  let count: Int
  /// The anchor of the first of them in the list of findings.
  let anchor: String

  /// What it shows: "× 2".
  var text: String { "\(severity.symbol) \(count)" }

  /// What it says: "2 kesalahan".
  func label(in language: Language) -> String { "\(count) \(severity.noun(for: count)[language])" }

  /// The badges of findings, which are given by their places in the report; the gravest first.
  static func marks(of places: [Int], in report: Report) -> [HTMLMark] {
    Severity.allCases.reversed().compactMap { severity in
      let these = places.filter { report.findings[$0].severity == severity }
      return these.first.map {
        HTMLMark(severity: severity, count: these.count, anchor: HTMLAnchor.finding($0))
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
  /// Appends badges, each a link to the finding it is about.
  mutating func append(_ marks: [HTMLMark], language: Language) {
    guard !marks.isEmpty else { return }
    self += " <span class=\"marks\">"
    for mark in marks {
      let label = mark.label(in: language)
      element(
        "a", mark.text,
        [
          ("class", "mark \(mark.severity.styleName)"), ("href", "#\(mark.anchor)"), ("title", label),
          ("aria-label", label),
        ])
    }
    self += "</span>"
  }
}
