/// What there is to say about a rule, of a tree's or a logic model's catalogue, without its check.
///
/// A report keeps one for each rule that was run, so that it can be written for programs that want to know the rules.
public struct RuleDescription: Sendable, Hashable, Identifiable {
  /// The stable id, in kebab-case.
  public var id: RuleID
  /// The group it belongs to.
  public var family: RuleFamily
  /// The severity its findings usually have, whatever a profile says.
  public var severity: Severity
  /// The version of the library that brought it; empty for a rule of one's own.
  public var since: String
  /// Whether its findings may still change between minor versions.
  public var status: RuleStatus
  /// Whether it runs unless a profile says otherwise.
  public var isOnByDefault: Bool
  /// What it looks for, as one sentence without a full stop.
  public var summary: LocalizedText
  /// Why that matters.
  public var rationale: LocalizedText
  /// Where it comes from.
  public var sources: [Citation]
  /// What to do about a finding.
  public var advice: LocalizedText

  /// Creates a description.
  public init(
    id: RuleID, family: RuleFamily, severity: Severity, since: String = "", status: RuleStatus = .stable,
    isOnByDefault: Bool = true, summary: LocalizedText, rationale: LocalizedText, sources: [Citation] = [],
    advice: LocalizedText
  ) {
    self.id = id
    self.family = family
    self.severity = severity
    self.since = since
    self.status = status
    self.isOnByDefault = isOnByDefault
    self.summary = summary
    self.rationale = rationale
    self.sources = sources
    self.advice = advice
  }
}
