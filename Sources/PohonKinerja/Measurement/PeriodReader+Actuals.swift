/// What one actual says.
extension PeriodReader {
  /// As ``figure(of:for:)``, of the actual that lies at a position.
  func figure(ofActualAt position: Int, for indicator: Row) -> MeasuredFigure {
    if let number = plainNumber(at: position) { return figure(number, for: indicator) }
    return withActual(at: position) { figure(of: $0, for: indicator) }
  }

  /// The number that an actual is, where it is one without a unit. An actual has many texts, which are not copied for it.
  @inline(__always)
  private func plainNumber(at position: Int) -> Number? {
    let place = basis.actuals.place(at: position)
    guard basis.measurements.actuals[place].unit == nil,
      case .reached(let target) = basis.measurements.actuals[place].result, target.origin == .number
    else { return nil }
    return target.number
  }

  /// What one actual says, in the unit of its indicator.
  func figure(of actual: Actual, for indicator: Row) -> MeasuredFigure {
    // A number without a unit is in that of the indicator.
    if case .reached(let target) = actual.result, target.origin == .number, actual.unit == nil,
      let number = target.number
    {
      return figure(number, for: indicator)
    }
    return figureInUnit(of: actual, for: indicator)
  }

  private func figureInUnit(of actual: Actual, for indicator: Row) -> MeasuredFigure {
    let unit = expectedUnit(of: indicator)
    let own = actual.unit.map { UnitFacts($0) } ?? .none
    if let written = actual.unit, own.key != unit.facts.key, let reason = Self.uncertainty(of: written) {
      return .none(reason)
    }
    guard own.isConvertible(to: unit.facts) else {
      return .none(.differentUnits(actual.unit?.text ?? "–", unit.text))
    }
    let figure: MeasuredFigure
    switch actual.result {
    case .unavailable(let reason): return .none(.unavailable(reason, actual.period))
    case .quotient(let quotient):
      if quotient.isWrittenInPercent, !UnitFacts.percent.isComparable(with: unit.facts) {
        return .none(.differentUnits("%", unit.text))
      }
      if isCounted(indicator) { return .none(.quotientOfThings) }
      figure = MeasuredFigure.share(
        Fraction(quotient.numerator), of: Fraction(quotient.denominator),
        factor: factor(of: quotient, in: own, for: indicator))
    case .reached(let target):
      figure = self.figure(
        target, of: actual, for: indicator, own.isNone ? unit : (own, actual.unit?.text ?? "–"))
    }
    return figure.multiplied(byPowerOfTen: own.power(to: unit.facts))
  }

  /// What a quotient is multiplied by: as the unit of the indicator says, else that of the actual.
  private func factor(of quotient: Actual.Quotient, in own: UnitFacts, for indicator: Row) -> Int64 {
    let units = [figures.unitInUse(of: indicator), own, quotient.isWrittenInPercent ? .percent : .none]
    return units.lazy.map(\.factor).first { $0 != 1 } ?? 1
  }

  /// Whether whole things are counted, of which there is no quotient.
  private func isCounted(_ indicator: Row) -> Bool {
    figures.sum(of: indicator) == .things
  }

  private func figure(
    _ target: Target, of actual: Actual, for indicator: Row, _ unit: (facts: UnitFacts, text: String)
  ) -> MeasuredFigure {
    if target.origin == .number, let number = target.number {
      return figure(number, for: indicator)
    }
    let facts = figures.reading(target, of: indicator, in: actual.unit)
    switch facts.kind {
    // "≥ 70" says between what a figure lies, and not which it is.
    case .quantity where facts.isSingleNumber && facts.comparator == .exactly:
      // "Level 3" is a step, whatever the unit of the indicator is.
      if figures.namesStep(facts), case .grade(let grade, let text) = figures.step(facts) {
        return .grade(grade, text)
      }
      if let power = facts.power(toUnitOf: unit.facts) {
        return MeasuredFigure.number(Fraction(facts.lower), nil).multiplied(byPowerOfTen: power)
      }
      guard
        facts.unit.isComparable(with: unit.facts)
          || (figures.countsSteps(indicator) && figures.isInSteps(facts))
      else { return .none(.differentUnits(figures.unitText(of: target, for: indicator), unit.text)) }
      return facts.hasGrade ? .grade(facts, target.raw) : figure(facts.lower, for: indicator)
    case .grade: return .grade(facts, target.raw)
    case .words, .time:
      return isDateInVain(target, in: actual.period, for: indicator)
        ? .none(.unreadableActual(target.raw, actual.period)) : .words(target.raw)
    case .empty, .placeholder: return .none(.unavailable("“\(target.raw)”", actual.period))
    case .ambiguous: return .none(ambiguity(of: target, facts, for: indicator, actual))
    case .quantity, .compound, .outOfRange, .malformed:
      return .none(.unreadableActual(target.raw, actual.period))
    }
  }

  /// Why a text that reads in two ways is not read.
  private func ambiguity(
    of target: Target, _ facts: TargetFacts, for indicator: Row, _ actual: Actual
  ) -> UnmeasuredReason {
    let unit = actual.unit
    guard facts.gradeConflict == .none else { return .gradeAgainstScore(target.raw) }
    guard !facts.isInLoneM else {
      let own = unit.map { UnitFacts($0) } ?? expectedUnit(of: indicator).facts
      return own.isNone || own.isOfMoney ? .loneM(target.raw) : .loneMOfMeasure(target.raw)
    }
    guard case .ambiguous(let values) = figures.words(target, of: indicator, in: unit).value else {
      return .unreadableActual(target.raw, actual.period)
    }
    let quantities = values.compactMap { value -> Target.Quantity? in
      guard case .quantity(let quantity) = value, !quantity.isRange else { return nil }
      return quantity
    }
    return .ambiguousActual(target.raw, readings: quantities.count == values.count ? quantities : [])
  }

  /// Why a unit beside a figure cannot be read with certainty; `nil` where it can.
  private static func uncertainty(of unit: MeasurementUnit) -> UnmeasuredReason? {
    if unit.text == "M" { return .uncertainUnit(unit.text) }
    return UnitFacts.isUncertain(unit) ? .uncertainUnit(unit.text) : nil
  }

  /// A number as a figure: of a unit of steps ("level"), the grade it is.
  private func figure(_ number: Number, for indicator: Row) -> MeasuredFigure {
    guard figures.countsSteps(indicator),
      case .grade(let grade, let text) = figures.step(TargetFacts(number))
    else { return .number(Fraction(number), nil) }
    return .grade(grade, text)
  }
}

extension Actual.Quotient {
  fileprivate var isWrittenInPercent: Bool { written?.isPercent ?? false }
}
