import PohonKinerja
import TreeGenerator

extension DefectKind {
  /// The same target year after year.
  static let flat = DefectKind("target-flat") { clean, random in
    guard
      let indicator = clean.pickPlainIndicator(
        &random,
        where: { node, indicator in
          clean.isOutcome(node) && node.level.kind == .position && indicator.targets.entries.count > 2
            && ["%", "indeks", "nilai", "nilai (0-100)"].contains(indicator.unit?.text ?? "")
            && !node.isContext
            && !Statement("\(node.statement) \(indicator.name)").has([
              "terjaganya", "terpeliharanya", "terkendalinya", "terjaga", "tetap",
            ])
            && indicator.polarity != .stabilize && indicator.polarity != .minimize
            && (indicator.targets.entries[0].target.number ?? 100) < 100
        }), let first = indicator.targets.entries.first?.target
    else { return nil }
    return clean.planting(at: indicator) { draft in
      for entry in draft.targets.entries { draft.targets.set(first, for: entry.year) }
      draft.trajectory = [:]
      draft.consolidation = nil
    }
  }
}
