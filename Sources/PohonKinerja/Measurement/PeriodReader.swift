/// Reads what an indicator came to from the beginning of a year to the end of a period.
///
/// A figure is made only when all that was due is there: a period left out could otherwise raise a mean, or, where lower
/// is better, a sum. What is known so far is told apart.
struct PeriodReader: Sendable {
  let figures: TreeFigures
  let actuals: ActualIndex
  let measurements: Measurements
  let methods: [Row: MeasurementMethod]
  let period: MeasurementPeriod

  private typealias Places = ContiguousArray<Int32>.SubSequence

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
      consolidation: figures.unitInUse(of: indicator).isCounted ? .sum : .takeLast, basis: .unit)
  }

  /// The unit of an indicator, or of its first actual where the tree does not tell.
  func unit(of indicator: Row) -> UnitFacts {
    let unit = figures.unitInUse(of: indicator)
    guard unit.isNone else { return unit }
    for place in actuals.places(of: indicator) {
      let actual = measurements.actuals[Int(place)]
      if let written = actual.unit { return UnitFacts(written) }
      let target: Target? =
        switch actual.result {
        case .reached(let target): target
        case .quotient(let quotient): quotient.written
        case .unavailable: nil
        }
      guard let target else { continue }
      let written = figures.reading(target, of: indicator).unit
      if !written.isNone { return written }
    }
    return unit
  }

  /// The unit that figures of an indicator have to be in, and how it is written: the declared one, else that which is
  /// written with its target for the year.
  func expectedUnit(of indicator: Row) -> (facts: UnitFacts, text: String) {
    let declared = figures.unit(of: indicator)
    guard declared.isNone else { return (declared, figures.writtenUnit(of: indicator)?.text ?? "–") }
    if let value = figures.target(of: indicator, in: period.year) {
      let unit = figures.figure(value, of: indicator).unit
      let target = figures.columns.target(value)
      if !unit.isNone { return (unit, figures.unitText(of: target, for: indicator)) }
    }
    for target in trajectory(of: indicator) ?? [] {
      guard let target else { continue }
      let unit = figures.reading(target, of: indicator).unit
      if !unit.isNone { return (unit, figures.unitText(of: target, for: indicator)) }
    }
    return (.none, "–")
  }

  /// The targets of the quarters of the year, `nil` for a quarter without one; `nil` where none has one.
  func trajectory(of indicator: Row) -> [Target?]? {
    let columns = figures.columns
    guard columns.indicators[indicator].detail != .none,
      let quarters = columns.detail(of: columns.indicators[indicator])?.trajectory[period.year]
    else { return nil }
    let written = quarters.map { target in target.flatMap { $0.isEmpty || $0.isPlaceholder ? nil : $0 } }
    return written.contains { $0 != nil } ? written : nil
  }

  /// The quarters of the year in which the indicator has a target, 1 to 4; `nil` without quarterly targets.
  private func quartersWithTargets(of indicator: Row) -> [Bool]? {
    trajectory(of: indicator)?.map { $0 != nil }
  }

  // MARK: Figures

  /// What an indicator came to by itself from the beginning of the year to the end of the period.
  func figure(of indicator: Row) -> MeasuredFigure {
    guard let own = placesOfYear(of: indicator) else { return .none(.noActual) }
    if period.lastMonth == 12, let year = figure(in: period.wholeYear, of: indicator, own) { return year }
    return consolidated(own, of: indicator)
  }

  /// As ``figure(of:)``, but from quarters and months alone.
  func figureOfShorterPeriods(of indicator: Row) -> MeasuredFigure {
    guard let own = placesOfYear(of: indicator) else { return .none(.noActual) }
    return consolidated(own, of: indicator)
  }

  /// Whether there is a figure for the whole year.
  func hasFigureOfYear(of indicator: Row) -> Bool {
    let own = actuals.places(of: indicator)
    guard let figure = figure(in: period.wholeYear, of: indicator, own) else { return false }
    return figure.reason == nil
  }

  /// The actuals of the year, where there is one until the end of the period.
  private func placesOfYear(of indicator: Row) -> Places? {
    let places = actuals.places(of: indicator)
    // In the order of their periods, so that those of the year lie side by side.
    guard let first = places.firstIndex(where: { measurements.actuals[Int($0)].period.year >= period.year })
    else { return nil }
    let own = places[first...].prefix { measurements.actuals[Int($0)].period.year == period.year }
    guard let start = own.first, measurements.actuals[Int(start)].period.lastMonth <= period.lastMonth
    else { return nil }
    return own
  }

  /// What the pieces of the year make up.
  private func consolidated(_ own: Places, of indicator: Row) -> MeasuredFigure {
    let consolidation = consolidation(of: indicator).consolidation
    return consolidated(pieces(own, of: indicator, consolidation), of: indicator, consolidation)
  }

  /// The figures there are of the pieces of the year until the end of the period, in order.
  func knownPieces(of indicator: Row) -> [(period: MeasurementPeriod, number: Fraction)] {
    guard let own = placesOfYear(of: indicator) else { return [] }
    let pieces = pieces(own, of: indicator, consolidation(of: indicator).consolidation)
    return pieces.compactMap { piece in piece.figure?.number.map { (piece.period, $0) } }
  }

  /// The pieces of the year until the end of the period that were due or have a figure: months where only months are
  /// given, else quarters and the months after the last of them.
  private func pieces(
    _ own: Places, of indicator: Row, _ consolidation: Consolidation
  ) -> [(period: MeasurementPeriod, figure: MeasuredFigure?)] {
    var pieces: [(period: MeasurementPeriod, figure: MeasuredFigure?)] = []
    let quarters = quartersWithTargets(of: indicator)
    if isMonthly(own) {
      for month in period.months(1...period.lastMonth) {
        // A month after the last full quarter is due, as it was asked for.
        let isDue = quarters?[month.lastQuarter - 1] ?? true || month.lastMonth > period.lastMonth / 3 * 3
        let figure = figure(in: month, of: indicator, own)
        if isDue || figure != nil { pieces.append((month, figure)) }
      }
      return pieces
    }
    for quarter in period.quarters.prefix(period.lastMonth / 3) {
      let isDue = quarters?[quarter.lastQuarter - 1] ?? true
      let figure = quarterFigure(quarter, of: indicator, own, consolidation)
      if isDue || figure != nil { pieces.append((quarter, figure)) }
    }
    let lastQuarterEnd = period.lastMonth / 3 * 3
    if lastQuarterEnd < period.lastMonth {
      for month in period.months((lastQuarterEnd + 1)...period.lastMonth) {
        pieces.append((month, figure(in: month, of: indicator, own)))
      }
    }
    return pieces
  }

  /// Whether all actuals until the end of the period are of months, but for that of the whole year.
  private func isMonthly(_ own: Places) -> Bool {
    var isMonthly = false
    for place in own {
      let other = measurements.actuals[Int(place)].period
      guard other.lastMonth <= period.lastMonth else { break }
      switch other.part {
      case .month: isMonthly = true
      case .quarter: return false
      case .year: continue
      }
    }
    return isMonthly
  }

  private func consolidated(
    _ pieces: [(period: MeasurementPeriod, figure: MeasuredFigure?)], of indicator: Row,
    _ consolidation: Consolidation
  ) -> MeasuredFigure {
    guard let last = pieces.last else { return .none(.noActual) }
    let known = pieces.compactMap { $0.figure?.knownSoFar }
    guard consolidation != .takeLast else {
      if let figure = last.figure, figure.reason == nil { return figure }
      let reason = last.figure?.reason ?? .missingPeriods([last.period])
      return .none(reason, known: known.last?.number)
    }
    let missing = pieces.filter { $0.figure == nil }.map(\.period)
    let unit = self.unit(of: indicator)
    let present = pieces.compactMap(\.figure)
    let fault =
      missing.isEmpty ? present.first { $0.reason != nil }?.reason : .missingPeriods(Self.joined(missing))
    guard fault == nil else {
      let so =
        consolidation == .sum ? MeasuredFigure.sum(of: known, in: unit).number : nil
      return .none(fault ?? .noActual, known: so)
    }
    if consolidation == .sum { return MeasuredFigure.sum(of: present, in: unit) }
    let lengths = Set(pieces.map(\.period.monthCount))
    return lengths.count == 1 ? MeasuredFigure.mean(of: present) : .none(.mixedPeriods)
  }

  /// Periods in order, the three months of a quarter as the quarter.
  private static func joined(_ periods: [MeasurementPeriod]) -> [MeasurementPeriod] {
    var joined: [MeasurementPeriod] = []
    for period in periods {
      joined.append(period)
      guard period.lastMonth % 3 == 0, period.monthCount == 1,
        joined.suffix(3).map(\.firstMonth) == [period.lastMonth - 2, period.lastMonth - 1, period.lastMonth]
      else { continue }
      joined.removeLast(3)
      joined.append(.quarter(period.lastQuarter, of: period.year))
    }
    return joined
  }

  /// The figure of a quarter: as it is given, or of its three months.
  private func quarterFigure(
    _ quarter: MeasurementPeriod, of indicator: Row, _ own: Places, _ consolidation: Consolidation
  ) -> MeasuredFigure? {
    if let given = figure(in: quarter, of: indicator, own) { return given }
    let months = quarter.months(quarter.firstMonth...quarter.lastMonth)
    let figures = months.map { (period: $0, figure: figure(in: $0, of: indicator, own)) }
    guard figures.contains(where: { $0.figure != nil }) else { return nil }
    return consolidated(figures, of: indicator, consolidation)
  }

  /// The figure given for exactly one period, or of the places that report one; `nil` when there is none.
  private func figure(in period: MeasurementPeriod, of indicator: Row, _ own: Places) -> MeasuredFigure? {
    var whole: Actual?
    var places: [Actual] = []
    for place in own {
      let actual = measurements.actuals[Int(place)]
      guard actual.period == period else { continue }
      if actual.place == nil { whole = actual } else { places.append(actual) }
    }
    // Of two for one period, about which `actual-duplicate` speaks, the last counts.
    if let whole { return figure(of: whole, for: indicator) }
    guard !places.isEmpty else { return nil }
    return figure(of: places, in: period, for: indicator, own)
  }

  private func figure(
    of reports: [Actual], in period: MeasurementPeriod, for indicator: Row, _ own: Places
  ) -> MeasuredFigure {
    var byPlace: [String: Actual] = [:]
    for report in reports { byPlace[report.place ?? ""] = report }
    var expected = method(of: indicator)?.places ?? []
    if expected.isEmpty {
      expected = own.compactMap { measurements.actuals[Int($0)].place }
    }
    for report in reports { if let place = report.place { expected.append(place) } }
    var seen: Set<String> = []
    let names = expected.filter { seen.insert($0).inserted }
    let missing = names.filter { byPlace[$0] == nil }
    guard missing.isEmpty else { return .none(.missingPlaces(missing, period)) }
    let figures = names.compactMap { byPlace[$0] }.map { figure(of: $0, for: indicator) }
    switch method(of: indicator)?.placeConsolidation {
    case .average: return MeasuredFigure.mean(of: figures)
    case .sum: return MeasuredFigure.sum(of: figures, in: unit(of: indicator))
    case nil: return MeasuredFigure.ofPlaces(figures, in: unit(of: indicator))
    }
  }

  /// What one actual says, in the unit of its indicator.
  func figure(of actual: Actual, for indicator: Row) -> MeasuredFigure {
    let unit = expectedUnit(of: indicator)
    let own = actual.unit.map { UnitFacts($0) } ?? .none
    guard own.isConvertible(to: unit.facts) else {
      return .none(.differentUnits(actual.unit?.text ?? "–", unit.text))
    }
    let figure: MeasuredFigure
    switch actual.result {
    case .unavailable(let reason): return .none(.unavailable(reason, actual.period))
    case .quotient(let quotient):
      if quotient.isWrittenInPercent, !UnitFacts.percent.isComparable(with: unit.facts) {
        return .none(.differentUnits("%", unit.text))
      }
      figure = MeasuredFigure.share(
        Fraction(quotient.numerator), of: Fraction(quotient.denominator),
        factor: factor(of: quotient, in: own, for: indicator))
    case .reached(let target):
      figure = self.figure(
        target, of: actual, for: indicator, own.isNone ? unit : (own, actual.unit?.text ?? "–"))
    }
    return figure.multiplied(byPowerOfTen: own.power(to: unit.facts))
  }

  /// What a quotient is multiplied by: as the unit of the indicator says, else that of the actual.
  private func factor(of quotient: Actual.Quotient, in own: UnitFacts, for indicator: Row) -> Int64 {
    let units = [figures.unitInUse(of: indicator), own, quotient.isWrittenInPercent ? .percent : .none]
    return units.lazy.map(\.factor).first { $0 != 1 } ?? 1
  }

  private func figure(
    _ target: Target, of actual: Actual, for indicator: Row, _ unit: (facts: UnitFacts, text: String)
  ) -> MeasuredFigure {
    if target.origin == .number, let number = target.number { return .number(Fraction(number), nil) }
    let facts = figures.reading(target, of: indicator, in: actual.unit)
    switch facts.kind {
    // "≥ 70" says between what a figure lies, and not which it is.
    case .quantity where facts.isSingleNumber && facts.comparator == .exactly:
      guard facts.unit.isComparable(with: unit.facts) else {
        return .none(.differentUnits(figures.unitText(of: target, for: indicator), unit.text))
      }
      return facts.hasGrade ? .grade(facts, target.raw) : .number(Fraction(facts.lower), nil)
    case .grade: return .grade(facts, target.raw)
    case .words, .time: return .words(target.raw)
    case .empty, .placeholder: return .none(.unavailable("“\(target.raw)”", actual.period))
    case .ambiguous: return .none(ambiguity(of: target, facts, for: indicator, actual.unit))
    case .quantity, .compound, .outOfRange, .malformed:
      return .none(.unreadableActual(target.raw))
    }
  }

  /// Why a text that reads in two ways is not read.
  private func ambiguity(
    of target: Target, _ facts: TargetFacts, for indicator: Row, _ unit: MeasurementUnit?
  ) -> UnmeasuredReason {
    guard !facts.isInLoneM else { return .loneM(target.raw) }
    guard case .ambiguous(let values) = figures.words(target, of: indicator, in: unit).value else {
      return .unreadableActual(target.raw)
    }
    let numbers = values.compactMap { value -> Number? in
      guard case .quantity(let quantity) = value, !quantity.isRange, quantity.magnitude == nil else {
        return nil
      }
      return quantity.lower.normalized
    }
    return .ambiguousActual(target.raw, readings: numbers.count == values.count ? numbers : [])
  }
}

extension Actual.Quotient {
  fileprivate var isWrittenInPercent: Bool { written?.isPercent ?? false }
}
