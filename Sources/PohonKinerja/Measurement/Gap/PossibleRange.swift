/// Between what the figures of an indicator can lie, so that no forecast leaves it.
struct PossibleRange: Sendable {
  /// The least; `nil` where figures may be negative.
  let lower: Fraction?
  /// The most; `nil` for what may grow without end.
  let upper: Fraction?
  /// Whether it is a score on a scale whose end nobody tells; then the greatest figure that was ever written is the most
  /// that is known to be possible.
  let isOpenScale: Bool

  /// A figure, or the end of the range that it is beyond.
  func nearest(to figure: Fraction) -> Fraction {
    if let upper, figure > upper { return upper }
    if let lower, figure < lower { return lower }
    return figure
  }
}

extension MeasurementRun {
  /// Between what the figures of an indicator can lie. Our convention.
  ///
  /// A share ends at 100 % unless one of its figures or targets is beyond it already, as of growth or of one thing
  /// compared with another; a scale ends where its unit or the name of the indicator says. O(values + actuals of it).
  func possibleRange(of indicator: Row) -> PossibleRange {
    let known = knownFigures(of: indicator)
    let unit = reader.unit(of: indicator)
    let lower: Fraction? = known.contains { $0.isNegative } ? nil : .zero
    let greatest = known.max() ?? .zero
    if let end = ceiling(of: indicator, unit) {
      return PossibleRange(lower: lower, upper: greatest > end ? nil : end, isOpenScale: false)
    }
    let isOpen = unit.isGraded && unit.key != UnitFacts.percent.key
    return PossibleRange(lower: lower, upper: isOpen ? greatest : nil, isOpenScale: isOpen)
  }

  private func ceiling(of indicator: Row, _ unit: UnitFacts) -> Fraction? {
    if let ceiling = unit.ceiling { return Fraction(ceiling) }
    let columns = figures.columns
    let inName = columns.impliedUnit(of: columns.indicators[indicator])
    if unit.isNone || unit.isGraded, let inName, let ceiling = UnitFacts(inName).ceiling {
      return Fraction(ceiling)
    }
    return unit.key == UnitFacts.percent.key ? .hundred : nil
  }

  /// The figures of the year until the end of the period, and all figures of the plan.
  private func knownFigures(of indicator: Row) -> [Fraction] {
    let actuals =
      reader.knownPieces(of: indicator).map(\.number) + [figure(of: indicator).number].compactMap(\.self)
    let values = figures.valueRows(of: indicator).map {
      figures.figure(figures.columns.values[$0], of: indicator)
    }
    let quarters = (reader.trajectory(of: indicator) ?? []).compactMap { target in
      target.map { figures.reading($0, of: indicator) }
    }
    let plan = (values + quarters).filter { $0.kind == .quantity }
    return actuals + plan.flatMap { [Fraction($0.lower), Fraction($0.upper)] }
  }
}
