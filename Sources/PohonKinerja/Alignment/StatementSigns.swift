/// What the statement of a sasaran has of what a rule on wording needs before it has anything to say.
///
/// Each is wrong only in saying yes, as ``IndicatorSigns`` are.
struct StatementSigns: OptionSet, BitwiseCopyable, Sendable {
  let rawValue: UInt16

  /// Whatever it has.
  static let any = StatementSigns(rawValue: .max)
  /// An activity at its beginning.
  static let activity = StatementSigns(rawValue: 1 << 0)
  /// A change at its beginning.
  static let change = StatementSigns(rawValue: 1 << 1)
  /// Something delivered at its beginning.
  static let output = StatementSigns(rawValue: 1 << 2)
  /// Perhaps a problem at its beginning.
  static let problem = StatementSigns(rawValue: 1 << 3)
  /// A measure at its beginning, or perhaps the name of an indicator.
  static let measure = StatementSigns(rawValue: 1 << 4)
  static let negation = StatementSigns(rawValue: 1 << 5)
  static let means = StatementSigns(rawValue: 1 << 6)
  static let number = StatementSigns(rawValue: 1 << 7)
  static let misspelt = StatementSigns(rawValue: 1 << 8)
  /// An area.
  static let scope = StatementSigns(rawValue: 1 << 9)
  /// Nothing that tells a condition.
  static let noCondition = StatementSigns(rawValue: 1 << 10)
  /// Two words or more that open a result.
  static let twoResults = StatementSigns(rawValue: 1 << 11)
  /// Fewer or more words than is usual.
  static let unusualLength = StatementSigns(rawValue: 1 << 12)
  /// No word, or a sign for nothing.
  static let noWord = StatementSigns(rawValue: 1 << 13)
  /// Perhaps the support program.
  static let support = StatementSigns(rawValue: 1 << 14)
}

extension StatementSigns {
  /// - Parameters:
  ///   - text: What the statement comes to.
  ///   - isFilledIn: Whether it is more than a sign for nothing.
  ///   - usual: Fewer and more words than which are not usual.
  ///   - mayBeName: Whether an indicator of the sasaran may have its name.
  init(
    _ text: TextFacts, _ marks: TextMarks, isFilledIn: Bool, usual: (fewest: Int, most: Int), mayBeName: Bool
  ) {
    let (first, kinds) = (marks.first, marks.kinds)
    self = []
    if !first.isDisjoint(with: WordKinds.activityVerbs.union(.processNouns)) { insert(.activity) }
    if first.contains(.changes) { insert(.change) }
    if first.contains(.outputs) { insert(.output) }
    if ProblemOpening.mayOpen(with: first) { insert(.problem) }
    if mayBeName || !first.isDisjoint(with: .heads) { insert(.measure) }
    if kinds.contains(.negations) { insert(.negation) }
    if kinds.contains(.means) { insert(.means) }
    if kinds.contains(.number) { insert(.number) }
    if kinds.contains(.misspelt) { insert(.misspelt) }
    if kinds.contains(.scopes) { insert(.scope) }
    if kinds.isDisjoint(with: .tellingCondition) { insert(.noCondition) }
    if marks.resultCount > 1 { insert(.twoResults) }
    let count = Int(text.wordCount)
    if count < usual.fewest || count > usual.most { insert(.unusualLength) }
    if !isFilledIn { insert(.noWord) }
    if SupportProgram.mayBe(text) { insert(.support) }
  }
}

extension WordKinds {
  /// Words that tell a condition, wherever they stand.
  static var tellingCondition: WordKinds {
    results.union(.predicates).union(.qualities).union(.relative).union(.negations)
  }
}
