/// The shared home of a tree's columns. It never changes, so views read it at no cost and any thread may hold it.
final class TreeStorage: Sendable {
  let columns: TreeColumns

  init(_ columns: TreeColumns) {
    self.columns = columns
  }

  /// What a tree holds while its columns are being changed.
  fileprivate static let vacant = TreeStorage(TreeColumns())
}

extension PerformanceTree {
  /// Changes the columns and gives them a new home.
  ///
  /// The old home is let go of first. When nobody else holds it, the columns are changed in place; otherwise only the
  /// chunks that are written to are copied.
  mutating func withColumns<Result>(_ body: (inout TreeColumns) -> Result) -> Result {
    var columns = storage.columns
    storage = .vacant
    defer { storage = TreeStorage(columns) }
    return body(&columns)
  }
}
