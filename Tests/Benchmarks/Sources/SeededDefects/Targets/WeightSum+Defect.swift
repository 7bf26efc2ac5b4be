import PohonKinerja
import TreeGenerator

extension DefectKind {
  /// Weights that do not make a whole.
  static let weightsWrong = DefectKind("weight-sum") { clean, random in
    guard
      let node = clean.pick(
        &random,
        where: { node in
          !node.isContext && !node.indicators.isEmpty
            && clean.sasaran.allSatisfy { other in
              other.owner != node.owner
                || other.indicators.allSatisfy { $0.weight != nil && $0.contribution == nil }
            }
        }), let weight = node.indicators[0].weight,
      let changed = try? weight.adding(Number(random.pick([-9, -5, 5, 10, 20])))
    else { return nil }
    return clean.planting(at: node) { $0.indicators[0].weight = changed }
  }
}
