/// What the actuals of an indicator tell of its unit: the first of them that tells one.
struct WrittenUnit: Sendable {
  /// What it comes to, of an indicator for which the tree tells none; nothing where no actual tells one, either.
  let facts: UnitFacts?
  /// As it is written.
  let text: MeasurementUnit?

  init(of indicator: Row, _ actuals: ActualIndex, of measurements: Measurements, _ figures: TreeFigures) {
    let isTold = !figures.unitInUse(of: indicator).isNone
    facts = isTold ? nil : Self.facts(of: indicator, actuals, of: measurements, figures)
    text = Self.text(of: indicator, actuals, of: measurements)
  }

  /// O(actuals), up to the first one that tells.
  static func facts(
    of indicator: Row, _ actuals: ActualIndex, of measurements: Measurements, _ figures: TreeFigures
  ) -> UnitFacts? {
    for position in actuals.positions(of: indicator) {
      let actual = measurements.actuals[actuals.place(at: position)]
      if let written = actual.unit { return UnitFacts(written) }
      guard let figure = actual.writtenFigure else { continue }
      let written = figures.reading(figure, of: indicator).unit
      if !written.isNone { return written }
    }
    return nil
  }

  /// O(actuals), up to the first one that tells.
  static func text(
    of indicator: Row, _ actuals: ActualIndex, of measurements: Measurements
  ) -> MeasurementUnit? {
    for position in actuals.positions(of: indicator) {
      let actual = measurements.actuals[actuals.place(at: position)]
      if let written = actual.unit { return written }
      guard let figure = actual.writtenFigure else { continue }
      if figure.isPercent { return .percent }
      if let unit = figure.unit { return unit }
    }
    return nil
  }
}

extension Actual {
  /// The figure as it is written, of a quotient beside it; `nil` where there is none.
  fileprivate var writtenFigure: Target? {
    switch result {
    case .reached(let target): target
    case .quotient(let quotient): quotient.written
    case .unavailable: nil
    }
  }
}
