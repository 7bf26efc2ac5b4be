/// Sums of plain numbers in one unit, as most declared sums are: told without reading a figure.
extension AlignmentFacts {
  /// Whether the parts declared for an indicator surely add up to it in every year; quickly, and wrong only in saying no.
  /// O(parts · years).
  func addsUpPlainly(_ whole: Row) -> Bool {
    let parts = components(of: whole)
    guard !parts.isEmpty else { return false }
    let row = columns.indicators[whole]
    guard !unit(row.unit).isNone else { return false }
    let isLoad = node(row.node).cascading == .directByLoad
    for place in 0..<Row(row.valueCount) {
      let value = columns.values[row.firstValue + place]
      var sum: Int64 = 0
      var partCount = 0
      for part in parts where isSummand(part, of: whole, byLoad: isLoad) {
        let own = columns.indicators[part]
        guard own.unit == row.unit, place < Row(own.valueCount) else { return false }
        let figure = columns.values[own.firstValue + place]
        guard figure.year == value.year else { return false }
        partCount += 1
        guard value.year != ValueRow.baseline else { continue }
        guard let number = figure.billionths else { return false }
        let total = sum.addingReportingOverflow(number)
        guard !total.overflow else { return false }
        sum = total.partialValue
      }
      guard partCount > 0 else { return false }
      if value.year != ValueRow.baseline, value.billionths != sum { return false }
    }
    return true
  }

  /// Whether an indicator is a part that is added up, as ``DeclaredParts`` takes it.
  private func isSummand(_ part: Row, of whole: Row, byLoad isLoad: Bool) -> Bool {
    let row = columns.indicators[part]
    return part != whole && row.relation == Self.component
      && (row.combination == Self.sum || (row.combination == 0 && isLoad))
  }

  private static let component = EnumCode.encode(Contribution.Relation.component)
  private static let sum = EnumCode.encode(Contribution.Combination.sum)

  /// Whether an indicator and all that it may be the sum of surely have one unit; quickly, and wrong only in saying no.
  /// O(parts + children).
  func haveOneUnit(_ whole: Row) -> Bool {
    let row = columns.indicators[whole]
    guard !unit(row.unit).isNone else { return false }
    let node = node(row.node)
    // Where the load is divided, indicators that declare nothing may be parts.
    if node.cascading == .directByLoad, node.indicatorCount == 1 {
      for child in children(of: row.node) {
        for part in indicatorRows(of: child) where columns.indicators[part].unit != row.unit { return false }
      }
    }
    return components(of: whole).allSatisfy { columns.indicators[$0].unit == row.unit }
  }
}
