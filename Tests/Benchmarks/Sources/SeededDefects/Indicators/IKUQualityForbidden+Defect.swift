import PohonKinerja
import TreeGenerator

extension DefectKind {
  /// A pair of validity and control that a contract may not hold.
  static let forbiddenQuality = DefectKind("iku-quality-forbidden", enabling: true) { clean, random in
    guard let indicator = clean.pickPlainIndicator(&random, where: { node, _ in !node.isContext }) else {
      return nil
    }
    var pairs: [(Validity, Controllability)] = [(.activity, .low), (.exact, .high)]
    if indicator.sasaran.level.kind != .individual { pairs.append((.activity, .high)) }
    let (validity, control) = random.pick(pairs)
    return clean.planting(at: indicator) {
      $0.validity = validity
      $0.controllability = control
    }
  }
}
