/// A rule as a SARIF log describes it: one that ran, one that a finding names, or a code of the reader.
struct SARIFRule {
  let id: String
  let severity: Severity
  let isOnByDefault: Bool
  let summary: LocalizedText
  let rationale: LocalizedText?
  let advice: LocalizedText?
  let properties: Properties?

  /// What SARIF has no members for.
  struct Properties {
    var family: RuleFamily
    var since: String
    var status: RuleStatus
    var sources: [Citation]
  }

  /// The rules that ran, each once, then what findings name besides, such as `unused-waiver`, then codes of the reader.
  static func all(of reports: [Report], problems: [ReadingProblem]) -> [SARIFRule] {
    let ran = reports.flatMap(\.rules).map(SARIFRule.init)
    let findings = reports.flatMap { $0.findings + $0.waived.map(\.finding) + $0.accepted }
    var seen: Set<String> = []
    return ran.filter { seen.insert($0.id).inserted }
      + findings.filter { seen.insert($0.rule.rawValue).inserted }.map(SARIFRule.init)
      + problems.filter { seen.insert(id(of: $0.code)).inserted }.map { SARIFRule($0.code) }
  }

  /// The id of a code of the reader, some of which are those of rules as well.
  static func id(of code: ReadingProblem.Code) -> String { "reading/\(code.rawValue)" }

  private init(_ rule: RuleDescription) {
    id = rule.id.rawValue
    severity = rule.severity
    isOnByDefault = rule.isOnByDefault
    summary = rule.summary
    rationale = rule.rationale
    advice = rule.advice
    properties = Properties(
      family: rule.family, since: rule.since, status: rule.status, sources: rule.sources)
  }

  private init(_ finding: Finding) {
    id = finding.rule.rawValue
    severity = finding.severity
    isOnByDefault = true
    summary = finding.title
    rationale = finding.rationale
    advice = finding.suggestions.first
    properties = nil
  }

  private init(_ code: ReadingProblem.Code) {
    id = Self.id(of: code)
    severity = .error
    isOnByDefault = true
    summary = code.summary
    rationale = nil
    advice = nil
    properties = nil
  }
}

extension JSONWriter {
  /// A reporting descriptor.
  mutating func rule(_ rule: SARIFRule, in language: Language) {
    object { json in
      json.member("id", rule.id)
      json.message("shortDescription", rule.summary[language] + ".")
      if let rationale = rule.rationale { json.message("fullDescription", rationale[language]) }
      if let advice = rule.advice { json.message("help", advice[language]) }
      json.name("defaultConfiguration")
      json.shortObject {
        $0.name("enabled")
        $0.word(rule.isOnByDefault ? "true" : "false")
        $0.member("level", rule.severity.rawValue)
      }
      guard let properties = rule.properties else { return }
      json.name("properties")
      json.object {
        $0.member("family", properties.family.rawValue)
        $0.member("since", properties.since.isEmpty ? nil : properties.since)
        $0.member("status", properties.status.rawValue)
        $0.name("sources")
        $0.texts(properties.sources.map { $0.text[language] })
      }
    }
  }
}
