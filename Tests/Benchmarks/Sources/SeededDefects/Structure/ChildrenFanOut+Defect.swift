import PohonKinerja
import TreeGenerator

extension DefectKind {
  /// More sasaran below one than a person can hold together.
  static let tooManyChildren = DefectKind("children-fan-out") { clean, random in
    guard
      let node = clean.pick(
        &random,
        where: { node in
          clean.sasaran.count >= 20 && node.levelRank == clean.bottom - 1 && !node.isLeaf
            && clean.isFree(node) && node.budget.isEmpty
            && node.criticalSuccessFactors.isEmpty
            && node.children.allSatisfy { $0.level.kind == .individual }
        })
    else { return nil }
    var tree = clean.tree
    let count = node.children.count { _ in true }
    for (place, area) in areas.prefix(12 + random.below(4) - count).enumerated() {
      let topic = "tindak lanjut hasil pemantauan \(area)"
      let draft = SasaranDraft(
        "Terlaksananya \(topic)", id: "\(node.id).k\(place)",
        owner: Position("Pelaksana", unit: "Wilayah \(area)"),
        rationale: "Jika tindak lanjut terlaksana, maka hasilnya terjaga.",
        indicators: clean.outputIndicators(of: node, topic))
      guard (try? tree.insert(draft, under: node.id)) != nil else { return nil }
    }
    return PlantedTree(tree, at: .sasaran(node.id))
  }

  private static let areas = [
    "Glagah", "Kalipuro", "Giri", "Licin", "Songgon", "Rogojampi", "Kabat", "Singojuruh", "Sempu", "Genteng",
    "Gambiran", "Cluring", "Muncar", "Srono", "Tegaldlimo", "Purwoharjo",
  ]
}
