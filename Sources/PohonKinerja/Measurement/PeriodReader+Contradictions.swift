/// Figures that are given beside the shorter periods they are made of.
extension PeriodReader {
  /// What the quarters and months within the period of an actual come to, where that is another figure than its own, and
  /// how they were consolidated.
  func contradiction(of actual: Actual, for indicator: Row) -> (total: Fraction, how: Consolidation)? {
    guard actual.place == nil, let own = placesOfYear(of: indicator),
      let given = figure(of: actual, for: indicator).number
    else { return nil }
    return contradiction(of: given, in: actual.period, indicator, own)
  }

  /// A figure that is given for a period, unless the periods within come to another one.
  func agreeing(
    _ figure: MeasuredFigure, in period: MeasurementPeriod, of indicator: Row, _ own: Places
  ) -> MeasuredFigure {
    // One alone is that figure's own.
    guard own.count > 1, let given = figure.number,
      let (total, _) = contradiction(of: given, in: period, indicator, own)
    else { return figure }
    return .none(.contradiction(period, given: given, computed: total))
  }

  /// As ``contradiction(of:for:)``. Where nobody says how periods consolidate, any way may make them agree; a figure may be
  /// rounded to its decimals.
  private func contradiction(
    of given: Fraction, in part: MeasurementPeriod, _ indicator: Row, _ own: Places
  ) -> (total: Fraction, how: Consolidation)? {
    guard part.part == .year || part.monthCount == 3, hasActuals(within: part, of: indicator, own) else {
      return nil
    }
    let choice = consolidation(of: indicator)
    let others = choice.basis == .unit ? Consolidation.allCases.filter { $0 != choice.consolidation } : []
    var first: (total: Fraction, how: Consolidation)?
    for how in [choice.consolidation] + others {
      let computed =
        part.part == .year
        ? consolidated(pieces(own, of: indicator, how), of: indicator, how)
        : figureOfMonths(of: part, indicator, own, how)
      guard let total = computed?.number else {
        // Of what cannot be computed as it is consolidated nothing is claimed.
        if first == nil { return nil }
        continue
      }
      if total.isRounded(to: given) { return nil }
      first = first ?? (total, how)
    }
    return first
  }

  /// Whether there are actuals of shorter periods within one, and all of them count towards it.
  private func hasActuals(within part: MeasurementPeriod, of indicator: Row, _ own: Places) -> Bool {
    var hasOne = false
    for position in own {
      let period = periodOfActual(at: position)
      guard period != part, part.contains(period) else { continue }
      guard !withActual(at: position, { isPassedOver($0, of: indicator) }) else { return false }
      hasOne = true
    }
    return hasOne
  }
}

extension Fraction {
  /// Whether it is another figure, rounded to the decimals of that one.
  func isRounded(to other: Fraction) -> Bool {
    guard self != other else { return true }
    guard let scale = other.number?.scale, let rounded = try? rounded(toScale: scale) else { return false }
    return Fraction(rounded) == other
  }
}
