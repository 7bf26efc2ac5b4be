/// The ways up from indicators by what they contribute to, which all parts of a report share and follow when they are asked.
final class GapWays: Sendable {
  let columns: TreeColumns
  /// By indicator that names none it contributes to, the whole that a division by load makes it a part of.
  private let impliedWholes: [Row: Row]
  /// The indicators others contribute to that have reached what was agreed for the year: no way leads through them.
  private let reached: Set<Row>

  init(_ run: MeasurementRun) {
    let columns = run.figures.columns
    self.columns = columns
    var impliedWholes: [Row: Row] = [:]
    for whole in run.rollUp.wholes {
      for part in whole.parts where columns.indicators[part].contributesTo == 0 {
        impliedWholes[part] = whole.whole
      }
    }
    self.impliedWholes = impliedWholes
    var wholes = Set(impliedWholes.values)
    for row in run.figures.order {
      wholes.formUnion(columns.indicatorRows(of: row).compactMap { Self.declaredAbove($0, columns) })
    }
    reached = wholes.filter { run.isReached($0) }
  }

  /// The indicator that one says it contributes to, in a way that carries a shortfall.
  func declaredAbove(_ indicator: Row) -> Row? { Self.declaredAbove(indicator, columns) }

  private static func declaredAbove(_ indicator: Row, _ columns: TreeColumns) -> Row? {
    let row = columns.indicators[indicator]
    guard let whole = columns.whole(of: row), whole != indicator else { return nil }
    switch EnumCode.decode(row.relation, as: Contribution.Relation.self) {
    case .component, .contribution, .same: return whole
    case .reference, nil: return nil
    }
  }

  /// What an indicator contributes to and may put at risk: as declared, or as the division by load implies; `nil` where
  /// that is reached.
  func above(_ indicator: Row) -> Row? {
    guard let above = declaredAbove(indicator) ?? impliedWholes[indicator], above != indicator,
      !reached.contains(above)
    else {
      return nil
    }
    return above
  }

  /// An indicator and what it contributes to, one above the other and each once. O(count).
  func way(from indicator: Row, atMost count: Int = .max) -> [Row] {
    var way = [indicator]
    var met: Set<Row> = [indicator]
    while way.count < count, let last = way.last, let above = above(last), met.insert(above).inserted {
      way.append(above)
    }
    return way
  }
}
