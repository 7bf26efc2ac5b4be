/// What an indicator may come to at the end of the year, if it goes on as until now.
///
/// Simple methods, our convention, and the forecast names its own. Where quarters have targets, what was reached of the
/// plan so far is reached of the year's target: who is on plan is forecast to reach it. Without them what adds up goes on
/// at the pace of the months that are over; a mean stays; of what grows or shrinks the straight line from its first to its
/// last figure of the year goes on, months where only months are given, and with one figure alone it stays, as does a
/// score of which nobody says where its scale ends. A share does not pass 100 %, a scale not its end, and nothing falls
/// below zero of which no figure is negative. A score that stands beside its grade is held against a grade by the grade it
/// has then, where that is known: of SAKIP, and of what stays as it is.
public struct YearForecast: Sendable, Hashable {
  /// The figure at the end of the year.
  public let value: Fraction
  /// How it was computed.
  public let method: Method
  /// Whether it was brought back to what is possible: to 100 % of a share, the end of a scale, or zero.
  public let isLimited: Bool
  /// What it comes to against the target of the year.
  public let achievement: Achievement
  /// Where that would stand.
  public let status: MeasurementStatus
  /// Forecast ÷ target × 100, where its band is taken from that (``MeasuredIndicator/reversedShare``).
  public let reversedShare: Fraction?
  /// Whether that would be less than agreed.
  public let isShort: Bool

  /// How a forecast is computed.
  public enum Method: String, Sendable, Hashable, CaseIterable, Codable {
    /// What was reached so far ÷ what the quarters plan until then × the target of the year.
    case plannedShare
    /// The target of the year and what was reached so far more or less than the quarters plan until then: where one of
    /// the two is zero or below, so that there is no share.
    case plannedDifference
    /// The sum so far ÷ months that are over × 12.
    case runRate
    /// The mean so far.
    case mean
    /// The straight line from the first to the last figure of the year.
    case line
    /// The last figure, there being no other.
    case lastFigure
    /// The last figure, as the end of the scale is not told, beyond which a straight line might lead.
    case openScale

    /// In words.
    public var title: LocalizedText {
      switch self {
      case .plannedShare:
        LocalizedText(
          "realisasi ÷ target triwulan sejauh ini × target setahun",
          en: "actual ÷ quarterly targets so far × target of the year")
      case .plannedDifference:
        LocalizedText(
          "target setahun + selisih dari target triwulan sejauh ini",
          en: "target of the year + difference from the quarterly targets so far")
      case .runRate: LocalizedText("laju bulanan sejauh ini × 12", en: "pace per month so far × 12")
      case .mean: LocalizedText("rata-rata sejauh ini", en: "mean so far")
      case .line:
        LocalizedText(
          "garis lurus dari angka pertama ke terakhir", en: "straight line from first to last figure")
      case .lastFigure: LocalizedText("angka terakhir", en: "last figure")
      case .openScale:
        LocalizedText(
          "angka terakhir, karena ujung skalanya tidak disebut",
          en: "last figure, as the end of its scale is not told")
      }
    }
  }
}

extension MeasurementRun {
  /// The forecast of an indicator; `nil` at the end of the year, where there is no complete figure so far, and before the
  /// first quarter that has a target is over.
  func forecast(of indicator: Row) -> YearForecast? {
    guard period.lastMonth < 12, let projection = projection(of: indicator) else { return nil }
    let value = possibleRange(of: indicator).nearest(to: projection.value)
    let judge = MeasurementJudge(reader: self.reader(at: period.wholeYear), bands: bands)
    let target = judge.target(of: indicator)
    let end = forecastFigure(value, of: indicator, against: target)
    let achievement = judge.achievement(of: indicator, figure: end, target: target)
    let status = judge.status(of: indicator, achievement, figure: end, target: target)
    return YearForecast(
      value: value, method: projection.method, isLimited: value != projection.value,
      achievement: achievement, status: status,
      reversedShare: status.isBand ? judge.reversedShare(of: indicator, figure: end, target: target) : nil,
      isShort: judge.fallsShort(achievement, status, polarity: judge.polarity(of: indicator)))
  }

  private typealias Projection = (value: Fraction, method: YearForecast.Method)

  private func projection(of indicator: Row) -> Projection? {
    switch plan(of: indicator) {
    case .notDue: nil
    case .figures(let plan): plan.actual.flatMap { try? plan.projection(from: $0) }
    case .none: figure(of: indicator).number.flatMap { try? project($0, of: indicator) }
    }
  }

  // MARK: With targets of quarters

  private enum QuarterlyPlan {
    /// None, or not in single figures.
    case none
    /// Until now no quarter that is over has a target.
    case notDue
    case figures(Figures)

    struct Figures {
      /// What the quarters plan until the end of the last one that is over.
      let due: Fraction
      let year: Fraction
      /// What was reached until then.
      let actual: Fraction?

      func projection(from actual: Fraction) throws(NumberError) -> Projection {
        guard due > 0, year > 0 else {
          return (try year.adding(actual.subtracting(due)), .plannedDifference)
        }
        return (try actual.multiplied(by: year).divided(by: due), .plannedShare)
      }
    }
  }

  private func plan(of indicator: Row) -> QuarterlyPlan {
    let wholeYear = MeasurementJudge(reader: reader(at: period.wholeYear), bands: bands)
    guard reader.trajectory(of: indicator) != nil, let year = wholeYear.target(of: indicator)?.figure
    else { return .none }
    let quarters = period.lastMonth / 3
    guard quarters > 0 else { return .notDue }
    let reader = reader(at: .quarter(quarters, of: period.year))
    guard let target = MeasurementJudge(reader: reader, bands: bands).target(of: indicator) else {
      return .notDue
    }
    guard target.basis == .quarters, let due = target.figure else { return .none }
    // What comes from parts is only known at the end of the period itself.
    let actual =
      reader.period.lastMonth == period.lastMonth ? figure(of: indicator) : reader.figure(of: indicator)
    return .figures(QuarterlyPlan.Figures(due: due, year: year, actual: actual.number))
  }

  // MARK: Without them

  private func project(_ figure: Fraction, of indicator: Row) throws(NumberError) -> Projection {
    switch reader.consolidation(of: indicator).consolidation {
    case .sum:
      // Shares and rates do not grow with the year, whatever is declared.
      guard reader.sum(of: indicator) != .never else { return (figure, .lastFigure) }
      return (try figure.divided(by: Fraction(period.lastMonth)).multiplied(by: 12), .runRate)
    case .average: return (figure, .mean)
    case .takeLast:
      let pieces = reader.knownPieces(of: indicator)
      guard let first = pieces.first, let last = pieces.last, first.period != last.period else {
        return (figure, .lastFigure)
      }
      guard !possibleRange(of: indicator).isOpenScale else { return (figure, .openScale) }
      let months = last.period.lastMonth - first.period.lastMonth
      let pace = try last.number.subtracting(first.number).divided(by: Fraction(months))
      let rest = Fraction(12 - last.period.lastMonth)
      return (try last.number.adding(pace.multiplied(by: rest)), .line)
    }
  }
}

extension MeasurementJudge.DueTarget {
  /// The one figure it is, or is a bound at.
  var figure: Fraction? {
    guard case .range(let range, _, _) = value, range.lowerBound == range.upperBound else { return nil }
    return range.lowerBound
  }
}
