import PohonKinerja
import TreeGenerator

extension DefectKind {
  /// An output whose indicators leave out quantity, quality or time.
  static let aspectLeftOut = DefectKind("aspects-coverage") { clean, random in
    guard clean.declaresAspects,
      let node = clean.pick(
        &random,
        where: { node in
          clean.isOutput(node) && !node.isContext && node.level.kind != .nomenclature
            && [Aspect.quantity, .quality, .time].allSatisfy { aspect in
              node.indicators.contains { $0.aspect == aspect }
            }
        })
    else { return nil }
    let lost = random.pick([Aspect.quantity, .quality, .time])
    let kept = random.pick([Aspect.quantity, .quality, .time].filter { $0 != lost })
    return clean.planting(at: node) { draft in
      for place in draft.indicators.indices where draft.indicators[place].aspect == lost {
        draft.indicators[place].aspect = kept
      }
    }
  }
}
