extension TreeDifference {
  /// Finds out what has to be changed in `old` to make `new` of it. O(n log n) for n sasaran and indicators.
  ///
  /// - Parameter vocabulary: The synonyms that count when statements are compared by what they are about, besides the
  ///   standard ones.
  public init(
    from old: PerformanceTree, to new: PerformanceTree, vocabulary: Vocabulary = Vocabulary()
  ) {
    self.init(DifferenceSearch(TreeMatching(old, new, vocabulary: vocabulary)))
  }

  init(_ search: DifferenceSearch) {
    var search = search
    sasaran = search.changes()
    swaps = search.swaps
    let (old, new) = (search.first.header, search.second.header)
    titles = Replacement(old: old.title, new: new.title)
    document = DocumentField.allCases.filter { !$0.isSame(old, new) }
    header = document.isEmpty ? nil : Replacement(old: old, new: new)
    duplicateIDs = search.second.duplicateNodeCount + search.second.duplicateIndicatorCount
  }
}

extension PerformanceTree {
  /// What has to be changed in another tree to make this one of it: `july.difference(from: january)`.
  public func difference(from other: PerformanceTree) -> TreeDifference {
    TreeDifference(from: other, to: self)
  }
}

/// Compares two trees whose sasaran are matched.
struct DifferenceSearch {
  let matching: TreeMatching
  private let index: OccurrenceIndex
  private let otherIndex: OccurrenceIndex
  /// The rows of the second tree that stand at another place than the order of their kept siblings says.
  private var reordered: Set<Row> = []

  var first: TreeColumns { matching.first }
  var second: TreeColumns { matching.second }

  init(_ matching: TreeMatching) {
    self.matching = matching
    index = OccurrenceIndex(matching.first)
    otherIndex = OccurrenceIndex(matching.second)
  }

  var swaps: [TreeDifference.StatementSwap] {
    matching.swaps.map { one, other in
      TreeDifference.StatementSwap(
        first: index.key(of: one), second: index.key(of: other), firstStatement: statements(of: one),
        secondStatement: statements(of: other))
    }
  }

  private func statements(of row: Row) -> TreeDifference.Replacement<String> {
    TreeDifference.Replacement(
      old: first.texts.string(first.nodes[row].statement),
      new: second.texts.string(second.nodes[matching.partners[Int(row)]].statement))
  }

  mutating func changes() -> [SasaranChange] {
    findReordered()
    var positions = ContiguousArray<Int32>(repeating: 0, count: second.nodes.count)
    var changes: [SasaranChange] = []
    for other in matching.secondOrder {
      let previous = second.nodes[other].previousSibling
      if previous != .none { positions[Int(other)] = positions[Int(previous)] + 1 }
      if let change = change(to: other, at: Int(positions[Int(other)])) { changes.append(change) }
    }
    for row in matching.firstOrder where matching.partners[Int(row)] == .none {
      changes.append(
        SasaranChange(
          old: index.version(of: row), new: nil, fields: [], placement: nil, indicators: removals(from: row)))
    }
    return changes
  }

  // MARK: Sasaran

  private func change(to other: Row, at position: Int) -> SasaranChange? {
    let row = matching.origins[Int(other)]
    let placement = isPlaced(other) ? placement(of: other, at: position) : nil
    let indicators = indicatorChanges(row, other)
    guard row != .none else {
      return SasaranChange(
        old: nil, new: otherIndex.version(of: other), fields: [], placement: placement, indicators: indicators
      )
    }
    let isSame =
      first.hasSameFields(row, as: other, in: second) && levelCode(first, row) == levelCode(second, other)
    if isSame, placement == nil, indicators.isEmpty { return nil }
    let (old, new) = (index.version(of: row), otherIndex.version(of: other))
    return SasaranChange(
      old: old, new: new, fields: isSame ? [] : SasaranField.allCases.filter { !$0.isSame(old, new) },
      placement: placement, indicators: indicators)
  }

  private func levelCode(_ columns: TreeColumns, _ row: Row) -> String {
    columns.header.cascade.levels[Int(columns.nodes[row].level)].code
  }

  private func isPlaced(_ other: Row) -> Bool {
    matching.origins[Int(other)] == .none || hasMoved(other) || reordered.contains(other)
  }

  /// Whether a sasaran that both trees have stands below another one.
  private func hasMoved(_ other: Row) -> Bool {
    let oldParent = first.nodes[matching.origins[Int(other)]].parent
    let parent = second.nodes[other].parent
    guard parent != .none, oldParent != .none else { return parent != oldParent }
    return matching.origins[Int(parent)] != oldParent
  }

