import PohonKinerja
import TreeGenerator

extension DefectKind {
  /// A contract of more indicators than it may hold.
  static let contractTooLong = DefectKind("too-many-indicators", enabling: true) { clean, random in
    guard
      let node = clean.pick(
        &random,
        where: { clean.isOwn($0) && $0.owner != nil && clean.indicatorsOfOwner(of: $0) <= most(of: $0) })
    else { return nil }
    let topic = Statement(node.statement).bareTopic.lowercasedFirst
    let limit = most(of: node) + 1 + random.below(5)
    let first = clean.sasaranOfOwner(of: node).first ?? node
    return clean.changing(node) { draft in
      for number in 1...limit {
        var indicator = clean.indicator("Nilai unsur \(number) \(topic)", .score, of: node)
        indicator.id = "\(node.id).n\(number)"
        draft.indicators.append(indicator)
      }
    }.map { PlantedTree($0, at: .sasaran(first.id)) }
  }

  private static func most(of node: Sasaran) -> Int {
    node.level.kind == .individual ? 10 : node.levelRank == 0 ? 25 : 20
  }
}

extension CleanTree {
  /// The sasaran of one contract: those of one owner on one level; of an individual without a name each by itself.
  fileprivate func sasaranOfOwner(of node: Sasaran) -> [Sasaran] {
    if node.level.kind == .individual, node.owner?.name == nil { return [node] }
    return sasaran.filter { $0.owner == node.owner && $0.levelRank == node.levelRank && !$0.isContext }
  }

  fileprivate func indicatorsOfOwner(of node: Sasaran) -> Int {
    sasaranOfOwner(of: node).reduce(0) { $0 + $1.indicators.count }
  }
}
