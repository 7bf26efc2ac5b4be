/// The findings of a report by the rows they are about.
struct DrawnFindings {
  private var bySasaran: [Row: [Finding]] = [:]
  private var byIndicator: [Row: [Finding]] = [:]
  /// Those of the document as a whole, and of things that are not in the tree.
  private(set) var elsewhere: [Finding] = []
  /// How many are about sasaran that the part of a tree leaves out.
  private(set) var omittedCount = 0

  init(_ report: Report?, in columns: TreeColumns) {
    for finding in report?.findings ?? [] {
      if let id = finding.indicator, let row = columns.indicator(withID: id) {
        byIndicator[row, default: []].append(finding)
      } else if let id = finding.sasaran, let row = columns.node(withID: id) {
        bySasaran[row, default: []].append(finding)
      } else if columns.header.part != nil, finding.subject != .document {
        omittedCount += 1
      } else {
        elsewhere.append(finding)
      }
    }
  }

  func of(sasaran row: Row) -> [Finding] { bySasaran[row] ?? [] }

  func of(indicator row: Row) -> [Finding] { byIndicator[row] ?? [] }

  /// Those of a sasaran and of its indicators.
  func all(of row: Row, in columns: TreeColumns) -> [Finding] {
    guard !bySasaran.isEmpty || !byIndicator.isEmpty else { return [] }
    return of(sasaran: row) + columns.indicatorRows(of: row).flatMap { of(indicator: $0) }
  }
}
