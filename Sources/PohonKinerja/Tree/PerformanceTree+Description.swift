extension PerformanceTree: CustomStringConvertible, CustomReflectable {
  /// One line: title, and how many sasaran, indicators and levels there are.
  public var description: String {
    PlainText.string(title)
      + ": \(count) sasaran, \(indicatorCount) indikator, \(cascade.levels.count) tingkat"
  }

  /// Title and counts alone: a mirror of the storage would be endless to read.
  public var customMirror: Mirror {
    Mirror(self, children: ["title": title, "sasaran": count, "indicators": indicatorCount])
  }

  /// Every sasaran and indicator on a line of its own, indented by depth. O(n), without recursion.
  ///
  /// Line breaks and control characters of the document do not get through. Meant for debugging and for comparing trees in tests; a drawing for readers is `drawn(as: .text)`.
  public func dumped() -> String {
    var text = description + "\n"
    var depth = 0
    var row = columns.firstRoot
    while row != .none {
      let sasaran = Sasaran(storage: storage, row: row)
      let indent = String(repeating: "  ", count: min(depth, 64))
      text += indent + PlainText.string(Self.line(of: sasaran)) + "\n"
      for indicator in sasaran.indicators {
        text += indent + "  · " + PlainText.string(Self.line(of: indicator)) + "\n"
      }
      row = step(from: row, depth: &depth)
    }
    return text
  }

  private static func line(of sasaran: Sasaran) -> String {
    "\(sasaran.id) [\(sasaran.level.code)] \(sasaran.statement)" + (sasaran.owner.map { " — \($0)" } ?? "")
  }

  private static func line(of indicator: IndicatorView) -> String {
    let targets = indicator.targets.entries.map { entry in
      " \(entry.year.map { "\($0)" } ?? "-")=\(entry.target.raw)"
    }
    return "\(indicator.id) \(indicator.name)" + (indicator.unit.map { " (\($0))" } ?? "") + targets.joined()
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
