/// What is reported for quarters without a target.
extension PeriodReader {
  /// What the figure of a quarter without a target, or of one of its months, adds to the year: of what adds up, where more
  /// can only be better. Any other would count against the indicator when it is reported, and not when it is missing.
  func addition(
    _ figure: MeasuredFigure?, of indicator: Row, _ consolidation: Consolidation
  ) -> MeasuredFigure? {
    guard consolidation == .sum, case .number(let number, nil)? = figure, !number.isNegative,
      sum(of: indicator).addsUp, canOnlyImprove(indicator)
    else { return nil }
    return .number(number, nil)
  }

  /// Whether an actual is of a quarter without a target, and does not count.
  func isPassedOver(_ actual: Actual, of indicator: Row) -> Bool {
    guard actual.period.part != .year, let quarters = quartersWithTargets(of: indicator),
      !quarters[actual.period.lastQuarter - 1],
      case let consolidation = consolidation(of: indicator).consolidation,
      !countsWholeYear(of: indicator, consolidation)
    else { return false }
    let figure = figure(of: actual, for: indicator)
    return addition(figure, of: indicator, consolidation) == nil
  }

  /// Whether quarters without a target count as all others do, and are missing where nothing is reported of them: at the end of a
  /// year that has a limit of its own for what adds up. "At most 100 cases a year" is held against all cases of the year, and
  /// those of a quarter that was left out of the plan would else keep it.
  func countsWholeYear(of indicator: Row, _ consolidation: Consolidation) -> Bool {
    guard period.lastMonth == 12, consolidation == .sum, quartersWithTargets(of: indicator) != nil,
      figures.polarity(of: indicator, in: period.year) == .minimize, sum(of: indicator).addsUp,
      let target = figures.target(of: indicator, in: period.year)
    else { return false }
    return figures.figure(target, of: indicator).kind == .quantity
  }

  /// Whether more of an indicator is better, for itself and for all that is computed from it.
  func canOnlyImprove(_ indicator: Row) -> Bool {
    let columns = figures.columns
    var row = indicator
    // Of a chain that does not end, or is longer than any real one, nothing is claimed.
    for _ in 0..<64 {
      let own = columns.indicators[row]
      guard figures.polarity(of: row, in: period.year) == .maximize else { return false }
      if own.contributesTo != 0 {
        guard EnumCode.decode(own.relation) == Contribution.Relation.component,
          let whole = columns.whole(of: own)
        else { return true }
        if columns.detail(of: own)?.part == .denominator { return false }
        row = whole
      } else {
        let parent = columns.nodes[own.node].parent
        guard parent != .none, columns.nodes[parent].cascading == .directByLoad,
          columns.nodes[parent].indicatorCount == 1
        else { return true }
        row = columns.nodes[parent].firstIndicator
      }
    }
    return false
  }
}
