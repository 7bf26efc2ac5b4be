/// What is kept of sasaran that stand on lines of their own, besides their rows, until their block is put into its place.
///
/// By row is from the first one of the block on.
struct DecodedLines: Sendable {
  /// An id that is not registered yet.
  struct ID: BitwiseCopyable, Sendable {
    var hash: UInt64 = 0
    /// Where it stands in its line; 0 where none is given.
    var column: UInt32 = 0
  }

  /// The name of a parent, in ``DecodedLines/parentTexts``, and its hash.
  struct Parent: BitwiseCopyable, Sendable, Equatable {
    var name: TextReference
    var hash: UInt64
  }

  /// By row, the parent that is named; the same one again has the same place.
  private(set) var parents: ContiguousArray<Parent?> = []
  private(set) var parentTexts = TextArena()
  private var lastParent: Parent?
  /// By row, the offset of its line.
  private(set) var lineStarts: ContiguousArray<Int> = []
  /// By row, its id.
  private(set) var nodeIDs: ContiguousArray<ID> = []
  private(set) var indicatorIDs: ContiguousArray<ID> = []

  /// Begins a row.
  mutating func begin(lineStart: Int) {
    parents.append(nil)
    lineStarts.append(lineStart)
    nodeIDs.append(ID())
  }

  /// Keeps the id of the last row.
  mutating func setID(_ id: ID) {
    nodeIDs[nodeIDs.count - 1] = id
  }

  mutating func append(ofIndicator id: ID) { indicatorIDs.append(id) }

  /// Keeps the parent that the last row names; most name the one that the row before them did.
  mutating func setParent(_ name: Span<UInt8>, hash: UInt64) {
    var parent = lastParent
    if parent?.hash != hash || parent.map({ parentTexts.equals($0.name, name) }) != true {
      parent = Parent(name: parentTexts.append(name), hash: hash)
      lastParent = parent
    }
    parents[parents.count - 1] = parent
  }
}
