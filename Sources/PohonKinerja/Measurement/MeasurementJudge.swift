/// Holds figures against targets.
struct MeasurementJudge: Sendable {
  let reader: PeriodReader
  let bands: StatusBands

  /// The target at the end of a period, and for what time it is.
  struct DueTarget: Sendable {
    var value: Value
    var basis: MeasuredTarget.Basis
    /// As written, or as computed from quarters.
    var text: String
    /// The one number it is, if it is nothing but one.
    var number: Number?
    /// As written; `nil` for what was computed from quarters.
    var written: Target?
    /// The grade of a score in brackets, "BB (71,00)".
    var grade: TargetFacts?

    enum Value: Sendable {
      case range(ClosedRange<Fraction>, isUpperBound: Bool, isLowerBound: Bool)
      case grade(TargetFacts)
      /// A step of a unit of steps: "3" of unit "level", as the grade it is.
      case step(TargetFacts, String)
      /// A step that no scale has.
      case stepOffScale
      case words
      /// A point in time.
      case time
      case unreadable
      /// A figure in the first unit where the indicator is in the second.
      case otherUnit(String, than: String)
    }
  }

  // MARK: Targets

  /// The target of an indicator at the end of the period; `nil` without one. A year without a target of its own has what
  /// its quarters come to.
  func target(of indicator: Row) -> DueTarget? {
    let period = reader.period
    if period.lastMonth < 12, period.lastMonth % 3 == 0, let entry = reader.trajectory(of: indicator) {
      return target(entry, of: indicator)
    }
    let columns = reader.figures.columns
    guard let value = reader.figures.target(of: indicator, in: period.year) else {
      return targetOfQuarters(of: indicator)
    }
    let facts = reader.figures.figure(value, of: indicator)
    guard facts.kind != .empty, facts.kind != .placeholder else { return targetOfQuarters(of: indicator) }
    let target =
      value.isNumber && value.text == 0 ? Target(columns.number(value)) : columns.target(value)
    return written(target, facts, of: indicator, for: .year)
  }

  private func targetOfQuarters(of indicator: Row) -> DueTarget? {
    guard reader.period.lastMonth == 12 else { return nil }
    return reader.trajectory(of: indicator).flatMap { target($0, of: indicator) }
  }

  /// The target of a quarter of the year by itself, 1 to 4; `nil` without one.
  func target(ofQuarter quarter: Int, of indicator: Row) -> DueTarget? {
    guard let target = reader.trajectory(of: indicator)?[quarter - 1] else { return nil }
    return written(target, reader.figures.reading(target, of: indicator), of: indicator, for: .quarters)
  }

  /// A target as it is written for the time.
  private func written(
    _ target: Target, _ facts: TargetFacts, of indicator: Row, for basis: MeasuredTarget.Basis
  ) -> DueTarget {
    DueTarget(
      value: value(facts, target, of: indicator), basis: basis, text: target.raw,
      number: facts.isSingleNumber && Self.isNumeral(target) ? facts.lower : nil, written: target,
      grade: facts.kind == .quantity && facts.hasGrade ? facts : nil)
  }

  /// Whether a target is nothing but digits and their marks.
  private static func isNumeral(_ target: Target) -> Bool {
    target.origin == .number
      || target.raw.utf8.allSatisfy { byte in
        UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte || byte == UInt8(ascii: ".")
          || byte == UInt8(ascii: ",") || byte == UInt8(ascii: "-")
      }
  }

  private func value(_ facts: TargetFacts, _ target: Target, of indicator: Row) -> DueTarget.Value {
    let isStep =
      facts.kind == .quantity && !facts.comparator.isUpperBound
      && (reader.figures.namesStep(facts)
        || (reader.figures.countsSteps(indicator) && reader.figures.isInSteps(facts)))
    if facts.kind == .quantity, !isStep, let unit = otherUnit(than: facts, of: indicator) {
      return .otherUnit(reader.figures.unitText(of: target, for: indicator), than: unit)
    }
    switch facts.kind {
    case .quantity where isStep:
      switch reader.figures.step(facts) {
      case .grade(let grade, let text): return .step(grade, text)
      case .offScale: return .stepOffScale
      case .score: return range(facts)
      }
    case .quantity: return range(facts)
    case .grade: return .grade(facts)
    case .words: return .words
    case .time: return .time
    case .empty, .placeholder, .compound, .ambiguous, .outOfRange, .malformed: return .unreadable
    }
  }

  private func range(_ facts: TargetFacts) -> DueTarget.Value {
    .range(
      Fraction(facts.lower)...Fraction(facts.upper), isUpperBound: facts.comparator.isUpperBound,
      isLowerBound: facts.comparator.isLowerBound)
  }

