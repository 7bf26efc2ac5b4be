import PohonKinerja
import TreeGenerator

extension DefectKind {
  /// A sasaran whose parent is below it.
  static let ownAncestor = DefectKind(
    "cycle",
    implies: ["no-shared-concept": "what tied a sasaran to its branch is no longer beside it"]
  ) { clean, random in
    guard let node = clean.pick(&random, where: { clean.isSeparable($0) && !$0.isLeaf }),
      let place = clean.sasaran.firstIndex(of: node)
    else { return nil }
    var rows = clean.flatRows
    rows[place].parent = random.pick(Array(node.descendants)).id
    return PlantedTree(clean.tree(ofRows: rows), at: .sasaran(node.id))
  }
}
