/// A test suite of JUnit XML: what one report, or the reading of files, comes to.
struct JUnitSuite {
  private let name: String
  private let properties: [(name: String, value: String)]
  private(set) var cases: [Case] = []

  /// A rule, a waived finding or a file.
  struct Case {
    var name: String
    var group: String
    var faults: [Fault] = []
    var output: [String] = []
    /// Why it was skipped.
    var skipped: String?
  }

  /// What makes a case fail.
  struct Fault {
    var isError: Bool
    var type: String
    var message: String
    var lines: [String]
  }

  init(_ report: Report, in language: Language) {
    name = report.title
    properties = [("profile", report.profile), ("baseline", "\(report.accepted.count)")]
    var places: [RuleID: Int] = [:]
    for rule in report.rules where places[rule.id] == nil {
      places[rule.id] = cases.count
      cases.append(Case(name: rule.id.rawValue, group: Self.group(rule.family)))
    }
    let groups = cases
    for finding in report.findings {
      let place = places[finding.rule] ?? cases.count
      if place == cases.count {
        places[finding.rule] = place
        cases.append(Case(name: finding.rule.rawValue, group: Self.group(nil)))
      }
      cases[place].take(finding, in: language)
    }
    for waived in report.waived {
      let finding = waived.finding
      let group = places[finding.rule].map { groups[$0].group } ?? Self.group(nil)
      cases.append(
        Case(
          name: "\(finding.rule): \(finding.subject.title(in: language))", group: group,
          skipped: "\(waived.reason) — \(finding.summary[language])"))
    }
  }

  init(_ problems: [ReadingProblem], in language: Language) {
    name = LocalizedText("Pembacaan berkas", en: "Reading of files")[language]
    properties = []
    var places: [String: Int] = [:]
    for problem in problems {
      let place = places[problem.file] ?? cases.count
      if place == cases.count {
        places[problem.file] = place
        cases.append(Case(name: problem.file, group: "pohon.reading"))
      }
      cases[place].faults.append(
        Fault(
          isError: problem.severity == .error, type: problem.code.rawValue,
          message: "\(problem.line):\(problem.column): \(problem.message[language])",
          lines: [problem.description(in: language)]))
    }
  }

  private static func group(_ family: RuleFamily?) -> String {
    family.map { "pohon.\($0.rawValue)" } ?? "pohon"
  }

  var failures: Int { cases.count { !$0.hasError && !$0.faults.isEmpty } }
  var errors: Int { cases.count { $0.hasError } }

  func write(to xml: inout XMLWriter) {
    xml.open(
      "testsuite",
      [
        ("name", name), ("tests", "\(cases.count)"), ("failures", "\(failures)"), ("errors", "\(errors)"),
        ("skipped", "\(cases.count { $0.skipped != nil })"),
      ])
    if !properties.isEmpty {
      xml.open("properties")
      for property in properties {
        xml.element("property", [("name", property.name), ("value", property.value)])
      }
      xml.close("properties")
    }
    for test in cases { test.write(to: &xml) }
    xml.close("testsuite")
  }
}

extension JUnitSuite.Case {
  var hasError: Bool { faults.contains { $0.isError } }

  fileprivate mutating func take(_ finding: Finding, in language: Language) {
    let line = finding.line(in: language)
    guard finding.severity > .note else { return output.append(line) }
    let words = FindingExplanation(language: language)
    let explanation =
      words.noteLines(of: finding) + words.reasonLines(of: [finding]) + words.adviceLines(of: [finding])
    let place = finding.location.map { "\($0.shortDescription): " } ?? ""
    faults.append(
      JUnitSuite.Fault(
        isError: false, type: finding.severity.rawValue, message: place + finding.summary[language],
        lines: [line] + explanation.map { $0.text(isColoured: false) }))
  }

  fileprivate func write(to xml: inout XMLWriter) {
    let attributes = [("name", name), ("classname", group)]
    guard !faults.isEmpty || !output.isEmpty || skipped != nil else {
      return xml.element("testcase", attributes)
    }
    xml.open("testcase", attributes)
    if let skipped { xml.element("skipped", [("message", skipped)]) }
    for fault in faults {
      xml.element(
        fault.isError ? "error" : "failure", [("message", fault.message), ("type", fault.type)],
        lines: fault.lines)
    }
    if !output.isEmpty { xml.element("system-out", lines: output) }
    xml.close("testcase")
  }
}
