/// The row of a drawing in which each sasaran stands.
enum LevelRows {
  /// The rank of each sasaran from the top: its level's; where levels are out of order, below its parent's all the same.
  ///
  /// - Parameter rows: All sasaran in the order of the document.
  /// - Returns: Ranks in the order of `rows`, and the place in `rows` of each one's parent, or -1. O(n).
  static func ranks(
    of rows: ContiguousArray<Row>, in columns: TreeColumns
  ) -> (ranks: [Int32], parents: [Int32]) {
    var places = ContiguousArray<Int32>(repeating: -1, count: columns.nodes.count)
    var ranks: [Int32] = []
    var parents: [Int32] = []
    ranks.reserveCapacity(rows.count)
    parents.reserveCapacity(rows.count)
    for (place, row) in rows.enumerated() {
      places[Int(row)] = Int32(truncatingIfNeeded: place)
      let node = columns.nodes[row]
      let parent = node.parent == .none ? -1 : places[Int(node.parent)]
      parents.append(parent)
      ranks.append(max(Int32(node.level), parent < 0 ? 0 : ranks[Int(parent)] + 1))
    }
    return (ranks, parents)
  }

  /// Ranks without those that nothing has: the place of each in `used`, which is in order. O(n + highest rank).
  static func bands(of ranks: [Int32]) -> (bands: [Int32], used: [Int32]) {
    var places = [Int32](repeating: -1, count: Int(ranks.max() ?? -1) + 1)
    for rank in ranks { places[Int(rank)] = 0 }
    var used: [Int32] = []
    for rank in places.indices where places[rank] == 0 {
      places[rank] = Int32(truncatingIfNeeded: used.count)
      used.append(Int32(truncatingIfNeeded: rank))
    }
    return (ranks.map { places[Int($0)] }, used)
  }
}
