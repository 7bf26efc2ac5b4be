extension PerformanceTree {
  /// The positions that a title, a name as ``TreePosition/name`` gives it, or the id of a sasaran means; letters are compared
  /// without case. O(sasaran).
  ///
  /// - Throws: ``PaperError/unknownPosition(_:known:)``.
  public func positions(named name: String) throws(PaperError) -> [TreePosition] {
    let all = positions
    if let owner = all.first(where: { $0.sasaran.contains { $0.id == name } }) { return [owner] }
    let wanted = name.lowercased()
    let exact = all.filter { $0.name.lowercased() == wanted }
    if !exact.isEmpty { return exact }
    let matches = all.filter { $0.position.title.lowercased() == wanted }
    guard !matches.isEmpty else {
      throw all.isEmpty ? .noOwners : .unknownPosition(name, known: all.map(\.name))
    }
    return matches
  }
}
