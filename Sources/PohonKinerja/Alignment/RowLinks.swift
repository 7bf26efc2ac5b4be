/// Rows that have to do with others elsewhere in the tree, noted while all rows are read, so that not all need be looked at again.
struct RowLinks: Sendable {
  /// The indicators that name one to contribute to.
  var contributing: [Row] = []
  /// The sasaran that are divided by load.
  var divided: [Row] = []
  /// The sasaran with weights that perhaps do not come to a whole.
  var weighted: [Row] = []

  /// Takes those of other rows.
  mutating func append(_ others: RowLinks) {
    contributing += others.contributing
    divided += others.divided
    weighted += others.weighted
  }

  /// Puts those of a whole tree, which were noted in the order of the rows, into the order of the document. O(sasaran), and
  /// O(those · log those) where it is another.
  mutating func sort(by order: ContiguousArray<Row>, in columns: TreeColumns) {
    guard order.indices.contains(where: { order[$0] != $0 }) else { return }
    var ranks = ContiguousArray<Int>(repeating: 0, count: columns.nodes.count)
    for rank in order.indices { ranks[Int(order[rank])] = rank }
    func rank(ofIndicator row: Row) -> (Int, Row) { (ranks[Int(columns.indicators[row].node)], row) }
    contributing.sort { rank(ofIndicator: $0) < rank(ofIndicator: $1) }
    divided.sort { ranks[Int($0)] < ranks[Int($1)] }
    weighted.sort { ranks[Int($0)] < ranks[Int($1)] }
  }
}
