/// The ways up from indicators by what they contribute to, which all parts of a report share and follow when they are asked.
final class GapWays: Sendable {
  let columns: TreeColumns
  /// By indicator that names none it contributes to, the whole that a division by load makes it a part of.
  private let impliedWholes: [Row: Row]

  init(_ run: MeasurementRun) {
    columns = run.figures.columns
    var impliedWholes: [Row: Row] = [:]
    for whole in run.rollUp.wholes {
      for part in whole.parts where columns.indicators[part].contributesTo == 0 {
        impliedWholes[part] = whole.whole
      }
    }
    self.impliedWholes = impliedWholes
  }

  /// The indicator that one says it contributes to, in a way that carries a shortfall.
  func declaredAbove(_ indicator: Row) -> Row? {
    let row = columns.indicators[indicator]
    guard let whole = columns.whole(of: row), whole != indicator else { return nil }
    switch EnumCode.decode(row.relation, as: Contribution.Relation.self) {
    case .component, .contribution, .same: return whole
    case .reference, nil: return nil
    }
  }

  /// What an indicator contributes to: as declared, or as the division by load implies.
  func above(_ indicator: Row) -> Row? {
    guard let above = declaredAbove(indicator) ?? impliedWholes[indicator], above != indicator else {
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
