/// The figures of one period, of a whole or of its places.
extension PeriodReader {
  /// The figure given for exactly one period, or of the places that report one; `nil` when there is none.
  func figure(in period: MeasurementPeriod, of indicator: Row, _ own: Places) -> MeasuredFigure? {
    let own = (all: own, ofPeriod: places(of: period, in: own))
    // Of two for one period, about which `actual-duplicate` speaks, the last counts.
    let whole = own.ofPeriod.last { isOfWhole(at: $0) }
    guard let whole else {
      let places = reportsOfPlaces(own.ofPeriod)
      return places.isEmpty ? nil : figure(of: places, in: period, for: indicator, own.all)
    }
    let given = figure(ofActualAt: whole, for: indicator)
    guard own.all.count > 1, case let places = reportsOfPlaces(own.ofPeriod), !places.isEmpty else {
      return given
    }
    // The whole does not swallow its places: they agree, or it is said.
    switch figure(of: places, in: period, for: indicator, own.all) {
    case .number(let total, _), .none(.undeclaredPlaces, known: let total?):
      return given.number.map { total.isRounded(to: $0) } == true ? given : .none(.wholeBesidePlaces(period))
    case .none(let reason, _) where given.reason != nil || reason.isMissing:
      return .none(.wholeBesidePlaces(period))
    case .grade, .words, .none: return given
    }
  }

  /// Those of some actuals, which are in the order of their periods, that are for one period. O(log actuals).
  private func places(of period: MeasurementPeriod, in own: Places) -> Places {
    let first = firstPlace(in: own) { $0 >= period }
    return first..<firstPlace(in: first..<own.upperBound) { $0 > period }
  }

  /// The actuals of places, of those for one period.
  private func reportsOfPlaces(_ ofPeriod: Places) -> [Int] { ofPeriod.filter { !isOfWhole(at: $0) } }

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
      let places = reportsOfPlaces(places(of: actual.period, in: own))
      guard !places.isEmpty, figure(of: actual, for: indicator).reason == nil,
        case .none(let reason, nil) = figure(of: places, in: actual.period, for: indicator, own),
        !reason.isMissing
      else { continue }
      return reason
    }
    return nil
  }

  private func figure(
    of reports: [Int], in period: MeasurementPeriod, for indicator: Row, _ own: Places
  ) -> MeasuredFigure {
    var byPlace: [Int32: Int] = [:]
    for position in reports { byPlace[actuals.placeName(at: position)] = position }
    let declared = method(of: indicator)?.places ?? []
    let expected = expectedPlaces(declared, reports, own)
    let missing = expected.filter { $0.number.flatMap { byPlace[$0] } == nil }.map(\.name)
    guard missing.isEmpty else { return .none(.missingPlaces(missing, period)) }
    let figures = expected.compactMap { $0.number.flatMap { byPlace[$0] } }
      .map { figure(ofActualAt: $0, for: indicator) }
    let names = expected.map(\.name)
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

extension PeriodReader {
  /// The places of which reports are expected, each once, by the number and as it is first written: those that are declared, or
  /// of which there is any report, and those of some reports. O(actuals).
  private func expectedPlaces(
    _ declared: [String], _ reports: [Int], _ own: Places
  ) -> [(number: Int32?, name: String)] {
    var expected: [(number: Int32?, name: String)] = []
    var seen: Set<Int32> = []
    var unknown: Set<PlaceName> = []
    for name in declared {
      let number = actuals.number(of: PlaceName(name))
      let isNew = number.map { seen.insert($0).inserted } ?? unknown.insert(PlaceName(name)).inserted
      if isNew { expected.append((number, name)) }
    }
    func expect(_ position: Int) {
      let number = actuals.placeName(at: position)
      guard seen.insert(number).inserted else { return }
      expected.append((number, withActual(at: position) { $0.place ?? "" }))
    }
    if declared.isEmpty {
      for position in own where !isOfWhole(at: position) { expect(position) }
    }
    for position in reports { expect(position) }
    return expected
  }
}

extension MeasuredFigure {
  /// Whether it is a number that is not below zero and no share: added to others it makes them more.
  fileprivate var isAddition: Bool {
    if case .number(let number, nil) = self { !number.isNegative } else { false }
  }
}
