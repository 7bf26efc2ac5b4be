/// Figures that are written in two ways and mean the same: 205 and "205", "85" and "85,00", "≥ 85" and "minimal 85", and of an
/// indicator in per cent "90" and "90%".
///
/// For a merge they are the same, and a difference tells them apart from other targets; which writing a merge has depends on
/// the figures alone, so that the sides stay interchangeable.
extension Target {
  /// Whether both mean the same for an indicator of the given unit. What is in doubt, and what is no figure, is compared as it
  /// is written.
  func isSameFigure(as other: Target, in unit: MeasurementUnit? = nil) -> Bool {
    if isSameBytes(as: other) { return true }
    let (reading, otherReading) = (reading(in: unit), other.reading(in: unit))
    guard let own = reading.quantity, let theirs = otherReading.quantity,
      reading.deadline == otherReading.deadline, reading.gradeOfScore == otherReading.gradeOfScore
    else { return false }
    // A magnitude stands beside the unit of the indicator, so that it has to be the same one.
    return own.comparator == theirs.comparator && own.lower == theirs.lower && own.upper == theirs.upper
      && own.magnitude == theirs.magnitude && own.facts(in: unit).key == theirs.facts(in: unit).key
  }

  /// The one of two writings that a merge takes: a number before a text, then the shorter one.
  static func preferred(_ figures: [Target?], over others: [Target?]) -> Bool {
    func rank(_ figures: [Target?]) -> (Int, Int, String) {
      let texts = figures.compactMap(\.self)
      let written = texts.map(\.raw).joined(separator: "\n")
      return (texts.count { $0.origin == .text }, written.utf8.count, written)
    }
    return rank(figures) < rank(others)
  }
}

extension Target.Quantity {
  /// What it is in: the unit written with it, else that of its indicator.
  fileprivate func facts(in unit: MeasurementUnit?) -> UnitFacts {
    if isPercent { return .percent }
    return (self.unit ?? unit).map { UnitFacts($0) } ?? .none
  }
}

extension IndicatorField {
  /// Whether two versions have figures in this field that mean the same.
  func isSameFigures(_ old: IndicatorVersion, _ new: IndicatorVersion) -> Bool {
    if isSame(old, new) { return true }
    guard let figures = figures(of: old), let others = self.figures(of: new),
      figures.map(\.year) == others.map(\.year)
    else { return false }
    return zip(figures, others).allSatisfy { figure, other in
      guard let target = figure.target, let otherTarget = other.target else {
        return figure.target == nil && other.target == nil
      }
      return target.isSameFigure(as: otherTarget, in: old.value.unit)
        && target.isSameFigure(as: otherTarget, in: new.value.unit)
    }
  }

  /// Whether the figures of two versions that differ in this field mean the same.
  func isRewritten(_ old: IndicatorVersion, _ new: IndicatorVersion) -> Bool {
    figures(of: old) != nil && isSameFigures(old, new)
  }

  /// The one of two versions whose writing of the same figures a merge takes.
  func preferred(_ version: IndicatorVersion, _ other: IndicatorVersion) -> IndicatorVersion {
    let (figures, others) = (figures(of: version) ?? [], figures(of: other) ?? [])
    return Target.preferred(others.map(\.target), over: figures.map(\.target)) ? other : version
  }

  /// The figures that a version has in this field; `nil` for a field without any.
  private func figures(of version: IndicatorVersion) -> [(year: Int?, target: Target?)]? {
    switch self {
    case .baseline: [(nil, version.value.baseline)]
    case .targets: version.value.targets.entries.map { ($0.year, $0.target) }
    case .trajectory:
      version.value.trajectory.entries.flatMap { entry in entry.quarters.map { (entry.year, $0) } }
    default: nil
    }
  }
}

extension Trajectory.Entry {
  /// Whether both quarters of a year mean the same.
  func isSameFigures(as other: Trajectory.Entry, in unit: MeasurementUnit?) -> Bool {
    year == other.year
      && zip(quarters, other.quarters).allSatisfy { target, other in
        guard let target, let other else { return target == nil && other == nil }
        return target.isSameFigure(as: other, in: unit)
      }
  }
}

extension Actual {
  /// Whether both are the same but for the way in which their figure is written.
  func isSameFigure(as other: Actual) -> Bool {
    guard case .reached(let target) = result, case .reached(let figure) = other.result,
      target.isSameFigure(as: figure, in: unit)
    else { return self == other }
    var alike = other
    alike.result = result
    return self == alike
  }

  /// The one of two that are the same whose writing a merge takes.
  static func preferred(_ actual: Actual, _ other: Actual) -> Actual {
    guard case .reached(let target) = actual.result, case .reached(let figure) = other.result else {
      return actual
    }
    return Target.preferred([figure], over: [target]) ? other : actual
  }
}
