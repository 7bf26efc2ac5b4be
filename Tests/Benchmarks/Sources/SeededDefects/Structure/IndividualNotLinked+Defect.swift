import PohonKinerja
import TreeGenerator

extension DefectKind {
  /// An employee's sasaran below no result.
  static let employeeAlone = DefectKind("individual-not-linked") { clean, random in
    guard let node = clean.pick(&random, where: { clean.isSeparable($0) && $0.level.kind == .individual })
    else {
      return nil
    }
    var tree = clean.tree
    guard (try? tree.move(node.id)) != nil else { return nil }
    return PlantedTree(tree, at: .sasaran(node.id))
  }
}
