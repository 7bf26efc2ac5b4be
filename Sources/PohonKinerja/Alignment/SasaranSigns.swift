/// What is known of a sasaran and of its indicators taken together, so that most rules pass over most sasaran without looking
/// at an indicator.
struct SasaranSigns: BitwiseCopyable, Sendable {
  /// A bit for the key of each name: indicators without a common bit have other names.
  private(set) var names: UInt64 = 0
  private(set) var indicators: IndicatorSigns = []
  /// What their baselines and targets are, but not what they contribute to: `contributesToNothing` is noted when all rows are
  /// read, so that no rule may be passed over for want of it here.
  private(set) var figures: FigureMarks = []
  private(set) var statement: StatementSigns = []

  /// The bit of a key in ``names``.
  @inline(__always)
  static func bit(ofName key: UInt64) -> UInt64 { 1 << (key & 63) }

  /// Takes an indicator.
  @inline(__always)
  mutating func take(_ signs: IndicatorSigns, _ figures: FigureMarks, named name: TextFacts) {
    indicators.formUnion(signs)
    self.figures.formUnion(figures)
    guard name.wordCount > 0 else { return }
    let bit = Self.bit(ofName: name.key)
    if names & bit != 0 { indicators.insert(.sameNames) }
    names |= bit
  }

  /// Takes that the name of an indicator says nothing that the statement says.
  mutating func takeForeign() { indicators.insert(.foreign) }

  /// Takes whether the name of any indicator does, when a statement is read again.
  mutating func takeForeign(_ isForeign: Bool) {
    indicators.remove(.foreign)
    if isForeign { takeForeign() }
  }

  /// Takes the statement, when all indicators are taken.
  mutating func take(
    statement text: TextFacts, _ marks: TextMarks, isFilledIn: Bool, usual: (fewest: Int, most: Int)
  ) {
    statement = StatementSigns(
      text, marks, isFilledIn: isFilledIn, usual: usual, mayBeName: names & Self.bit(ofName: text.key) != 0)
  }

  /// Takes what their weights are.
  mutating func take(haveWholeWeights: Bool) {
    if !haveWholeWeights { indicators.insert(.doubtfulWeights) }
  }
}
