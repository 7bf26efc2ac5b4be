/// The merged tree put together.
extension ThreeWayMerge {
  mutating func assembled(_ header: DocumentHeader) -> PerformanceTree {
    var assembly = TreeAssembly(source: base, header: header)
    var places = ContiguousArray(repeating: -1, count: nodes.count)
    let families = families()
    let indicatorFamilies = indicatorFamilies()
    let order = documentOrder(families)
    var ownedItems: [[Int]] = []
    for item in order {
      places[item] = assembly.nodes.count
      let content = mergedVersion(of: item)
      let owned = mergedOrder(of: indicatorFamilies[item] ?? [], ofIndicatorsOf: item)
      ownedItems.append(owned)
      let row = nodes[item].base
      let keepsIndicators = row != .none && isUnchanged(owned, row)
      assembly.nodes.append(
        TreeAssembly.Node(
          content: content, original: keepsIndicators ? row : .none,
          indicators: keepsIndicators ? nil : owned.compactMap { mergedIndicator($0) }))
    }
    for item in order {
      assembly.nodes[places[item]].children = (families[item] ?? []).map { places[$0] }
    }
    assembly.roots = (families[-1] ?? []).map { places[$0] }
    clearMeetingIDs(in: &assembly)
    let result = assembly.columns().columns
    takeFinalIDs(of: result, order, ownedItems)
    findDuplicates(in: result)
    return PerformanceTree(result)
  }

  /// Whether neither side changed the indicators of a sasaran of the base.
  func isUnchanged(_ items: [Int], _ row: Row) -> Bool {
    !hasRenamedContribution(row)
      && items.elementsEqual(base.indicatorRows(of: row).map { baseIndicators[Int($0)] })
      && items.allSatisfy { item in
        let rows = indicators[item]
        return rows.ours != .none && rows.theirs != .none
          && base.isEqual(base.indicators[rows.base], to: ours.second.indicators[rows.ours], in: ours.second)
          && base.isEqual(
            base.indicators[rows.base], to: theirs.second.indicators[rows.theirs], in: theirs.second)
      }
  }

  /// Finds ids that are used twice although they are not in any of the three trees.
  private mutating func findDuplicates(in result: TreeColumns) {
    let known =
      [base, ours.second, theirs.second].map { $0.duplicateNodeCount + $0.duplicateIndicatorCount }.max() ?? 0
    guard result.duplicateNodeCount + result.duplicateIndicatorCount > known else { return }
    hasNewDuplicates = true
    for row in result.documentOrder() {
      if result.nodes[row].marks.contains(.duplicateID) {
        let id = result.id(of: row)
        conflicts.append(
          MergeConflict(kind: .duplicateID(id), resolution: .both, sayings: sasaranWith(id: id)))
      }
      for indicator in result.indicatorRows(of: row)
      where result.indicators[indicator].marks.contains(.duplicateID) {
        let id = result.indicatorID(of: indicator)
        conflicts.append(
          MergeConflict(kind: .duplicateID(id), resolution: .both, sayings: indicatorsWith(id: id)))
      }
    }
  }

  private func documentOrder(_ families: [Int: [Int]]) -> [Int] {
    var order: [Int] = []
    var stack: [Int] = (families[-1] ?? []).reversed()
    while let item = stack.popLast() {
      order.append(item)
      stack += (families[item] ?? []).reversed()
    }
    return order
  }

  /// Ids that are made and met others are made anew.
  private func clearMeetingIDs(in assembly: inout TreeAssembly) {
    var holders: [TreeDifference.Key: Int] = [:]
    var indicatorHolders: [TreeDifference.Key: Int] = [:]
    for node in assembly.nodes {
      holders[TreeDifference.Key(id(of: node)), default: 0] += 1
      for id in indicatorIDs(of: node) { indicatorHolders[TreeDifference.Key(id), default: 0] += 1 }
    }
    for place in assembly.nodes.indices {
      let node = assembly.nodes[place]
      if holders[TreeDifference.Key(id(of: node)), default: 0] > 1, let version = version(of: node),
        version.hasMadeID
      {
        assembly.nodes[place].content = .version(version.with(id: ""))
      }
      guard
        indicatorIDs(of: node).contains(where: { indicatorHolders[TreeDifference.Key($0), default: 0] > 1 })
      else { continue }
      assembly.nodes[place].indicators = indicators(of: node).map { indicator in
        let count = indicatorHolders[TreeDifference.Key(indicator.value.id ?? ""), default: 0]
        return indicator.hasMadeID && count > 1 ? indicator.withoutID : indicator
      }
    }
  }

  func id(of node: TreeAssembly.Node) -> String {
    switch node.content {
    case .row(let row): base.id(of: row)
    case .version(let version): version.draft.id ?? ""
    }
  }

  func version(of node: TreeAssembly.Node) -> SasaranVersion? {
    switch node.content {
    case .row(let row): baseIndex.version(of: row)
    case .version(let version): version
    }
  }

  private func indicatorIDs(of node: TreeAssembly.Node) -> [String] {
    if let indicators = node.indicators { return indicators.map { $0.value.id ?? "" } }
    return node.original == .none
      ? [] : base.indicatorRows(of: node.original).map { base.indicatorID(of: $0) }
  }

  func indicators(of node: TreeAssembly.Node) -> [IndicatorVersion] {
    if let indicators = node.indicators { return indicators }
    return node.original == .none
      ? [] : base.indicatorRows(of: node.original).map { baseIndex.version(ofIndicator: $0) }
  }
}
