/// An indicator that a tree declares to be a mean or a ratio of others: one number divided by another.
///
/// Everything is exact; where a number does not fit, nothing is claimed.
struct DeclaredQuotient {
  let declared: DeclaredParts
  let combination: Contribution.Combination

  /// What the quotient of one year comes to.
  struct Mismatch {
    let figures: DeclaredParts.Figures
    let dividend: Number
    let divisor: Number
  }

  /// `nil` when no such quotient is declared, or its figures are of different kinds.
  init?(of whole: Row, combined combination: Contribution.Combination, in facts: AlignmentFacts) {
    guard let declared = DeclaredParts(of: whole, combined: combination, in: facts) else { return nil }
    self.init(declared, combined: combination)
  }

  init?(_ declared: DeclaredParts, combined combination: Contribution.Combination) {
    self.declared = declared
    self.combination = combination
    let units = declared.units
    switch combination {
    case .average, .weighted:
      guard UnitFacts.areComparable(units) else { return nil }
    case .ratio:
      // The units of the parts come behind that of the whole.
      let sides = [places(of: .numerator), places(of: .denominator)].map { $0.map { units[$0 + 1] } }
      guard factor != nil, sides.allSatisfy(UnitFacts.areComparable) else { return nil }
    case .sum, .min, .max: return nil
    }
  }

  /// The first year in which the whole is not what the quotient rounds to.
  var mismatch: Mismatch? {
    for figures in declared.years {
      if let mismatch = mismatch(in: figures) { return mismatch }
    }
    return nil
  }

  /// The years besides that of a mismatch in which the whole is not the quotient either. Asked for the words of a finding.
  func years(like mismatch: Mismatch) -> [Int] {
    declared.years.filter { $0.year != mismatch.figures.year && self.mismatch(in: $0) != nil }.map {
      Int($0.year)
    }
  }

  private func mismatch(in figures: DeclaredParts.Figures) -> Mismatch? {
    guard let (dividend, divisor) = quotient(of: figures) else { return nil }
    let whole = figures.whole
    let side = whole.lower.side(ofQuotient: dividend, divisor, decimals: decimals(of: whole.lower))
    guard let side, side != .within, !whole.isKept(by: side) else { return nil }
    return Mismatch(figures: figures, dividend: dividend, divisor: divisor)
  }

  /// The decimals to which the whole is rounded: its own. A ratio is usually rounded to one, also where it is written
  /// with more: "66,70".
  private func decimals(of whole: Number) -> UInt8 {
    combination == .ratio ? max(whole.normalized.scale, min(whole.scale, 1)) : whole.scale
  }

  private func quotient(of figures: DeclaredParts.Figures) -> (dividend: Number, divisor: Number)? {
    switch combination {
    case .average: (try? figures.parts.sum()).map { ($0, Number(figures.parts.count)) }
    case .weighted: weightedMean(of: figures.parts)
    case .ratio: ratio(of: figures.parts)
    case .sum, .min, .max: nil
    }
  }

  // MARK: Means

  /// The weights of the parts; `nil` when one has none.
  var weights: [Number]? {
    let columns = declared.facts.columns
    let weights = declared.parts.compactMap { columns.weight(of: columns.indicators[$0]) }
    return weights.count == declared.parts.count ? weights : nil
  }

  private func weightedMean(of parts: [Number]) -> (Number, Number)? {
    guard let weights, weights.allSatisfy({ !$0.isNegative }), let divisor = try? weights.sum() else {
      return nil
    }
    let products = zip(weights, parts).compactMap { try? $0.multiplied(by: $1) }
    guard products.count == parts.count, let dividend = try? products.sum() else { return nil }
    return (dividend, divisor)
  }

  // MARK: Ratios

  /// What the ratio is multiplied by: 100 where the whole is a percentage, 100,000 in "per 100.000", 1 where it is called a
  /// ratio.
  var factor: Number? {
    declared.facts.unitInUse(of: declared.whole).factorOfRatio.map { Number(Int($0)) }
  }

  /// The places of the parts above, or below, the line.
  func places(of part: Contribution.Part) -> [Int] {
    let columns = declared.facts.columns
    return declared.parts.indices.filter {
      columns.detail(of: columns.indicators[declared.parts[$0]])?.part == part
    }
  }

  private func ratio(of parts: [Number]) -> (Number, Number)? {
    let (above, below) = (places(of: .numerator), places(of: .denominator))
    guard let factor, !above.isEmpty, !below.isEmpty, above.count + below.count == parts.count,
      let numerator = try? above.map({ parts[$0] }).sum(),
      let dividend = try? numerator.multiplied(by: factor),
      let divisor = try? below.map({ parts[$0] }).sum()
    else { return nil }
    return (dividend, divisor)
  }
}
