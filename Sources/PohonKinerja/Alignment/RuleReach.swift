/// What a rule looks at besides the sasaran it is asked about, its indicators and the document's header.
///
/// From the rows that an edit touched and the reach of a rule follows where that rule has to be asked again.
struct RuleReach: OptionSet, Sendable, Hashable {
  let rawValue: UInt16

  /// Nothing else.
  static let itself: RuleReach = []
  /// The sasaran above, with its indicators, and whether it has a single one below it.
  static let parent = RuleReach(rawValue: 1 << 0)
  /// The sasaran directly below, with their indicators, and whether those have any below them.
  static let children = RuleReach(rawValue: 1 << 1)
  /// The parent and all its children, or the roots, but not their baselines and targets; such a rule is asked at the first
  /// of them and reports on any.
  static let family = RuleReach(rawValue: 1 << 2)
  /// The owners and levels of all that is above.
  static let ancestors = RuleReach(rawValue: 1 << 3)
  /// The indicators, anywhere, that contribute to one of its own.
  static let parts = RuleReach(rawValue: 1 << 4)
  /// Who else has its id, or whether an id exists.
  static let identifiers = RuleReach(rawValue: 1 << 5)
  /// Of a check of the document: the roots.
  static let roots = RuleReach(rawValue: 1 << 6)
  /// Anything in the tree.
  static let anywhere = RuleReach(rawValue: 1 << 7)
}
