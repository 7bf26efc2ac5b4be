import PohonKinerja
import TreeGenerator

extension DefectKind {
  /// A contribution to an indicator that does not exist.
  static let contributionToNothing = DefectKind("unknown-reference/contribution") { clean, random in
    guard let indicator = clean.pickPlainIndicator(&random, where: { node, _ in node.parent != nil }) else {
      return nil
    }
    let other = random.pick(["IKU-11", "\(indicator.id).9", "S9.9.a", "x"])
    let relation = random.pick([Contribution.Relation.contribution, .reference])
    return clean.planting(at: indicator) { $0.contribution = Contribution(to: other, as: relation) }
  }

  /// A crosscutting link to or from a sasaran that does not exist.
  static let linkToNothing = DefectKind("unknown-reference/link") { clean, random in
    guard let node = clean.pick(&random, where: { _ in true }) else { return nil }
    var tree = clean.tree
    let isTarget = random.below(2) == 0
    tree.crosscutting.append(
      CrosscuttingLink(
        from: isTarget ? node.id : "\(node.id)x", to: isTarget ? "S9.\(random.below(90))z" : node.id,
        status: .accepted))
    return PlantedTree(tree, at: isTarget ? .sasaran(node.id) : .document)
  }

  /// A waiver for an indicator of another sasaran.
  static let waiverOfNothing = DefectKind(
    "unknown-reference/waiver",
    implies: [
      "unused-waiver": "a waiver that names nothing silences nothing"
    ]
  ) { clean, random in
    guard let node = clean.pick(&random, where: { _ in true }) else { return nil }
    return clean.planting(at: node) {
      $0.waivers.append(
        Waiver("target-flat", reason: "Ditetapkan oleh peraturan", indicator: "\(node.id).lain"))
    }
  }
}
