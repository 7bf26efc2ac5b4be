/// How one indicator is measured, where the tree leaves it open or another way is chosen.
public struct MeasurementMethod: Sendable, Hashable {
  /// How the periods of a year make up the year; `nil` for what the indicator or its unit says.
  public var consolidation: Consolidation?
  /// How the figures of several places make up the indicator's; `nil` for what its unit says: what is counted adds up,
  /// shares by their numerators and denominators, and of all else it has to be said.
  public var placeConsolidation: PlaceConsolidation?
  /// The places that report it. Where they are named, one that does not report is missing.
  public var places: [String]
  /// How achievement is computed where lower is better.
  public var minimizing: MinimizeFormula
  /// The worst that can happen, with which a target of zero is measured where lower is better.
  public var worst: Number?
  /// Whether its target is the most that can be reached, so that reaching it counts 120 ("konversi 120").
  public var isTargetMaximum: Bool

  /// Creates a method.
  public init(
    consolidation: Consolidation? = nil, placeConsolidation: PlaceConsolidation? = nil, places: [String] = [],
    minimizing: MinimizeFormula = .mirrored, worst: Number? = nil, isTargetMaximum: Bool = false
  ) {
    self.consolidation = consolidation
    self.placeConsolidation = placeConsolidation
    self.places = places
    self.minimizing = minimizing
    self.worst = worst
    self.isTargetMaximum = isTargetMaximum
  }
}

/// How the figures of several places or units make up one (konsolidasi lokasi).
public enum PlaceConsolidation: String, Sendable, Hashable, CaseIterable, Codable {
  /// They add up; of shares that keep numerator and denominator, those do.
  case sum
  /// Their mean.
  case average

  /// The word used in messages.
  public var title: LocalizedText {
    switch self {
    case .sum: LocalizedText("penjumlahan", en: "sum")
    case .average: LocalizedText("rata-rata", en: "average")
    }
  }
}

/// How achievement is computed where lower is better.
public enum MinimizeFormula: String, Sendable, Hashable, CaseIterable, Codable {
  /// (1 + (1 − actual ÷ target)) × 100, the formula of PermenPANRB 8/2021 for special conditions.
  case mirrored
  /// target ÷ actual × 100, met in the field. It punishes a bad figure less and rewards a good one more.
  case inverse

  /// The formula, for messages.
  public var title: LocalizedText {
    switch self {
    case .mirrored:
      LocalizedText("(1 + (1 − realisasi ÷ target)) × 100", en: "(1 + (1 − actual ÷ target)) × 100")
    case .inverse: LocalizedText("target ÷ realisasi × 100", en: "target ÷ actual × 100")
    }
  }
}
