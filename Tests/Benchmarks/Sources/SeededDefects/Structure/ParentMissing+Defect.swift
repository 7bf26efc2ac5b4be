import PohonKinerja
import TreeGenerator

extension DefectKind {
  /// A sasaran that names a parent which does not exist.
  static let parentOfNobody = DefectKind("parent-missing/unknown") { clean, random in
    guard let node = clean.pick(&random, where: clean.isSeparable),
      let place = clean.sasaran.firstIndex(of: node)
    else {
      return nil
    }
    var rows = clean.flatRows
    rows[place].parent = random.pick(["HILANG", "\(node.parent?.id ?? "")0x", "?"])
    return PlantedTree(clean.tree(ofRows: rows), at: .sasaran(node.id))
  }

  /// A sasaran of a lower level that stands by itself.
  static let parentForgotten = DefectKind(
    "parent-missing/none",
    implies: ["no-shared-concept": "what tied a sasaran to its branch is no longer beside it"]
  ) { clean, random in
    guard let node = clean.pick(&random, where: { clean.isSeparable($0) && $0.level.kind != .individual })
    else {
      return nil
    }
    var tree = clean.tree
    guard (try? tree.move(node.id)) != nil else { return nil }
    return PlantedTree(tree, at: .sasaran(node.id))
  }
}
