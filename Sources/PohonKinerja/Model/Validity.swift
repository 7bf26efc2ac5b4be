/// How well an indicator measures its sasaran (validitas), as KMK 467/KMK.01/2014 tells indicators apart.
public enum Validity: String, Sendable, Hashable, CaseIterable, Codable {
  /// It measures the sasaran itself.
  case exact
  /// It measures something that stands for the sasaran.
  case proxy
  /// It measures the effort made.
  case activity

  /// The word used in messages and drawings.
  public var title: LocalizedText {
    switch self {
    case .exact: LocalizedText("exact", en: "exact")
    case .proxy: LocalizedText("proxy", en: "proxy")
    case .activity: LocalizedText("activity", en: "activity")
    }
  }
}
