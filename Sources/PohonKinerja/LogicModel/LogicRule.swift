/// A rule that a logic model is checked against.
///
/// A rule is a value: what it is called, why it exists, examples, and the check itself. The examples are tests and
/// documentation. ``all`` lists the rules of the library; own rules are passed to ``LogicModel/checked(profile:rules:)``.
public struct LogicRule: Sendable, Identifiable {
  /// The name in kebab-case, stable between versions.
  public let id: RuleID
  /// How serious a finding is unless the profile says otherwise.
  public let severity: Severity
  /// The version of the library that brought it.
  public let since: String
  /// Whether its findings may still change between minor versions.
  public let status: RuleStatus
  /// Whether the rule runs unless the profile says otherwise.
  public let isOnByDefault: Bool
  /// What the rule asks for, in one sentence without a full stop.
  public let summary: LocalizedText
  /// Why.
  public let rationale: LocalizedText
  /// Where it comes from.
  public let sources: [Citation]
  /// What to do about a finding.
  public let advice: LocalizedText
  /// Models that it is silent about, and models in which it finds something.
  public var examples: [LogicRuleExample] { makeExamples() }
  /// Made when asked for, so that a check does not pay for documentation.
  private let makeExamples: @Sendable () -> [LogicRuleExample]
  /// Finds what is wrong, in any order.
  public let check: @Sendable (LogicFacts) -> [Hit]

  /// Creates a rule.
  public init(
    _ id: RuleID, severity: Severity, since: String = "0.1.0", status: RuleStatus = .stable,
    isOnByDefault: Bool = true, summary: LocalizedText, rationale: LocalizedText, sources: [Citation],
    advice: LocalizedText,
    examples: @escaping @autoclosure @Sendable () -> [LogicRuleExample] = [],
    check: @escaping @Sendable (LogicFacts) -> [Hit]
  ) {
    self.id = id
    self.severity = severity
    self.since = since
    self.status = status
    self.isOnByDefault = isOnByDefault
    self.summary = summary
    self.rationale = rationale
    self.sources = sources
    self.advice = advice
    makeExamples = examples
    self.check = check
  }

  /// One thing a rule found.
  public struct Hit: Sendable, Hashable {
    /// What it is about.
    public var place: Place
    /// What is wrong, in one sentence without a full stop.
    public var summary: LocalizedText
    /// What to do, where there is more to say than the rule's advice.
    public var suggestion: LocalizedText?
    /// How serious it is, where it is less than the rule.
    public var severity: Severity?
    /// Related places.
    public var notes: [Finding.Note]

    /// Creates a hit.
    public init(
      _ place: Place, _ summary: LocalizedText, severity: Severity? = nil, suggestion: LocalizedText? = nil,
      notes: [Finding.Note] = []
    ) {
      self.place = place
      self.summary = summary
      self.severity = severity
      self.suggestion = suggestion
      self.notes = notes
    }
  }

  /// A place in a logic model, by index. Reports list the places in this order.
  public enum Place: Sendable, Hashable {
    /// The model as a whole.
    case model
    /// A problem.
    case problem(Int)
    /// An element.
    case element(Int)
    /// A link.
    case link(Int)
  }
}

extension LogicRule: CustomStringConvertible {
  /// The id.
  public var description: String { id.rawValue }
}

extension LogicRule.Place: Comparable {
  /// The model first, then problems, elements and links, each by index.
  public static func < (lhs: Self, rhs: Self) -> Bool { lhs.order < rhs.order }

  private var order: (Int, Int) {
    switch self {
    case .model: (0, 0)
    case .problem(let index): (1, index)
    case .element(let index): (2, index)
    case .link(let index): (3, index)
    }
  }
}
