/// One thing that the comparison of two documents looks for, with everything there is to say about it.
///
/// A rule on one tree is a ``Rule``; this is its counterpart for two trees that plan the same, such as two tables of one
/// plan or the plan and its revision. ``all`` lists the rules of the library.
public struct ComparisonRule: Sendable, Identifiable {
  /// The stable id, in kebab-case; no ``Rule`` or ``LogicRule`` has the same.
  public let id: RuleID
  /// The group it belongs to.
  public let family: RuleFamily
  /// The severity of its findings unless a profile says otherwise.
  public let severity: Severity
  /// The version of the library that brought it.
  public let since: String
  /// Whether its findings may still change between minor versions.
  public let status: RuleStatus
  /// Whether it runs unless a profile says otherwise.
  public let isOnByDefault: Bool
  /// What it looks for, as one sentence without a full stop.
  public let summary: LocalizedText
  /// Why that matters.
  public let rationale: LocalizedText
  /// Where it comes from.
  public let sources: [Citation]
  /// What to do about a finding.
  public let advice: LocalizedText
  /// Pairs of trees that it is silent about, and pairs in which it finds something.
  public var examples: [ComparisonExample] { makeExamples() }
  private let makeExamples: @Sendable () -> [ComparisonExample]
  let check: @Sendable (TreePair) -> [Hit]

  /// What a rule found: where in the first tree, and its words.
  struct Hit: Sendable {
    /// A sasaran of the first tree.
    var row: Row
    /// Its counterpart in the second tree.
    var counterpart: Row
    /// An indicator of the sasaran, where the finding is about one.
    var indicator: Row = .none
    /// The same indicator in the second tree, where the finding is about one there.
    var other: Row = .none
    /// Whether the finding is about the counterpart, and its text so worded.
    var standsInSecond = false
    var text: FindingText
  }

  init(
    id: RuleID, family: RuleFamily, severity: Severity, since: String, status: RuleStatus = .preview,
    isOnByDefault: Bool = true, summary: LocalizedText, rationale: LocalizedText, sources: [Citation],
    advice: LocalizedText, examples: @escaping @autoclosure @Sendable () -> [ComparisonExample],
    check: @escaping @Sendable (TreePair) -> [Hit]
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
    makeExamples = examples
    self.check = check
  }

  /// The rules of the library, in the order in which findings at one place are listed.
  public static let all: [ComparisonRule] = [
    .sasaranSwapBetweenDocuments, .ikuChurn, .targetDiffersBetweenDocuments, .unitDiffersBetweenDocuments,
    .baselineDiffersBetweenDocuments, .statementDiffersBetweenDocuments, .sasaranMissingDownstream,
    .indicatorMissingDownstream, .targetFallsNextYear,
  ]

  /// The rule of the library with an id. O(rules).
  public static func rule(_ id: RuleID) -> ComparisonRule? {
    all.first { $0.id == id }
  }
}

extension ComparisonRule: CustomStringConvertible {
  /// The id.
  public var description: String { id.rawValue }
}

extension Profile {
  /// Whether a rule is run when two trees are compared.
  public func runs(_ rule: ComparisonRule) -> Bool {
    !disabled.contains(rule.id) && (rule.isOnByDefault || enabled.contains(rule.id))
  }
}

extension RuleDescription {
  /// What there is to say about a rule on two trees.
  public init(_ rule: ComparisonRule) {
    self.init(
      id: rule.id, family: rule.family, severity: rule.severity, since: rule.since, status: rule.status,
      isOnByDefault: rule.isOnByDefault, summary: rule.summary, rationale: rule.rationale,
      sources: rule.sources, advice: rule.advice)
  }
}
