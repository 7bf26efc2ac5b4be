/// The children of one sasaran as rows.
struct ChildRows: Sequence, IteratorProtocol {
  let nodes: ChunkedColumn<NodeRow>
  var row: Row

  mutating func next() -> Row? {
    guard row != .none else { return nil }
    defer { row = nodes[row].nextSibling }
    return row
  }
}
