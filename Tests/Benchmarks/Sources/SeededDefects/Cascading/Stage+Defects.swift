import PohonKinerja
import TreeGenerator

extension DefectKind {
  /// A sasaran later in the chain than its parent.
  static let laterThanParent = DefectKind(
    "stage-monotonic",
    implies: ["no-shared-concept": "the indicators of an outcome no longer have what tied it to its branch"]
  ) { clean, random in
    guard
      let node = clean.pick(
        &random,
        where: { node in
          guard let parent = node.parent, clean.isFree(node), clean.isOwn(node), node.waivers.isEmpty,
            clean.sasaran.count >= 20, let upper = clean.stage(of: parent)
          else {
            return false
          }
          return node.isLeaf && node.level.kind != .nomenclature && upper < .impact
            && !parent.cascading.isDirect
        }), let upper = node.parent.flatMap({ clean.stage(of: $0) })
    else { return nil }
    let stage: LogicStage = upper == .outcome || random.below(2) == 0 ? .impact : .outcome
    let topic = Statement(node.statement).bareTopic.lowercasedFirst
    let opening = random.pick(["Meningkatnya manfaat", "Membaiknya mutu", "Terwujudnya kesinambungan"])
    return clean.planting(at: node) {
      $0.stage = stage
      $0.statement = "\(opening) \(topic)"
      $0.indicators = clean.outcomeIndicators(of: node, topic)
    }
  }

  /// An output directly below an impact.
  static let outcomeLeftOut = DefectKind("stage-jump") { clean, random in
    guard
      let node = clean.pick(
        &random,
        where: { node in
          guard let parent = node.parent, clean.stage(of: parent) == .impact, clean.isFree(node),
            clean.isOwn(node)
          else {
            return false
          }
          return node.children.allSatisfy { clean.stage(of: $0) == .output } && !parent.cascading.isDirect
            && clean.tree.cascade.levels.count > 2
        })
    else { return nil }
    let topic = Statement(node.statement).bareTopic
    let opening = random.pick(["Terlaksananya penguatan", "Tersedianya sarana", "Terselenggaranya pembinaan"])
    return clean.planting(at: node) {
      $0.stage = .output
      $0.statement = "\(opening) \(topic)"
      $0.indicators = clean.outputIndicators(of: node, topic)
    }
  }
}
