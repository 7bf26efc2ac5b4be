/// The rows of one sasaran, kept before an update so that what changed can be told from what did not.
struct SasaranRows: Sendable {
  let row: Row
  let node: NodeRow
  /// Empty for an update that leaves them as they are.
  let indicators: [IndicatorRow]

  /// - Parameter parts: What an update changes.
  init(_ row: Row, changing parts: SasaranParts, in columns: TreeColumns) {
    self.row = row
    node = columns.nodes[row]
    indicators =
      parts.isDisjoint(with: [.figures, .others])
      ? [] : columns.indicatorRows(of: row).map { columns.indicators[$0] }
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
}
