/// The heights of the parts of a box; all boxes of a band have the largest of each.
struct SVGBoxHeights {
  var header = 0.0
  var statement = 0.0
  var items = 0.0
  var chips = 0.0
  var reference = 0.0

  var total: Double { header + statement + items + chips + reference }

  /// The height of a statement of some lines.
  static func statement(lines: Int) -> Double {
    18 + SVGMetrics.statement.lineHeight * Double(max(lines, 1))
  }

  mutating func grow(to other: SVGBoxHeights) {
    header = max(header, other.header)
    statement = max(statement, other.statement)
    items = max(items, other.items)
    chips = max(chips, other.chips)
    reference = max(reference, other.reference)
  }
}
