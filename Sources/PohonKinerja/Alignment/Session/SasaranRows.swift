/// The rows of one sasaran, kept before an update so that what changed can be told from what did not.
struct SasaranRows: Sendable {
  let row: Row
  let node: NodeRow
  let indicators: [IndicatorRow]
  private let detail: NodeDetail?

  init(_ row: Row, in columns: TreeColumns) {
    self.row = row
    node = columns.nodes[row]
    indicators = columns.indicatorRows(of: row).map { columns.indicators[$0] }
    detail = node.detail == .none ? nil : columns.details[node.detail]
  }

  /// Whether the sasaran and its indicators have the ids and the rows they had, as after most updates.
  func keepRows(in columns: TreeColumns) -> Bool {
    let now = columns.nodes[row]
    return now.id == node.id && now.firstIndicator == node.firstIndicator
      && now.indicatorCount == node.indicatorCount
  }

  /// Whether the indicators, which have the rows they had, contribute to what they did.
  func keepLinks(in columns: TreeColumns) -> Bool {
    zip(columns.indicatorRows(of: row), indicators).allSatisfy {
      columns.indicators[$0].contributesTo == $1.contributesTo
    }
  }

  /// Whether nothing but baselines and targets changed, of indicators that have the rows they had.
  func differInFiguresAlone(in columns: TreeColumns) -> Bool {
    let now = columns.nodes[row]
    guard now == node, detail == nil || detail == columns.details[now.detail] else { return false }
    return zip(columns.indicatorRows(of: row), indicators).allSatisfy { place, old in
      var indicator = columns.indicators[place]
      (indicator.firstValue, indicator.valueCount) = (old.firstValue, old.valueCount)
      return indicator == old
    }
  }
}
