import PohonKinerja
import TreeGenerator

extension DefectKind {
  /// An indicator without a target, or with a sign in its place.
  static let noTarget = DefectKind("target-missing") { clean, random in
    guard
      let indicator = clean.pickPlainIndicator(
        &random,
        where: { node, indicator in
          !node.isContext && node.level.kind != .individual && !indicator.targets.isEmpty
        })
    else { return nil }
    let sign = random.pick([nil, "X", "xx", "-", "…", "TBD"] as [Target?])
    return clean.planting(at: indicator) { draft in
      guard let sign else {
        draft.targets = [:]
        return
      }
      for entry in draft.targets.entries { draft.targets.set(sign, for: entry.year) }
    }
  }

  /// No target for the year that is planned.
  static let noTargetForPlanYear = DefectKind("target-missing/year") { clean, random in
    guard let year = clean.tree.planYear,
      let indicator = clean.pickPlainIndicator(
        &random,
        where: { node, indicator in
          !node.isContext && node.level.kind != .individual && indicator.targets[year] != nil
            && indicator.targets[nil] == nil
        })
    else { return nil }
    return clean.planting(at: indicator) {
      $0.targets = Targets($0.targets.entries.filter { $0.year != year })
    }
  }
}
