extension PerformanceTree: Hashable {
  /// Whether two trees say the same: header, levels, sasaran and indicators in the same order.
  ///
  /// Where a sasaran was written does not count, nor whether an id was given or made. The ids and texts of sasaran and
  /// indicators are compared byte by byte; those of the header, and what is rarely stated of a sasaran, as Swift
  /// compares strings. O(n), without recursion.
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

  /// Whether two sasaran have equal fields and indicators, and are both followed by a child, or by a sibling.
  fileprivate func isEqual(_ row: Row, to other: Row, in columns: TreeColumns) -> Bool {
    let left = nodes[row]
    let right = columns.nodes[other]
    guard left.level == right.level, left.indicatorCount == right.indicatorCount,
      (left.firstChild == .none) == (right.firstChild == .none),
      (left.nextSibling == .none) == (right.nextSibling == .none),
      hasSameFields(row, as: other, in: columns)
    else { return false }
    return (0..<left.indicatorCount).allSatisfy {
      isEqual(
        indicators[left.firstIndicator + $0], to: columns.indicators[right.firstIndicator + $0], in: columns)
    }
  }

  /// Whether two sasaran have equal fields, apart from their level, place and indicators.
  func hasSameFields(_ row: Row, as other: Row, in columns: TreeColumns) -> Bool {
    let left = nodes[row]
    let right = columns.nodes[other]
    return left.stage == right.stage && left.cascading == right.cascading
      && left.marks.intersection(.stated) == right.marks.intersection(.stated)
      && isEqual(left.id, to: right.id, in: columns)
      && isEqual(left.statement, to: right.statement, in: columns)
      && isEqual(left.ownerTitle, to: right.ownerTitle, in: columns)
      && isEqual(left.ownerName, to: right.ownerName, in: columns)
      && isEqual(left.ownerUnit, to: right.ownerUnit, in: columns)
      && isEqual(left.criticalSuccessFactor, to: right.criticalSuccessFactor, in: columns)
      && detail(of: row) ?? NodeDetail() == columns.detail(of: other) ?? NodeDetail()
  }

  /// Whether two indicators have equal fields.
  func isEqual(_ left: IndicatorRow, to right: IndicatorRow, in columns: TreeColumns) -> Bool {
    left.aspect == right.aspect && left.polarity == right.polarity && left.relation == right.relation
      && left.combination == right.combination && left.valueCount == right.valueCount
      && left.marks.contains(.externalScore) == right.marks.contains(.externalScore)
      && detail(of: left) == columns.detail(of: right)
      && weight(of: left) == columns.weight(of: right)
      && isEqual(left.id, to: right.id, in: columns)
      && isEqual(left.name, to: right.name, in: columns)
      && isEqual(left.unit, to: right.unit, in: columns)
      && isEqual(left.formula, to: right.formula, in: columns)
      && isEqual(left.source, to: right.source, in: columns)
      && isEqual(left.responsible, to: right.responsible, in: columns)
      && isEqual(left.contributesTo, to: right.contributesTo, in: columns)
      && (0..<Row(left.valueCount)).allSatisfy {
        isEqual(values[left.firstValue + $0], to: columns.values[right.firstValue + $0], in: columns)
      }
  }

  private func isEqual(_ left: ValueRow, to right: ValueRow, in columns: TreeColumns) -> Bool {
    left.year == right.year && left.isNumber == right.isNumber && left.mantissa == right.mantissa
      && left.scale == right.scale && isEqual(left.text, to: right.text, in: columns)
  }

  private func isEqual(_ symbol: Symbol, to other: Symbol, in columns: TreeColumns) -> Bool {
    guard symbol != 0, other != 0 else { return symbol == other }
    return isEqual(symbols.reference(symbol), to: columns.symbols.reference(other), in: columns)
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
