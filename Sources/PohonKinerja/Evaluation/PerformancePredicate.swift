/// What results and conduct of a position come to (predikat kinerja pegawai). In order, the lowest first.
public enum PerformancePredicate: String, Sendable, Hashable, CaseIterable, Codable {
  /// Sangat kurang.
  case veryPoor
  /// Kurang, which published programs also call misconduct: conduct below expectation.
  case poor
  /// Butuh perbaikan.
  case needsImprovement
  /// Baik.
  case good
  /// Sangat baik.
  case veryGood

  /// The name used in papers.
  public var title: LocalizedText {
    switch self {
    case .veryPoor: LocalizedText("Sangat Kurang", en: "Very poor")
    case .poor: LocalizedText("Kurang", en: "Poor")
    case .needsImprovement: LocalizedText("Butuh Perbaikan", en: "Needs improvement")
    case .good: LocalizedText("Baik", en: "Good")
    case .veryGood: LocalizedText("Sangat Baik", en: "Very good")
    }
  }

  private var rank: Int {
    switch self {
    case .veryPoor: 0
    case .poor: 1
    case .needsImprovement: 2
    case .good: 3
    case .veryGood: 4
    }
  }
}

extension PerformancePredicate: Comparable {
  /// Whether one predicate is lower than another.
  public static func < (lhs: PerformancePredicate, rhs: PerformancePredicate) -> Bool { lhs.rank < rhs.rank }
}
