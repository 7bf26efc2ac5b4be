import PohonKinerja
import TreeGenerator

extension DefectKind {
  /// A sasaran that no longer says why it helps its parent.
  static let noReason = DefectKind("rationale-missing", enabling: true) { clean, random in
    guard
      let node = clean.pick(
        &random,
        where: { node in
          node.rationale != nil && node.parent.map { !$0.cascading.isDirect } ?? false
            && node.level.kind != .nomenclature
        })
    else { return nil }
    let reason = random.pick([nil, "", " "] as [String?])
    return clean.planting(at: node) { $0.rationale = reason }
  }
}
