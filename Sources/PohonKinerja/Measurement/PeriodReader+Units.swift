/// In which units the figures of an indicator are, and whether they add up.
extension PeriodReader {
  /// The unit of an indicator, or of its first actual where the tree does not tell.
  func unit(of indicator: Row) -> UnitFacts {
    let unit = figures.unitInUse(of: indicator)
    guard unit.isNone else { return unit }
    return basis.writtenUnitFacts(of: indicator) ?? unit
  }

  /// Whether the figures of an indicator add up, by its unit, or that of its first actual, and its name.
  func sum(of indicator: Row) -> FigureSum {
    figures.sum(of: indicator, in: basis.writtenUnitText(of: indicator))
  }

  /// The unit that figures of an indicator have to be in, as ``expectedUnit(of:)`` tells it.
  func expectedUnitFacts(of indicator: Row) -> UnitFacts {
    let declared = figures.unit(of: indicator)
    return declared.isNone ? expectedUnit(of: indicator).facts : declared
  }

  /// The unit that figures of an indicator have to be in, and how it is written: the declared one, else that which is
  /// written with its target for the year.
  func expectedUnit(of indicator: Row) -> (facts: UnitFacts, text: String) {
    let declared = figures.unit(of: indicator)
    guard declared.isNone else { return (declared, figures.writtenUnit(of: indicator)?.text ?? "–") }
    if let value = figures.target(of: indicator, in: period.year) {
      let unit = figures.figure(value, of: indicator).unit
      let target = figures.columns.target(value)
      if !unit.isNone { return (unit, figures.unitText(of: target, for: indicator)) }
    }
    for target in trajectory(of: indicator) ?? [] {
      guard let target else { continue }
      let unit = figures.reading(target, of: indicator).unit
      if !unit.isNone { return (unit, figures.unitText(of: target, for: indicator)) }
    }
    return (.none, "–")
  }
}
