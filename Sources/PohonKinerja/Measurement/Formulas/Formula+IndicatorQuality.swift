extension Formula {
  /// The quality weight of an indicator, by what it measures and how far its owner has it in hand; `nil` for an exact
  /// indicator fully in hand and an activity beyond control, which the table does not have.
  ///
  /// Source: KMK 127/2026, table 14, as published programs that follow it have it.
  public static func indicatorQuality(_ validity: Validity, _ control: Controllability) -> Fraction? {
    switch (validity, control) {
    case (.exact, .low): 1.2
    case (.exact, .moderate): 1.15
    case (.proxy, .low): 1.1
    case (.proxy, .moderate): 1
    case (.proxy, .high): 0.9
    case (.activity, .moderate): 0.8
    case (.activity, .high): 0.6
    case (.exact, .high), (.activity, .low): nil
    }
  }
}
