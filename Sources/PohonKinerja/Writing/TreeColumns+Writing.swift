/// What a writer asks of the columns.
extension TreeColumns {
  /// Whether reading a document without the made ids would make the same ones again.
  ///
  /// It does unless the tree was edited since they were made. Follows ``assignMissingIDs()`` step by step. O(n).
  func hasReproducibleIDs() -> Bool {
    var numbers = ContiguousArray(repeating: 1, count: header.cascade.levels.count)
    var row = firstRoot
    while row != .none {
      let level = Int(nodes[row].level)
      if nodes[row].marks.contains(.generatedID) {
        let code = header.cascade.levels[level].code
        while let holder = node(withID: "\(code).\(numbers[level])"), holder != row {
          // A given id is passed over; one that was made for another place means that the order has changed.
          guard !nodes[holder].marks.contains(.generatedID) else { return false }
          numbers[level] += 1
        }
        guard isID(of: row, "\(code).\(numbers[level])") else { return false }
      }
      numbers[level] += 1
      guard hasReproducibleIndicatorIDs(row) else { return false }
      row = next(after: row)
    }
    return true
  }

  private func isID(of row: Row, _ id: String) -> Bool {
    texts.equals(nodes[row].id, id.utf8.span)
  }

  private func hasReproducibleIndicatorIDs(_ node: Row) -> Bool {
    let first = nodes[node].firstIndicator
    for row in first..<(first + nodes[node].indicatorCount)
    where indicators[row].marks.contains(.generatedID) {
      let base = id(of: node)
      var ordinal = Int(row - first)
      while let holder = indicator(withID: "\(base).\(Self.letters(ordinal))"), holder != row {
        guard !indicators[holder].marks.contains(.generatedID) || holder < row else { return false }
        ordinal += 1
      }
      guard texts.equals(indicators[row].id, "\(base).\(Self.letters(ordinal))".utf8.span) else {
        return false
      }
    }
    return true
  }
}
