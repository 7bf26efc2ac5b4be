import PohonKinerja
import TreeGenerator

extension DefectKind {
  /// Outputs below what is cascaded directly.
  static let directOverOutputs = DefectKind("direct-vs-nondirect-mismatch/direct") { clean, random in
    guard
      let node = clean.pick(
        &random,
        where: { node in
          clean.isOutcome(node) && !node.isLeaf && !node.cascading.isDirect
            && clean.tree.cascade.levels != Cascade.standard.levels
            && node.children.allSatisfy { clean.isOutput($0) && !$0.isContext }
            && node.indicators.allSatisfy { ["%", "indeks", "nilai"].contains($0.unit?.text) }
            && node.children.contains { _ in true }
        })
    else { return nil }
    let children = Array(node.children)
    guard children.count > 1 else { return nil }
    let division = random.pick([CascadingMethod.Division.aspect, .area])
    return clean.changing(node) { $0.cascading = .direct(by: division) }.map { tree in
      PlantedTree(tree, at: children.map { .sasaran($0.id) })
    }
  }

  /// A sum of what is cascaded indirectly.
  static let indirectSum = DefectKind("direct-vs-nondirect-mismatch/indirect") { clean, random in
    guard let (node, whole) = clean.pickWhole(&random, .sum) else { return nil }
    return clean.changing(node) { $0.cascading = .indirect }.map {
      PlantedTree($0, at: .indicator(whole.id, of: node.id))
    }
  }
}
