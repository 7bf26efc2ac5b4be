/// Figures that seem to be told in thousands or more where their target is not, or the other way round.
///
/// A doubt stands beside an achievement and never takes its place: else a figure that is taken out could bring back the
/// status that it cost.
extension MeasurementJudge {
  /// That a figure is thousandfolds off its target; `nil` where it is of a likely size, or where nothing can be said.
  ///
  /// From five hundred times the target on nothing that was agreed can have been meant, whatever time is over. Below, only
  /// what lies between half and twice a thousandth (millionth and so on) of a target for the same time counts, where more is
  /// better: a thousandth of the year may be all that was reached by March, and of what is to be little, little is fine. The
  /// limits are our convention.
  ///
  /// - Parameter isSaid: Whether the unit of the figure is written with it, so that a small one is meant to be small.
  func doubt(
    of number: Fraction, _ indicator: Row, _ target: DueTarget?, isSaid: Bool
  ) -> UnmeasuredReason? {
    guard let target, case .range(let range, _, _) = target.value, number > 0, range.lowerBound > 0 else {
      return nil
    }
    if let limit = try? range.upperBound.multiplied(by: Fraction(Self.leastExcess)), number >= limit {
      return .otherScale(number, target: range.upperBound)
    }
    guard !isSaid, isOfSameTime(indicator, target), polarity(of: indicator) != .minimize,
      (1...Self.mostFolds).contains(where: { isPart(number, of: range, PowersOfTen[$0 * 3]) })
    else { return nil }
    return .otherScale(number, target: range.lowerBound)
  }

  /// That what an indicator came to, or one of the actuals it came from, is thousandfolds off what was to be reached.
  func doubt(of indicator: Row, figure: MeasuredFigure) -> UnmeasuredReason? {
    guard figure.number != nil else { return nil }
    return doubtOfTotal(of: indicator, figure: figure)
      ?? reader.actualsSoFar(of: indicator).lazy.compactMap { doubt(of: $0, for: indicator) }.first
  }

  /// That what an indicator came to is thousandfolds off, whatever it came from.
  func doubtOfTotal(of indicator: Row, figure: MeasuredFigure) -> UnmeasuredReason? {
    guard let number = figure.number else { return nil }
    let isSaid = reader.actualsSoFar(of: indicator).allSatisfy { isUnitSaid($0, of: indicator) }
    return doubt(of: number, indicator, target(of: indicator), isSaid: isSaid)
  }

  /// That an actual is thousandfolds off what was to be reached in its period: in a quarter by itself, where that has a
  /// figure to be held against, else by the end of the period. A quarter may make up for those before it, so that what is no
  /// more than all of them together is of a likely size.
  func doubt(of actual: Actual, for indicator: Row) -> UnmeasuredReason? {
    guard let number = reader.figure(of: actual, for: indicator).number else { return nil }
    var reader = reader
    reader.period = actual.period
    let judge = MeasurementJudge(reader: reader, bands: bands)
    let (own, soFar) = (judge.ownTarget(of: indicator), judge.target(of: indicator))
    if let most = own?.mostInFigures, number > most, let all = soFar?.mostInFigures, number <= all {
      return nil
    }
    return judge.doubt(of: number, indicator, own ?? soFar, isSaid: isUnitSaid(actual, of: indicator))
  }

  /// The target of the quarter measured by itself, however quarters are consolidated: of what adds up, that of the year so
  /// far is many times as much. `nil` where nothing can be held against it, as it is none, zero or no figure, and of any
  /// other period.
  private func ownTarget(of indicator: Row) -> DueTarget? {
    let period = reader.period
    guard period.monthCount == 3,
      let target = target(ofQuarter: period.lastQuarter, of: indicator),
      case .range(let range, _, _) = target.value, range.lowerBound > 0
    else { return nil }
    return target
  }

  /// How many times the target a figure has to be to be in doubt.
  private static let leastExcess = 500
  /// Up to a billionth of a thousandth: triliun told where rupiah are agreed.
  private static let mostFolds = 4

  /// Whether so many times a figure lies between half of a target and twice it.
  private func isPart(_ number: Fraction, of range: ClosedRange<Fraction>, _ scale: UInt64) -> Bool {
    guard let told = try? number.multiplied(by: Fraction(Int(scale))),
      let double = try? told.multiplied(by: 2), let half = try? told.divided(by: 2)
    else { return false }
    return double >= range.lowerBound && half <= range.upperBound
  }

  private func isOfSameTime(_ indicator: Row, _ target: DueTarget) -> Bool {
    reader.period.lastMonth == 12 || target.basis == .quarters
      || reader.consolidation(of: indicator).consolidation == .average
  }

  /// Whether an actual tells its unit. "Rp" does not where amounts are agreed: many write "Rp 2.400" and mean juta.
  private func isUnitSaid(_ actual: Actual, of indicator: Row) -> Bool {
    switch actual.result {
    case .quotient: return true
    case .unavailable: return false
    case .reached(let target):
      guard !reader.unit(of: indicator).isOfAmounts else { return false }
      return actual.unit != nil || target.isPercent || target.unit != nil
    }
  }
}

extension MeasurementJudge.DueTarget {
  /// The upper end of a target in figures; `nil` of any other.
  fileprivate var mostInFigures: Fraction? {
    if case .range(let range, _, _) = value { range.upperBound } else { nil }
  }
}
