/// What is to be reached later in the year only.
extension MeasurementJudge {
  /// That nothing was due yet at the end of the period measured, and what is due first: the first quarter of the year with a
  /// target, or the target of the year where no quarter has one. `nil` where something was due already, and where there is
  /// no target in the year.
  ///
  /// A quarter of which nothing is to be reached, be it without a target or with one of zero, is due for nothing. Of what had
  /// better be low zero is a limit, which is due. A deadline is due at the end of its month, quarter or half of a year.
  func firstDue(of indicator: Row) -> UnmeasuredReason? {
    let period = reader.period
    guard let quarters = reader.trajectory(of: indicator) else { return yearDue(of: indicator) }
    for (quarter, target) in zip(1..., quarters) {
      guard let target, !asksForNothing(target, quarter, of: indicator) else { continue }
      return quarter <= period.lastMonth / 3 ? nil : .dueLater(.quarter(quarter, of: period.year))
    }
    return yearDue(of: indicator)
  }

  /// That the target of the year is not due yet.
  private func yearDue(of indicator: Row) -> UnmeasuredReason? {
    let (figures, period) = (reader.figures, reader.period)
    guard let value = figures.target(of: indicator, in: period.year) else { return nil }
    let yearIsOver = period.lastMonth >= 12
    guard !value.isPlain else { return yearIsOver ? nil : .dueLater(period.wholeYear) }
    switch figures.figure(value, of: indicator).kind {
    case .empty, .placeholder: return nil
    case .time:
      let text = figures.columns.string(value.text) ?? ""
      guard let time = Target(text).time else { return nil }
      let (year, month) = (time.year ?? Int(period.year), time.lastMonth)
      return (year, month) > (Int(period.year), period.lastMonth) ? .deadlineLater(text) : nil
    default: return yearIsOver ? nil : .dueLater(period.wholeYear)
    }
  }

  /// Whether nothing is reported of an indicator, as nothing was due yet.
  func isDueLater(_ indicator: Row) -> Bool {
    reader.isWithoutReport(indicator) && firstDue(of: indicator) != nil
  }

  /// A figure as it is told: where there is none, as nothing is reported and nothing was due yet, that is why, and not that
  /// it is missing.
  ///
  /// What was begun to be reported is not among that: of a figure for the first quarter and none for the second one, the
  /// second is missing, be it due or not. So is one place of several; and a whole is not due only where none of its parts
  /// lacks an actual that was.
  func told(_ figure: MeasuredFigure, of indicator: Row) -> MeasuredFigure {
    guard case .none(let reason, let known) = figure, known == nil || reason.isOfParts,
      case let isWithoutReport = reader.isWithoutReport(indicator),
      reason == .noTarget || (reason.isMissing && isWithoutReport), let due = firstDue(of: indicator)
    else { return figure }
    if isWithoutReport, let last = reader.actualsSoFar(of: indicator).last,
      case .unavailable(let why) = last.result
    {
      return .none(.unavailable(why, last.period))
    }
    return .none(due, known: known)
  }

  /// Whether there is no figure, as ``told(_:of:)`` has it, and none was due yet.
  func isDueLater(_ figure: MeasuredFigure, of indicator: Row) -> Bool {
    switch figure {
    case .none(let reason, _) where reason.isNotDueYet: true
    case .none(.unavailable, nil): isDueLater(indicator)
    case .number, .grade, .words, .none: false
    }
  }

  /// Whether the target of a quarter is zero where more is better.
  private func asksForNothing(_ written: Target, _ quarter: Int, of indicator: Row) -> Bool {
    // Most are not, as one of their digits shows.
    guard !written.raw.utf8.contains(where: { UInt8(ascii: "1")...UInt8(ascii: "9") ~= $0 }),
      let target = target(ofQuarter: quarter, of: indicator),
      case .range(let range, _, _) = target.value, range.lowerBound.isZero, range.upperBound.isZero
    else { return false }
    return polarity(of: indicator) == .maximize
  }
}
