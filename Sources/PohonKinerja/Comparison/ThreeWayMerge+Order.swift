/// The order of the merged tree.
extension ThreeWayMerge {
  /// The children of each item in the merged tree, -1 for the roots.
  mutating func families() -> [Int: [Int]] {
    var members: [Int: [Int]] = [:]
    for item in nodes.indices where isIn[item] { members[superiors[item], default: []].append(item) }
    var families: [Int: [Int]] = [:]
    for superior in members.keys.sorted() {
      let items = Set(members[superior] ?? [])
      let rows = superior < 0 ? Rows() : nodes[superior]
      func children(_ row: Row, _ columns: TreeColumns, _ numbers: ContiguousArray<Int>) -> [Int] {
        guard superior < 0 || row != .none else { return [] }
        var children: [Int] = []
        var child = columns.firstChild(of: row)
        while child != .none {
          children.append(numbers[Int(child)])
          child = columns.nodes[child].nextSibling
        }
        return children
      }
      let order = MergedOrder(
        items: items, base: children(rows.base, base, baseNodes),
        ours: children(rows.ours, ours.second, ourNodes),
        theirs: children(rows.theirs, theirs.second, theirNodes))
      families[superior] = order.merged(rank: { sortKey(ofNode: $0) })
      if order.isConflict {
        conflicts.append(
          MergeConflict(
            kind: .childOrder(superior < 0 ? nil : key(of: superior)), resolution: .ours,
            sayings: .orders(order.shared.map { key(of: $0) }, order.sharedOfTheirs.map { key(of: $0) })))
      }
    }
    return families
  }

  func indicatorFamilies() -> [Int: [Int]] {
    var families: [Int: [Int]] = [:]
    for item in indicators.indices where isIndicatorIn[item] {
      families[owners[item], default: []].append(item)
    }
    return families
  }

  mutating func mergedOrder(of items: [Int], ofIndicatorsOf node: Int) -> [Int] {
    guard !items.isEmpty else { return [] }
    let rows = nodes[node]
    let order = MergedOrder(
      items: Set(items),
      base: rows.base == .none ? [] : base.indicatorRows(of: rows.base).map { baseIndicators[Int($0)] },
      ours: rows.ours == .none ? [] : ours.second.indicatorRows(of: rows.ours).map { ourIndicators[Int($0)] },
      theirs: rows.theirs == .none
        ? [] : theirs.second.indicatorRows(of: rows.theirs).map { theirIndicators[Int($0)] })
    if order.isConflict {
      conflicts.append(
        MergeConflict(
          kind: .indicatorOrder(key(of: node)), resolution: .ours,
          sayings: .orders(
            order.shared.map { indicatorKey(of: $0) }, order.sharedOfTheirs.map { indicatorKey(of: $0) })))
    }
    return order.merged(rank: { sortKey(ofIndicator: $0) })
  }

  /// What puts additions of both sides in one order, whichever side is which.
  private func sortKey(ofNode item: Int) -> [UInt8] {
    let rows = nodes[item]
    let (columns, row) =
      rows.base != .none
      ? (base, rows.base) : rows.ours != .none ? (ours.second, rows.ours) : (theirs.second, rows.theirs)
    return Array("\(columns.id(of: row))\u{0}\(columns.texts.string(columns.nodes[row].statement))".utf8)
  }

  private func sortKey(ofIndicator item: Int) -> [UInt8] {
    let rows = indicators[item]
    let (columns, row) =
      rows.base != .none
      ? (base, rows.base) : rows.ours != .none ? (ours.second, rows.ours) : (theirs.second, rows.theirs)
    return Array("\(columns.indicatorID(of: row))\u{0}\(columns.text(ofName: row))".utf8)
  }
}
