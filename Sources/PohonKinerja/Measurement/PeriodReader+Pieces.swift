/// The quarters and months that a year is made of.
extension PeriodReader {
  /// The pieces of the year until the end of the period that were due: months where only months are given, else quarters
  /// and the months after the last of them. A quarter without a target is passed over, but for what it adds, and where all of
  /// the year counts.
  func pieces(
    _ own: Places, of indicator: Row, _ consolidation: Consolidation
  ) -> [(period: MeasurementPeriod, figure: MeasuredFigure?)] {
    var pieces: [(period: MeasurementPeriod, figure: MeasuredFigure?)] = []
    let quarters = countsWholeYear(of: indicator, consolidation) ? nil : quartersWithTargets(of: indicator)
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

  /// Whether all actuals until the end of the period are of months, but for that of the whole year.
  private func isMonthly(_ own: Places) -> Bool {
    var isMonthly = false
    for position in own {
      let other = periodOfActual(at: position)
      guard other.lastMonth <= period.lastMonth else { break }
      switch other.part {
      case .month: isMonthly = true
      case .quarter: return false
      case .year: continue
      }
    }
    return isMonthly
  }

  func consolidated(
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
      missing.isEmpty
      ? pieces.lazy.compactMap { $0.figure?.fault(in: $0.period) }.first
      : .missingPeriods(Self.joined(missing))
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
  func total(of figures: [MeasuredFigure], for indicator: Row) -> MeasuredFigure {
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
  func quarterFigure(
    _ quarter: MeasurementPeriod, of indicator: Row, _ own: Places, _ consolidation: Consolidation
  ) -> MeasuredFigure? {
    if let given = figure(in: quarter, of: indicator, own) {
      return agreeing(given, in: quarter, of: indicator, own)
    }
    return figureOfMonths(of: quarter, indicator, own, consolidation)
  }

  /// What the months of a quarter come to; `nil` when there are none.
  func figureOfMonths(
    of quarter: MeasurementPeriod, _ indicator: Row, _ own: Places, _ consolidation: Consolidation
  ) -> MeasuredFigure? {
    let months = quarter.months(quarter.firstMonth...quarter.lastMonth)
    let figures = months.map { (period: $0, figure: figure(in: $0, of: indicator, own)) }
    guard figures.contains(where: { $0.figure != nil }) else { return nil }
    return consolidated(figures, of: indicator, consolidation)
  }
}
