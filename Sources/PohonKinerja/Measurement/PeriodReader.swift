/// Reads what an indicator came to from the beginning of a year to the end of a period.
///
/// A figure is made only when all that was due is there: a period left out could otherwise raise a mean, or, where lower
/// is better, a sum. What is known so far is told apart.
struct PeriodReader: Sendable {
  let basis: MeasurementBasis
  var period: MeasurementPeriod

  /// Where the places of actuals of one indicator lie in the index, in the order of their periods.
  typealias Places = Range<Int>

  var figures: TreeFigures { basis.figures }
  var actuals: ActualIndex { basis.actuals }
  var methods: [Row: MeasurementMethod] { basis.methods }

  /// Hands out an actual.
  @inline(__always)
  func withActual<Result>(at position: Int, _ body: (Actual) -> Result) -> Result {
    body(basis.measurements.actuals[basis.actuals.place(at: position)])
  }

  /// The period of an actual.
  @inline(__always)
  func periodOfActual(at position: Int) -> MeasurementPeriod {
    basis.measurements.actuals[basis.actuals.place(at: position)].period
  }

  /// Whether an actual is that of a whole, and not of one of its places.
  @inline(__always)
  func isOfWhole(at position: Int) -> Bool {
    basis.measurements.actuals[basis.actuals.place(at: position)].place == nil
  }

  // MARK: How

  func method(of indicator: Row) -> MeasurementMethod? { methods.isEmpty ? nil : methods[indicator] }

  /// How the periods of an indicator are consolidated.
  func consolidation(of indicator: Row) -> ConsolidationChoice {
    if let chosen = method(of: indicator)?.consolidation {
      return ConsolidationChoice(consolidation: chosen, basis: .measurements)
    }
    let columns = figures.columns
    if let declared = columns.detail(of: columns.indicators[indicator])?.consolidation {
      return ConsolidationChoice(consolidation: declared, basis: .indicator)
    }
    return ConsolidationChoice(
      consolidation: .byDefault(of: figures.unitInUse(of: indicator), sum(of: indicator)), basis: .unit)
  }

  /// The targets of the quarters of the year, `nil` for a quarter without one; `nil` where none has one.
  func trajectory(of indicator: Row) -> [Target?]? {
    let columns = figures.columns
    guard columns.indicators[indicator].detail != .none,
      let quarters = columns.detail(of: columns.indicators[indicator])?.trajectory[period.year]
    else { return nil }
    let written = quarters.map { target in target.flatMap { $0.isFilledIn ? $0 : nil } }
    return written.contains { $0 != nil } ? written : nil
  }

  /// The quarters of the year in which the indicator has a target, 1 to 4; `nil` without quarterly targets.
  func quartersWithTargets(of indicator: Row) -> [Bool]? {
    trajectory(of: indicator)?.map { $0 != nil }
  }

  // MARK: Figures

  /// What an indicator came to by itself from the beginning of the year to the end of the period.
  func figure(of indicator: Row) -> MeasuredFigure {
    guard let own = placesOfYear(of: indicator) else { return .none(.noActual) }
    if period.lastMonth == 12, let year = figure(in: period.wholeYear, of: indicator, own) {
      return agreeing(year, in: period.wholeYear, of: indicator, own)
    }
    return consolidated(own, of: indicator)
  }

  /// As ``figure(of:)``, but from quarters and months alone.
  func figureOfShorterPeriods(of indicator: Row) -> MeasuredFigure {
    guard let own = placesOfYear(of: indicator) else { return .none(.noActual) }
    return consolidated(own, of: indicator)
  }

  /// Whether there is a figure for the whole year.
  func hasFigureOfYear(of indicator: Row) -> Bool {
    let own = actuals.positions(of: indicator)
    guard let figure = figure(in: period.wholeYear, of: indicator, own) else { return false }
    return figure.reason == nil
  }

  /// The first place from which on something holds of the periods, which are in order; the end where it holds of none.
  func firstPlace(in places: Places, where holds: (MeasurementPeriod) -> Bool) -> Int {
    var (low, high) = (places.lowerBound, places.upperBound)
    while low < high {
      let middle = low + (high - low) / 2
      if holds(periodOfActual(at: middle)) { high = middle } else { low = middle + 1 }
    }
    return low
  }

