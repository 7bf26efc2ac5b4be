/// What was planned of a sasaran, what was reached, what explains the difference, and what it puts at risk.
public struct SasaranGap: Sendable, Hashable {
  /// The id of the sasaran.
  public let id: String
  let place: Place
  /// The code of its level.
  public let level: String
  /// Who owns it.
  public let owner: String?
  /// The result statement.
  public let statement: String
  /// Where it stands.
  public let status: MeasurementStatus
  /// The mean of what counts of its indicators' achievements; `nil` unless all have one.
  public let achievement: Fraction?
  /// Its indicators.
  public let indicators: [IndicatorGap]
  /// What lies below and is short itself, declared parts first; empty where nothing of it is short.
  public let causes: [Cause]
  /// The results above that are at risk, by declared contributions, one for each way up from an indicator that is short.
  public let risks: [Risk]

  /// Something below that is short itself.
  public struct Cause: Sendable, Hashable {
    /// The id of the indicator, or of the sasaran.
    public let id: String
    /// Its name, or the statement.
    public let title: String
    /// Where it stands.
    public let status: MeasurementStatus
    /// How it is related.
    public let relation: Relation

    /// How something below is related.
    public enum Relation: String, Sendable, Hashable, CaseIterable, Codable {
      /// An indicator that is declared as a part of one above.
      case declaredPart
      /// An indicator that is declared to contribute, without a formula.
      case declaredContribution
      /// A sasaran below, of which no arithmetic is declared.
      case child

      /// The words used in messages.
      public var title: LocalizedText {
        switch self {
        case .declaredPart: LocalizedText("komponen yang dinyatakan", en: "declared part")
        case .declaredContribution: LocalizedText("kontribusi yang dinyatakan", en: "declared contribution")
        case .child: LocalizedText("sasaran di bawahnya", en: "sasaran below")
        }
      }
    }
  }

  /// Results above that are at risk if an indicator is missed.
  public struct Risk: Sendable {
    let start: Row
    let ways: GapWays

    /// The ids of the indicators from the one that is short to the topmost it contributes to. O(length).
    public var indicators: [String] { indicators(atMost: .max) }

    /// As many of them as are asked for. O(count).
    func indicators(atMost count: Int) -> [String] {
      ways.way(from: start, atMost: count).map(ways.columns.id(ofIndicator:))
    }

    /// The ids of the sasaran of those above, in the same order. O(length).
    public var sasaran: [String] {
      ways.way(from: start).dropFirst().map { ways.columns.id(of: ways.columns.indicators[$0].node) }
    }
  }

  /// The ids from the root to it. O(depth).
  public var path: String { place.sasaran.path }

  /// Whether one of its indicators is, or is forecast to be, less than agreed.
  public var isShort: Bool { indicators.contains { $0.isShort } }

  /// Whether an actual is missing, or not to be held against a target.
  public var isUnclear: Bool { indicators.contains { $0.achievement.reason != nil } }
}

extension SasaranGap {
  /// Where a sasaran stands, equal for the same path. In the same tree that is seen at once, else it is O(depth).
  struct Place: Sendable, Hashable {
    let sasaran: Sasaran

    static func == (lhs: Place, rhs: Place) -> Bool {
      lhs.sasaran == rhs.sasaran || lhs.sasaran.path == rhs.sasaran.path
    }

    func hash(into hasher: inout Hasher) { hasher.combine(sasaran.id) }
  }
}

extension SasaranGap.Risk: Hashable {
  /// Whether the same is at risk for the same indicator. In one report that is seen at once, else it is O(length).
  public static func == (lhs: Self, rhs: Self) -> Bool {
    (lhs.start == rhs.start && lhs.ways === rhs.ways)
      || (lhs.indicators == rhs.indicators && lhs.sasaran == rhs.sasaran)
  }

  /// Hashes the indicator that is short.
  public func hash(into hasher: inout Hasher) { hasher.combine(ways.columns.id(ofIndicator: start)) }
}
