import PohonKinerja
import TreeGenerator

extension CleanTree {
  /// The indicators that declare to be parts of one in a way.
  func parts(of whole: IndicatorView, _ combination: Contribution.Combination) -> [IndicatorView] {
    whole.sasaran.children.flatMap { child in
      child.indicators.filter {
        $0.contribution?.indicator == whole.id && $0.contribution?.combination == combination
          && $0.contribution?.relation == .component
      }
    }
  }

  /// One of the indicators that are computed in a way, and its sasaran.
  func pickWhole(
    _ random: inout RandomStream, _ combination: Contribution.Combination,
    where isFit: (Sasaran, IndicatorView) -> Bool = { _, _ in true }
  ) -> (node: Sasaran, whole: IndicatorView)? {
    let whole = pickIndicator(&random) { node, indicator in
      !parts(of: indicator, combination).isEmpty && isFit(node, indicator)
    }
    return whole.map { ($0.sasaran, $0) }
  }

  /// The tree in which one target of an indicator is another number, and the finding expected at an indicator.
  func planting(
    _ factor: Number, in indicator: IndicatorView, at place: IndicatorView, _ random: inout RandomStream
  ) -> PlantedTree? {
    let entries = indicator.targets.entries
    guard !entries.isEmpty else { return nil }
    let entry = random.pick(entries)
    guard let number = entry.target.number, let product = try? number.multiplied(by: factor, scale: 2),
      let tree = changing(indicator, { $0.targets.set(Target(product.normalized), for: entry.year) })
    else { return nil }
    return PlantedTree(tree, at: .indicator(place.id, of: place.sasaran.id))
  }
}