  /// The unit of the indicator, where that of a target is another.
  private func otherUnit(than facts: TargetFacts, of indicator: Row) -> String? {
    guard !facts.unit.isNone else { return nil }
    let expected = reader.expectedUnit(of: indicator)
    return facts.unit.isComparable(with: expected.facts) ? nil : expected.text
  }

  /// What the quarterly targets come to until the end of the period.
  private func target(_ quarters: [Target?], of indicator: Row) -> DueTarget? {
    let due = quarters.prefix(reader.period.lastQuarter).compactMap(\.self)
    guard let last = due.last else { return nil }
    let consolidation = reader.consolidation(of: indicator).consolidation
    guard consolidation != .takeLast, due.count > 1 else {
      return written(last, reader.figures.reading(last, of: indicator), of: indicator, for: .quarters)
    }
    let facts = due.map { reader.figures.reading($0, of: indicator) }
    let all = due.map(\.raw).joined(separator: " + ")
    for (target, facts) in zip(due, facts) where facts.kind == .quantity {
      guard let unit = otherUnit(than: facts, of: indicator) else { continue }
      let written = reader.figures.unitText(of: target, for: indicator)
      return DueTarget(value: .otherUnit(written, than: unit), basis: .quarters, text: target.raw)
    }
    let isShare = consolidation == .sum && !reader.sum(of: indicator).addsUp
    guard !isShare, let total = Self.total(facts, by: consolidation) else {
      return DueTarget(value: .unreadable, basis: .quarters, text: all)
    }
    let (comparators, isRange) = (facts.map(\.comparator), total.lowerBound != total.upperBound)
    return DueTarget(
      value: .range(
        total, isUpperBound: comparators.allSatisfy(\.isUpperBound),
        isLowerBound: comparators.allSatisfy(\.isLowerBound)), basis: .quarters,
      text: isRange ? "\(total.lowerBound)–\(total.upperBound)" : total.lowerBound.description,
      number: isRange ? nil : total.lowerBound.number)
  }

  /// What figures come to, ranges by their ends; `nil` when one is no figure.
  private static func total(
    _ facts: [TargetFacts], by consolidation: Consolidation
  ) -> ClosedRange<Fraction>? {
    guard facts.allSatisfy({ $0.kind == .quantity }),
      let lower = try? Formula.consolidated(facts.map { Fraction($0.lower) }, by: consolidation),
      let upper = try? Formula.consolidated(facts.map { Fraction($0.upper) }, by: consolidation),
      lower <= upper
    else { return nil }
    return lower...upper
  }

  // MARK: Achievements

  /// The direction in which an indicator improves: as declared, or lower where the target is written as a limit.
  func polarity(of indicator: Row, target: DueTarget?) -> Polarity {
    if let declared = EnumCode.decode(
      reader.figures.columns.indicators[indicator].polarity, as: Polarity.self)
    {
      return declared
    }
    if case .range(_, let isUpperBound, _)? = target?.value, isUpperBound { return .minimize }
    return .maximize
  }

  /// What a figure comes to against the target of its indicator.
  func achievement(of indicator: Row, figure: MeasuredFigure, target: DueTarget?) -> Achievement {
    if case .none(let reason, _) = figure { return .unmeasured(reason) }
    guard let target else { return .unmeasured(.noTarget) }
    switch (figure, target.value) {
    case (.none(let reason, _), _): return .unmeasured(reason)
    case (_, .unreadable): return .unmeasured(.unreadableTarget(target.text))
    case (_, .otherUnit(let written, let unit)): return .unmeasured(.differentUnits(written, unit))
    case (.number, .range(let range, _, _))
    where range.upperBound.isZero && range.lowerBound.isZero && isBeforeDue(indicator, target):
      return .unmeasured(.notDue)
    case (.number(let number, _), .range(let range, _, _)):
      return inScale(
        Achievement.of(
          number, target: range, polarity: polarity(of: indicator, target: target),
          method: reader.method(of: indicator) ?? MeasurementMethod()), number, of: indicator, target)
    case (.grade(let actual, let text), .grade(let agreed)):
      return graded(actual, text, against: agreed, target.text)
    case (.grade(let actual, let text), .step(let agreed, let agreedText)):
      let isReversed = polarity(of: indicator, target: target) == .minimize
      return graded(actual, text, against: agreed, agreedText, isReversed: isReversed)
    case (.number(let number, _), .step), (.number(let number, _), .stepOffScale):
      return .unmeasured(.noCommonScale(actual: number.formatted(), target: target.text))
    case (.grade(_, let text), .stepOffScale):
      return .unmeasured(.noCommonScale(actual: text, target: target.text))
    case (.words(let text), .words):
      if text.isRatioInWords, target.text.isRatioInWords {
        return .unmeasured(.ratiosInWords(actual: text, target: target.text))
      }
      return .qualitative(actual: text, target: target.text, because: .words)
    case (.words(let text), .time):
      return .qualitative(actual: text, target: target.text, because: .pointInTime)
    case (.grade(let actual, let text), .range(let range, _, _)):
      return scored(actual, text, of: indicator, range, target)
    case (.number(let number, _), _):
      return .unmeasured(.differentKinds(actual: number.formatted(), target: target.text))
    case (.grade(_, let text), _), (.words(let text), _):
      return .unmeasured(.differentKinds(actual: text, target: target.text))
    }
  }

