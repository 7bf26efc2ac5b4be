/// Sasaran that stand one behind the other among the rows of a tree, as their indicators do.
struct RowSegment: Sendable {
  let nodes: Range<Row>
  let indicators: Range<Row>

  /// So many sasaran are one segment at most: few segments, that little is done for each, and enough that threads end together.
  static let size = 1 << 15

  /// All rows of a tree.
  init(all columns: TreeColumns) {
    nodes = 0..<Row(truncatingIfNeeded: columns.nodes.count)
    indicators = 0..<Row(truncatingIfNeeded: columns.indicators.count)
  }

  private init(nodes: Range<Row>, indicators: Range<Row>) {
    self.nodes = nodes
    self.indicators = indicators
  }

  /// All rows of a tree in segments, of which there are several for each thread; `nil` as ``segments(of:size:)``. O(sasaran).
  static func segments(of columns: TreeColumns, threads: Int) -> [RowSegment]? {
    segments(of: columns, size: min(max(columns.nodes.count / (threads * 4), 1), size))
  }

  /// All rows of a tree in segments of so many sasaran or fewer; `nil` where indicators stand in another order than their
  /// sasaran, or rows are not in the tree. O(sasaran).
  static func segments(of columns: TreeColumns, size: Int) -> [RowSegment]? {
    guard columns.nodeCount == columns.nodes.count else { return nil }
    var segments: [RowSegment] = []
    var (firstNode, node, firstIndicator, indicator) = (Row(0), Row(0), Row(0), Row(0))
    var isInOrder = true
    columns.nodes.forEach { row in
      if row.indicatorCount > 0 {
        if row.firstIndicator != indicator { isInOrder = false }
        indicator += row.indicatorCount
      }
      node += 1
      guard Int(node - firstNode) == size || Int(node) == columns.nodes.count else { return }
      segments.append(RowSegment(nodes: firstNode..<node, indicators: firstIndicator..<indicator))
      (firstNode, firstIndicator) = (node, indicator)
    }
    return isInOrder && Int(indicator) == columns.indicators.count ? segments : nil
  }
}
