extension PerformanceTree: CustomStringConvertible, CustomReflectable {
  /// One line: title, and how many sasaran, indicators and levels there are.
  public var description: String {
    "\(title): \(count) sasaran, \(indicatorCount) indikator, \(cascade.levels.count) tingkat"
  }

  /// Title and counts alone: a mirror of the storage would be endless to read.
  public var customMirror: Mirror {
    Mirror(self, children: ["title": title, "sasaran": count, "indicators": indicatorCount])
  }

  /// Every sasaran and indicator on a line of its own, indented by depth. O(n), without recursion.
  ///
  /// Meant for debugging and for comparing trees in tests; a drawing for readers is `drawn(as: .text)`.
  public func dumped() -> String {
    var text = description + "\n"
    var depth = 0
    var row = columns.firstRoot
    while row != .none {
      let sasaran = Sasaran(storage: storage, row: row)
      let indent = String(repeating: "  ", count: min(depth, 64))
      text += "\(indent)\(sasaran.id) [\(sasaran.level.code)] \(sasaran.statement)"
      if let owner = sasaran.owner { text += " — \(owner)" }
      text += "\n"
      for indicator in sasaran.indicators {
        text += "\(indent)  · \(indicator.id) \(indicator.name)"
        if let unit = indicator.unit { text += " (\(unit))" }
        for entry in indicator.targets.entries {
          let year = entry.year.map { "\($0)" } ?? "-"
          text += " \(year)=\(entry.target.raw)"
        }
        text += "\n"
      }
      row = step(from: row, depth: &depth)
    }
    return text
  }

  /// The next row in pre-order, keeping count of the depth.
  private func step(from row: Row, depth: inout Int) -> Row {
    if columns.nodes[row].firstChild != .none {
      depth += 1
      return columns.nodes[row].firstChild
    }
    var row = row
    while row != .none, columns.nodes[row].nextSibling == .none {
      row = columns.nodes[row].parent
      depth -= 1
    }
    return row == .none ? .none : columns.nodes[row].nextSibling
  }
}
