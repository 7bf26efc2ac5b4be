/// What an edit in a ``CheckingSession`` changed: the findings that appeared and those that went.
///
/// They are named by rule and place; their words, where one wants them, are in ``CheckingSession/report``. A finding that
/// says something else than before, another year or a milder severity, is in both lists. Findings that a waiver accepts
/// are listed as well, and the notes on waivers of no use are not: these are made with the report.
public struct FindingChanges: Sendable, Hashable {
  /// The id that the edited sasaran has now, or had before it was taken out; `nil` for a change of the document.
  public let sasaran: String?
  /// The findings that are new.
  public let appeared: [Place]
  /// The findings that are no longer there.
  public let gone: [Place]

  /// Whether the findings are as they were.
  public var isEmpty: Bool { appeared.isEmpty && gone.isEmpty }

  /// A finding by its rule and place.
  public struct Place: Sendable, Hashable {
    /// The rule that found it.
    public let rule: RuleID
    /// What it is about.
    public let subject: Finding.Subject
  }
}

extension FindingChanges.Place: CustomStringConvertible {
  /// Rule and place: "target-missing S1.2.a", or the rule alone for the document.
  public var description: String {
    switch subject {
    case .document: rule.rawValue
    case .sasaran(let id), .indicator(let id, of: _), .element(let id): "\(rule.rawValue) \(id)"
    case .link(let start, let end): "\(rule.rawValue) \(start) → \(end)"
    }
  }
}

extension FindingChanges: CustomStringConvertible {
  /// A line for each finding, with "+" before those that appeared and "-" before those that went.
  public var description: String {
    (gone.map { "- \($0)" } + appeared.map { "+ \($0)" }).joined(separator: "\n")
  }
}
