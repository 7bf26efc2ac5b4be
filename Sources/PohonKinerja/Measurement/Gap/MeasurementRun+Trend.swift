extension MeasurementRun {
  /// Where an indicator is going: within the year, else since the year before, else since the baseline.
  ///
  /// Our convention. Where quarters have targets, it is what was reached of them that gets better or worse, for a plan may
  /// well be lower in one quarter than in another. Without them, of what adds up it is the pace so far, and of all else the
  /// figures; a month is not held against a quarter, but where the last value counts. What is to be kept is told by its
  /// distance to the target.
  func trend(of indicator: Row) -> MeasurementTrend? {
    if reader.trajectory(of: indicator) != nil {
      return trendOfQuarters(of: indicator) ?? trendOfYears(of: indicator)
    }
    let pieces = reader.knownPieces(of: indicator)
    guard pieces.count > 1 else { return trendOfYears(of: indicator) }
    return trend(of: indicator, from: pieces[pieces.count - 2], to: pieces[pieces.count - 1])
  }

  private typealias Piece = (period: MeasurementPeriod, number: Fraction)

  // MARK: Against the plan

  /// What was reached of the targets of the last two quarters that have both a target and a figure.
  private func trendOfQuarters(of indicator: Row) -> MeasurementTrend? {
    let judge = judge
    let polarity = judge.polarity(of: indicator)
    var known: [(point: MeasurementTrend.Point, target: ClosedRange<Fraction>)] = []
    var shares: [MeasurementTrend.Point] = []
    var count = 0
    for piece in reader.quarterFigures(of: indicator) {
      guard let target = judge.target(ofQuarter: piece.period.lastQuarter, of: indicator) else { continue }
      count += 1
      if polarity == .stabilize {
        if let range = target.range { known.append((Self.point(piece), range)) }
        continue
      }
      let figure = MeasuredFigure.number(piece.number, nil)
      let achievement = judge.achievement(of: indicator, figure: figure, target: target)
      guard let share = achievement.percentage else { continue }
      shares.append(MeasurementTrend.Point(figure: share.exact, title: piece.period.title))
    }
    guard count > 1 else { return nil }
    if polarity == .stabilize {
      guard known.count > 1 else { return nil }
      return MeasurementTrend(from: known[known.count - 2], to: known[known.count - 1])
    }
    guard shares.count > 1 else { return nil }
    return MeasurementTrend(ofPlanFrom: shares[shares.count - 2], to: shares[shares.count - 1])
  }

  private static func point(_ piece: Piece) -> MeasurementTrend.Point {
    MeasurementTrend.Point(figure: piece.number, title: piece.period.title)
  }

  // MARK: Without a plan for quarters

  private func trend(of indicator: Row, from earlier: Piece, to later: Piece) -> MeasurementTrend? {
    let target = judge.target(of: indicator)
    let polarity = judge.polarity(of: indicator)
    let consolidation = reader.consolidation(of: indicator).consolidation
    guard earlier.period.monthCount == later.period.monthCount || consolidation == .takeLast else {
      return nil
    }
    guard consolidation == .sum else {
      return MeasurementTrend(
        .figures, from: Self.point(earlier), to: Self.point(later), polarity: polarity, target: target?.range)
    }
    // How far a part of a year's sum is from the whole says nothing.
    guard polarity != .stabilize, let before = pace(of: indicator, at: earlier.period),
      let now = pace(of: indicator, at: later.period)
    else { return nil }
    return MeasurementTrend(.pace, from: before, to: now, polarity: polarity, target: nil)
  }

  /// The sum until the end of a period ÷ the months until then.
  private func pace(of indicator: Row, at period: MeasurementPeriod) -> MeasurementTrend.Point? {
    let reader = reader(at: period)
    guard let sum = reader.figureOfShorterPeriods(of: indicator).number,
      let pace = try? sum.divided(by: Fraction(period.lastMonth))
    else { return nil }
    return MeasurementTrend.Point(figure: pace, title: period.title)
  }

  // MARK: From year to year

  private func trendOfYears(of indicator: Row) -> MeasurementTrend? {
    guard let number = figure(of: indicator).number else { return nil }
    let target = judge.target(of: indicator)
    let polarity = judge.polarity(of: indicator)
    let now = MeasurementTrend.Point(figure: number, title: reader.titleOfFigure(of: indicator))
    if period.year > Targets.years.lowerBound,
      let lastYear = MeasurementPeriod(period.year - 1, period.part),
      let earlier = reader(at: lastYear).figure(of: indicator).number
    {
      let title = reader(at: lastYear).titleOfFigure(of: indicator)
      return MeasurementTrend(
        .figures, from: MeasurementTrend.Point(figure: earlier, title: title), to: now, polarity: polarity,
        target: target?.range)
    }
    guard isComparableWithBaseline(indicator), let baseline = baseline(of: indicator) else { return nil }
    let title = LocalizedText("nilai awal", en: "baseline")
    return MeasurementTrend(
      .figures, from: MeasurementTrend.Point(figure: baseline, title: title), to: now, polarity: polarity,
      target: target?.range)
  }

  /// Whether what is known so far is as good as the figure of a year, which a baseline is: not of what adds up or grows in
  /// the course of a year.
  private func isComparableWithBaseline(_ indicator: Row) -> Bool {
    guard period.lastMonth < 12 else { return true }
    guard reader.consolidation(of: indicator).consolidation != .sum else { return false }
    guard let quarters = reader.trajectory(of: indicator) else { return true }
    return Set(quarters.compactMap { $0.map { figures.reading($0, of: indicator).lower.normalized } }).count
      == 1
  }

  private func baseline(of indicator: Row) -> Fraction? {
    guard let row = figures.valueRows(of: indicator).first,
      figures.columns.values[row].year == ValueRow.baseline
    else { return nil }
    let facts = figures.figure(figures.columns.values[row], of: indicator)
    return facts.isSingleNumber ? Fraction(facts.lower) : nil
  }
}

extension PeriodReader {
  /// What the figure at the end of the period is of: the year where there is one for it, else the last piece of the year
  /// that has a figure.
  fileprivate func titleOfFigure(of indicator: Row) -> LocalizedText {
    if period.lastMonth == 12, hasFigureOfYear(of: indicator) { return period.wholeYear.title }
    return (knownPieces(of: indicator).last?.period ?? period).title
  }
}

extension MeasurementJudge.DueTarget {
  /// The figures it lies between, both ends the same where it is one.
  fileprivate var range: ClosedRange<Fraction>? {
    guard case .range(let range, _, _) = value else { return nil }
    return range
  }
}
