import PohonKinerja
import TreeGenerator

extension DefectKind {
  /// A result passed on directly to one unit in other words.
  static let directInOtherWords = DefectKind("direct-sentence-differs", enabling: true) { clean, random in
    guard
      let node = clean.pick(
        &random,
        where: {
          clean.canLoseChildren($0) && clean.isOutput($0) && clean.isOwn($0)
            && $0.children.allSatisfy(clean.isOwn)
        }),
      var (tree, child) = clean.leavingOneChild(of: node, &random),
      (try? tree.update(node.id, { $0.cascading = .direct(by: .aspect) })) != nil
    else { return nil }
    child = tree[child.id] ?? child
    return PlantedTree(tree, at: .sasaran(child.id))
  }

  /// A result passed on directly to several.
  static let directAmongMany = DefectKind("direct-to-many", enabling: true) { clean, random in
    guard
      let node = clean.pick(
        &random,
        where: { node in
          !node.cascading.isDirect && !node.isContext && node.children.count(where: { _ in true }) > 1
            && (clean.isOutput(node) || node.children.allSatisfy { clean.isOutcome($0) })
        })
    else { return nil }
    let division = random.pick([CascadingMethod.Division.aspect, .area])
    return clean.planting(at: node) { $0.cascading = .direct(by: division) }
  }
}
