/// Looks for the id that may have been meant: one slip away, for ids are short and near to each other.
struct NearestID {
  private let facts: AlignmentFacts
  /// How many ids may still be looked at, so that a large document full of wrong ids costs no more than a moment.
  private var allowance = limit

  private static let limit = 20_000

  /// Whether an id is searched for at all among so many.
  static func isSearched(among count: Int) -> Bool { count <= limit }

  init(_ facts: AlignmentFacts) {
    self.facts = facts
  }

  /// The indicator whose id is nearest, or ``Row/none``. O(indicators).
  mutating func indicator(near id: String) -> Row {
    let facts = facts
    guard Self.isSearched(among: facts.columns.indicatorCount) else { return .none }
    let rows = facts.columns.indicatorRowsInOrder
    return nearest(
      to: id, among: rows.lazy.map { facts.columns.indicators[$0].id }, count: facts.columns.indicatorCount
    ).flatMap { facts.columns.indicator(withID: $0) } ?? .none
  }

  /// The indicator of a sasaran whose id is nearest, or ``Row/none``. O(indicators of the sasaran).
  mutating func indicator(near id: String, of sasaran: Row) -> Row {
    let facts = facts
    let rows = facts.indicatorRows(of: sasaran)
    return nearest(
      to: id, among: rows.lazy.map { facts.columns.indicators[$0].id }, count: rows.count
    ).flatMap { facts.columns.indicator(withID: $0) } ?? .none
  }

  /// The sasaran whose id is nearest, or ``Row/none``. O(sasaran).
  mutating func sasaran(near id: String) -> Row {
    let facts = facts
    return nearest(
      to: id, among: facts.columns.rowsInOrder.lazy.map { facts.node($0).id }, count: facts.columns.nodeCount
    ).flatMap { facts.columns.node(withID: $0) } ?? .none
  }

  private mutating func nearest(
    to id: String, among candidates: some Sequence<TextReference>, count: Int
  ) -> String? {
    guard count <= allowance else { return nil }
    allowance -= count
    let texts = facts.columns.texts
    let length = id.utf8.count
    let near = candidates.lazy.filter { abs(Int($0.length) - length) <= 1 }
    return Suggestion.nearest(to: id, among: near.map { texts.string($0) }, within: 1)
  }
}

extension AlignmentFacts {
  /// Whether the id that was meant by one that does not exist is searched for among all sasaran or indicators.
  static func searchesIDs(in columns: TreeColumns) -> Bool {
    NearestID.isSearched(among: columns.indicatorCount) || NearestID.isSearched(among: columns.nodeCount)
  }
}
