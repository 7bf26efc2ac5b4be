import PohonKinerja
import TreeGenerator

extension DefectKind {
  /// An indicator that a sasaran has twice.
  static let indicatorTwice = DefectKind("indicator-duplicate-in-node") { clean, random in
    guard let indicator = clean.pickPlainIndicator(&random, where: { node, _ in clean.isFaultless(node) })
    else { return nil }
    var copy = indicator.value
    copy.name = copy.name.copiedCarelessly(&random)
    copy.weight = nil
    return clean.planting(copy, under: indicator.sasaran)
  }
}
