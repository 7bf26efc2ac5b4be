/// A log of SARIF 2.1.0 being written.
struct SARIFLog {
  private let reports: [Report]
  private let problems: [ReadingProblem]
  private let language: Language
  private let rules: [SARIFRule]
  private let indices: [String: Int]
  private var json: JSONWriter
  /// The numbers of equal fingerprints, in the order in which results are written: a second finding is told from the
  /// first by its place in the document, whether or not either is waived or known from a baseline.
  private var numbers: [FindingFingerprint: [Int]]

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
    numbers = Self.numbers(of: reports, problems)
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
    for (finding, suppression) in Self.results(of: reports, in: language) {
      write(finding, suppression: suppression)
    }
    json.closeArray()
    json.closeObject()
  }

  // MARK: Results

  private struct Suppression {
    var kind: String
    var reason: String
  }

  /// The findings in the order in which they are written: of each report those that stand, the waived, the known.
  private static func results(
    of reports: [Report], in language: Language
  ) -> [(finding: Finding, suppression: Suppression?)] {
    let known = Suppression(
      kind: "external",
      reason: LocalizedText("temuan lama menurut baseline", en: "known from the baseline")[language])
    return reports.flatMap { report in
      report.findings.map { ($0, nil) }
        + report.waived.map { ($0.finding, Suppression(kind: "inSource", reason: $0.reason)) }
        + report.accepted.map { ($0, known) }
    }
  }

  /// For each fingerprint the numbers of its results, the last to be written first.
  private static func numbers(
    of reports: [Report], _ problems: [ReadingProblem]
  ) -> [FindingFingerprint: [Int]] {
    var places: [FindingFingerprint: [Location?]] = [:]
    for problem in problems { places[fingerprint(of: problem), default: []].append(problem.location) }
    for (finding, _) in results(of: reports, in: .indonesian) {
      places[finding.fingerprint, default: []].append(finding.location)
    }
    return places.mapValues { locations in
      let order = locations.indices.sorted {
        let (one, other) = (locations[$0], locations[$1])
        return (one?.file ?? "", one?.line ?? 0, one?.column ?? 0, $0)
          < (other?.file ?? "", other?.line ?? 0, other?.column ?? 0, $1)
      }
      var numbers = locations.map { _ in 0 }
      for (place, index) in order.enumerated() { numbers[index] = place + 1 }
      return numbers.reversed()
    }
  }

  private static func fingerprint(of problem: ReadingProblem) -> FindingFingerprint {
    FindingFingerprint(of: [SARIFRule.id(of: problem.code), problem.file, problem.message.indonesian])
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
    closeResult(Self.fingerprint(of: problem))
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
    let number = numbers[fingerprint]?.popLast() ?? 1
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
