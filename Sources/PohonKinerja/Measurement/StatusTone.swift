/// How good a status is, for colours and signs that mean the same in every output.
public enum StatusTone: String, Sendable, Hashable, CaseIterable, Codable, Comparable {
  /// Not known: something is missing, or cannot be measured.
  case unknown
  /// Below what was agreed.
  case poor
  /// Near to what was agreed.
  case fair
  /// As agreed or better.
  case good

  /// The sign, so that colour never tells alone: ▲ ◆ ▼, and ? for what is not known.
  public var symbol: String {
    switch self {
    case .good: "▲"
    case .fair: "◆"
    case .poor: "▼"
    case .unknown: "?"
    }
  }

  /// The sign where only ASCII is possible.
  public var asciiSymbol: String {
    switch self {
    case .good: "+"
    case .fair: "~"
    case .poor: "-"
    case .unknown: "?"
    }
  }

  /// The colour on white as `0xRRGGBB`, with a contrast of at least 7:1.
  public var colour: UInt32 {
    switch self {
    case .good: 0x14532D
    case .fair: 0x6B4700
    case .poor: 0x9B1C1C
    case .unknown: 0x4A5462
    }
  }

  /// The colour on a dark page.
  public var darkColour: UInt32 {
    switch self {
    case .good: 0x86E0A3
    case .fair: 0xF5C26B
    case .poor: 0xFFA8A0
    case .unknown: 0xAEB8C6
    }
  }

  /// Whether one tone is less good than another; what is not known comes before all.
  public static func < (lhs: StatusTone, rhs: StatusTone) -> Bool { lhs.place < rhs.place }
}
