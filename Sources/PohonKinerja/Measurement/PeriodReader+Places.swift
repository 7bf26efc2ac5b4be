/// The figures of one period, of a whole or of its places.
extension PeriodReader {
  /// The figure given for exactly one period, or of the places that report one; `nil` when there is none.
  func figure(in period: MeasurementPeriod, of indicator: Row, _ own: Places) -> MeasuredFigure? {
    // Of two for one period, about which `actual-duplicate` speaks, the last counts.
    let whole = own.last { periodOfActual(at: $0) == period && isOfWhole(at: $0) }
    guard let whole else {
      let places = reportsOfPlaces(in: period, own)
      return places.isEmpty ? nil : figure(of: places, in: period, for: indicator, own)
    }
    let given = figure(ofActualAt: whole, for: indicator)
    guard own.count > 1, case let places = reportsOfPlaces(in: period, own), !places.isEmpty else {
      return given
    }
    // The whole does not swallow its places: they agree, or it is said.
    switch figure(of: places, in: period, for: indicator, own) {
    case .number(let total, _), .none(.undeclaredPlaces, known: let total?):
      return given.number.map { total.isRounded(to: $0) } == true ? given : .none(.wholeBesidePlaces(period))
    case .none(let reason, _) where given.reason != nil || reason.isMissing:
      return .none(.wholeBesidePlaces(period))
    case .grade, .words, .none: return given
    }
  }

  /// The actuals of places for one period.
  private func reportsOfPlaces(in period: MeasurementPeriod, _ own: Places) -> [Actual] {
    own.filter { periodOfActual(at: $0) == period && !isOfWhole(at: $0) }
      .map { position in withActual(at: position) { $0 } }
  }

  /// Why a figure that is given for a whole stands although those of its places do not combine, of the last period where
  /// it does; `nil` where there is none such.
  func reasonAgainstPlaces(of indicator: Row) -> UnmeasuredReason? {
    guard let own = placesOfYear(of: indicator) else { return nil }
    var looked: MeasurementPeriod?
    for position in own.reversed() {
      let actual = withActual(at: position) { $0 }
      // Of two for one period the last counts, as in ``figure(in:of:_:)``.
      guard actual.place == nil, actual.period != looked, actual.period.lastMonth <= period.lastMonth else {
        continue
      }
      looked = actual.period
      let places = reportsOfPlaces(in: actual.period, own)
      guard !places.isEmpty, figure(of: actual, for: indicator).reason == nil,
        case .none(let reason, nil) = figure(of: places, in: actual.period, for: indicator, own),
        !reason.isMissing
      else { continue }
      return reason
    }
    return nil
  }

  private func figure(
    of reports: [Actual], in period: MeasurementPeriod, for indicator: Row, _ own: Places
  ) -> MeasuredFigure {
    var byPlace: [PlaceName: Actual] = [:]
    for report in reports { byPlace[PlaceName(report.place ?? "")] = report }
    let declared = method(of: indicator)?.places ?? []
    var expected = declared
    if expected.isEmpty {
      expected = own.compactMap { position in withActual(at: position) { $0.place } }
    }
    for report in reports { if let place = report.place { expected.append(place) } }
    var seen: Set<PlaceName> = []
    let names = expected.filter { seen.insert(PlaceName($0)).inserted }
    let missing = names.filter { byPlace[PlaceName($0)] == nil }
    guard missing.isEmpty else { return .none(.missingPlaces(missing, period)) }
    let figures = names.compactMap { byPlace[PlaceName($0)] }.map { figure(of: $0, for: indicator) }
    let how = method(of: indicator)?.placeConsolidation
    let together =
      switch how {
      case .average: MeasuredFigure.mean(of: figures)
      case .sum: total(of: figures, for: indicator)
      case nil: MeasuredFigure.ofPlaces(figures, isCounted: sum(of: indicator) == .things)
      }
    if case .none(.gradesDoNotAddUp, let known) = together, let fault = together.fault(in: period) {
      return .none(fault, known: known)
    }
    // Where nobody names the places, one that is missing is not known to be: then only what it could have added counts.
    guard declared.isEmpty, let number = together.number,
      how == .average || figures.contains(where: { !$0.isAddition }) || !sum(of: indicator).addsUp
        || !canOnlyImprove(indicator)
    else { return together }
    return .none(.undeclaredPlaces(names, period), known: number)
  }
}

extension MeasuredFigure {
  /// Whether it is a number that is not below zero and no share: added to others it makes them more.
  fileprivate var isAddition: Bool {
    if case .number(let number, nil) = self { !number.isNegative } else { false }
  }
}
