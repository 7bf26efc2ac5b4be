/// What figures with one word behind them come to, by the word. There are few, and figures with each are many.
struct PlainFigures: Sendable {
  private var units: [(word: PlainFigure.Word, facts: TargetFacts)] = []

  private static let most = 32

  /// What a figure comes to; `nil` where its word was not met.
  func facts(of figure: PlainFigure) -> TargetFacts? {
    guard let word = figure.word else { return TargetFacts(figure) }
    for unit in units where unit.word == word {
      var facts = unit.facts
      (facts.lower, facts.upper) = (figure.number, figure.number)
      facts.comparator = figure.comparator
      facts.style = figure.style
      return facts
    }
    return nil
  }

  /// Takes what was found out about a figure, where the word behind it is its unit and says nothing else.
  mutating func take(_ facts: TargetFacts, of figure: PlainFigure) {
    guard let word = figure.word, units.count < Self.most, facts.isSingleNumber, !facts.unit.isNone,
      facts.lower == figure.number, figure.number > .zero, facts.comparator == figure.comparator,
      facts.style == figure.style
    else { return }
    units.append((word, facts))
  }
}
