extension Achievement {
  /// The achievement of a figure.
  ///
  /// - Parameters:
  ///   - actual: What was reached.
  ///   - target: What was agreed; both ends the same where it is one number.
  ///   - polarity: In which direction the indicator improves.
  ///   - method: Which formula, and what it needs.
  public static func of(
    _ actual: Fraction, target: ClosedRange<Fraction>, polarity: Polarity,
    method: MeasurementMethod = MeasurementMethod()
  ) -> Achievement {
    do throws(NumberError) {
      switch polarity {
      case .maximize: return try maximized(actual, target, method)
      case .minimize: return try minimized(actual, target, method)
      case .stabilize: return try stabilized(actual, target)
      }
    } catch {
      return .unmeasured(error == .divisionByZero ? .zeroDivisor : .outOfRange)
    }
  }

  private static func maximized(
    _ actual: Fraction, _ target: ClosedRange<Fraction>, _ method: MeasurementMethod
  ) throws(NumberError) -> Achievement {
    if method.isTargetMaximum, actual >= target.lowerBound { return .percentage(120, .maximumTarget) }
    guard target.lowerBound == target.upperBound else {
      guard let end = Formula.end(of: target, for: actual) else { return .percentage(100, .withinRange) }
      return try maximized(actual, end...end, MeasurementMethod())
    }
    let figure = target.lowerBound
    if figure.isZero { return .unmeasured(.zeroDivisor) }
    return figure.isNegative
      ? .percentage(try Formula.maximizedToNegative(actual, target: figure), .negativeTarget)
      : .percentage(try Formula.maximized(actual, target: figure), .maximize)
  }

  private static func minimized(
    _ actual: Fraction, _ target: ClosedRange<Fraction>, _ method: MeasurementMethod
  ) throws(NumberError) -> Achievement {
    if method.isTargetMaximum, actual <= target.upperBound { return .percentage(120, .maximumTarget) }
    let isRange = target.lowerBound != target.upperBound
    let end = isRange ? Formula.end(of: target, for: actual) : target.lowerBound
    guard let end else { return .percentage(100, .withinRange) }
    if end.isNegative { return .unmeasured(.negativeTarget) }
    if end.isZero {
      // Whatever the worst may be, nothing of it happened.
      if actual.isZero { return .percentage(100, .zeroTarget) }
      guard let worst = method.worst, worst > 0 else { return .unmeasured(.zeroTarget) }
      return .percentage(try Formula.minimizedToZero(actual, worst: Fraction(worst)), .zeroTarget)
    }
    switch method.minimizing {
    case .mirrored: return .percentage(try Formula.minimized(actual, target: end), .minimize)
    case .inverse:
      // Less than nothing would turn the formula round: the best figure would count least.
      guard actual > 0 else { return .unmeasured(.zeroActual) }
      return .percentage(try Formula.invertedMinimum(actual, target: end), .invertedMinimum)
    }
  }

  /// Within a range is as close as can be: our reading.
  private static func stabilized(
    _ actual: Fraction, _ target: ClosedRange<Fraction>
  ) throws(NumberError) -> Achievement {
    let isRange = target.lowerBound != target.upperBound
    let end = isRange ? Formula.end(of: target, for: actual) : target.lowerBound
    guard let end else { return .percentage(120, .stabilize) }
    if end.isNegative { return .unmeasured(.negativeTarget) }
    return .percentage(try Formula.stabilized(actual, target: end), .stabilize)
  }

  private static func percentage(_ exact: Fraction, _ formula: AchievementFormula) -> Achievement {
    .percentage(Percentage(exact: exact, formula: formula))
  }
}