  private func placement(of other: Row, at position: Int) -> TreeDifference.Placement {
    let parent = second.nodes[other].parent
    guard parent != .none else { return TreeDifference.Placement(superior: nil, position: position) }
    let origin = matching.origins[Int(parent)]
    let superior: TreeDifference.Superior =
      origin == .none ? .added(otherIndex.key(of: parent)) : .kept(index.key(of: origin))
    return TreeDifference.Placement(superior: superior, position: position)
  }

  // MARK: Order

  /// Finds, family by family, the fewest sasaran that have to be put elsewhere among their siblings.
  private mutating func findReordered() {
    let ranks = first.siblingRanks(matching.firstOrder)
    for superior in [Row.none] + matching.secondOrder {
      var stayed: [(row: Row, rank: Int32)] = []
      var other = second.firstChild(of: superior)
      while other != .none {
        let row = matching.origins[Int(other)]
        if row != .none, !hasMoved(other) { stayed.append((other, ranks[Int(row)])) }
        other = second.nodes[other].nextSibling
      }
      reordered.formUnion(RisingOrder.outside(stayed))
    }
  }

  // MARK: Indicators

  private func indicatorChanges(_ row: Row, _ other: Row) -> [IndicatorChange] {
    let others = second.indicatorRows(of: other)
    let stayed = others.compactMap { indicator -> (row: Row, rank: Int32)? in
      let origin = matching.indicatorOrigins[Int(indicator)]
      guard origin != .none, row != .none, first.indicators[origin].node == row else { return nil }
      return (indicator, origin)
    }
    let reordered = RisingOrder.outside(stayed)
    var changes: [IndicatorChange] = []
    for (position, indicator) in others.enumerated() {
      let origin = matching.indicatorOrigins[Int(indicator)]
      guard origin != .none else {
        changes.append(
          IndicatorChange(
            old: nil, new: otherIndex.version(ofIndicator: indicator), fields: [], position: position,
            isMoved: false))
        continue
      }
      let isMoved = first.indicators[origin].node != row
      let isPlaced = isMoved || reordered.contains(indicator)
      let isSame = first.isEqual(first.indicators[origin], to: second.indicators[indicator], in: second)
      if isSame, !isPlaced { continue }
      let (old, new) = (index.version(ofIndicator: origin), otherIndex.version(ofIndicator: indicator))
      changes.append(
        IndicatorChange(
          old: old, new: new, fields: isSame ? [] : IndicatorField.allCases.filter { !$0.isSame(old, new) },
          position: isPlaced ? position : nil, isMoved: isMoved))
    }
    return changes + (row == .none ? [] : removals(from: row))
  }

  private func removals(from row: Row) -> [IndicatorChange] {
    first.indicatorRows(of: row).filter { matching.indicatorPartners[Int($0)] == .none }.map {
      IndicatorChange(
        old: index.version(ofIndicator: $0), new: nil, fields: [], position: nil, isMoved: false)
    }
  }
}

extension TreeColumns {
  /// By row the place among its siblings. O(n).
  func siblingRanks(_ order: ContiguousArray<Row>) -> ContiguousArray<Int32> {
    var ranks = ContiguousArray<Int32>(repeating: 0, count: nodes.count)
    for row in order {
      let previous = nodes[row].previousSibling
      if previous != .none { ranks[Int(row)] = ranks[Int(previous)] + 1 }
    }
    return ranks
  }
}

/// The longest list of places that rise; what is not in it has to move.
enum RisingOrder {
  /// The rows outside a longest rising list. O(n log n), and O(n) where all of them rise.
  static func outside(_ rows: [(row: Row, rank: Int32)]) -> Set<Row> {
    guard zip(rows, rows.dropFirst()).contains(where: { $0.rank > $1.rank }) else { return [] }
    // For each length the place of the lowest last element of a rising list that long.
    var ends: [Int] = []
    var before = [Int?](repeating: nil, count: rows.count)
    for place in rows.indices {
      var low = 0
      var high = ends.count
      while low < high {
        let middle = (low + high) / 2
        if rows[ends[middle]].rank < rows[place].rank { low = middle + 1 } else { high = middle }
      }
      before[place] = low > 0 ? ends[low - 1] : nil
      if low == ends.count { ends.append(place) } else { ends[low] = place }
    }
    var outside = Set(rows.map(\.row))
    var place = ends.last
    while let current = place {
      outside.remove(rows[current].row)
      place = before[current]
    }
    return outside
  }
}
