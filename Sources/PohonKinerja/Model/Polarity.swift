/// The direction in which an indicator improves.
public enum Polarity: String, Sendable, Hashable, CaseIterable, Codable {
  /// Higher is better; the usual case.
  case maximize
  /// Lower is better, such as a poverty rate.
  case minimize
  /// As close to the target as possible.
  case stabilize

  /// The phrase used in messages and drawings.
  public var title: LocalizedText {
    switch self {
    case .maximize: LocalizedText("makin tinggi makin baik", en: "higher is better")
    case .minimize: LocalizedText("makin rendah makin baik", en: "lower is better")
    case .stabilize: LocalizedText("makin dekat target makin baik", en: "closer to target is better")
    }
  }
}

extension Polarity {
  /// As ``EnumCode`` encodes it, without a search.
  var code: UInt8 {
    switch self {
    case .maximize: 1
    case .minimize: 2
    case .stabilize: 3
    }
  }
}
