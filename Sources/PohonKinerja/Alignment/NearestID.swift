/// Looks for the id that may have been meant: mostly one slip away, for ids are short and near to each other.
///
/// A check looks at every id, a ``CheckingSession`` only at those that it knows to be near.
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

  /// The indicator whose id is nearest, or ``Row/none``. O(indicators), or O(length² + ids so near) in a session.
  mutating func indicator(near id: String) -> Row {
    let columns = facts.columns
    guard spend(columns.indicatorCount) else { return .none }
    let nearest =
      if let known = facts.idSearch?.indicators, let places = facts.idSearch?.places {
        nearest(
          to: id,
          among: known.rows(near: id.utf8.span).sorted { places.isIndicator($0, before: $1, in: columns) }
            .map { columns.indicators[$0].id })
      } else {
        nearest(to: id, among: columns.indicatorRowsInOrder.lazy.map { columns.indicators[$0].id })
      }
    return nearest.flatMap { columns.indicator(withID: $0) } ?? .none
  }

  /// The indicator of a sasaran whose id is nearest, or ``Row/none``. O(indicators of the sasaran).
  mutating func indicator(near id: String, of sasaran: Row) -> Row {
    let columns = facts.columns
    let rows = columns.indicatorRows(of: sasaran)
    guard spend(rows.count) else { return .none }
    return nearest(to: id, among: rows.lazy.map { columns.indicators[$0].id })
      .flatMap { columns.indicator(withID: $0) } ?? .none
  }

  /// The sasaran whose id is nearest, or ``Row/none``. O(sasaran), or O(length² + ids so near) in a session.
  mutating func sasaran(near id: String) -> Row {
    let columns = facts.columns
    guard spend(columns.nodeCount) else { return .none }
    let nearest =
      if let known = facts.idSearch?.sasaran, let places = facts.idSearch?.places {
        nearest(
          to: id,
          among: known.rows(near: id.utf8.span).sorted { places[$0] < places[$1] }
            .map { columns.nodes[$0].id })
      } else {
        nearest(to: id, among: columns.rowsInOrder.lazy.map { columns.nodes[$0].id })
      }
    return nearest.flatMap { columns.node(withID: $0) } ?? .none
  }

  /// Whether one more search among so many ids is to be made. Which searches are does not depend on how they are made.
  private mutating func spend(_ count: Int) -> Bool {
    guard count <= allowance else { return false }
    allowance -= count
    return true
  }

  private func nearest(to id: String, among candidates: some Sequence<TextReference>) -> String? {
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
