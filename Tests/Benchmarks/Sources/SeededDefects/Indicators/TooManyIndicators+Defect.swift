import PohonKinerja
import TreeGenerator

extension DefectKind {
  /// A contract of more indicators than it may hold.
  static let contractTooLong = DefectKind("too-many-indicators", enabling: true) { clean, random in
    let counts = Dictionary(clean.sasaran.map { ($0.owner, $0.indicators.count) }, uniquingKeysWith: +)
    guard
      let node = clean.pick(
        &random,
        where: {
          clean.isOwn($0) && $0.owner != nil
            && counts[$0.owner, default: 99] <= ($0.level.kind == .individual ? 10 : 20)
        })
    else { return nil }
    let topic = Statement(node.statement).bareTopic.lowercasedFirst
    let most = node.level.kind == .individual ? 10 : node.levelRank == 0 ? 25 : 20
    let limit = most + 1 + random.below(5)
    let first = clean.sasaran.first { $0.owner == node.owner } ?? node
    return clean.changing(node) { draft in
      for number in 1...limit {
        var indicator = clean.indicator("Nilai unsur \(number) \(topic)", .score, of: node)
        indicator.id = "\(node.id).n\(number)"
        draft.indicators.append(indicator)
      }
    }.map { PlantedTree($0, at: .sasaran(first.id)) }
  }
}
