extension Formula {
  /// The quality of an agreed indicator (K3): the mean of ``indicatorQuality(_:_:)`` and
  /// ``targetQuality(of:after:reached:polarity:)``.
  ///
  /// Source: KMK 127/2026, as published programs that follow it have it.
  public static func contractQuality(
    indicator: Fraction, target: Fraction
  ) throws(NumberError) -> Fraction {
    try indicator.adding(target).divided(by: 2)
  }

  /// What the quality of an agreed indicator is called: above, at or below 1.
  ///
  /// Source: KMK 127/2026, as published programs that follow it have it.
  public static func contractQualityTitle(_ quality: Fraction) -> LocalizedText {
    if quality > 1 { return LocalizedText("sangat berkualitas", en: "of very good quality") }
    return quality == 1
      ? LocalizedText("berkualitas", en: "of good quality")
      : LocalizedText("cukup berkualitas", en: "of fair quality")
  }
}
