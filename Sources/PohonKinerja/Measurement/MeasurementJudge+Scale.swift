/// Figures that seem to be told in thousands or more where their target is not, or the other way round.
extension MeasurementJudge {
  /// How many thousandfolds a figure is off its target: 3 for rupiah where miliar are agreed, -1 for a thousandth; `nil`
  /// where it is of the same size, or where nothing can be said.
  ///
  /// From five hundred times the target on nothing that was agreed can have been meant, whatever time is over. Below, only
  /// what lies between half and twice a thousandth (millionth and so on) of a target for the same time counts: a thousandth
  /// of the year may be all that was reached by March. The limits are our convention.
  func thousandfolds(of number: Fraction, _ indicator: Row, _ target: DueTarget?) -> Int? {
    guard let target, case .range(let range, _, _) = target.value, number > 0, range.lowerBound > 0 else {
      return nil
    }
    if let limit = try? range.upperBound.multiplied(by: Fraction(Self.leastExcess)), number >= limit {
      return Self.foldsAbove(number, range.upperBound)
    }
    guard isOfSameTime(indicator, target) else { return nil }
    return (1...Self.mostFolds).first { folds in
      let scale = Fraction(Int(PowersOfTen[folds * 3]))
      guard let told = try? number.multiplied(by: scale), let double = try? told.multiplied(by: 2),
        let half = try? told.divided(by: 2)
      else { return false }
      return double >= range.lowerBound && half <= range.upperBound
    }.map { -$0 }
  }

  /// How many times the target a figure has to be to be in doubt.
  private static let leastExcess = 500
  /// Up to a billionth of a thousandth: triliun told where rupiah are agreed.
  private static let mostFolds = 4

  /// The power of a thousand that brings a figure nearest its target from above: that which leaves less than 500 of it.
  private static func foldsAbove(_ number: Fraction, _ target: Fraction) -> Int {
    for folds in 1...mostFolds {
      let scale = Fraction(Int(PowersOfTen[folds * 3]))
      guard let limit = try? target.multiplied(by: scale),
        let most = try? limit.multiplied(by: Fraction(leastExcess)),
        number >= most
      else { return folds }
    }
    return mostFolds
  }

  private func isOfSameTime(_ indicator: Row, _ target: DueTarget) -> Bool {
    reader.period.lastMonth == 12 || target.basis == .quarters
      || reader.consolidation(of: indicator).consolidation == .average
  }

  /// An achievement, unless its figure is thousandfolds off in a unit of amounts (rupiah, juta ton), where that is how a
  /// figure goes wrong, or would make it a good one. What is bad and may be true stays: a count of 1 where 1,000 are agreed.
  func inScale(
    _ achievement: Achievement, _ number: Fraction, of indicator: Row, _ target: DueTarget
  ) -> Achievement {
    guard let percentage = achievement.percentage, let folds = thousandfolds(of: number, indicator, target),
      reader.unit(of: indicator).isOfAmounts || percentage.exact > .hundred
    else { return achievement }
    return reason(number, target, folds).map { .unmeasured($0) } ?? achievement
  }

  /// That a figure is thousandfolds off its target; `nil` where that is no figure.
  func reason(_ number: Fraction, _ target: DueTarget, _ folds: Int) -> UnmeasuredReason? {
    guard case .range(let range, _, _) = target.value else { return nil }
    return .otherScale(
      number, target: folds > 0 ? range.upperBound : range.lowerBound, thousandfolds: folds)
  }
}
