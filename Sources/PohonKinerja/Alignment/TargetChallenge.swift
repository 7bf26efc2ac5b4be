/// A target and what was reached in the year before.
struct TargetChallenge {
  let target: Fraction
  let previousTarget: Fraction?
  let reached: Fraction
  let polarity: Polarity

  /// Whether the target is worse than what was reached.
  var isNone: Bool {
    switch polarity {
    case .maximize: target < reached
    case .minimize: target > reached
    case .stabilize: false
    }
  }

  /// Its quality weight (``Formula/targetQuality(of:after:reached:polarity:)``), where last year had a target.
  var weight: Fraction? {
    previousTarget.flatMap {
      Formula.targetQuality(of: target, after: $0, reached: reached, polarity: polarity)
    }
  }
}

extension MeasurementRun {
  /// The target of the year after one, and what was reached in that; `nil` unless both are single figures.
  func challenge(of indicator: Row, after year: Int) -> TargetChallenge? {
    guard let reached = reader(at: .year(year)).figure(of: indicator).number,
      let target = singleTarget(of: indicator, in: year + 1)
    else { return nil }
    return TargetChallenge(
      target: target, previousTarget: singleTarget(of: indicator, in: year), reached: reached,
      polarity: judge.polarity(of: indicator))
  }

  private func singleTarget(of indicator: Row, in year: Int) -> Fraction? {
    guard let value = figures.target(of: indicator, in: year), value.year != ValueRow.undated else {
      return nil
    }
    let facts = figures.figure(value, of: indicator)
    // A step is no figure: a score of 3.25 has reached level 3, and is not above it.
    let isStep =
      figures.namesStep(facts) || (figures.countsSteps(indicator) && facts.unit.isNone && facts.lower.isWhole)
    return facts.isSingleNumber && !isStep ? Fraction(facts.lower) : nil
  }
}
