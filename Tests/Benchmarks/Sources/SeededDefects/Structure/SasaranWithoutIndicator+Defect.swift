import PohonKinerja
import TreeGenerator

extension DefectKind {
  /// A sasaran without indicators.
  static let unmeasured = DefectKind(
    "sasaran-without-indicator",
    implies: ["no-shared-concept": "its indicators count among what a sasaran is about"]
  ) { clean, random in
    guard
      let node = clean.pick(
        &random, where: { !$0.indicators.isEmpty && clean.isFree($0) && $0.waivers.isEmpty })
    else { return nil }
    return clean.planting(at: node) { $0.indicators = [] }
  }
}
