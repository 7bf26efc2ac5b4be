import PohonKinerja
import TreeGenerator

extension DefectKind {
  /// A second root in a document that claims one.
  static let twoRoots = DefectKind("single-root") { clean, random in
    guard let root = clean.tree.roots.first(where: { _ in true }), let owner = root.owner else { return nil }
    var tree = clean.tree
    tree.claimsSingleRoot = true
    let topic = random.pick(["kerukunan antarumat beragama", "wawasan kebangsaan", "ketenteraman umum"])
    let second = SasaranDraft(
      "\(random.pick(["Terjaganya", "Meningkatnya", "Menguatnya"])) \(topic)", id: "ROOT2",
      level: root.level.code,
      owner: owner, isExecutedByOwner: true, indicators: clean.outcomeIndicators(of: root, topic))
    guard clean.isOutcome(root), (try? tree.insert(second)) != nil else { return nil }
    return PlantedTree(tree, at: .document)
  }
}
