/// Ids for what was written without one.
extension TreeColumns {
  /// Gives every sasaran and indicator without an id one made from its place.
  ///
  /// The n-th sasaran of level S2 in document order becomes "S2.n", its indicators "S2.n.a", "S2.n.b" …; a number
  /// that is taken is passed over. O(n).
  mutating func assignMissingIDs() {
    nextNumbers = ContiguousArray(repeating: 1, count: header.cascade.levels.count)
    let haveIndicatorsIDs = haveIndicatorsIDs
    if haveIndicatorsIDs, haveNodesIDs {
      // Nothing is to be made, and the order in which is counted does not matter.
      var numbers = nextNumbers
      nodes.forEach { numbers[Int($0.level)] += 1 }
      nextNumbers = numbers
      return
    }
    var row = firstRoot
    while row != .none {
      if nodes[row].id.isEmpty {
        assignID(toNode: row)
      } else {
        nextNumbers[Int(nodes[row].level)] += 1
      }
      if !haveIndicatorsIDs { assignMissingIndicatorIDs(of: row) }
      row = next(after: row)
    }
  }

  /// Gives one sasaran the next free id of its level.
  mutating func assignID(toNode row: Row) {
    let level = Int(nodes[row].level)
    let code = header.cascade.levels[level].code
    while node(withID: "\(code).\(nextNumbers[level])") != nil { nextNumbers[level] += 1 }
    nodes[row].id = texts.append("\(code).\(nextNumbers[level])")
    nextNumbers[level] += 1
    nodes[row].marks.insert(.generatedID)
    registerID(ofNode: row)
  }

  /// Gives the indicators of one sasaran ids where they have none: its own and a letter, by place at first.
  mutating func assignMissingIndicatorIDs(of node: Row) {
    let rows = indicatorRows(of: node)
    for row in rows where indicators[row].id.isEmpty {
      let base = id(of: node)
      var ordinal = max(Int(row - rows.lowerBound), Int(nodes[node].madeIndicatorIDs))
      while indicator(withID: "\(base).\(Self.letters(ordinal))") != nil { ordinal += 1 }
      nodes[node].madeIndicatorIDs = UInt16(clamping: ordinal + 1)
      indicators[row].id = texts.append("\(base).\(Self.letters(ordinal))")
      indicators[row].marks.insert(.generatedID)
      registerID(ofIndicator: row)
    }
  }

  /// a … z, aa, ab … as spreadsheets count their columns.
  static func letters(_ ordinal: Int) -> String {
    var ordinal = ordinal
    var bytes: [UInt8] = []
    while true {
      bytes.append(UInt8(ascii: "a") + UInt8(truncatingIfNeeded: ordinal % 26))
      guard ordinal >= 26 else { break }
      ordinal = ordinal / 26 - 1
    }
    return String(decoding: bytes.reversed(), as: UTF8.self)
  }
}
