/// What an indicator may come to at the end of the year, if it goes on as until now.
///
/// A simple method, our convention, which the forecast names: what adds up goes on at the pace of the months that are
/// over; a mean stays; of what grows or shrinks the straight line from its first to its last figure of the year goes
/// on, months where only months are given, and with one figure alone it stays.
public struct YearForecast: Sendable, Hashable {
  /// The figure at the end of the year.
  public let value: Fraction
  /// How it was computed.
  public let method: Method
  /// What it comes to against the target of the year.
  public let achievement: Achievement
  /// Where that would stand.
  public let status: MeasurementStatus

  /// How a forecast is computed.
  public enum Method: String, Sendable, Hashable, CaseIterable, Codable {
    /// The sum so far ÷ months that are over × 12.
    case runRate
    /// The mean so far.
    case mean
    /// The straight line from the first to the last figure of the year.
    case line
    /// The last figure, there being no other.
    case lastFigure

    /// In words.
    public var title: LocalizedText {
      switch self {
      case .runRate: LocalizedText("laju bulanan sejauh ini × 12", en: "pace per month so far × 12")
      case .mean: LocalizedText("rata-rata sejauh ini", en: "mean so far")
      case .line:
        LocalizedText(
          "garis lurus dari angka pertama ke terakhir", en: "straight line from first to last figure")
      case .lastFigure: LocalizedText("angka terakhir", en: "last figure")
      }
    }
  }
}

extension MeasurementRun {
  /// The forecast of an indicator; `nil` at the end of the year, and where there is no complete figure so far.
  func forecast(of indicator: Row) -> YearForecast? {
    let reader = reader
    guard period.lastMonth < 12, let figure = figure(of: indicator).number else { return nil }
    let pieces = reader.knownPieces(of: indicator)
    guard
      let (value, method) = try? project(
        figure, pieces, by: reader.consolidation(of: indicator).consolidation)
    else { return nil }
    let judge = MeasurementJudge(reader: self.reader(at: period.wholeYear), bands: bands)
    let target = judge.target(of: indicator)
    let end = MeasuredFigure.number(value, nil)
    let achievement = judge.achievement(of: indicator, figure: end, target: target)
    return YearForecast(
      value: value, method: method, achievement: achievement,
      status: judge.status(of: indicator, achievement, figure: end, target: target))
  }

  private func project(
    _ figure: Fraction, _ pieces: [(period: MeasurementPeriod, number: Fraction)],
    by consolidation: Consolidation
  ) throws(NumberError) -> (Fraction, YearForecast.Method) {
    switch consolidation {
    case .sum: return (try figure.divided(by: Fraction(period.lastMonth)).multiplied(by: 12), .runRate)
    case .average: return (figure, .mean)
    case .takeLast:
      guard let first = pieces.first, let last = pieces.last, first.period != last.period else {
        return (figure, .lastFigure)
      }
      let months = last.period.lastMonth - first.period.lastMonth
      let pace = try last.number.subtracting(first.number).divided(by: Fraction(months))
      let rest = Fraction(12 - last.period.lastMonth)
      return (try last.number.adding(pace.multiplied(by: rest)), .line)
    }
  }

  /// Where the figures of an indicator are going: within the year, else since the year before, else since the baseline.
  ///
  /// Of what adds up or has a mean, a month is not held against a quarter: there is no trend then.
  func trend(of indicator: Row) -> MeasurementTrend? {
    let reader = reader
    let target = judge.target(of: indicator)
    let polarity = judge.polarity(of: indicator, target: target)
    var end: ClosedRange<Fraction>?
    if case .range(let range, _, _)? = target?.value { end = range }
    let pieces = reader.knownPieces(of: indicator)
    if pieces.count > 1, let last = pieces.last {
      let before = pieces[pieces.count - 2]
      guard
        before.period.monthCount == last.period.monthCount
          || reader.consolidation(of: indicator).consolidation == .takeLast
      else { return nil }
      return MeasurementTrend(
        from: before.number, before.period.title, to: last.number, last.period.title, polarity: polarity,
        target: end)
    }
    guard let figure = figure(of: indicator).number else { return nil }
    if period.year > Targets.years.lowerBound,
      let lastYear = MeasurementPeriod(period.year - 1, period.part),
      let earlier = self.reader(at: lastYear).figure(of: indicator).number
    {
      return MeasurementTrend(
        from: earlier, lastYear.title, to: figure, period.title, polarity: polarity, target: end)
    }
    // A baseline is that of a year.
    guard let baseline = baseline(of: indicator),
      period.lastMonth == 12 || reader.consolidation(of: indicator).consolidation != .sum
    else { return nil }
    return MeasurementTrend(
      from: baseline, LocalizedText("nilai awal", en: "baseline"), to: figure, period.title,
      polarity: polarity,
      target: end)
  }

  private func baseline(of indicator: Row) -> Fraction? {
    guard let row = figures.valueRows(of: indicator).first,
      figures.columns.values[row].year == ValueRow.baseline
    else { return nil }
    let facts = figures.figure(figures.columns.values[row], of: indicator)
    return facts.isSingleNumber ? Fraction(facts.lower) : nil
  }
}
