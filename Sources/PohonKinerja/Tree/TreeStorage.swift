/// The shared home of a tree's columns, copied on write by ``PerformanceTree``.
///
/// `@unchecked Sendable` is sound because `columns` is changed only by ``PerformanceTree/withColumns(_:)``, while it
/// holds the single reference to the storage; whatever two threads can see at once is never written.
final class TreeStorage: @unchecked Sendable {
  fileprivate(set) var columns: TreeColumns

  init(_ columns: TreeColumns) {
    self.columns = columns
  }
}

extension PerformanceTree {
  /// Changes the columns in place, after a copy when someone else sees them. The copy costs O(chunks).
  mutating func withColumns<Result, Failure: Error>(
    _ body: (inout TreeColumns) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    if !isKnownUniquelyReferenced(&storage) { storage = TreeStorage(storage.columns) }
    return try body(&storage.columns)
  }
}
