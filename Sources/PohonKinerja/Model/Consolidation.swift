/// How the figures of a year's quarters make up the figure of the year (konsolidasi periode).
public enum Consolidation: String, Sendable, Hashable, CaseIterable, Codable {
  /// Each quarter has its own part, and the parts add up to the year.
  case sum
  /// The year is the mean of the quarters that have a figure.
  case average
  /// Each figure is that of the year so far, and the last one is the year's (take last known).
  case takeLast = "last"

  /// The phrase used in messages and drawings.
  public var title: LocalizedText {
    switch self {
    case .sum: LocalizedText("penjumlahan", en: "sum")
    case .average: LocalizedText("rata-rata", en: "average")
    case .takeLast: LocalizedText("nilai terakhir", en: "last value")
    }
  }
}
