import PohonKinerja
import TreeGenerator

extension DefectKind {
  /// Quarters that do not come to the year.
  static let quartersWrong = DefectKind("trajectory-consistency") { clean, random in
    guard let (indicator, year, quarters) = pickQuarters(clean, &random, [.sum, .average, .takeLast]),
      let kind = indicator.consolidation
    else { return nil }
    let place = kind == .takeLast ? 3 : random.below(4)
    guard let number = quarters[place].number,
      let figure = kind == .takeLast
        ? quarters[2].number.flatMap({ try? $0.adding(0.5) })
        : try? number.adding(Number(3 + random.below(20)))
    else { return nil }
    guard kind != .takeLast || figure != number else { return nil }
    var changed = quarters
    changed[place] = Target(figure.normalized)
    return clean.planting(at: indicator) {
      $0.trajectory.set([changed[0], changed[1], changed[2], changed[3]], for: year)
    }
  }

  /// What is reached so far becomes less.
  static let quarterFalls = DefectKind("period-monotonic") { clean, random in
    guard let (indicator, year, quarters) = pickQuarters(clean, &random, [.takeLast]),
      let last = quarters[3].number
    else {
      return nil
    }
    var changed = quarters
    guard let high = try? last.multiplied(by: 0.9, scale: 2) else { return nil }
    let place = random.below(2)
    changed[place] = Target(high.normalized)
    return clean.planting(at: indicator) {
      $0.trajectory.set([changed[0], changed[1], changed[2], changed[3]], for: year)
    }
  }

  private static func pickQuarters(
    _ clean: CleanTree, _ random: inout RandomStream, _ kinds: [Consolidation]
  ) -> (IndicatorView, Int, [Target])? {
    let indicator = clean.pickPlainIndicator(
      &random,
      where: { node, indicator in
        !node.isContext && !indicator.trajectory.isEmpty && indicator.polarity != .minimize
          && indicator.consolidation.map(kinds.contains) ?? false
      })
    guard let indicator, let entry = indicator.trajectory.entries.first else { return nil }
    let quarters = entry.quarters.compactMap(\.self)
    return quarters.count == 4 ? (indicator, entry.year, quarters) : nil
  }
}
