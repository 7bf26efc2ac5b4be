/// Rows that have to do with others elsewhere in the tree, noted while all rows are read, so that not all need be looked at again.
struct RowLinks: Sendable {
  /// The indicators that name one to contribute to, and that one, once it is looked for.
  var contributions: [(part: Row, whole: Row)] = []
  /// The sasaran that are divided by load.
  var divided: [Row] = []
  /// The sasaran with weights that perhaps do not come to a whole.
  var weighted: [Row] = []

  /// Takes those of other rows.
  mutating func append(_ others: RowLinks) {
    contributions += others.contributions
    divided += others.divided
    weighted += others.weighted
  }

  /// Looks for the indicators that are contributed to; one that does not exist is `.none`. O(contributions).
  mutating func findWholes(in columns: TreeColumns) {
    for place in contributions.indices {
      let name = columns.indicators[contributions[place].part].contributesTo
      contributions[place].whole = columns.indicator(named: name) ?? .none
    }
  }

  /// Puts those of a whole tree, which were noted in the order of the rows, into the order of the document. O(sasaran), and
  /// O(those · log those) where it is another.
  mutating func sort(by order: ContiguousArray<Row>, in columns: TreeColumns) {
    guard order.indices.contains(where: { order[$0] != $0 }) else { return }
    var ranks = ContiguousArray<Int>(repeating: 0, count: columns.nodes.count)
    for rank in order.indices { ranks[Int(order[rank])] = rank }
    func rank(ofIndicator row: Row) -> (Int, Row) { (ranks[Int(columns.indicators[row].node)], row) }
    contributions.sort { rank(ofIndicator: $0.part) < rank(ofIndicator: $1.part) }
    divided.sort { ranks[Int($0)] < ranks[Int($1)] }
    weighted.sort { ranks[Int($0)] < ranks[Int($1)] }
  }
}
