/// The findings of a report by the rows they are about.
struct DrawnFindings {
  private var bySasaran: [Row: [Finding]] = [:]
  private var byIndicator: [Row: [Finding]] = [:]
  /// Those of the document as a whole, and of things that are not in the tree.
  private(set) var elsewhere: [Finding] = []

  init(_ report: Report?, in columns: TreeColumns) {
    for finding in report?.findings ?? [] {
      if let id = finding.indicator, let row = columns.indicator(withID: id) {
        byIndicator[row, default: []].append(finding)
      } else if let id = finding.sasaran, let row = columns.node(withID: id) {
        bySasaran[row, default: []].append(finding)
      } else {
        elsewhere.append(finding)
      }
    }
  }

  func of(sasaran row: Row) -> [Finding] { bySasaran[row] ?? [] }

  func of(indicator row: Row) -> [Finding] { byIndicator[row] ?? [] }
}
