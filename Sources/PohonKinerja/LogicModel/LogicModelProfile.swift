/// What a logic model is expected to be: the stages it must have, the rules that run, and how serious they are.
public struct LogicModelProfile: Sendable, Hashable {
  /// The name, for the report.
  public var name: String
  /// The stages that must each have an element.
  public var requiredStages: Set<LogicStage>
  /// The stages within which a link is allowed.
  public var stagesWithInnerLinks: Set<LogicStage>
  /// Rules that run although they are off by default.
  public var enabled: Set<RuleID>
  /// Rules that do not run.
  public var disabled: Set<RuleID>
  /// Severities that differ from the rules' own.
  public var severities: [RuleID: Severity]
  /// The highest severity a finding can have.
  public var severityLimit: Severity

  /// Creates a profile.
  public init(
    _ name: String, requiredStages: Set<LogicStage> = Set(LogicStage.allCases),
    stagesWithInnerLinks: Set<LogicStage> = [.output, .outcome], enabled: Set<RuleID> = [],
    disabled: Set<RuleID> = [], severities: [RuleID: Severity] = [:], severityLimit: Severity = .error
  ) {
    self.name = name
    self.requiredStages = requiredStages
    self.stagesWithInnerLinks = stagesWithInnerLinks
    self.enabled = enabled
    self.disabled = disabled
    self.severities = severities
    self.severityLimit = severityLimit
  }

  /// A full chain: all five stages, and links within a stage only between outputs and between outcomes.
  public static let standard = LogicModelProfile("standard")

  /// A model in the making: as ``standard``, but nothing is more than a note.
  public static let draft = LogicModelProfile("draft", severityLimit: .note)

  /// As ``standard``, with every rule, also those that are off by default.
  public static let strict = LogicModelProfile(
    "strict", enabled: Set(LogicRule.all.filter { !$0.isOnByDefault }.map(\.id)))

  /// The profiles for models that are written as such, by name.
  public static let all = [standard, draft, strict]

  /// Whether a rule runs.
  public func runs(_ rule: LogicRule) -> Bool {
    !disabled.contains(rule.id) && (rule.isOnByDefault || enabled.contains(rule.id))
  }

  /// How serious a finding of a rule is.
  public func severity(of rule: LogicRule) -> Severity {
    limited(severities[rule.id] ?? rule.severity)
  }

  func limited(_ severity: Severity) -> Severity { min(severity, severityLimit) }
}
