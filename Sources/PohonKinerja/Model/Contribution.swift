/// The declared relation of an indicator to one of its parent sasaran's indicators.
///
/// Arithmetic is checked only where it is declared: that a sasaran has children never means that its figures are
/// computed from theirs.
public struct Contribution: Sendable, Hashable {
  /// The id of the indicator that is contributed to.
  public var indicator: String
  /// What the relation is.
  public var relation: Relation
  /// How parts combine to the whole, for ``Relation/component``.
  public var combination: Combination?
  /// Which part of the ratio it is, for ``Combination/ratio``.
  public var part: Part?

  /// Creates a contribution.
  public init(
    to indicator: String, as relation: Relation, combine combination: Combination? = nil, part: Part? = nil
  ) {
    self.indicator = indicator
    self.relation = relation
    self.combination = combination
    self.part = part
  }

  /// What an indicator is to the other.
  public enum Relation: String, Sendable, Hashable, CaseIterable, Codable {
    /// One of the figures the parent's figure is computed from.
    case component
    /// It helps, without a formula.
    case contribution
    /// The very same indicator at two levels.
    case same
    /// Mentioned for reference only.
    case reference

    /// The word used in messages.
    public var title: LocalizedText {
      switch self {
      case .component: LocalizedText("bagian", en: "component")
      case .contribution: LocalizedText("kontribusi", en: "contribution")
      case .same: LocalizedText("indikator yang sama", en: "the same indicator")
      case .reference: LocalizedText("rujukan", en: "reference")
      }
    }
  }

  /// How the figures of components combine.
  public enum Combination: String, Sendable, Hashable, CaseIterable, Codable {
    /// The parts add up to the whole.
    case sum
    /// The whole is the mean of the parts.
    case average
    /// The whole is the mean weighted by the indicators' weights.
    case weighted
    /// The whole is a ratio of parts, each of which says whether it is above or below the line.
    case ratio
    /// The whole is the least of the parts.
    case min
    /// The whole is the greatest of the parts.
    case max

    /// The word used in messages.
    public var title: LocalizedText {
      switch self {
      case .sum: LocalizedText("penjumlahan", en: "sum")
      case .average: LocalizedText("rata-rata", en: "average")
      case .weighted: LocalizedText("rata-rata tertimbang", en: "weighted average")
      case .ratio: LocalizedText("rasio", en: "ratio")
      case .min: LocalizedText("yang terkecil", en: "the least")
      case .max: LocalizedText("yang terbesar", en: "the greatest")
      }
    }
  }

  /// A part of a ratio.
  public enum Part: String, Sendable, Hashable, CaseIterable, Codable {
    /// Above the line (pembilang).
    case numerator
    /// Below the line (penyebut).
    case denominator

    /// The word used in messages.
    public var title: LocalizedText {
      switch self {
      case .numerator: LocalizedText("pembilang", en: "numerator")
      case .denominator: LocalizedText("penyebut", en: "denominator")
      }
    }
  }
}
