extension Formula {
  /// What the figures of some periods make up together; periods without one are `nil` and passed over.
  ///
  /// Source: KMK 467/KMK.01/2014, handbook p. 70, and KMK 127/2026 as published programs that follow it have it. To pass
  /// over periods is right for those in which nothing was due; of periods in which something is missing,
  /// ``MeasuredTree`` makes no figure.
  ///
  /// - Returns: `nil` when there is no figure.
  public static func consolidated(
    _ figures: [Fraction?], by consolidation: Consolidation
  ) throws(NumberError) -> Fraction? {
    let known = figures.compactMap(\.self)
    guard let last = known.last else { return nil }
    switch consolidation {
    case .sum: return try Fraction.sum(of: known)
    case .average: return try Fraction.mean(of: known)
    case .takeLast: return last
    }
  }
}
