/// Where a rule comes from: a regulation, a published practice, or the project's own convention.
public struct Citation: Sendable, Hashable {
  /// The text of the citation, as a planner would write it.
  public var text: LocalizedText
  /// Whether the cited text is law, practice, or a convention of this library.
  public var authority: Authority

  /// Creates a citation.
  public init(_ text: LocalizedText, authority: Authority) {
    self.text = text
    self.authority = authority
  }

  /// How binding a citation is.
  public enum Authority: String, Sendable, Hashable, CaseIterable {
    /// A regulation or its annex.
    case regulation
    /// Guidance, evaluators' practice, or published systems.
    case practice
    /// A convention of this library.
    case convention
  }
}
