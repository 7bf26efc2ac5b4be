/// An indicator and what is known of it.
struct Measure {
  var indicator: Indicator
  var name: String
  var unit: UnitWord?
  var baseline: Figure?
  /// The undated one first, then by year.
  var targets: [(year: String, figure: Figure)]

  init(_ indicator: Indicator) {
    self.indicator = indicator
    name = normalized(indicator.name)
    unit = indicator.unit.map { UnitWord($0) }.flatMap { $0.key.isEmpty ? nil : $0 }
    baseline = indicator.baseline.map { Figure($0) }
    targets = (indicator.targets ?? [:]).sorted { $0.key < $1.key }.map { ($0.key, Figure($0.value)) }
    if let target = indicator.target { targets.insert(("", Figure(target)), at: 0) }
  }

  func target(of year: String) -> Figure? { targets.first { $0.year == year }?.figure }

  /// The single number of a year, in the indicator's unit.
  func number(of year: String) -> Double? {
    guard let figure = target(of: year), areComparable(figure.unit, unit) else { return nil }
    return figure.number
  }

  /// Whether two indicators have targets for a year that differ.
  func differs(from other: Measure) -> Bool {
    targets.contains { year, figure in
      guard let number = figure.number, let target = other.target(of: year), let second = target.number,
        areComparable(figure.unit, target.unit)
      else { return false }
      return number != second
    }
  }

  func relation(to other: Measure) -> String? {
    guard let contribution = indicator.contributesTo, contribution.indicator == other.indicator.id else {
      return nil
    }
    return contribution.relation
  }
}
