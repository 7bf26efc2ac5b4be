import PohonKinerja
import TreeGenerator

extension DefectKind {
  /// A target that is worse than what there is.
  static let worseThanBaseline = DefectKind("target-below-baseline") { clean, random in
    guard
      let indicator = clean.pickPlainIndicator(
        &random,
        where: { node, indicator in
          clean.isUsual(at: node) { $0.baseline != nil } && indicator.polarity != .stabilize
            && indicator.targets.entries.allSatisfy { $0.target.number != nil }
            && !indicator.targets.isEmpty
        })
    else { return nil }
    let numbers = indicator.targets.entries.compactMap(\.target.number)
    let isLess = indicator.polarity == .minimize
    guard let lowest = numbers.min(), let highest = numbers.max(), !isLess || lowest > 1 else { return nil }
    // Where nothing says which way is better, figures that only ever fall below the baseline would mean that lower is.
    guard indicator.polarity != nil || zip(numbers, numbers.dropFirst()).contains(where: { $0 <= $1 }) else {
      return nil
    }
    let figure =
      isLess ? try? lowest.divided(by: 2, scale: 2) : try? highest.adding(Number(1 + random.below(9)))
    guard let figure else { return nil }
    return clean.planting(at: indicator) { $0.baseline = Target(figure.normalized) }
  }
}
