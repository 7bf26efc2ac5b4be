import PohonKinerja

extension PerformanceTree {
  /// The tree with a change.
  func edited(_ change: (inout PerformanceTree) throws -> Void) rethrows -> PerformanceTree {
    var tree = self
    try change(&tree)
    return tree
  }
}
