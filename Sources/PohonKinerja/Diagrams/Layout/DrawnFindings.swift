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
      switch columns.place(of: finding) {
      case .indicator(let row): byIndicator[row, default: []].append(finding)
      case .sasaran(let row): bySasaran[row, default: []].append(finding)
      case .omitted: omittedCount += 1
      case .elsewhere: elsewhere.append(finding)
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

/// Where a drawing shows a finding.
enum DrawnPlace {
  case indicator(Row)
  case sasaran(Row)
  /// At a sasaran that the part of a tree leaves out.
  case omitted
  /// In the document as a whole, or at something that is not in the tree.
  case elsewhere
}

extension TreeColumns {
  /// Where a drawing of this tree shows a finding.
  func place(of finding: Finding) -> DrawnPlace {
    if let row = finding.indicator.flatMap({ indicator(withID: $0) }) { return .indicator(row) }
    if let row = finding.sasaran.flatMap({ node(withID: $0) }) { return .sasaran(row) }
    return header.part != nil && finding.subject != .document ? .omitted : .elsewhere
  }
}
