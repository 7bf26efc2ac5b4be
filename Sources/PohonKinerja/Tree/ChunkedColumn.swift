/// A growable column of rows, kept in chunks of some 32 KiB.
///
/// Growth never moves rows that exist, and after a copy the first write to a chunk copies that chunk alone.
struct ChunkedColumn<Element: Sendable>: Sendable {
  private var chunks = ChunkTable<Element>()
  private(set) var count = 0

  /// Rows of a few bytes are 4,096 to a chunk, others 256.
  private static var shift: Int { MemoryLayout<Element>.stride > 16 ? 8 : 12 }
  static var chunkSize: Int { 1 << shift }

  init() {}

  init(repeating row: Element, count: Int) {
    self.count = count
    var left = count
    while left > 0 {
      let size = min(left, Self.chunkSize)
      chunks.append(ContiguousArray(repeating: row, count: size))
      left -= size
    }
  }

  @inline(__always)
  subscript(index: Int32) -> Element {
    get { chunks[Int(index) >> Self.shift, Int(index) & (Self.chunkSize - 1)] }
    _modify { yield &chunks[Int(index) >> Self.shift, Int(index) & (Self.chunkSize - 1)] }
  }

  /// Lets `body` look at a row where it lies, so that a row of texts and arrays is not copied for one of them.
  @inline(__always)
  func withRow<Result>(_ index: Int32, _ body: (Element) -> Result) -> Result {
    chunks.withChunk(Int(index) >> Self.shift) { body($0[Int(index) & (Self.chunkSize - 1)]) }
  }

  /// Lends rows that lie together, as nearly all do that were put in together; `nil` where they do not, or there are none.
  @inline(__always)
  func withRows<Result>(_ range: Range<Int32>, _ body: (Span<Element>) -> Result) -> Result? {
    guard !range.isEmpty, Int(range.lowerBound) >> Self.shift == Int(range.upperBound - 1) >> Self.shift
    else {
      return nil
    }
    let start = Int(range.lowerBound) & (Self.chunkSize - 1)
    return chunks.withChunk(Int(range.lowerBound) >> Self.shift) {
      body($0.extracting(start..<(start + range.count)))
    }
  }

  /// Lends the rows of a chunk to be changed, with the place of one of them among those.
  @inline(__always)
  mutating func withMutableRows<Result>(
    from index: Int32, _ body: (inout MutableSpan<Element>, Int) -> Result
  ) -> Result {
    func lend(_ chunk: inout ContiguousArray<Element>) -> Result {
      var rows = chunk.mutableSpan
      return body(&rows, Int(index) & (Self.chunkSize - 1))
    }
    return lend(&chunks[Int(index) >> Self.shift])
  }

  /// Adds a row and returns its index.
  @discardableResult
  @inline(__always)
  mutating func append(_ row: Element) -> Int32 {
    let index = count
    if index & (Self.chunkSize - 1) == 0 { startChunk() }
    chunks[index >> Self.shift].append(row)
    count = index + 1
    return Int32(truncatingIfNeeded: index)
  }

  /// Adds rows.
  mutating func append(contentsOf rows: ArraySlice<Element>) {
    var next = rows.startIndex
    while next < rows.endIndex {
      if count & (Self.chunkSize - 1) == 0 { startChunk() }
      let size = min(rows.endIndex - next, Self.chunkSize - count & (Self.chunkSize - 1))
      chunks[count >> Self.shift].append(contentsOf: rows[next..<(next + size)])
      count += size
      next += size
    }
  }

  /// Looks at all rows, one after the other.
  @inline(__always)
  func forEach(_ body: (Element) -> Void) {
    for chunk in 0..<chunks.count {
      for row in chunks[chunk] { body(row) }
    }
  }

  /// Changes all rows, one after the other; the second argument is the index of a row.
  @inline(__always)
  mutating func changeAll(_ change: (inout Element, Int) -> Void) {
    func changeRows(of chunk: inout ContiguousArray<Element>, from first: Int) {
      var rows = chunk.mutableSpan
      for place in rows.indices { change(&rows[place], first + place) }
    }
    for chunk in 0..<chunks.count { changeRows(of: &chunks[chunk], from: chunk * Self.chunkSize) }
  }

  /// Adds the rows of another column, each as `change` makes it, in their order.
  @inline(__always)
  mutating func append(contentsOf other: ChunkedColumn, changed change: (Element) -> Element) {
    // A few at a time, which stay in the nearest cache until they are in their place.
    let size = max(4_096 / MemoryLayout<Element>.stride, 1)
    for chunk in 0..<other.chunks.count {
      let rows = other.chunks[chunk]
      for start in stride(from: 0, to: rows.count, by: size) {
        append(contentsOf: rows[start..<min(start + size, rows.count)].map(change)[...])
      }
    }
  }

  private mutating func startChunk() {
    chunks.append([])
    // A first chunk grows by itself, so that a small tree stays small.
    if count > 0 { chunks[chunks.count - 1].reserveCapacity(Self.chunkSize) }
  }
}
