/// What the indicators of a tree came to in the last year that has actuals, as the baselines of a year after it.
struct LastYearFigures {
  /// The actuals before the year, measured at the end of the last of their years; `nil` without any.
  private let run: MeasurementRun?

  init(_ tree: PerformanceTree, _ measurements: Measurements, before year: Int) {
    var earlier = measurements
    earlier.actuals.removeAll { $0.period.year >= year }
    run = earlier.latestPeriod.map {
      MeasurementRun(tree, earlier, at: $0.wholeYear, bands: .standard)
    }
  }

  /// What becomes of the baseline of an indicator.
  func outcome(of indicator: Row) -> CarriedIndicator.BaselineOutcome {
    guard let run else { return .kept(.noActual, year: nil) }
    let latest = run.period.year
    let own = run.actuals.places(of: indicator).last.map { run.measurements.actuals[Int($0)].period.year }
    guard own != nil || run.isRolledUp(indicator) else { return .kept(.noActual, year: nil) }
    let figure = run.figure(of: indicator)
    guard let own, own < latest, figure.reason != nil else {
      return outcome(figure, of: indicator, run.reader, latest)
    }
    let reader = run.reader(at: .year(own))
    return outcome(reader.figure(of: indicator), of: indicator, reader, own)
  }

  private func outcome(
    _ figure: MeasuredFigure, of indicator: Row, _ reader: PeriodReader, _ year: Int
  ) -> CarriedIndicator.BaselineOutcome {
    switch figure {
    case .none(let reason, _): return .kept(reason, year: year)
    case .grade(_, let text): return .carried(Target(text), year: year, isRounded: false)
    // When something was done is a figure of the last year as much as how much of it; other words are none.
    case .words(let text) where reader.hasDeadline(indicator) && Target(text).time != nil:
      return .carried(Target(text), year: year, isRounded: false)
    case .words(let text): return .kept(.unreadableActual(text, nil), year: year)
    case .number(let number, _):
      let judge = MeasurementJudge(reader: reader, bands: .standard)
      if let doubt = judge.doubt(of: indicator, figure: figure) { return .kept(doubt, year: year) }
      if let written = written(number, of: indicator, reader, year) {
        return .carried(written, year: year, isRounded: false)
      }
      if let exact = number.number { return .carried(Target(exact), year: year, isRounded: false) }
      // As measurements show it: 1 of 3,000 is not nothing.
      let decimals = judge.decimals(showing: number, of: indicator)
      guard let rounded = try? number.rounded(toScale: decimals) else {
        return .kept(.outOfRange, year: year)
      }
      return .carried(Target(rounded.normalized), year: year, isRounded: true)
    }
  }

  /// The last actual of the year as it is written, where it is that figure in the indicator's own unit, with its decimals.
  ///
  /// Also read as a baseline, which has no column of its own to tell its unit: "Rp 500.000.000" is half a unit of "Rp miliar" as
  /// an actual, and in doubt in the plan.
  private func written(
    _ number: Fraction, of indicator: Row, _ reader: PeriodReader, _ year: Int
  ) -> Target? {
    let own = reader.actuals.places(of: indicator).map { reader.basis.measurements.actuals[Int($0)] }
    guard let last = own.last(where: { $0.period.year == year }), last.place == nil,
      last.unit == nil, case .reached(let target) = last.result,
      reader.figure(of: last, for: indicator).number == number,
      case let baseline = reader.figures.reading(target, of: indicator), baseline.isSingleNumber,
      baseline.comparator == .exactly, Fraction(baseline.lower) == number
    else { return nil }
    return target
  }
}