  /// Whether a target of zero until now only says that nothing has to be reached yet.
  private func isBeforeDue(_ indicator: Row, _ target: DueTarget) -> Bool {
    target.basis == .quarters && reader.period.lastMonth < 12
      && polarity(of: indicator, target: target) == .maximize
  }

  /// A grade against a score, which has a grade as well in "BB (71,00)": grades are held against grades where a scale has
  /// both, else scores against scores where both have one.
  private func scored(
    _ actual: TargetFacts, _ text: String, of indicator: Row, _ range: ClosedRange<Fraction>,
    _ target: DueTarget
  ) -> Achievement {
    if let agreed = target.grade, !actual.leadsWithScore || !agreed.leadsWithScore {
      let achievement = graded(actual, text, against: agreed, target.text)
      guard achievement.reason != nil, actual.isSingleNumber else { return achievement }
    }
    guard actual.isSingleNumber else {
      return .unmeasured(.differentKinds(actual: text, target: target.text))
    }
    return Achievement.of(
      Fraction(actual.lower), target: range, polarity: polarity(of: indicator, target: target),
      method: reader.method(of: indicator) ?? MeasurementMethod())
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

  // MARK: Status

  /// The status that goes with an achievement.
  func status(
    of indicator: Row, _ achievement: Achievement, figure: MeasuredFigure, target: DueTarget?
  ) -> MeasurementStatus {
    switch achievement {
    case .percentage(let percentage):
      let polarity = polarity(of: indicator, target: target)
      guard isJudged(indicator, percentage, figure, target, polarity) else { return .inProgress }
      if let share = reversedShare(of: indicator, figure: figure, target: target) {
        return .band(bands.band(ofReversedShare: share))
      }
      return .band(bands.band(of: percentage.exact))
    case .graded(let grading): return .graded(grading.standing)
    case .unmeasured(.notDue): return .inProgress
    case .qualitative, .unmeasured: return .unmeasured
    }
  }

  /// Whether a percentage says something yet: in the middle of a year, what adds up or grows is not held against the
  /// target of the whole year, unless that is reached already, or a limit of the whole year is broken already.
  private func isJudged(
    _ indicator: Row, _ percentage: Achievement.Percentage, _ figure: MeasuredFigure, _ target: DueTarget?,
    _ polarity: Polarity
  ) -> Bool {
    guard reader.period.lastMonth < 12, target?.basis == .year else { return true }
    switch (reader.consolidation(of: indicator).consolidation, polarity) {
    case (.average, _): return true
    case (_, .maximize): return percentage.exact >= .hundred
    case (.sum, .minimize):
      guard let number = figure.number, case .range(let range, _, _)? = target?.value else { return false }
      return number > range.upperBound
    case (_, .minimize), (_, .stabilize): return false
    }
  }

  /// Actual ÷ target × 100, where the bands are turned round for the indicator and it is placed in them by that.
  func reversedShare(of indicator: Row, figure: MeasuredFigure, target: DueTarget?) -> Fraction? {
    guard bands.reversesForMinimize, polarity(of: indicator, target: target) == .minimize else { return nil }
    return share(of: figure, target)
  }

  private func share(of figure: MeasuredFigure, _ target: DueTarget?) -> Fraction? {
    guard let number = figure.number, case .range(let range, _, _)? = target?.value else { return nil }
    let end = range.lowerBound == range.upperBound ? range.upperBound : Formula.end(of: range, for: number)
    guard let end else { return .hundred }
    return try? number.percentage(of: end)
  }

  /// What is kept of an indicator.
  func outcome(of indicator: Row, figure: MeasuredFigure) -> MeasurementRun.Outcome {
    var outcome = MeasurementRun.Outcome()
    guard figure.reason == nil else {
      outcome.kind = figure.reason?.isMissing == true ? .missing : .unmeasured
      return outcome
    }
    let target = target(of: indicator)
    let achievement = achievement(of: indicator, figure: figure, target: target)
    let status = status(of: indicator, achievement, figure: figure, target: target)
    outcome.tone = status.tone.code
    switch achievement {
    case .percentage(let percentage):
      outcome.kind = status == .inProgress ? .inProgress : .percentage
      outcome.counted = percentage.counted
    case .graded: outcome.kind = .graded
    case .qualitative: outcome.kind = .qualitative
    case .unmeasured: outcome.kind = status == .inProgress ? .inProgress : .unmeasured
    }
    return outcome
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
