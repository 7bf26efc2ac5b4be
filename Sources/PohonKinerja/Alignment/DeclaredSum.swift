/// An indicator that a tree declares to be the sum of others, in one unit that adds up.
struct DeclaredSum {
  let declared: DeclaredParts

  /// How the parts of one year compare with the whole.
  struct Mismatch {
    let year: Int16
    let whole: Number
    let parts: [Number]
    let isLess: Bool
    /// Whether the parts fail the whole, rather than leave a margin.
    let isFault: Bool
  }

  /// `nil` when no sum of this indicator is declared, or its figures do not add up: those of different units, shares,
  /// scores, ratios and rates, by the same words as actuals are rolled up.
  init?(of whole: Row, in facts: AlignmentFacts) {
    guard let declared = DeclaredParts(of: whole, combined: .sum, in: facts) else { return nil }
    let units = declared.units
    guard units.allSatisfy({ !$0.isGraded && $0.key == units[0].key }),
      FigureSum.addUp(Self.sums(of: [whole] + declared.parts, in: facts.columns))
    else { return nil }
    self.declared = declared
  }

  /// Whether the figures of some indicators add up, most of them in one unit, which is looked at once.
  private static func sums(of rows: [Row], in columns: TreeColumns) -> [FigureSum] {
    var last: (unit: Symbol, sum: FigureSum.UnitSum) = (0, .none)
    return rows.map { row in
      let indicator = columns.indicators[row]
      if last.unit != indicator.unit {
        last = (indicator.unit, FigureSum.UnitSum(columns.string(indicator.unit).map { MeasurementUnit($0) }))
      }
      guard last.sum != .none else { return columns.figureSum(of: row) }
      return columns.texts.withBytes(of: indicator.name) { FigureSum(of: $0, in: last.sum) }
    }
  }

  /// The first year in which the parts fail the whole, or else leave a margin; `nil` when they fit wherever they can
  /// be added: where the whole and every part have a single number.
  ///
  /// Less fails and more is a margin; where lower is better it is the other way round. A bound that is written tells
  /// which of the two it is before the polarity does, and what keeps within it is no margin but what it says. The
  /// bound itself is kept by any sum equal to it: "< 10" is divided into "< 5" and "< 5".
  var mismatch: Mismatch? {
    var margin: Mismatch?
    for figures in declared.years {
      guard let mismatch = mismatch(in: figures) else { continue }
      if mismatch.isFault { return mismatch }
      margin = margin ?? mismatch
    }
    return margin
  }

  /// The years besides that of a mismatch in which it is the same: the parts fail the whole, or leave a margin. Asked for the
  /// words of a finding.
  func years(like mismatch: Mismatch) -> [Int] {
    declared.years.filter { figures in
      figures.year != mismatch.year && self.mismatch(in: figures)?.isFault == mismatch.isFault
    }.map { Int($0.year) }
  }

  private func mismatch(in figures: DeclaredParts.Figures) -> Mismatch? {
    let total = figures.whole
    // A sum beyond all numbers is certainly more than the whole.
    let sum = try? figures.parts.sum()
    guard sum != total.lower else { return nil }
    let isLess = sum.map { $0 < total.lower } ?? false
    let isFault = isLess != isLimit(total)
    guard isFault || total.comparator == .exactly else { return nil }
    return Mismatch(
      year: figures.year, whole: total.lower, parts: figures.parts, isLess: isLess, isFault: isFault)
  }

  /// Whether the parts must not come to more than a figure of the whole.
  private func isLimit(_ figure: TargetFacts) -> Bool {
    guard figure.comparator == .exactly else { return figure.isUpperBound }
    return EnumCode.decode(declared.facts.columns.indicators[declared.whole].polarity) == Polarity.minimize
  }
}
