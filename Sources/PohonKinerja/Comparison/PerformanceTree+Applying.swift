extension PerformanceTree {
  /// The tree that a difference makes of this one.
  ///
  /// For the tree that the difference was made from it is the other tree. A tree that has changed since is taken as well,
  /// as long as everything that the difference replaces, moves or takes out is as it was.
  ///
  /// - Throws: ``DifferenceError``, which says where the tree does not fit; the tree itself never changes.
  /// - Complexity: O(n) for n sasaran and indicators, without recursion.
  public func applying(_ difference: TreeDifference) throws(DifferenceError) -> PerformanceTree {
    if difference.isEmpty { return self }
    var application = DifferenceApplication(difference, to: columns)
    return PerformanceTree(try application.result())
  }
}

/// A difference on its way into a tree.
private struct DifferenceApplication {
  private let difference: TreeDifference
  private let columns: TreeColumns
  private let index: OccurrenceIndex
  private var assembly: TreeAssembly
  /// By row of the tree the place in the assembly.
  private var places: ContiguousArray<Int>
  private var addedPlaces: [TreeDifference.Key: Int] = [:]
  /// The rows that go or are put elsewhere.
  private var leaving: Set<Row> = []
  private var removed: Set<Row> = []
  private var leavingIndicators: Set<Row> = []
  private var changedIndicators: [Row: IndicatorVersion] = [:]

  init(_ difference: TreeDifference, to columns: TreeColumns) {
    self.difference = difference
    self.columns = columns
    index = OccurrenceIndex(columns)
    assembly = TreeAssembly(source: columns, header: columns.header)
    places = ContiguousArray(repeating: -1, count: columns.nodes.count)
  }

  mutating func result() throws(DifferenceError) -> TreeColumns {
    try takeHeader()
    try takeChanges()
    try takeIndicatorChanges()
    addKept()
    try link()
    try placeIndicators()
    try checkLevels()
    let (result, unreached) = assembly.columns()
    if let place = unreached.first { throw .wouldCreateCycle(key(ofNodeAt: place)) }
    try checkIDs(in: result)
    return result
  }

  private mutating func takeHeader() throws(DifferenceError) {
    guard let header = difference.header else { return }
    for field in difference.document {
      guard field.isSame(columns.header, header.old) else { throw .documentDiffers(field) }
      field.copy(from: header.new, to: &assembly.header)
    }
  }

  // MARK: Sasaran

  private mutating func takeChanges() throws(DifferenceError) {
    for change in difference.sasaran {
      guard let old = change.old else {
        guard let new = change.new else { continue }
        addedPlaces[new.key] = assembly.nodes.count
        assembly.nodes.append(TreeAssembly.Node(content: .version(new), indicators: []))
        continue
      }
      guard let row = index.row(old.key) else { throw .sasaranMissing(old.key) }
      guard let new = change.new else {
        try check(row, against: old, in: SasaranField.allCases)
        guard parentKey(of: row) == old.parent else { throw .placeDiffers(old.key) }
        removed.insert(row)
        leaving.insert(row)
        continue
      }
      let present = try check(row, against: old, in: change.fields)
      if change.placement != nil {
        guard parentKey(of: row) == old.parent else { throw .placeDiffers(old.key) }
        leaving.insert(row)
      }
      places[Int(row)] = assembly.nodes.count
      var content = TreeAssembly.Content.row(row)
      if !change.fields.isEmpty {
        content = .version(change.fields.reduce(present) { $1.copied(from: new, to: $0) })
      }
      assembly.nodes.append(TreeAssembly.Node(content: content, original: row))
    }
  }

  private func parentKey(of row: Row) -> TreeDifference.Key? {
    let parent = columns.nodes[row].parent
    return parent == .none ? nil : index.key(of: parent)
  }

