/// The quarterly targets of one year that are numbers in the indicator's unit.
struct QuarterlyFigures {
  /// The targets there are, in order; quarters without one are left out.
  private(set) var figures: [(quarter: Int, number: Number)] = []

  /// `nil` when there is none, or one of them is not a single number in the unit of the indicator: where it is still to be
  /// filled in ("X", "TBD") nothing is known of the year. A dash says that the quarter has none.
  init?(_ entry: Trajectory.Entry, of indicator: Row, in facts: AlignmentFacts) {
    let row = facts.columns.indicators[indicator]
    for (quarter, target) in entry.quarters.enumerated() {
      guard let target else { continue }
      let figure = facts.rows.figures.figure(ofQuarter: target, in: entry.year, of: row, in: facts.columns)
      if figure.kind == .empty || (figure.kind == .placeholder && Self.isDash(target.raw.utf8.span)) {
        continue
      }
      guard figure.isSingleNumber, figure.unit.isComparable(with: facts.unit(of: indicator)) else {
        return nil
      }
      figures.append((quarter, figure.lower))
    }
    if figures.isEmpty { return nil }
  }

  /// Whether a text is nothing but dashes, as stand in a cell that is to stay empty.
  private static func isDash(_ bytes: Span<UInt8>) -> Bool {
    let range = bytes.trimmed(0..<bytes.count)
    return dashes.meaning(of: bytes, in: range) != nil || range.allSatisfy { bytes[$0] == UInt8(ascii: "-") }
  }

  private static let dashes = Lexicon<Void>(["–", "—"])

  /// What the quarters come to so far, one after the other, as far as that can be held.
  var runningTotals: [(quarter: Int, number: Number)] {
    figures.indices.compactMap { last in
      (try? figures[...last].map(\.number).sum()).map { (figures[last].quarter, $0) }
    }
  }
}
