/// The target that a figure is held against.
extension MeasurementJudge {
  /// The target of an indicator at the end of the period; `nil` without one. A year without a target of its own has what
  /// its quarters come to.
  func target(of indicator: Row) -> DueTarget? {
    let period = reader.period
    if period.lastMonth < 12, period.lastMonth % 3 == 0, let entry = reader.trajectory(of: indicator) {
      return target(entry, of: indicator)
    }
    guard let value = reader.figures.target(of: indicator, in: period.year) else {
      return targetOfQuarters(of: indicator)
    }
    if value.isPlain, !reader.figures.countsSteps(indicator) { return target(value.plainNumber) }
    let facts = reader.figures.figure(value, of: indicator)
    guard facts.kind != .empty, facts.kind != .placeholder else { return targetOfQuarters(of: indicator) }
    return written(reader.figures.written(value), facts, of: indicator, for: .year)
  }

  /// The target of a year that is a number and no step.
  private func target(_ number: Number) -> DueTarget {
    let figure = Fraction(number)
    return DueTarget(
      value: .range(figure...figure, isUpperBound: false, isLowerBound: false), basis: .year,
      source: .number(number), number: number)
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
      value: value(facts, target, of: indicator), basis: basis, source: .written(target),
      number: facts.isSingleNumber && Self.isNumeral(target) ? facts.lower : nil,
      gradeOfScore: facts.kind == .quantity && facts.hasGrade ? .grade(facts) : .none,
      isStrict: facts.comparator.isStrict)
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
    guard !facts.unit.isComparable(with: reader.expectedUnitFacts(of: indicator)) else { return nil }
    return reader.expectedUnit(of: indicator).text
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
      return DueTarget(
        value: .otherUnit(written, than: unit), basis: .quarters, source: .computed(target.raw))
    }
    let comparators = facts.map(\.comparator)
    let hasUpperBound = comparators.contains(where: \.isUpperBound)
    let hasLowerBound = comparators.contains(where: \.isLowerBound)
    let isShare = consolidation == .sum && !reader.sum(of: indicator).addsUp
    // Bounds to both sides come to nothing.
    guard !isShare, !(hasUpperBound && hasLowerBound), let total = Self.total(facts, by: consolidation) else {
      let shown = due.map { $0.text(in: .indonesian) }.joined(separator: " + ")
      return DueTarget(value: .unreadable, basis: .quarters, source: .computed(all, shown: shown))
    }
    let isRange = total.lowerBound != total.upperBound
    return DueTarget(
      value: .range(
        total, isUpperBound: comparators.allSatisfy(\.isUpperBound),
        isLowerBound: comparators.allSatisfy(\.isLowerBound)), basis: .quarters,
      source: .computed(
        isRange ? "\(total.lowerBound)–\(total.upperBound)" : total.lowerBound.description),
      number: isRange ? nil : total.lowerBound.number, isStrict: comparators.allSatisfy(\.isStrict),
      hasUpperBound: hasUpperBound, hasLowerBound: hasLowerBound)
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
}
