/// What side of a result an indicator measures.
public enum Aspect: String, Sendable, Hashable, CaseIterable, Codable {
  /// How much (kuantitas).
  case quantity
  /// How well (kualitas).
  case quality
  /// When, or how long (waktu).
  case time
  /// At what cost (biaya).
  case cost

  /// The word used in messages and drawings.
  public var title: LocalizedText {
    switch self {
    case .quantity: LocalizedText("kuantitas", en: "quantity")
    case .quality: LocalizedText("kualitas", en: "quality")
    case .time: LocalizedText("waktu", en: "time")
    case .cost: LocalizedText("biaya", en: "cost")
    }
  }
}
