extension Report {
  /// Reports as one JSON object, for other programs.
  ///
  /// `findings` has an object for each finding of all reports in order: `rule`, `severity`, `sasaran`, `indicator`,
  /// `element`, `link`, `path`, `file`, `line`, `column`, `summary`, `why`, `sources`, `suggestions`; members that have
  /// nothing to say are left out. `waived` has the same of findings that are waived, with the `reason`. `counts` and `checked` add up over the reports, but for `rules`: rules that ran on several trees
  /// count once, so it is the most that ran on one tree and the most that ran on one logic model together.
  ///
  /// Where a baseline is used, `baseline` counts what it knows and what is gone: `accepted`, `gone`.
  ///
  /// `problems` has an object for each problem met when reading: `code`, `severity`, `file`, `line`, `column`, `path`,
  /// `summary`, and `related`, the place of the first of two things that must not be given twice.
  /// O(findings + problems).
  public static func json(
    _ reports: [Report], problems: [ReadingProblem] = [], goneFromBaseline: Int? = nil,
    in language: Language = .indonesian, style: JSONStyle = .pretty
  ) -> String {
    var json = JSONWriter(style)
    json.openObject()
    json.name("problems")
    json.array(problems) { $0.problem($1, in: language) }
    json.name("findings")
    json.array(reports.flatMap(\.findings)) { $0.finding($1, in: language) }
    json.name("waived")
    json.array(reports.flatMap(\.waived)) { json, waived in
      json.finding(waived.finding, in: language, reason: waived.reason)
    }
    json.name("counts")
    json.shortObject { json in
      for severity in Severity.allCases.reversed() {
        json.member(severity.rawValue, reports.reduce(0) { $0 + $1.count(of: severity) })
      }
    }
    if let goneFromBaseline {
      json.name("baseline")
      json.shortObject { json in
        json.member("accepted", reports.reduce(0) { $0 + $1.accepted.count })
        json.member("gone", goneFromBaseline)
      }
    }
    json.name("checked")
    json.shortObject { json in
      json.member("sasaran", reports.reduce(0) { $0 + $1.checked.sasaran })
      json.member("indicators", reports.reduce(0) { $0 + $1.checked.indicators })
      json.member("elements", reports.reduce(0) { $0 + $1.checked.elements })
      json.member("links", reports.reduce(0) { $0 + $1.checked.links })
      let compared = reports.reduce(0) { $0 + $1.checked.comparedSasaran }
      if compared > 0 { json.member("comparedSasaran", compared) }
      json.member(
        "rules", mostRules(reports) { !$0.isOfLogicModel } + mostRules(reports, where: \.isOfLogicModel))
    }
    json.closeObject()
    json.finish()
    return String(decoding: json.bytes, as: UTF8.self)
  }

  private static func mostRules(_ reports: [Report], where isMeant: (Extent) -> Bool) -> Int {
    reports.map(\.checked).filter(isMeant).map(\.rules).max() ?? 0
  }
}

extension Report.Extent {
  /// Whether a logic model was looked at. One without elements passes for a tree.
  fileprivate var isOfLogicModel: Bool { elements > 0 || links > 0 }
}

extension JSONWriter {
  fileprivate mutating func finding(_ finding: Finding, in language: Language, reason: String? = nil) {
    object { json in
      json.member("rule", finding.rule.rawValue)
      json.member("severity", finding.severity.rawValue)
      json.member("sasaran", finding.sasaran)
      json.member("indicator", finding.indicator)
      if case .element(let id) = finding.subject { json.member("element", id) }
      if case .link(let from, let to) = finding.subject {
        json.name("link")
        json.shortObject {
          $0.member("from", from)
          $0.member("to", to)
        }
      }
      json.member("path", finding.path.isEmpty ? nil : finding.path)
      json.member("file", finding.location?.file)
      json.member("line", finding.location?.line)
      json.member("column", finding.location?.column)
      json.member("summary", finding.summary[language])
      json.member("why", finding.rationale[language])
      if !finding.sources.isEmpty {
        json.name("sources")
        json.texts(finding.sources.map { $0.text[language] })
      }
      json.name("suggestions")
      json.texts(finding.suggestions.map { $0[language] })
      json.member("reason", reason)
    }
  }
}
