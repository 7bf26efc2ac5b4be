/// How far the owner has an indicator in hand (tingkat kendali), in the terms of KMK 467/KMK.01/2014.
public enum Controllability: String, Sendable, Hashable, CaseIterable, Codable {
  /// Others decide most of it.
  case low
  /// The owner and others decide it together.
  case moderate
  /// The owner decides most of it.
  case high

  /// The word used in messages and drawings.
  public var title: LocalizedText {
    switch self {
    case .low: LocalizedText("rendah", en: "low")
    case .moderate: LocalizedText("sedang", en: "moderate")
    case .high: LocalizedText("tinggi", en: "high")
    }
  }
}
