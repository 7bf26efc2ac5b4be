/// How a unit as a whole performs, which bounds how the predicates of its people may be spread. In order, the lowest
/// first.
public enum OrganisationPredicate: String, Sendable, Hashable, CaseIterable, Codable {
  /// Sangat kurang.
  case veryPoor
  /// Kurang.
  case poor
  /// Cukup.
  case fair
  /// Baik.
  case good
  /// Istimewa.
  case excellent

  /// The name used in papers.
  public var title: LocalizedText {
    switch self {
    case .veryPoor: LocalizedText("Sangat Kurang", en: "Very poor")
    case .poor: LocalizedText("Kurang", en: "Poor")
    case .fair: LocalizedText("Cukup", en: "Fair")
    case .good: LocalizedText("Baik", en: "Good")
    case .excellent: LocalizedText("Istimewa", en: "Excellent")
    }
  }

  /// How the predicates of its people have to be spread, as a published summary gives the circular of the Ministry of
  /// Administrative Reform; the circular itself we have not seen.
  public var requirements: [DistributionRequirement] {
    switch self {
    case .excellent: [DistributionRequirement([.veryGood], .atMost(percent: 70))]
    case .good:
      [
        DistributionRequirement([.good], .atMost(percent: 70)),
        DistributionRequirement([.needsImprovement, .poor], .someone),
      ]
    case .fair:
      [
        DistributionRequirement([.needsImprovement], .atLeast(percent: 60)),
        DistributionRequirement([.veryGood], .atMost(percent: 10)),
      ]
    case .poor:
      [
        DistributionRequirement([.poor], .atLeast(percent: 60)),
        DistributionRequirement([.needsImprovement], .atLeast(percent: 10)),
        DistributionRequirement([.veryGood], .atMost(percent: 10)),
      ]
    case .veryPoor:
      [
        DistributionRequirement([.veryPoor], .atLeast(percent: 60)),
        DistributionRequirement([.veryGood], .nobody),
      ]
    }
  }
}
