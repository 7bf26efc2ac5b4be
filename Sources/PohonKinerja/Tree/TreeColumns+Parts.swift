/// Copying a part of a tree into columns of its own.
extension TreeColumns {
  /// How many sasaran below a row were left out with the part that the columns are.
  func omittedCount(below row: Row) -> Int {
    guard nodes[row].marks.contains(.cut) else { return 0 }
    return details.withRow(nodes[row].detail) { $0.omittedCount }
  }

  /// A row and everything below it, or the whole, without what is on a deeper level than a rank.
  ///
  /// Texts, symbols, values and details are shared, for they are only added to; rows are copied, since they hold the
  /// links.
  func part(at top: Row = .none, downTo lastRank: Int = .max) -> TreeColumns {
    var part = TreeColumns()
    part.header = header
    part.texts = texts
    part.storesRepeatedTextsOnce = storesRepeatedTextsOnce
    part.symbols = symbols
    part.values = values
    part.details = details
    part.indicatorDetails = indicatorDetails
    part.origins = origins
    part.staticFiles = staticFiles
    part.nextNumbers = nextNumbers
    var omitted: [Row: Int] = [:]
    // The copies of the rows above the present one.
    var above: [(row: Row, copy: Row)] = []
    var row = top == .none ? firstRoot : top
    while row != .none {
      while let last = above.last, last.row != nodes[row].parent { above.removeLast() }
      if let superior = above.last, Int(nodes[row].level) > lastRank {
        omitted[superior.copy, default: 0] += count(from: row)
        row = nodes.nextOutside(row, below: top)
      } else {
        above.append((row, part.appendCopy(of: row, from: self, under: above.last?.copy ?? .none)))
        row = next(after: row, below: top)
      }
    }
    for (copy, count) in omitted { part.addOmitted(count, below: copy) }
    part.header.part = leftOut(at: top, downTo: lastRank)
    part.header.crosscutting = header.crosscutting.filter { link in
      part.node(withID: link.source) != nil || link.target.flatMap { part.node(withID: $0) } != nil
    }
    return part
  }

  /// What a part leaves out, of the whole tree where these columns are a part themselves.
  private func leftOut(at top: Row, downTo lastRank: Int) -> TreePart {
    var part = header.part ?? TreePart(wholeCount: nodeCount)
    if top != .none {
      var ids: [String] = []
      var row = top
      while row != .none {
        ids.append(id(of: row))
        row = nodes[row].parent
      }
      // Of a part that is itself one, the first sasaran stands at the end of its path already.
      part.path = part.path.dropLast() + ids.reversed()
    }
    if header.cascade.levels.indices.contains(lastRank) {
      let known = part.lastLevel.flatMap { header.cascade.rank(of: $0) } ?? .max
      part.lastLevel = header.cascade.levels[min(lastRank, known)].code
    }
    return part
  }

  /// A sasaran and how many are below it.
  private func count(from top: Row) -> Int {
    var count = 0
    var row = top
    while row != .none {
      count += 1 + omittedCount(below: row)
      row = next(after: row, below: top)
    }
    return count
  }

  private mutating func appendCopy(of row: Row, from whole: TreeColumns, under parent: Row) -> Row {
    var node = whole.nodes[row]
    node.firstChild = .none
    node.lastChild = .none
    node.firstIndicator = .none
    node.marks.remove(.duplicateID)
    let copy = append(node, under: parent)
    if !node.marks.isDisjoint(with: .unlinked), let name = whole.detail(of: row)?.declaredParent {
      keepUnlinked(copy, naming: name)
    }
    let indicatorRows = whole.indicatorRows(of: row)
    guard !indicatorRows.isEmpty else { return copy }
    nodes[copy].firstIndicator = Row(truncatingIfNeeded: indicators.count)
    for place in indicatorRows {
      var indicator = whole.indicators[place]
      indicator.node = copy
      indicator.marks.remove(.duplicateID)
      let added = indicators.append(indicator)
      indicatorCount += 1
      registerID(ofIndicator: added)
    }
    return copy
  }

  private mutating func addOmitted(_ count: Int, below row: Row) {
    var detail = detail(of: row) ?? NodeDetail()
    detail.omittedCount += count
    setDetail(detail, of: row)
    nodes[row].marks.insert(.cut)
  }
}
