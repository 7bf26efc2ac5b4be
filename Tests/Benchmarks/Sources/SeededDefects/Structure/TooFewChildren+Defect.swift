import PohonKinerja
import TreeGenerator

extension DefectKind {
  /// A division among fewer than two.
  static let dividedAmongOne = DefectKind("too-few-children-for-direct-split") { clean, random in
    let division = random.pick([CascadingMethod.Division.area, .load])
    if random.below(2) == 0,
      let node = clean.pick(&random, where: { $0.isLeaf && $0.cascading == nil && clean.isFree($0) })
    {
      return clean.planting(at: node) { $0.cascading = .direct(by: division) }
    }
    guard let node = clean.pick(&random, where: { clean.canLoseChildren($0) && !clean.isOutcome($0) }),
      var (tree, _) = clean.leavingOneChild(of: node, &random),
      (try? tree.update(node.id, { $0.cascading = .direct(by: division) })) != nil
    else { return nil }
    return PlantedTree(tree, at: .sasaran(node.id))
  }
}
