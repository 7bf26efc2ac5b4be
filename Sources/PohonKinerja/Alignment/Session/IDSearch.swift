/// Where a session looks for the ids that may have been meant by some that do not exist, in trees small enough for that.
///
/// Made when there is first something to look for, and kept up to date from then on.
struct IDSearch: Sendable {
  private(set) var sasaran: NearbyIDs?
  private(set) var indicators: NearbyIDs?

  /// Whether any ids are kept.
  var isKept: Bool { sasaran != nil || indicators != nil }

  /// Where sasaran stand, to choose the first of several that are as near; only in what rules are given.
  var places: DocumentPlaces?

  /// Brings it up to date with an edit. O(bytes of the ids that came or went), and once O(bytes of all).
  ///
  /// - Parameters:
  ///   - gone: The rows that were taken out, with the ids they had.
  ///   - new: The rows that were put in.
  ///   - isNeeded: Whether there is something to look for.
  mutating func updateSasaran(
    gone: [(row: Row, id: TextReference)], new: [Row], isNeeded: @autoclosure () -> Bool,
    in columns: TreeColumns
  ) {
    guard NearestID.isSearched(among: columns.nodeCount) else { return sasaran = nil }
    guard sasaran != nil else {
      if isNeeded() { sasaran = NearbyIDs(columns.rowsInOrder, in: columns) { $0.nodes[$1].id } }
      return
    }
    for (row, id) in gone { columns.texts.withBytes(of: id) { sasaran?.remove(row, $0) } }
    for row in new { columns.texts.withBytes(of: columns.nodes[row].id) { sasaran?.insert(row, $0) } }
  }

  /// As ``updateSasaran(gone:new:isNeeded:in:)``; the rows of indicators that were taken out keep their ids.
  mutating func updateIndicators(
    gone: [Row], new: [Row], isNeeded: @autoclosure () -> Bool, in columns: TreeColumns
  ) {
    guard NearestID.isSearched(among: columns.indicatorCount) else { return indicators = nil }
    guard indicators != nil else {
      if isNeeded() {
        indicators = NearbyIDs(columns.indicatorRowsInOrder, in: columns) { $0.indicators[$1].id }
      }
      return
    }
    for row in gone {
      columns.texts.withBytes(of: columns.indicators[row].id) { indicators?.remove(row, $0) }
    }
    for row in new { columns.texts.withBytes(of: columns.indicators[row].id) { indicators?.insert(row, $0) } }
  }
}

extension NearbyIDs {
  fileprivate init(
    _ rows: some Sequence<Row>, in columns: TreeColumns, id: (TreeColumns, Row) -> TextReference
  ) {
    self.init()
    for row in rows { columns.texts.withBytes(of: id(columns, row)) { insert(row, $0) } }
  }
}
