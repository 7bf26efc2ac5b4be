import PohonKinerja
import TreeGenerator

extension DefectKind {
  /// A sasaran two or more levels above the last with nothing below it.
  static let nothingBelow = DefectKind("leaf-above-bottom") { clean, random in
    guard
      let node = clean.pick(&random, where: { $0.levelRank < clean.bottom - 1 && clean.canLoseChildren($0) })
    else {
      return nil
    }
    var tree = clean.tree
    for child in node.children { guard (try? tree.remove(child.id)) != nil else { return nil } }
    return PlantedTree(tree, at: .sasaran(node.id))
  }
}
