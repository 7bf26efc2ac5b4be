import PohonKinerja
import TreeGenerator

extension DefectKind {
  /// A sasaran whose parent is below it.
  static let ownAncestor = DefectKind("cycle") { clean, random in
    guard let node = clean.pick(&random, where: { clean.isSeparable($0) && !$0.isLeaf }),
      let place = clean.sasaran.firstIndex(of: node)
    else { return nil }
    var rows = clean.flatRows
    rows[place].parent = random.pick(Array(node.descendants)).id
    return PlantedTree(clean.tree(ofRows: rows), at: .sasaran(node.id))
  }
}