  @discardableResult
  private func check(
    _ row: Row, against old: SasaranVersion, in fields: [SasaranField]
  ) throws(DifferenceError) -> SasaranVersion {
    let present = index.version(of: row)
    for field in fields where !field.isSame(present, old) { throw .sasaranDiffers(old.key, field) }
    return present
  }

  /// Adds what the difference does not mention.
  private mutating func addKept() {
    for row in columns.documentOrder() where places[Int(row)] < 0 && !removed.contains(row) {
      places[Int(row)] = assembly.nodes.count
      assembly.nodes.append(TreeAssembly.Node(content: .row(row), original: row))
    }
  }

  // MARK: Places

  private mutating func link() throws(DifferenceError) {
    // First what stays in its place, in its order.
    var families: [Int: [Int]] = [:]
    for row in columns.documentOrder() where !leaving.contains(row) {
      let parent = columns.nodes[row].parent
      guard parent == .none || !removed.contains(parent) else {
        throw .hasOtherChildren(index.key(of: parent))
      }
      families[parent == .none ? -1 : places[Int(parent)], default: []].append(places[Int(row)])
    }
    for (superior, placed) in try placements().sorted(by: { $0.key < $1.key }) {
      families[superior] = try merged(families[superior] ?? [], placed)
    }
    for (superior, children) in families {
      if superior < 0 { assembly.roots = children } else { assembly.nodes[superior].children = children }
    }
  }

  /// What is put somewhere, by what it is put below (-1 for the roots).
  private func placements() throws(DifferenceError) -> [Int: [(position: Int, place: Int)]] {
    var placements: [Int: [(position: Int, place: Int)]] = [:]
    for change in difference.sasaran {
      guard let placement = change.placement, let new = change.new else { continue }
      let place: Int?
      if let old = change.old {
        place = index.row(old.key).map { places[Int($0)] }
      } else {
        place = addedPlaces[new.key]
      }
      let superior = try self.place(of: placement.superior)
      if let place { placements[superior, default: []].append((placement.position, place)) }
    }
    return placements
  }

  private func place(of superior: TreeDifference.Superior?) throws(DifferenceError) -> Int {
    switch superior {
    case nil: return -1
    case .added(let key):
      guard let place = addedPlaces[key] else { throw .sasaranMissing(key) }
      return place
    case .kept(let key):
      guard let row = index.row(key), !removed.contains(row) else { throw .sasaranMissing(key) }
      return places[Int(row)]
    }
  }

  /// Puts those with a place among those that stay. O(both).
  private func merged(
    _ stayed: [Int], _ placed: [(position: Int, place: Int)]
  ) throws(DifferenceError) -> [Int] {
    var merged: [Int] = []
    var stayed = stayed[...]
    var placed = placed.sorted { $0.position < $1.position }[...]
    while !stayed.isEmpty || !placed.isEmpty {
      if let next = placed.first, next.position == merged.count {
        merged.append(next.place)
        placed.removeFirst()
      } else if let next = stayed.popFirst() {
        merged.append(next)
      } else if let next = placed.first {
        throw .positionOutOfRange(key(ofNodeAt: next.place))
      }
    }
    return merged
  }

  private func key(ofNodeAt place: Int) -> TreeDifference.Key {
    switch assembly.nodes[place].content {
    case .row(let row): index.key(of: row)
    case .version(let version): version.key
    }
  }

  // MARK: Indicators

  private mutating func takeIndicatorChanges() throws(DifferenceError) {
    for change in difference.sasaran {
      for indicator in change.indicators {
        guard let old = indicator.old else { continue }
        guard let row = index.indicator(old.key) else {
          throw .indicatorMissing(old.key, sasaran: old.sasaran)
        }
        guard index.key(of: columns.indicators[row].node) == old.sasaran else {
          throw .indicatorElsewhere(old.key, sasaran: old.sasaran)
        }
        let present = index.version(ofIndicator: row)
        for field in indicator.new == nil ? IndicatorField.allCases : indicator.fields
        where !field.isSame(present, old) {
          throw .indicatorDiffers(old.key, field, sasaran: old.sasaran)
        }
        guard let new = indicator.new else {
          leavingIndicators.insert(row)
          continue
        }
        changedIndicators[row] = indicator.fields.reduce(present) { $1.copied(from: new, to: $0) }
        if indicator.position != nil { leavingIndicators.insert(row) }
      }
    }
    for row in columns.documentOrder() where removed.contains(row) {
      for indicator in columns.indicatorRows(of: row) where !leavingIndicators.contains(indicator) {
        throw .hasOtherIndicators(index.key(of: row))
      }
    }
  }

