import PohonKinerja
import TreeGenerator

extension DefectKind {
  /// A large tree without crosscutting.
  static let noCrosscutting = DefectKind("crosscutting-missing") { clean, _ in
    guard clean.sasaran.count >= 20, !clean.tree.crosscutting.isEmpty else { return nil }
    var tree = clean.tree
    tree.crosscutting = []
    return PlantedTree(tree, at: .document)
  }

  /// A link that the other side has not agreed to.
  static let unanswered = DefectKind("crosscutting-unconfirmed") { clean, random in
    guard let node = clean.pick(&random, where: { !clean.isCrossed($0) }) else { return nil }
    var tree = clean.tree
    let status = random.pick([.proposed, .refused, nil] as [CrosscuttingLink.Status?])
    let unit = random.pick(["Dinas Kesehatan", "Badan Kepegawaian Daerah", "Bappeda", "Inspektorat"])
    tree.crosscutting.append(CrosscuttingLink(from: node.id, unit: unit, status: status))
    return PlantedTree(tree, at: .sasaran(node.id))
  }
}
