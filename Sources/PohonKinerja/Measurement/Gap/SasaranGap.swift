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
  /// Why it has no mean and no status although all its indicators have an achievement (``MeasuredSasaran/reason``).
  public let reason: UnmeasuredReason?
  /// Its indicators.
  public let indicators: [IndicatorGap]
  /// What lies below and is short itself, by the declared contributions to its indicators that are short; of an indicator
  /// to which nothing below is declared to contribute, what is short below without a declared contribution, which is said
  /// to be structural. What lies below without a figure is named as well, with why: it may be a cause, and nobody knows.
  /// Declared ones come first.
  public let causes: [Cause]
  /// The results above that are at risk, by declared contributions, one for each way up from an indicator that is short. A
  /// way ends before what has reached its target of the year.
  public let risks: [Risk]

  /// An indicator below that is short itself, or of which that cannot be said.
  public struct Cause: Sendable, Hashable {
    /// The id of the indicator.
    public let id: String
    /// Its name.
    public let title: String
    /// The id of the sasaran it measures.
    public let sasaran: String
    /// Where it stands.
    public let status: MeasurementStatus
    /// Actual ÷ target × 100, where its band is taken from that (``MeasuredIndicator/reversedShare``).
    public let reversedShare: Fraction?
    /// Why it has no status, so that it may be a cause or not; `nil` where it is short.
    public let reason: UnmeasuredReason?
    /// Where it is forecast to stand at the end of the year, where it is short by that alone.
    public let forecast: MeasurementStatus?
    /// How it is related.
    public let relation: Relation
    /// The ids of the indicators whose shortfall it explains.
    public let explains: [String]

    init(_ gap: IndicatorGap, of sasaran: String, _ relation: Relation, explains indicators: [String]) {
      id = gap.id
      title = gap.name
      self.sasaran = sasaran
      status = gap.status
      reversedShare = gap.reversedShare
      reason = gap.isShort ? nil : gap.reasonUnmeasured
      forecast = gap.shortness == .byForecast ? gap.forecast?.status : nil
      self.relation = relation
      explains = indicators
    }

    /// How something below is related.
    public enum Relation: String, Sendable, Hashable, CaseIterable, Codable {
      /// An indicator that is declared as a part of one above.
      case declaredPart
      /// An indicator that is declared to contribute, without a formula.
      case declaredContribution
      /// An indicator of a sasaran below, where no contribution is declared.
      case child

      /// The words used in messages.
      public var title: LocalizedText {
        switch self {
        case .declaredPart: LocalizedText("komponen yang dinyatakan", en: "declared part")
        case .declaredContribution: LocalizedText("kontribusi yang dinyatakan", en: "declared contribution")
        case .child:
          LocalizedText(
            "struktural: sasaran di bawahnya, kontribusi tidak dinyatakan",
            en: "structural: a sasaran below, no contribution is declared")
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

  /// The same as a report tells it, as ``Finding/path`` does.
  var shortPath: String { place.sasaran.columns.shortPath(of: place.sasaran.row) }

  /// Whether one of its indicators is, or is forecast to be, less than agreed.
  public var isShort: Bool { indicators.contains { $0.isShort } }

  /// Whether an actual that was due is missing, or one is not to be held against its target, or there is no mean.
  public var isUnclear: Bool { reason != nil || indicators.contains { $0.reasonUnmeasured != nil } }
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
