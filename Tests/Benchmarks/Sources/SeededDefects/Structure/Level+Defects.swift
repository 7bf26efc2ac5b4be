import PohonKinerja
import TreeGenerator

extension DefectKind {
  /// A level that the document does not have.
  static let levelOfNobody = DefectKind("level-unknown") { clean, random in
    guard let node = clean.pick(&random, where: { $0.parent != nil && $0.levelRank == $0.depth }),
      let place = clean.sasaran.firstIndex(of: node)
    else { return nil }
    var rows = clean.flatRows
    rows[place].draft.level = random.pick([
      "S9", "S33", "Kepala", "eselon", "\(node.level.code)\(node.level.code)",
    ])
    return PlantedTree(clean.tree(ofRows: rows), at: .sasaran(node.id))
  }

  /// A sasaran one level too low.
  static let levelTooLow = DefectKind("level-skip/level") { clean, random in
    let levels = clean.tree.cascade.levels
    guard
      let node = clean.pick(
        &random,
        where: {
          $0.isLeaf && $0.parent != nil && $0.levelRank < clean.bottom
            && levels[$0.levelRank + 1].stage == $0.level.stage
            && levels[$0.levelRank + 1].kind != .nomenclature
        })
    else { return nil }
    return clean.planting(at: node) { $0.level = levels[node.levelRank + 1].code }
  }

  /// A sasaran below its parent's parent.
  static let levelPassedOver = DefectKind("level-skip/move") { clean, random in
    guard
      let node = clean.pick(
        &random,
        where: { node in
          guard clean.isSeparable(node), let upper = node.parent?.parent, !upper.cascading.isDirect else {
            return false
          }
          return upper.budget.isEmpty && upper.level.kind == .position && clean.stage(of: upper) != .impact
            && clean.sasaran.contains { $0.parent?.id == upper.id }
        }), let upper = node.parent?.parent
    else { return nil }
    var tree = clean.tree
    guard (try? tree.move(node.id, under: upper.id)) != nil else { return nil }
    return PlantedTree(tree, at: .sasaran(node.id))
  }

  /// A sasaran on the level of its parent, or above.
  static let levelTooHigh = DefectKind("level-inversion") { clean, random in
    guard
      let node = clean.pick(
        &random,
        where: {
          $0.isLeaf && $0.level.kind != .nomenclature && $0.parent != nil && $0.owner != nil
            && $0.indicators.allSatisfy { !$0.targets.isEmpty }
        }),
      let parent = node.parent, let stage = clean.stage(of: node)
    else { return nil }
    let rank = random.below(2) == 0 ? parent.levelRank : random.below(parent.levelRank + 1)
    return clean.planting(at: node) {
      $0.level = clean.tree.cascade.levels[rank].code
      $0.stage = stage
      $0.isExecutedByOwner = true
    }
  }
}
