/// The chunks of a column or of a store, in groups of 64.
///
/// After a copy the first write copies the list of groups, one group and the chunk that is written to, but not the list
/// of all chunks: counting a reference to each of them is most of what a snapshot of a national tree would cost.
struct ChunkTable<Element: Sendable>: Sendable {
  private var groups: ContiguousArray<ContiguousArray<ContiguousArray<Element>>> = []
  private(set) var count = 0

  private static var shift: Int { 6 }
  private static var mask: Int { (1 << shift) - 1 }

  /// One element of a chunk.
  @inline(__always)
  subscript(chunk: Int, place: Int) -> Element {
    get { groups[chunk >> Self.shift][chunk & Self.mask][place] }
    _modify { yield &groups[chunk >> Self.shift][chunk & Self.mask][place] }
  }

  /// A whole chunk.
  @inline(__always)
  subscript(chunk: Int) -> ContiguousArray<Element> {
    get { groups[chunk >> Self.shift][chunk & Self.mask] }
    _modify { yield &groups[chunk >> Self.shift][chunk & Self.mask] }
  }

  /// Lends a chunk, of which there has to be one with this number, without counting a reference to it.
  @inline(__always)
  func withChunk<Result, Failure: Error>(
    _ chunk: Int, _ body: (Span<Element>) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    // By spans, for an array that is taken out of another is counted.
    let groups = groups.span
    let group = groups[chunk >> Self.shift].span
    return try body(group[chunk & Self.mask].span)
  }

  /// Adds a chunk.
  mutating func append(_ chunk: ContiguousArray<Element>) {
    if count & Self.mask == 0 { groups.append([]) }
    groups[count >> Self.shift].append(chunk)
    count += 1
  }
}
