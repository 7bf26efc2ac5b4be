public import PohonKinerja

/// A finding a test expects: the rule, and what it is about.
public struct ExpectedFinding: Sendable, Hashable, CustomStringConvertible {
  /// The rule.
  public var rule: RuleID
  /// What the finding is about.
  public var subject: Finding.Subject
  /// The severity, when the test cares.
  public var severity: Severity?

  /// Creates an expectation.
  public init(_ rule: RuleID, at subject: Finding.Subject, severity: Severity? = nil) {
    self.rule = rule
    self.subject = subject
    self.severity = severity
  }

  /// Expects a finding about the document as a whole: `.finding("formula-missing")`.
  public static func finding(_ rule: RuleID, severity: Severity? = nil) -> ExpectedFinding {
    ExpectedFinding(rule, at: .document, severity: severity)
  }

  /// Expects a finding about a sasaran: `.finding("leaf-above-bottom", at: "S1.1")`.
  public static func finding(_ rule: RuleID, at sasaran: String, severity: Severity? = nil) -> ExpectedFinding
  {
    ExpectedFinding(rule, at: .sasaran(sasaran), severity: severity)
  }

  /// Expects a finding about an indicator of a sasaran.
  public static func finding(
    _ rule: RuleID, at indicator: String, of sasaran: String, severity: Severity? = nil
  ) -> ExpectedFinding {
    ExpectedFinding(rule, at: .indicator(indicator, of: sasaran), severity: severity)
  }

  /// Whether a finding is the one expected.
  public func matches(_ finding: Finding) -> Bool {
    finding.rule == rule && finding.subject == subject && severity.map { $0 == finding.severity } ?? true
  }

  /// The rule and the subject, as in a report.
  public var description: String {
    switch subject {
    case .document: "[\(rule)]"
    case .sasaran(let id), .element(let id): "\(id) [\(rule)]"
    case .indicator(let id, of: let sasaran): "\(id) (\(sasaran)) [\(rule)]"
    case .link(let from, let to): "\(from) → \(to) [\(rule)]"
    }
  }
}
