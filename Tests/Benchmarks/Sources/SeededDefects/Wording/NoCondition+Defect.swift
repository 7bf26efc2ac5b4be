import PohonKinerja
import TreeGenerator

extension DefectKind {
  /// A sasaran that names a thing and says nothing of it.
  static let thingAlone = DefectKind("sasaran-no-condition") { clean, random in
    guard
      let node = clean.pick(
        &random,
        where: { node in
          guard clean.isOwn(node), Statement(node.statement).first.hasSuffix("nya") else { return false }
          let topic = Statement(Statement(node.statement).bareTopic.lowercased())
          return topic.words.count > 2 && !topic.has(Statement.telling) && !topic.first.hasPrefix("pe")
        })
    else { return nil }
    return clean.planting(Statement(node.statement).bareTopic.capitalizedFirst, at: node)
  }
}
