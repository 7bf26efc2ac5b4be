/// An indicator that a tree declares to be computed from others, those others, and how.
///
/// As in the rules on arithmetic: children never imply it. It is declared by the parts, or, for a sum, by dividing a
/// sasaran directly by load; there the parts are those that say so or, where none does, the one indicator of each child
/// when the sasaran has one, too. Scores that another body issues are never computed, nor is anything from them.
struct DeclaredWhole: Sendable {
  let whole: Row
  /// In the order of the document.
  let parts: [Row]
  /// `nil` when the parts say different things, or one says nothing where nothing follows from the cascading.
  let combination: Contribution.Combination?
  /// Where a sasaran is divided directly by load, the children that have no part in it although others have: a load that
  /// is divided is divided among all.
  let leftOut: [Row]

  /// The wholes of a tree in the order of the document. O(sasaran + indicators).
  static func all(in figures: TreeFigures) -> [DeclaredWhole] {
    let columns = figures.columns
    var components = ComponentLists()
    for row in figures.order {
      for part in columns.indicatorRows(of: row) {
        let indicator = columns.indicators[part]
        guard indicator.contributesTo != 0,
          EnumCode.decode(indicator.relation) == Contribution.Relation.component,
          let whole = columns.whole(of: indicator), whole != part
        else { continue }
        components.append(part, to: whole, of: columns.indicators.count)
      }
    }
    var wholes: [DeclaredWhole] = []
    for row in figures.order where !columns.nodes[row].marks.contains(.context) {
      let node = columns.nodes[row]
      let isLoad = node.cascading == .directByLoad
      guard isLoad || !components.isEmpty else { continue }
      for whole in columns.indicatorRows(of: row) {
        var parts = components[whole]
        if parts.isEmpty, isLoad, node.indicatorCount == 1 { parts = onlyIndicators(below: node, columns) }
        guard !parts.isEmpty, isComputed(whole, from: parts, columns) else { continue }
        wholes.append(
          DeclaredWhole(
            whole: whole, parts: parts, combination: combination(of: parts, isLoad: isLoad, columns),
            leftOut: isLoad ? leftOut(below: node, components, columns) : []))
      }
    }
    return wholes
  }

  private static func isComputed(_ whole: Row, from parts: [Row], _ columns: TreeColumns) -> Bool {
    !columns.indicators[whole].marks.contains(.externalScore)
      && parts.allSatisfy { !columns.indicators[$0].marks.contains(.externalScore) }
  }

  /// How all parts say that they combine; those of a load that say nothing add up.
  private static func combination(
    of parts: [Row], isLoad: Bool, _ columns: TreeColumns
  ) -> Contribution.Combination? {
    var common: Contribution.Combination?
    for part in parts {
      let declared = EnumCode.decode(
        columns.indicators[part].combination, as: Contribution.Combination.self)
      guard let combination = declared ?? (isLoad ? .sum : nil), common == nil || common == combination else {
        return nil
      }
      common = combination
    }
    return common
  }

  /// The children of a sasaran below which nothing is declared to be part of one of its indicators, where something below
  /// another child is.
  private static func leftOut(
    below node: NodeRow, _ components: ComponentLists, _ columns: TreeColumns
  ) -> [Row] {
    let wholes = node.firstIndicator..<(node.firstIndicator + Row(node.indicatorCount))
    guard wholes.contains(where: { !components[$0].isEmpty }) else { return [] }
    let children = ChildRows(nodes: columns.nodes, row: node.firstChild).filter {
      !columns.nodes[$0].marks.contains(.context) && columns.nodes[$0].cascading != .nonCascading
    }
    let own = Set(children)
    var holders: Set<Row> = []
    for whole in wholes {
      for part in components[whole] {
        // A part may be further down: it is its child's.
        var row = columns.indicators[part].node
        while columns.nodes[row].parent != .none, !own.contains(row) { row = columns.nodes[row].parent }
        holders.insert(row)
      }
    }
    let left = children.filter { !holders.contains($0) }
    return left.count == children.count ? [] : left
  }

  private static func onlyIndicators(below node: NodeRow, _ columns: TreeColumns) -> [Row] {
    var parts: [Row] = []
    for row in ChildRows(nodes: columns.nodes, row: node.firstChild) {
      let child = columns.nodes[row]
      if child.marks.contains(.context) || child.cascading == .nonCascading { continue }
      guard child.indicatorCount == 1, columns.indicators[child.firstIndicator].contributesTo == 0 else {
        return []
      }
      parts.append(child.firstIndicator)
    }
    return parts
  }
}

/// The indicators that are declared to be parts of others, by these.
private struct ComponentLists {
  /// By indicator, where its parts are in ``lists``, plus one; empty while there are none.
  private var places: ContiguousArray<Int32> = []
  private var lists: [[Row]] = []

  var isEmpty: Bool { lists.isEmpty }

  /// The parts of an indicator in the order in which they were added.
  subscript(whole: Row) -> [Row] {
    guard !lists.isEmpty, case let place = places[Int(whole)], place > 0 else { return [] }
    return lists[Int(place) - 1]
  }

  /// Adds a part.
  mutating func append(_ part: Row, to whole: Row, of count: Int) {
    if places.isEmpty { places = ContiguousArray(repeating: 0, count: count) }
    if places[Int(whole)] == 0 {
      lists.append([])
      places[Int(whole)] = Int32(lists.count)
    }
    lists[Int(places[Int(whole)]) - 1].append(part)
  }
}

extension TreeColumns {
  /// The indicator that an indicator names as the one it contributes to.
  func whole(of indicator: IndicatorRow) -> Row? {
    guard indicator.contributesTo != 0 else { return nil }
    return texts.withBytes(of: symbols.reference(indicator.contributesTo)) { self.indicator(withID: $0) }
  }

  /// The id of an indicator.
  func id(ofIndicator row: Row) -> String { texts.string(indicators[row].id) }
}
