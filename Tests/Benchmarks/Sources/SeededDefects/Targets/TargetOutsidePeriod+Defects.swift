import PohonKinerja
import TreeGenerator

extension DefectKind {
  /// A target for a year that is not planned.
  static let yearNotPlanned = DefectKind("target-outside-period") { clean, random in
    guard let period = clean.tree.period,
      let indicator = clean.pickPlainIndicator(
        &random,
        where: { node, indicator in !node.isContext && indicator.targets.entries.contains { $0.year != nil } }
      ),
      let first = indicator.targets.entries.first?.target, let last = indicator.targets.entries.last?.target
    else { return nil }
    let isLater = random.below(2) == 0
    let year = isLater ? period.to + 1 + random.below(9) : period.from - 1 - random.below(9)
    return clean.planting(at: indicator) { $0.targets.set(isLater ? last : first, for: year) }
  }

  /// A plan for a year outside its period.
  static let planYearOutside = DefectKind(
    "target-outside-period/plan",
    implies: [
      "target-missing": "there is no target for the year that is said to be planned"
    ]
  ) { clean, random in
    guard let period = clean.tree.period else { return nil }
    var tree = clean.tree
    tree.planYear = random.below(2) == 0 ? period.to + 1 + random.below(9) : period.from - 1 - random.below(9)
    return PlantedTree(tree, at: .document)
  }
}
