import PohonKinerja
import TreeGenerator

extension CleanTree {
  /// What an indicator reached, where one actual of the year says it, in the figure of a target that is nothing else.
  func reached(_ indicator: IndicatorView) -> Number? {
    guard let places = actualPlaces[indicator.id], places.count == 1 else { return nil }
    let actual = actuals.actuals[places[0]]
    let target = indicator.targets[year] ?? indicator.targets[nil]
    guard actual.period == .year(year), case .reached(let figure) = actual.result, let number = figure.number,
      target?.origin == .number
    else { return nil }
    return number
  }

  /// One of the indicators of which one actual tells the year, and which nothing is computed from.
  func pickMeasured(
    _ random: inout RandomStream, where isFit: (Sasaran, IndicatorView, Number) -> Bool = { _, _, _ in true }
  ) -> (indicator: IndicatorView, reached: Number)? {
    let picked = pickPlainIndicator(&random) { node, indicator in
      !node.isContext && (reached(indicator).map { isFit(node, indicator, $0) } ?? false)
    }
    return picked.flatMap { indicator in reached(indicator).map { (indicator, $0) } }
  }

  /// One of the indicators that have an actual for each of several quarters.
  func pickQuarterly(_ random: inout RandomStream) -> IndicatorView? {
    pickPlainIndicator(&random) { node, indicator in
      !node.isContext && (actualPlaces[indicator.id]?.count ?? 0) > 1
    }
  }

  /// The actuals with those of one indicator changed, and the finding expected at it.
  func measuring(
    _ indicator: IndicatorView, _ method: MeasurementMethod? = nil, _ change: (inout [Actual]) -> Void
  ) -> PlantedActuals? {
    guard let places = actualPlaces[indicator.id], let first = places.first else { return nil }
    var changed = actuals
    var own = places.map { changed.actuals[$0] }
    change(&own)
    let others = Set(places)
    changed.actuals = changed.actuals.enumerated().filter { !others.contains($0.offset) }.map(\.element)
    changed.actuals.insert(contentsOf: own, at: first)
    if let method { changed.methods[indicator.id] = method }
    return PlantedActuals(changed, at: .indicator(indicator.id, of: indicator.sasaran.id))
  }

  /// Whether more is better, as far as anybody says.
  static func isMaximized(_ indicator: IndicatorView) -> Bool {
    indicator.polarity == nil || indicator.polarity == .maximize
  }

  /// A whole number as one, if it is one.
  static func whole(_ number: Number) -> Int? {
    let number = number.normalized
    return number.scale == 0 ? Int(clamping: number.mantissa) : nil
  }
}
