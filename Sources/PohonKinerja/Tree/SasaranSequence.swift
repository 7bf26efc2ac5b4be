/// Some sasaran of a tree in order: roots, children, or everything below one.
///
/// Walking needs no memory beyond the place, whatever the depth.
public struct SasaranSequence: Sequence, Sendable {
  let storage: TreeStorage
  let first: Row
  let order: Order

  enum Order: Sendable {
    case siblings
    case ancestors
    case preOrder(below: Row)
  }

  /// Creates an iterator at the first sasaran.
  public func makeIterator() -> Iterator {
    Iterator(storage: storage, row: first, order: order)
  }

  /// Whether there is none.
  public var isEmpty: Bool { first == .none }

  /// Walks the sasaran of a sequence.
  public struct Iterator: IteratorProtocol, Sendable {
    let storage: TreeStorage
    var row: Row
    let order: Order

    /// The next sasaran.
    public mutating func next() -> Sasaran? {
      guard row != .none else { return nil }
      let current = row
      row =
        switch order {
        case .siblings: storage.columns.nodes[current].nextSibling
        case .ancestors: storage.columns.nodes[current].parent
        case .preOrder(below: let top): storage.columns.nodes.next(after: current, below: top)
        }
      return Sasaran(storage: storage, row: current)
    }
  }
}
