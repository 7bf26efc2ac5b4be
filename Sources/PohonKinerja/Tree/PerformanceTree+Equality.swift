extension PerformanceTree: Hashable {
  /// Whether two trees say the same: header, levels, sasaran and indicators in the same order.
  ///
  /// Where a sasaran was written does not count, nor whether an id was given or made. O(n), without recursion.
  public static func == (lhs: PerformanceTree, rhs: PerformanceTree) -> Bool {
    if lhs.storage === rhs.storage { return true }
    guard lhs.columns.header == rhs.columns.header, lhs.count == rhs.count,
      lhs.indicatorCount == rhs.indicatorCount
    else { return false }
    var left = lhs.columns.firstRoot
    var right = rhs.columns.firstRoot
    while left != .none, right != .none {
      guard lhs.columns.isEqual(left, to: right, in: rhs.columns) else { return false }
      left = lhs.columns.next(after: left)
      right = rhs.columns.next(after: right)
    }
    return left == right
  }

  /// Hashes the header, and the id and statement of every sasaran. O(n).
  public func hash(into hasher: inout Hasher) {
    hasher.combine(columns.header)
    hasher.combine(count)
    var row = columns.firstRoot
    while row != .none {
      hasher.combine(columns.hash(of: columns.nodes[row].id))
      hasher.combine(columns.hash(of: columns.nodes[row].statement))
      row = columns.next(after: row)
    }
  }
}

extension TreeColumns {
  fileprivate func hash(of text: TextReference) -> UInt64 {
    texts.withBytes(of: text) { TextHash.hash($0) }
  }

  /// Whether two sasaran have equal fields, indicators, and relatives with the same ids.
  fileprivate func isEqual(_ row: Row, to other: Row, in columns: TreeColumns) -> Bool {
    let left = nodes[row]
    let right = columns.nodes[other]
    guard left.level == right.level, left.stage == right.stage, left.cascading == right.cascading,
      left.indicatorCount == right.indicatorCount,
      left.marks.intersection(.stated) == right.marks.intersection(.stated),
      (left.firstChild == .none) == (right.firstChild == .none),
      (left.nextSibling == .none) == (right.nextSibling == .none),
      isEqual(left.id, to: right.id, in: columns),
      isEqual(left.statement, to: right.statement, in: columns),
      owner(of: row) == columns.owner(of: other),
      detail(of: row) ?? NodeDetail() == columns.detail(of: other) ?? NodeDetail()
    else { return false }
    for offset in 0..<left.indicatorCount {
      guard isEqualIndicator(left.firstIndicator + offset, to: right.firstIndicator + offset, in: columns)
      else { return false }
    }
    return true
  }

  private func isEqualIndicator(_ row: Row, to other: Row, in columns: TreeColumns) -> Bool {
    guard isEqual(indicators[row].id, to: columns.indicators[other].id, in: columns) else { return false }
    var left = indicatorValue(row)
    var right = columns.indicatorValue(other)
    left.id = nil
    right.id = nil
    return left == right
  }

  private func isEqual(_ text: TextReference, to other: TextReference, in columns: TreeColumns) -> Bool {
    guard text.length == other.length else { return false }
    return columns.texts.withBytes(of: other) { texts.equals(text, $0) }
  }
}

extension NodeMarks {
  /// What a document says, as against what was found out about it.
  static let stated: NodeMarks = [.context, .executedByOwner]
}