  private mutating func placeIndicators() throws(DifferenceError) {
    var affected: Set<Row> = []
    for row in leavingIndicators { affected.insert(columns.indicators[row].node) }
    for row in changedIndicators.keys { affected.insert(columns.indicators[row].node) }
    for change in difference.sasaran where change.new != nil && !change.indicators.isEmpty {
      if let old = change.old, let row = index.row(old.key) {
        affected.remove(row)
        try setIndicators(of: row, at: places[Int(row)], change)
      } else if let new = change.new, let place = addedPlaces[new.key] {
        try setIndicators(of: .none, at: place, change)
      }
    }
    // Those whose indicators go elsewhere, which is all that happens to them.
    for row in affected where !removed.contains(row) {
      assembly.nodes[places[Int(row)]].indicators = stayed(of: row)
    }
  }

  private func stayed(of row: Row) -> [IndicatorVersion] {
    guard row != .none else { return [] }
    return columns.indicatorRows(of: row).filter { !leavingIndicators.contains($0) }.map {
      changedIndicators[$0] ?? index.version(ofIndicator: $0)
    }
  }

  private mutating func setIndicators(
    of row: Row, at place: Int, _ change: SasaranChange
  ) throws(DifferenceError) {
    var placed: [(position: Int, version: IndicatorVersion)] = []
    for indicator in change.indicators {
      guard let position = indicator.position, let new = indicator.new else { continue }
      let row = indicator.old.flatMap { index.indicator($0.key) }
      placed.append((position, row.flatMap { changedIndicators[$0] } ?? new))
    }
    var versions: [IndicatorVersion] = []
    var stayed = stayed(of: row)[...]
    var next = placed.sorted { $0.position < $1.position }[...]
    while !stayed.isEmpty || !next.isEmpty {
      if let first = next.first, first.position == versions.count {
        versions.append(first.version)
        next.removeFirst()
      } else if let first = stayed.popFirst() {
        versions.append(first)
      } else if let first = next.first {
        throw .positionOutOfRange(first.version.key)
      }
    }
    assembly.nodes[place].indicators = versions
  }

  // MARK: Checks

  private func checkLevels() throws(DifferenceError) {
    guard difference.document.contains(.cascade) else { return }
    for node in assembly.nodes {
      let (code, key) =
        switch node.content {
        case .row(let row):
          (columns.header.cascade.levels[Int(columns.nodes[row].level)].code, index.key(of: row))
        case .version(let version): (version.levelCode, version.key)
        }
      guard assembly.header.cascade.rank(of: code) != nil else { throw .unknownLevel(code, sasaran: key) }
    }
  }

  /// Refuses ids that meet ids which the first tree of the difference did not have.
  private func checkIDs(in result: TreeColumns) throws(DifferenceError) {
    let count = result.duplicateNodeCount + result.duplicateIndicatorCount
    let before = columns.duplicateNodeCount + columns.duplicateIndicatorCount
    guard count > max(before, difference.duplicateIDs) else { return }
    for row in result.documentOrder() {
      if result.nodes[row].marks.contains(.duplicateID) { throw .duplicateID(result.id(of: row)) }
      for indicator in result.indicatorRows(of: row)
      where result.indicators[indicator].marks.contains(.duplicateID) {
        throw .duplicateID(result.indicatorID(of: indicator))
      }
    }
  }
}
