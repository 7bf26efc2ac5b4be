/// What is to be reached later in the year only.
extension MeasurementJudge {
  /// The period for which an indicator is first to be reached, where that is not over at the end of the period measured: the
  /// first quarter of the year with a target, or the year where no quarter has one. `nil` where something was due already,
  /// and where there is no target in the year.
  ///
  /// A quarter of which nothing is to be reached, be it without a target or with one of zero, is due for nothing. Of what had
  /// better be low zero is a limit, which is due.
  func firstDue(of indicator: Row) -> MeasurementPeriod? {
    let period = reader.period
    guard period.lastMonth < 12 else { return nil }
    guard reader.trajectory(of: indicator) != nil else {
      return hasTargetOfYear(indicator) ? period.wholeYear : nil
    }
    for quarter in 1...4 {
      guard let target = target(ofQuarter: quarter, of: indicator), !asksForNothing(target, of: indicator)
      else { continue }
      return quarter <= period.lastMonth / 3 ? nil : .quarter(quarter, of: period.year)
    }
    return period.wholeYear
  }

  /// A figure as it is told: where there is none, as nothing is reported and nothing was due yet, that is why, and not that
  /// it is missing.
  ///
  /// What was begun to be reported is not among that: of a figure for the first quarter and none for the second one, the
  /// second is missing, be it due or not. So is one place of several.
  func told(_ figure: MeasuredFigure, of indicator: Row) -> MeasuredFigure {
    guard reader.period.lastMonth < 12, case .none(let reason, nil) = figure,
      case let isWithoutReport = reader.isWithoutReport(indicator),
      reason == .noTarget || (reason.isMissing && isWithoutReport), let due = firstDue(of: indicator)
    else { return figure }
    if isWithoutReport, let last = reader.actualsSoFar(of: indicator).last,
      case .unavailable(let why) = last.result
    {
      return .none(.unavailable(why, last.period))
    }
    return .none(.dueLater(due))
  }

  /// Whether there is no figure, as ``told(_:of:)`` has it, and none was due yet.
  func isDueLater(_ figure: MeasuredFigure, of indicator: Row) -> Bool {
    switch figure {
    case .none(.dueLater, _): true
    case .none(.unavailable, nil): reader.isWithoutReport(indicator) && firstDue(of: indicator) != nil
    case .number, .grade, .words, .none: false
    }
  }

  private func hasTargetOfYear(_ indicator: Row) -> Bool {
    guard let value = reader.figures.target(of: indicator, in: reader.period.year) else { return false }
    if value.isPlain { return true }
    let kind = reader.figures.figure(value, of: indicator).kind
    return kind != .empty && kind != .placeholder
  }

  /// Whether a target is zero where more is better.
  private func asksForNothing(_ target: DueTarget, of indicator: Row) -> Bool {
    guard case .range(let range, _, _) = target.value, range.lowerBound.isZero, range.upperBound.isZero
    else { return false }
    return polarity(of: indicator, target: target) == .maximize
  }
}
