/// Where achievements stand.
extension MeasurementJudge {
  /// The status that goes with an achievement.
  func status(
    of indicator: Row, _ achievement: Achievement, figure: MeasuredFigure, target: DueTarget?
  ) -> MeasurementStatus {
    switch achievement {
    case .percentage(let percentage):
      guard isJudged(indicator, percentage, figure, target) else { return .inProgress }
      if let share = reversedShare(of: indicator, figure: figure, target: target) {
        return .band(bands.band(ofReversedShare: share))
      }
      return .band(
        target?.isStrict == true && target?.isAtStrictBound(figure.number) == true
          ? bands.band(justBelow: percentage.exact) : bands.band(of: percentage.exact))
    case .graded(let grading): return .graded(grading.standing)
    case .unmeasured where isLimitExceeded(indicator, figure, target): return .limitExceeded
    case .unmeasured(let reason) where reason.isNotDueYet: return .inProgress
    case .unmeasured where isDueLater(figure, of: indicator): return .inProgress
    case .qualitative, .unmeasured: return .unmeasured
    }
  }

  /// Whether a limit is exceeded although there is no achievement: where lower is better, by a figure that no formula holds
  /// against the limit (a target of zero without the worst that can happen), or by what is known alone, although figures
  /// are missing: of what adds up and has no figure below zero, what is missing only adds to it.
  ///
  /// It is not said the other way round, that a target is reached by what is known alone. A correction may be what is
  /// missing, and who has not reported would stand as well as who has: without a figure there is no good status.
  private func isLimitExceeded(_ indicator: Row, _ figure: MeasuredFigure, _ target: DueTarget?) -> Bool {
    guard let target, case .range(let range, _, _) = target.value,
      polarity(of: indicator) == .minimize, boundAgainstPolarity(of: indicator, target) == nil
    else { return false }
    switch figure {
    case .number(let number, _):
      return isOver(number, target, range) && isAboveForGood(indicator, target)
    case .none(.missingParts, let known?), .none(.ofPart, let known?), .none(.dueLater, let known?):
      // Of parts only the least that they come to is known so far.
      return !range.upperBound.isNegative && isOver(known, target, range)
    case .none(_, let known?):
      return !range.upperBound.isNegative && isOver(known, target, range) && reader.canOnlyGrow(indicator)
    case .grade, .words, .none: return false
    }
  }

  /// Whether a figure is above a limit, or on one that is not part of what is allowed.
  private func isOver(_ number: Fraction, _ target: DueTarget, _ range: ClosedRange<Fraction>) -> Bool {
    number > range.upperBound || target.isAtStrictBound(number)
  }

  /// Whether a figure above a limit is judged already: a last value may come down again until the end of the year.
  private func isAboveForGood(_ indicator: Row, _ target: DueTarget) -> Bool {
    reader.period.lastMonth == 12 || target.basis == .quarters
      || reader.consolidation(of: indicator).consolidation != .takeLast
  }

  /// Whether a percentage says something yet: in the middle of a year, what adds up or grows is not held against the
  /// target of the whole year, unless that is reached already, or a limit of the whole year is broken already.
  private func isJudged(
    _ indicator: Row, _ percentage: Achievement.Percentage, _ figure: MeasuredFigure, _ target: DueTarget?
  ) -> Bool {
    guard reader.period.lastMonth < 12, target?.basis == .year else { return true }
    let polarity = polarity(of: indicator)
    switch (reader.consolidation(of: indicator).consolidation, polarity) {
    case (.average, _): return true
    case (_, .maximize):
      return percentage.exact >= .hundred && target?.isAtStrictBound(figure.number) != true
    case (.sum, .minimize):
      guard let number = figure.number, let target, case .range(let range, _, _) = target.value else {
        return false
      }
      return isOver(number, target, range)
    case (_, .minimize), (_, .stabilize): return false
    }
  }

  /// Actual ÷ target × 100, where the bands are turned round for the indicator and it is placed in them by that.
  func reversedShare(of indicator: Row, figure: MeasuredFigure, target: DueTarget?) -> Fraction? {
    guard bands.reversesForMinimize, polarity(of: indicator) == .minimize else { return nil }
    return share(of: figure, target)
  }

  private func share(of figure: MeasuredFigure, _ target: DueTarget?) -> Fraction? {
    guard let number = figure.number, case .range(let range, _, _)? = target?.value else { return nil }
    let end = range.lowerBound == range.upperBound ? range.upperBound : Formula.end(of: range, for: number)
    guard let end else { return .hundred }
    return try? number.percentage(of: end)
  }

  /// As ``outcome(of:figure:)``, of a number at the end of a year whose target is a plain number, as most are; `nil` for any
  /// other, where bands are turned round, and where no formula holds the two against each other.
  ///
  /// Nothing is in progress when the year is over, and a plain number is neither a bound nor in another unit.
  func outcome(of indicator: Row, atYearEnd number: Fraction) -> MeasurementRun.Outcome? {
    guard reader.period.lastMonth == 12, !bands.reversesForMinimize,
      let target = reader.figures.plainTarget(of: indicator, in: reader.period.year)
    else { return nil }
    let figure = Fraction(target)
    let achievement = Achievement.of(
      number, target: figure...figure, polarity: polarity(of: indicator),
      method: reader.method(of: indicator) ?? MeasurementMethod())
    guard case .percentage(let percentage) = achievement else { return nil }
    return MeasurementRun.Outcome(
      kind: .percentage, tone: bands.tone(of: percentage.exact).code, counted: percentage.counted)
  }

  /// What is kept of an indicator.
  func outcome(of indicator: Row, figure: MeasuredFigure) -> MeasurementRun.Outcome {
    var outcome = MeasurementRun.Outcome()
    if case .none(let reason, let known) = figure {
      outcome.kind =
        isDueLater(figure, of: indicator) ? .inProgress : reason.isMissing ? .missing : .unmeasured
      if known != nil, isLimitExceeded(indicator, figure, target(of: indicator)) {
        outcome.kind = .limitExceeded
        outcome.tone = MeasurementStatus.limitExceeded.tone.code
      }
      return outcome
    }
    let target = target(of: indicator)
    let achievement = achievement(of: indicator, figure: figure, target: target)
    let status = status(of: indicator, achievement, figure: figure, target: target)
    outcome.tone = status.tone.code
    let isInProgress = if case .inProgress = status { true } else { false }
    switch achievement {
    case .percentage(let percentage):
      outcome.kind = isInProgress ? .inProgress : .percentage
      outcome.counted = percentage.counted
    case .graded: outcome.kind = .graded
    case .qualitative: outcome.kind = .qualitative
    case .unmeasured:
      outcome.kind =
        isInProgress ? .inProgress : status == .limitExceeded ? .limitExceeded : .unmeasured
    }
    return outcome
  }
}
