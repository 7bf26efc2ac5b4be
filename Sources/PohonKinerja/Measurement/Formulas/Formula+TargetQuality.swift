extension Formula {
  /// The quality weight of a target, by how it stands to the target and the result of the year before.
  ///
  /// | target | weight |
  /// |---|---|
  /// | below last year's | 0.8 |
  /// | last year's, which was passed | 0.9 |
  /// | last year's, which was not passed | 1 |
  /// | above last year's, below the result | 1 |
  /// | above last year's, equal to the result | 1.1 |
  /// | above last year's and the result | 1.2 |
  ///
  /// Where lower is better, all of it is turned round.
  ///
  /// Source: KMK 127/2026, table 15, as published programs that follow it have it.
  ///
  /// - Returns: `nil` where closeness to the target is better, for which the table says nothing.
  public static func targetQuality(
    of target: Fraction, after previousTarget: Fraction, reached previous: Fraction, polarity: Polarity
  ) -> Fraction? {
    switch polarity {
    case .stabilize: nil
    case .maximize: targetQuality(target, previousTarget, previous, isBetter: >)
    case .minimize: targetQuality(target, previousTarget, previous, isBetter: <)
    }
  }

  private static func targetQuality(
    _ target: Fraction, _ previousTarget: Fraction, _ previous: Fraction,
    isBetter: (Fraction, Fraction) -> Bool
  ) -> Fraction {
    if isBetter(previousTarget, target) { return 0.8 }
    if target == previousTarget { return isBetter(previous, previousTarget) ? 0.9 : 1 }
    if isBetter(target, previous) { return 1.2 }
    return target == previous ? 1.1 : 1
  }
}
