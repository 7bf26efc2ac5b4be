/// How settled a rule is.
public enum RuleStatus: String, Sendable, Hashable, CaseIterable {
  /// Findings change only with a new version of the rule, named in the change log.
  case stable
  /// Findings may change at any time.
  case preview

  /// The word used in messages.
  public var title: LocalizedText {
    switch self {
    case .stable: LocalizedText("stabil", en: "stable")
    case .preview: LocalizedText("pratinjau", en: "preview")
    }
  }
}
