/// A log of SARIF 2.1.0 being written.
struct SARIFLog {
  private let reports: [Report]
  private let problems: [ReadingProblem]
  private let language: Language
  private let rules: [SARIFRule]
  private let indices: [String: Int]
  private var json: JSONWriter
  /// How often each fingerprint was met, so that the second of two equal findings is told from the first.
  private var occurrences: [FindingFingerprint: Int] = [:]

  private static let schema = "https://json.schemastore.org/sarif-2.1.0.json"

  init(reports: [Report], problems: [ReadingProblem], language: Language, style: JSONStyle) {
    self.reports = reports
    self.problems = problems
    self.language = language
    json = JSONWriter(style)
    rules = SARIFRule.all(of: reports, problems: problems)
    var indices: [String: Int] = [:]
    for (index, rule) in rules.enumerated() where indices[rule.id] == nil { indices[rule.id] = index }
    self.indices = indices
  }

  consuming func written() -> String {
    json.openObject()
    json.member("$schema", Self.schema)
    json.member("version", "2.1.0")
    json.name("runs")
    json.openArray()
    json.nextElement()
    writeRun()
    json.closeArray()
    json.closeObject()
    json.finish()
    return String(decoding: json.bytes, as: UTF8.self)
  }

  private mutating func writeRun() {
    json.openObject()
    json.name("tool")
    json.openObject()
    json.name("driver")
    json.openObject()
    json.member("name", "pohon")
    json.member("language", language.rawValue)
    json.name("rules")
    json.array(rules) { [language] in $0.rule($1, in: language) }
    json.closeObject()
    json.closeObject()
    json.member("language", language.rawValue)
    json.name("invocations")
    let isRead = !problems.contains { $0.severity == .error }
    json.array([isRead]) { json, isRead in
      json.shortObject {
        $0.name("executionSuccessful")
        $0.word(isRead ? "true" : "false")
      }
    }
    json.name("results")
    json.openArray()
    for problem in problems { write(problem) }
    for report in reports {
      for finding in report.findings { write(finding, suppression: nil) }
      for waived in report.waived {
        write(waived.finding, suppression: Suppression(kind: "inSource", reason: waived.reason))
      }
      for finding in report.accepted {
        let reason = LocalizedText("temuan lama menurut baseline", en: "known from the baseline")
        write(finding, suppression: Suppression(kind: "external", reason: reason[language]))
      }
    }
    json.closeArray()
    json.closeObject()
  }

  // MARK: Results

  private struct Suppression {
    var kind: String
    var reason: String
  }

  private mutating func write(_ finding: Finding, suppression: Suppression?) {
    let advice = finding.suggestions.map { $0[language] }
    openResult(
      rule: finding.rule.rawValue, severity: finding.severity,
      message: ([finding.summary[language] + "."] + advice).joined(separator: " "))
    json.name("locations")
    json.array([finding]) { [language] json, finding in
      json.object {
        $0.physicalLocation(finding.location)
        $0.logicalLocation(of: finding, in: language)
      }
    }
    if !finding.notes.isEmpty {
      json.name("relatedLocations")
      json.array(finding.notes) { [language] json, note in
        json.object {
          $0.physicalLocation(note.location)
          $0.logicalLocation(
            name: note.subject.title(in: language), path: note.subject.title(in: language),
            kind: note.subject.kind)
          $0.message("message", note.text[language])
        }
      }
    }
    if let suppression {
      json.name("suppressions")
      json.array([suppression]) { json, suppression in
        json.object {
          $0.member("kind", suppression.kind)
          $0.member("justification", PlainText.string(suppression.reason))
        }
      }
    }
    closeResult(finding.fingerprint)
  }

  private mutating func write(_ problem: ReadingProblem) {
    let place = problem.path == "$" ? "" : " (\(problem.path))"
    openResult(
      rule: SARIFRule.id(of: problem.code), severity: problem.severity,
      message: problem.message[language] + place + ".")
    json.name("locations")
    json.array([problem.location]) { json, location in json.object { $0.physicalLocation(location) } }
    if let related = problem.related {
      json.name("relatedLocations")
      json.array([related]) { [language] json, location in
        json.object {
          $0.physicalLocation(location)
          $0.message("message", LocalizedText("pertama kali di sini", en: "first given here")[language])
        }
      }
    }
    closeResult(
      FindingFingerprint(of: [SARIFRule.id(of: problem.code), problem.file, problem.message.indonesian]))
  }

  private mutating func openResult(rule: String, severity: Severity, message: String) {
    json.nextElement()
    json.openObject()
    json.member("ruleId", rule)
    json.member("ruleIndex", indices[rule])
    json.member("level", severity.rawValue)
    json.message("message", message)
  }

  private mutating func closeResult(_ fingerprint: FindingFingerprint) {
    let number = occurrences[fingerprint, default: 0] + 1
    occurrences[fingerprint] = number
    json.name("partialFingerprints")
    json.shortObject { $0.member("pohonFinding/v1", "\(fingerprint):\(number)") }
    json.closeObject()
  }
}

extension JSONWriter {
  /// A text as SARIF wraps it, on one line.
  mutating func message(_ name: String, _ text: String) {
    self.name(name)
    shortObject { $0.member("text", PlainText.string(text)) }
  }

  fileprivate mutating func physicalLocation(_ location: Location?) {
    guard let location else { return }
    name("physicalLocation")
    object { json in
      json.name("artifactLocation")
      json.shortObject { $0.member("uri", FileAddress.uri(of: location.file)) }
      json.name("region")
      json.shortObject {
        $0.member("startLine", max(location.line, 1))
        $0.member("startColumn", max(location.column, 1))
      }
    }
  }

  /// The way from the root to the subject of a finding: "S0.1 › S1.1 › S1.1.a".
  fileprivate mutating func logicalLocation(of finding: Finding, in language: Language) {
    let path = [finding.path, finding.indicator ?? ""].filter { !$0.isEmpty }.joined(separator: " › ")
    let name = finding.subject.title(in: language)
    logicalLocation(name: name, path: path.isEmpty ? name : path, kind: finding.subject.kind)
  }

  fileprivate mutating func logicalLocation(name: String, path: String, kind: String) {
    self.name("logicalLocations")
    array([path]) { json, path in
      json.shortObject {
        $0.member("name", PlainText.string(name))
        $0.member("fullyQualifiedName", PlainText.string(path))
        $0.member("kind", kind)
      }
    }
  }
}
