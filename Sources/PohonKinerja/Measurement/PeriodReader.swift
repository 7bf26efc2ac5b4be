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

  /// Whether the figures of an indicator add up, by its unit, or that of its first actual, and its name.
  func sum(of indicator: Row) -> FigureSum {
    figures.columns.figureSum(of: indicator, in: unitTextOfActuals(of: indicator))
  }

  private func unitTextOfActuals(of indicator: Row) -> MeasurementUnit? {
    for place in actuals.places(of: indicator) {
      let actual = measurements.actuals[Int(place)]
      if let written = actual.unit { return written }
      let target: Target? =
        switch actual.result {
        case .reached(let target): target
        case .quotient(let quotient): quotient.written
        case .unavailable: nil
        }
      guard let target else { continue }
      if target.isPercent { return .percent }
      if let unit = target.unit { return unit }
    }
    return nil
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

  /// What the quarters and months within the period of an actual come to, where that is another figure than its own, and
  /// how they were consolidated.
  func contradiction(of actual: Actual, for indicator: Row) -> (total: Fraction, how: Consolidation)? {
    guard actual.place == nil, let own = placesOfYear(of: indicator),
      let given = figure(of: actual, for: indicator).number
    else { return nil }
    return contradiction(of: given, in: actual.period, indicator, own)
  }

  /// A figure that is given for a period, unless the periods within come to another one.
  private func agreeing(
    _ figure: MeasuredFigure, in period: MeasurementPeriod, of indicator: Row, _ own: Places
  ) -> MeasuredFigure {
    guard let given = figure.number, let (total, _) = contradiction(of: given, in: period, indicator, own)
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
    let inner = own.lazy.map { measurements.actuals[Int($0)] }.filter {
      $0.period != part && part.contains($0.period)
    }
    return !inner.isEmpty && !inner.contains { isPassedOver($0, of: indicator) }
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

  /// The figures there are of the quarters that are over at the end of the period, each by itself, in order: as they are
  /// given, or of their months.
  func quarterFigures(of indicator: Row) -> [(period: MeasurementPeriod, number: Fraction)] {
    guard let own = placesOfYear(of: indicator) else { return [] }
    let consolidation = consolidation(of: indicator).consolidation
    return period.quarters.prefix(period.lastMonth / 3).compactMap { quarter in
      quarterFigure(quarter, of: indicator, own, consolidation)?.number.map { (quarter, $0) }
    }
  }

  /// The pieces of the year until the end of the period that were due: months where only months are given, else quarters
  /// and the months after the last of them. A quarter without a target is passed over, but for what it adds.
  private func pieces(
    _ own: Places, of indicator: Row, _ consolidation: Consolidation
  ) -> [(period: MeasurementPeriod, figure: MeasuredFigure?)] {
    var pieces: [(period: MeasurementPeriod, figure: MeasuredFigure?)] = []
    let quarters = quartersWithTargets(of: indicator)
    func take(_ piece: MeasurementPeriod, _ figure: MeasuredFigure?, isDue: Bool) {
      if isDue {
        pieces.append((piece, figure))
      } else if let addition = addition(figure, of: indicator, consolidation) {
        pieces.append((piece, addition))
      }
    }
    if isMonthly(own) {
      for month in period.months(1...period.lastMonth) {
        // A month after the last full quarter is due, as it was asked for.
        let isDue = quarters?[month.lastQuarter - 1] ?? true || month.lastMonth > period.lastMonth / 3 * 3
        take(month, figure(in: month, of: indicator, own), isDue: isDue)
      }
      return pieces
    }
    for quarter in period.quarters.prefix(period.lastMonth / 3) {
      let isDue = quarters?[quarter.lastQuarter - 1] ?? true
      guard isDue || figure(in: quarter, of: indicator, own) != nil else {
        for month in quarter.months(quarter.firstMonth...quarter.lastMonth) {
          take(month, figure(in: month, of: indicator, own), isDue: false)
        }
        continue
      }
      take(quarter, quarterFigure(quarter, of: indicator, own, consolidation), isDue: isDue)
    }
    let lastQuarterEnd = period.lastMonth / 3 * 3
    if lastQuarterEnd < period.lastMonth {
      for month in period.months((lastQuarterEnd + 1)...period.lastMonth) {
        pieces.append((month, figure(in: month, of: indicator, own)))
      }
    }
    return pieces
  }

  // MARK: What was not due

  /// What the figure of a quarter without a target, or of one of its months, adds to the year: of what adds up, where more
  /// can only be better. Any other would count against the indicator when it is reported, and not when it is missing.
  private func addition(
    _ figure: MeasuredFigure?, of indicator: Row, _ consolidation: Consolidation
  ) -> MeasuredFigure? {
    guard consolidation == .sum, case .number(let number, nil)? = figure, !number.isNegative,
      sum(of: indicator).addsUp, canOnlyImprove(indicator)
    else { return nil }
    return .number(number, nil)
  }

  /// Whether an actual is of a quarter without a target, and does not count.
  func isPassedOver(_ actual: Actual, of indicator: Row) -> Bool {
    guard actual.period.part != .year, let quarters = quartersWithTargets(of: indicator),
      !quarters[actual.period.lastQuarter - 1]
    else { return false }
    let figure = figure(of: actual, for: indicator)
    return addition(figure, of: indicator, consolidation(of: indicator).consolidation) == nil
  }

  /// Whether more of an indicator is better, for itself and for all that is computed from it.
  private func canOnlyImprove(_ indicator: Row) -> Bool {
    let columns = figures.columns
    var row = indicator
    // Of a chain that does not end, or is longer than any real one, nothing is claimed.
    for _ in 0..<64 {
      let own = columns.indicators[row]
      guard isMaximized(row) else { return false }
      if own.contributesTo != 0 {
        guard EnumCode.decode(own.relation) == Contribution.Relation.component,
          let whole = columns.whole(of: own)
        else { return true }
        if columns.detail(of: own)?.part == .denominator { return false }
        row = whole
      } else {
        let parent = columns.nodes[own.node].parent
        guard parent != .none, columns.nodes[parent].cascading == .directByLoad,
          columns.nodes[parent].indicatorCount == 1
        else { return true }
        row = columns.nodes[parent].firstIndicator
      }
    }
    return false
  }

  /// Whether an indicator improves as it grows: as declared, or as no target of the year is written as a limit.
  private func isMaximized(_ indicator: Row) -> Bool {
    let columns = figures.columns
    if let declared = EnumCode.decode(columns.indicators[indicator].polarity, as: Polarity.self) {
      return declared == .maximize
    }
    if let value = figures.target(of: indicator, in: period.year),
      figures.figure(value, of: indicator).isUpperBound
    {
      return false
    }
    return !(trajectory(of: indicator) ?? []).contains {
      $0.map { figures.reading($0, of: indicator).isUpperBound } ?? false
    }
  }

  // MARK: Pieces

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
    let present = pieces.compactMap(\.figure)
    let fault =
      missing.isEmpty ? present.first { $0.reason != nil }?.reason : .missingPeriods(Self.joined(missing))
    guard fault == nil else {
      let so =
        consolidation == .sum ? total(of: known, for: indicator).number : nil
      return .none(fault ?? .noActual, known: so)
    }
    if consolidation == .sum { return total(of: present, for: indicator) }
    let lengths = Set(pieces.map(\.period.monthCount))
    return lengths.count == 1 ? MeasuredFigure.mean(of: present) : .none(.mixedPeriods)
  }

  /// The sum of figures of an indicator; one alone is none, of whatever it is.
  private func total(of figures: [MeasuredFigure], for indicator: Row) -> MeasuredFigure {
    MeasuredFigure.sum(of: figures, addingUp: figures.count > 1 && sum(of: indicator).addsUp)
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
    if let given = figure(in: quarter, of: indicator, own) {
      return agreeing(given, in: quarter, of: indicator, own)
    }
    return figureOfMonths(of: quarter, indicator, own, consolidation)
  }

  /// What the months of a quarter come to; `nil` when there are none.
  private func figureOfMonths(
    of quarter: MeasurementPeriod, _ indicator: Row, _ own: Places, _ consolidation: Consolidation
  ) -> MeasuredFigure? {
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
    guard let whole else {
      return places.isEmpty ? nil : figure(of: places, in: period, for: indicator, own)
    }
    let given = figure(of: whole, for: indicator)
    guard !places.isEmpty else { return given }
    // The whole does not swallow its places: they agree, or it is said.
    switch figure(of: places, in: period, for: indicator, own) {
    case .number(let total, _), .none(.undeclaredPlaces, known: let total?):
      return given.number.map { total.isRounded(to: $0) } == true ? given : .none(.wholeBesidePlaces(period))
    case .none(let reason, _) where given.reason != nil || reason.isMissing:
      return .none(.wholeBesidePlaces(period))
    case .grade, .words, .none: return given
    }
  }

  private func figure(
    of reports: [Actual], in period: MeasurementPeriod, for indicator: Row, _ own: Places
  ) -> MeasuredFigure {
    var byPlace: [PlaceName: Actual] = [:]
    for report in reports { byPlace[PlaceName(report.place ?? "")] = report }
    let declared = method(of: indicator)?.places ?? []
    var expected = declared
    if expected.isEmpty {
      expected = own.compactMap { measurements.actuals[Int($0)].place }
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
    // Where nobody names the places, one that is missing is not known to be: then only what it could have added counts.
    guard declared.isEmpty, let number = together.number,
      how == .average || figures.contains(where: { !$0.isAddition }) || !sum(of: indicator).addsUp
        || !canOnlyImprove(indicator)
    else { return together }
    return .none(.undeclaredPlaces(names, period), known: number)
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
      if isCounted(indicator) { return .none(.quotientOfThings) }
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

  /// Whether whole things are counted, of which there is no quotient.
  private func isCounted(_ indicator: Row) -> Bool {
    figures.columns.figureSum(of: indicator) == .things
  }

  private func figure(
    _ target: Target, of actual: Actual, for indicator: Row, _ unit: (facts: UnitFacts, text: String)
  ) -> MeasuredFigure {
    if target.origin == .number, let number = target.number {
      return figure(number, for: indicator)
    }
    let facts = figures.reading(target, of: indicator, in: actual.unit)
    switch facts.kind {
    // "≥ 70" says between what a figure lies, and not which it is.
    case .quantity where facts.isSingleNumber && facts.comparator == .exactly:
      guard
        facts.unit.isComparable(with: unit.facts)
          || (figures.countsSteps(indicator) && figures.isInSteps(facts))
      else { return .none(.differentUnits(figures.unitText(of: target, for: indicator), unit.text)) }
      return facts.hasGrade ? .grade(facts, target.raw) : figure(facts.lower, for: indicator)
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

extension MeasuredFigure {
  /// Whether it is a number that is not below zero and no share: added to others it makes them more.
  fileprivate var isAddition: Bool {
    if case .number(let number, nil) = self { !number.isNegative } else { false }
  }
}

extension Fraction {
  /// Whether it is another figure, rounded to the decimals of that one.
  fileprivate func isRounded(to other: Fraction) -> Bool {
    guard self != other else { return true }
    guard let scale = other.number?.scale, let rounded = try? rounded(toScale: scale) else { return false }
    return Fraction(rounded) == other
  }
}

extension PeriodReader {
  /// A number as a figure: of a unit of steps ("level"), the grade it is.
  private func figure(_ number: Number, for indicator: Row) -> MeasuredFigure {
    guard figures.countsSteps(indicator),
      case .grade(let grade, let text) = figures.step(TargetFacts(number))
    else { return .number(Fraction(number), nil) }
    return .grade(grade, text)
  }
}

extension Actual.Quotient {
  fileprivate var isWrittenInPercent: Bool { written?.isPercent ?? false }
}
