/// In which direction an indicator improves, for all that measures it and all that checks it.
extension TreeColumns {
  /// The direction of an indicator in a year: as declared; else lower where its target of the year, or one of its quarters, is
  /// written as a limit, else higher.
  ///
  /// It is one for the whole year: of "≤ 10" a year and 2, 3, 2 and 3 in its quarters less is better in every quarter, and
  /// likewise the other way round.
  ///
  /// - Parameter isLimit: Whether the target of the year is an upper bound; asked only where no direction is declared.
  func polarity(of indicator: Row, in year: Int, isLimit: () -> Bool) -> Polarity {
    if let declared = EnumCode.decode(indicators[indicator].polarity, as: Polarity.self) { return declared }
    return isLimit() || hasLimitOfQuarters(indicator, in: year) ? .minimize : .maximize
  }

  /// Whether the target of a quarter is written as an upper bound, in a year or in any.
  func hasLimitOfQuarters(_ indicator: Row, in year: Int? = nil) -> Bool {
    guard indicators[indicator].detail != .none,
      let trajectory = detail(of: indicators[indicator])?.trajectory, !trajectory.entries.isEmpty
    else { return false }
    return trajectory.entries.contains { entry in
      (year == nil || entry.year == year) && entry.quarters.contains { $0?.isWrittenAsLimit ?? false }
    }
  }
}

extension TreeFigures {
  /// As ``TreeColumns/polarity(of:in:isLimit:)`` has it.
  func polarity(of indicator: Row, in year: Int) -> Polarity {
    columns.polarity(of: indicator, in: year) {
      target(of: indicator, in: year).map { figure($0, of: indicator).isUpperBound } ?? false
    }
  }
}

extension Polarity {
  /// Whether a bound is on the side that an indicator of this direction is to leave: an upper one where higher is better, a lower
  /// one where lower is, and any where closer to the target is better.
  func contradicts(isUpperBound: Bool, isLowerBound: Bool) -> Bool {
    switch self {
    case .maximize: isUpperBound
    case .minimize: isLowerBound
    case .stabilize: isUpperBound || isLowerBound
    }
  }
}

extension Target {
  /// Whether it is an upper bound: "≤ 5", and "≤ 1.500" however that is read. Numbers are none, which most are.
  fileprivate var isWrittenAsLimit: Bool { origin == .text && reading.value.isUpperBound }
}

extension Target.Value {
  fileprivate var isUpperBound: Bool {
    switch self {
    case .quantity(let quantity): quantity.comparator.isUpperBound
    case .ambiguous(let values): values.allSatisfy(\.isUpperBound)
    default: false
    }
  }
}
