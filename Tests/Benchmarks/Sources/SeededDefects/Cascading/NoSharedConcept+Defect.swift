import PohonKinerja
import TreeGenerator

extension DefectKind {
  /// A sasaran of another field than its parent's.
  static let ofAnotherField = DefectKind("no-shared-concept", enabling: true) { clean, random in
    guard
      let node = clean.pick(
        &random,
        where: { node in
          guard let parent = node.parent, clean.isFree(node), clean.isOwn(node), clean.isOwn(parent) else {
            return false
          }
          return clean.isOutcome(node) && node.rationale != nil && node.criticalSuccessFactor == nil
            && node.criticalSuccessFactors.isEmpty
        })
    else { return nil }
    let topic = random.pick(ForeignTopics.all)
    let opening = random.pick(["Lestarinya", "Meningkatnya", "Terjaganya"])
    return clean.planting(at: node) {
      $0.statement = "\(opening) \(topic)"
      $0.rationale = nil
      $0.indicators = [clean.indicator("Angka kunjungan \(topic)", .index, of: node)]
    }
  }
}

/// What none of the trees is about.
enum ForeignTopics {
  static let all = [
    "situs purbakala", "satwa liar", "seni lukis batik", "makam pahlawan", "gamelan perunggu",
    "arung jeram", "kawah vulkanik", "paduan suara gereja", "balap sepeda", "kerajinan perak",
  ]
}
