extension Formula {
  /// The weight of an indicator in per cent before weights are made to come to 100, in the older practice of the Ministry of
  /// Finance: by what it measures and how far its owner has it in hand. `nil` for the cases whose weight we do not know.
  ///
  /// Not to be relied on: four weights are known to us by word of mouth, and no published page that states them was found.
  /// Newer practice weighs by ``indicatorQuality(_:_:)``, which has a table. Nothing in this library uses these weights.
  public static func formerIndicatorWeight(_ validity: Validity, _ control: Controllability) -> Fraction? {
    switch (validity, control) {
    case (.exact, .low): 26
    case (.exact, .moderate): 21
    case (.proxy, .low): 19
    case (.proxy, .moderate): 14
    default: nil
    }
  }
}
