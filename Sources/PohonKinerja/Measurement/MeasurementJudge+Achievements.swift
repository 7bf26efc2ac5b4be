/// What figures come to against targets.
extension MeasurementJudge {
  /// The direction in which an indicator improves, the same in the whole year that is measured.
  func polarity(of indicator: Row) -> Polarity {
    reader.figures.polarity(of: indicator, in: reader.period.year)
  }

  /// What a figure comes to against the target of its indicator.
  func achievement(of indicator: Row, figure: MeasuredFigure, target: DueTarget?) -> Achievement {
    if case .none(let reason, _) = figure { return .unmeasured(reason) }
    // Nearly all are such, and need no copy of the target.
    if case .number(let number, _) = figure, case .range(let range, _, _)? = target?.value {
      return achievement(of: indicator, number, range, target)
    }
    guard let target else { return .unmeasured(firstDue(of: indicator) ?? .noTarget) }
    switch (figure, target.value) {
    case (.none(let reason, _), _): return .unmeasured(reason)
    case (_, .unreadable): return .unmeasured(.unreadableTarget(target.shown))
    case (_, .otherUnit(let written, let unit)): return .unmeasured(.differentUnits(written, unit))
    case (.grade(let actual, let text), .grade(let agreed)):
      return graded(actual, text, against: agreed, target.shown)
    case (.grade(let actual, let text), .step(let agreed, let agreedText)):
      let isReversed = polarity(of: indicator) == .minimize
      return graded(actual, text, against: agreed, agreedText, isReversed: isReversed)
    case (.number(let number, _), .step), (.number(let number, _), .stepOffScale):
      return .unmeasured(.noCommonScale(actual: number.formatted(), target: target.shown))
    case (.grade(_, let text), .stepOffScale):
      return .unmeasured(.noCommonScale(actual: text, target: target.shown))
    case (.words(let text), .words):
      if text.isRatioInWords, target.text.isRatioInWords {
        return .unmeasured(.ratiosInWords(actual: text, target: target.shown))
      }
      return .qualitative(actual: text, target: target.shown, because: .words)
    case (.words(let text), .time):
      return .qualitative(actual: text, target: target.shown, because: .pointInTime)
    case (.grade(let actual, let text), .range(let range, _, _)):
      return scored(actual, text, of: indicator, range, target)
    case (.number(let number, _), _):
      return .unmeasured(.differentKinds(actual: number.formatted(), target: target.shown))
    case (.grade(_, let text), _), (.words(let text), _):
      return .unmeasured(.differentKinds(actual: text, target: target.shown))
    }
  }

  /// What a number comes to against a figure.
  private func achievement(
    of indicator: Row, _ number: Fraction, _ range: ClosedRange<Fraction>, _ target: DueTarget?
  ) -> Achievement {
    if range.upperBound.isZero, range.lowerBound.isZero, isBeforeDue(indicator, target) {
      return .unmeasured(.notDue)
    }
    return measured(number, of: indicator, range, target)
  }

  /// What a number comes to by the formula of its indicator.
  private func measured(
    _ number: Fraction, of indicator: Row, _ range: ClosedRange<Fraction>, _ target: DueTarget?
  ) -> Achievement {
    if let reason = boundAgainstPolarity(of: indicator, target) { return .unmeasured(reason) }
    var method = reader.method(of: indicator) ?? MeasurementMethod()
    // The most that is possible is not reached by the bound that had to be passed.
    if target?.isAtStrictBound(number) == true { method.isTargetMaximum = false }
    return Achievement.of(number, target: range, polarity: polarity(of: indicator), method: method)
  }

  /// That a target is written as a bound on the side that its indicator is to leave: any figure that breaks the bound would else
  /// be praised.
  func boundAgainstPolarity(of indicator: Row, _ target: DueTarget?) -> UnmeasuredReason? {
    guard let target, case .range(_, let isUpperBound, let isLowerBound) = target.value,
      isUpperBound || isLowerBound || target.hasUpperBound || target.hasLowerBound,
      case let polarity = polarity(of: indicator),
      polarity.contradicts(
        isUpperBound: isUpperBound || target.hasUpperBound, isLowerBound: isLowerBound || target.hasLowerBound
      )
    else { return nil }
    return .boundAgainstPolarity(target.shown, polarity)
  }

  /// Whether a target of zero until now only says that nothing has to be reached yet.
  private func isBeforeDue(_ indicator: Row, _ target: DueTarget?) -> Bool {
    target?.basis == .quarters && reader.period.lastMonth < 12
      && polarity(of: indicator) == .maximize
  }

  /// A grade against a score, which has a grade as well in "BB (71,00)": grades are held against grades where a scale has
  /// both, else scores against scores where both have one.
  private func scored(
    _ actual: TargetFacts, _ text: String, of indicator: Row, _ range: ClosedRange<Fraction>,
    _ target: DueTarget
  ) -> Achievement {
    if let agreed = target.grade, !actual.leadsWithScore || !agreed.leadsWithScore {
      let achievement = graded(actual, text, against: agreed, target.shown)
      guard achievement.reason != nil, actual.isSingleNumber else { return achievement }
    }
    guard actual.isSingleNumber else {
      return .unmeasured(.differentKinds(actual: text, target: target.shown))
    }
    return measured(Fraction(actual.lower), of: indicator, range, target)
  }

  /// A grade against a grade, on the first scale that has both, those that the document declares before the built-in
  /// ones; reversed for steps of which lower ones are better.
  private func graded(
    _ actual: TargetFacts, _ text: String, against agreed: TargetFacts, _ target: String,
    isReversed: Bool = false
  ) -> Achievement {
    // Both texts read as grades, so both name one; the grade may stand among other words.
    let standing: Scale.Standing?
    switch actual.gradeStanding(to: agreed) {
    case .higher: standing = isReversed ? .worse : .better
    case .lower: standing = isReversed ? .better : .worse
    case nil:
      let isSame =
        (actual.declaredPlaces != 0 && actual.declaredPlaces == agreed.declaredPlaces)
        || (actual.places != 0 && actual.places == agreed.places)
      standing = isSame ? .equal : nil
    }
    guard let standing else { return .unmeasured(.noCommonScale(actual: text, target: target)) }
    return .graded(Achievement.Grading(actual: text, target: target, standing: standing))
  }
}

extension String {
  /// Whether it is a ratio with a colon: "1:2.500", "1 : 20".
  fileprivate var isRatioInWords: Bool {
    let isDigit = { (byte: UInt8) in UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte }
    let isOther = { (byte: UInt8) in byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",") || byte == 0x20 }
    let terms = utf8.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    return terms.count == 2
      && terms.allSatisfy { $0.contains(where: isDigit) && $0.allSatisfy { isDigit($0) || isOther($0) } }
  }
}
