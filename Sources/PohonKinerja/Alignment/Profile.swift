/// Which rules are run, and how serious their findings are: a value one can change and keep.
public struct Profile: Sendable {
  /// The name shown in reports.
  public var name: String
  /// The rules, in the order of the report.
  public var rules: [Rule]
  /// The severities that differ from the rules' own.
  public var severities: [RuleID: Severity]
  /// The rules that are run although they are off by default (``Rule/isOnByDefault``).
  public var enabled: Set<RuleID>
  /// The rules that are not run.
  public var disabled: Set<RuleID>
  /// The figures from which some rules speak up.
  public var thresholds: Thresholds
  /// The words that the rules know besides those of ``Vocabulary/standard``.
  public var vocabulary: Vocabulary
  /// The name of the profile that this one extends, if it is told; logic models are held to what goes with that one.
  public var basedOn: String?

  /// Creates a profile.
  public init(
    _ name: String, rules: [Rule] = RuleCatalogue.standard, severities: [RuleID: Severity] = [:],
    enabled: Set<RuleID> = [], disabled: Set<RuleID> = [], thresholds: Thresholds = .standard,
    vocabulary: Vocabulary = Vocabulary(), basedOn: String? = nil
  ) {
    self.name = name
    self.rules = rules
    self.severities = severities
    self.enabled = enabled
    self.disabled = disabled
    self.thresholds = thresholds
    self.vocabulary = vocabulary
    self.basedOn = basedOn
  }

  /// The rules that are run.
  public var enabledRules: [Rule] { rules.filter(runs) }

  /// The rules that are run on a tree: those on measurement only where it has its actuals with it.
  func rulesRun(withActuals hasActuals: Bool) -> [Rule] {
    enabledRules.filter { hasActuals || $0.family != .measurement }
  }

  /// Whether a rule is run: one that is both enabled and disabled is not.
  public func runs(_ rule: Rule) -> Bool {
    !disabled.contains(rule.id) && (rule.isOnByDefault || enabled.contains(rule.id))
  }

  /// The severity of a finding of a rule, given the severity of its case.
  ///
  /// A severity set here replaces the rule's usual one; a milder case stays milder, unless it is so only by default.
  func severity(of rule: Rule, case reported: Severity? = nil, yielding yieldsToProfile: Bool = false)
    -> Severity
  {
    let set = severities[rule.id]
    // A case as grave as the rule is its usual one.
    guard let reported, reported < rule.severity else { return set ?? rule.severity }
    guard let set else { return reported }
    return yieldsToProfile ? set : min(set, reported)
  }

  /// The severity of what a rule found.
  func severity(of rule: Rule, case row: FindingRow) -> Severity {
    severity(of: rule, case: EnumCode.decode(row.severity), yielding: row.yieldsToProfile)
  }
}