  /// The actuals of the year, where there is one until the end of the period. O(log actuals).
  func placesOfYear(of indicator: Row) -> Places? {
    let positions = actuals.positions(of: indicator)
    // In the order of their periods, so that those of the year lie side by side.
    let first = firstPlace(in: positions) { $0.year >= period.year }
    let end = firstPlace(in: first..<positions.upperBound) { $0.year > period.year }
    guard first < end, periodOfActual(at: first).lastMonth <= period.lastMonth else { return nil }
    return first..<end
  }

  /// Where the actuals of the year until the end of the period lie, in order.
  private func placesSoFar(of indicator: Row) -> LazyFilterSequence<Places> {
    (placesOfYear(of: indicator) ?? 0..<0).lazy.filter {
      periodOfActual(at: $0).lastMonth <= period.lastMonth
    }
  }

  /// The actuals of the year until the end of the period, in order.
  func actualsSoFar(of indicator: Row) -> [Actual] {
    placesSoFar(of: indicator).map { position in withActual(at: position) { $0 } }
  }

  /// Whether nothing is reported of an indicator in the year until the end of the period, but that there is no figure.
  func isWithoutReport(_ indicator: Row) -> Bool {
    placesSoFar(of: indicator).allSatisfy { position in
      withActual(at: position) { if case .unavailable = $0.result { true } else { false } }
    }
  }

  /// What the pieces of the year make up.
  private func consolidated(_ own: Places, of indicator: Row) -> MeasuredFigure {
    if hasDeadline(indicator), let known = lastKnown(own, of: indicator) { return known }
    let consolidation = consolidation(of: indicator).consolidation
    let pieces = pieces(own, of: indicator, consolidation)
    // What is reported for quarters without a target is held against nothing.
    guard !pieces.isEmpty else { return .none(.noTarget) }
    return consolidated(pieces, of: indicator, consolidation)
  }

  /// The figures there are of the pieces of the year until the end of the period, in order.
  func knownPieces(of indicator: Row) -> [(period: MeasurementPeriod, number: Fraction)] {
    guard let own = placesOfYear(of: indicator) else { return [] }
    let pieces = pieces(own, of: indicator, consolidation(of: indicator).consolidation)
    return pieces.compactMap { piece in piece.figure?.number.map { (piece.period, $0) } }
  }

  /// Whether what is known of an indicator so far can only become more by what is missing: it adds up over the periods, and
  /// over the places that report it, and no figure of it is below zero.
  func canOnlyGrow(_ indicator: Row) -> Bool {
    guard consolidation(of: indicator).consolidation == .sum, sum(of: indicator).addsUp,
      method(of: indicator)?.placeConsolidation != .average, placesOfYear(of: indicator) != nil
    else { return false }
    return !hasReportBelowZero(indicator)
  }

  /// Whether one of its actuals until the end of the period is below zero, be it of a place or of a month within a piece
  /// of the year that is above it.
  private func hasReportBelowZero(_ indicator: Row) -> Bool {
    placesSoFar(of: indicator).contains { position in
      figure(ofActualAt: position, for: indicator).number?.isNegative == true
    }
  }

  /// Whether what is known of an indicator is the least it comes to: it can only grow, or it is all of the year and not
  /// below zero.
  func isLeast(_ indicator: Row) -> Bool {
    if canOnlyGrow(indicator) { return true }
    guard period.lastMonth == 12, let number = figure(of: indicator).number else { return false }
    return !number.isNegative
  }

  /// The figures there are of the quarters that are over at the end of the period, each by itself, in order: as they are
  /// given, or of their months.
  func quarterFigures(of indicator: Row) -> [(period: MeasurementPeriod, number: Fraction)] {
    guard let own = placesOfYear(of: indicator) else { return [] }
    let consolidation = consolidation(of: indicator).consolidation
    return period.quarters.prefix(period.lastMonth / 3).compactMap { quarter in
      quarterFigure(quarter, of: indicator, own, consolidation)?.number.map { (quarter, $0) }
    }
  }
}
