extension Formula {
  /// Which end of a target that is a range an actual is measured with: the lower end for what is below it, the upper end
  /// for what is above it, and neither for what is within, which is 100 %.
  ///
  /// Source: PermenPANRB 8/2021, annex pp. 99–101, for what is outside. That what is within counts 100 % is our reading.
  public static func end(of target: ClosedRange<Fraction>, for actual: Fraction) -> Fraction? {
    if actual < target.lowerBound { return target.lowerBound }
    return actual > target.upperBound ? target.upperBound : nil
  }

  /// Achievement of a target that is a range, where higher is better.
  ///
  /// Source: PermenPANRB 8/2021, annex pp. 99–101.
  ///
  /// - Throws: ``NumberError/divisionByZero`` when the end it is measured with is zero.
  public static func maximized(
    _ actual: Fraction, target: ClosedRange<Fraction>
  ) throws(NumberError) -> Fraction {
    guard let end = end(of: target, for: actual) else { return .hundred }
    return try maximized(actual, target: end)
  }

  /// Achievement of a target that is a range, where lower is better.
  ///
  /// Source: PermenPANRB 8/2021, annex pp. 99–101.
  ///
  /// - Throws: ``NumberError/divisionByZero`` when the end it is measured with is zero.
  public static func minimized(
    _ actual: Fraction, target: ClosedRange<Fraction>
  ) throws(NumberError) -> Fraction {
    guard let end = end(of: target, for: actual) else { return .hundred }
    return try minimized(actual, target: end)
  }
}
