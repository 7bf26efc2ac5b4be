import PohonKinerja
import TreeGenerator

extension DefectKind {
  /// A core sasaran that is measured by the support program.
  static let measuredBySupport = DefectKind(
    "support-program-under-core/indicator",
    implies: [
      "indicator-not-measuring-sasaran":
        "the support program measures something else, which is what is wrong with it"
    ]
  ) { clean, random in
    guard let node = clean.pick(&random, where: { isCore($0, clean) }) else { return nil }
    let name = random.pick([
      "Persentase pelaksanaan penunjang Urusan Pemerintah Daerah", "Tingkat pemenuhan penunjang urusan",
      "Persentase Pemenuhan Kebutuhan Penunjang Perangkat Daerah", "Tingkat dukungan penunjang SKPD",
      "Cakupan program penunjang urusan pemerintahan daerah",
    ])
    return clean.planting(clean.indicator(name, .percent, of: node), under: node)
  }

  /// A core sasaran that rests on the support program alone.
  static let restsOnSupport = DefectKind("support-program-under-core/child") { clean, random in
    guard
      let node = clean.pick(
        &random,
        where: { node in
          isCore(node, clean) && clean.canLoseChildren(node)
            && node.children.allSatisfy { clean.isFree($0) && clean.isOwn($0) }
        }), let (tree, child) = clean.leavingOneChild(of: node, &random)
    else { return nil }
    let topic = random.pick([
      "kebutuhan penunjang urusan pemerintahan daerah", "program penunjang urusan kabupaten",
      "kebutuhan penunjang perangkat daerah", "dukungan penunjang SKPD",
    ])
    guard let indicators = clean.indicators(of: child, measuring: topic) else { return nil }
    var changed = tree
    let opening = clean.isOutcome(child) ? "Terpenuhinya" : "Terlaksananya"
    guard
      (try? changed.update(
        child.id,
        { draft in
          draft.statement = "\(opening) \(topic)"
          draft.indicators = indicators
        })) != nil
    else { return nil }
    return PlantedTree(changed, at: .sasaran(child.id))
  }

  /// Whether a sasaran is surely about the field of its agency.
  private static func isCore(_ node: Sasaran, _ clean: CleanTree) -> Bool {
    !node.isContext && clean.isOwn(node)
      && !Statement(node.statement).has([
        "pelayanan", "layanan", "akuntabilitas", "sakip", "akip", "administrasi", "kesekretariatan",
        "sekretariat",
        "penunjang", "internal", "organisasi", "birokrasi", "kelembagaan", "perangkat", "tata", "governance",
        "kinerja",
      ])
  }
}
