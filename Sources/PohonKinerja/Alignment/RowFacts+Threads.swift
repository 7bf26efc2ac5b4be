extension RowFacts {
  /// Reads all rows of a tree, none of which is read yet, on several threads at once. O(bytes).
  ///
  /// What is read of a row does not depend on which thread did it, nor on what that one had read before.
  ///
  /// - Returns: Their links, in the order of the rows.
  mutating func read(_ segments: [RowSegment], in columns: TreeColumns, threads: Int) async -> RowLinks {
    let readers = (0..<min(threads, segments.count)).map { _ in SegmentReader(self, columns) }
    reserve(RowSegment(all: columns))
    var links = RowLinks()
    await withTaskGroup(of: ReadSegment.self) { group in
      var begun = 0
      var assembled = 0
      var waiting: [Int: ReadSegment] = [:]
      func begin(_ reader: SegmentReader) {
        guard begun < segments.count else { return }
        let (number, segment) = (begun, segments[begun])
        begun += 1
        group.addTask { await reader.read(segment, number: number) }
      }
      for reader in readers { begin(reader) }
      while let done = await group.next() {
        begin(done.reader)
        waiting[done.number] = done
        while let next = waiting.removeValue(forKey: assembled) {
          append(next.rows)
          links.append(next.links)
          assembled += 1
        }
      }
    }
    for reader in readers { learn(from: await reader.rows) }
    return links
  }
}

/// What was read of a segment, and by whom.
private struct ReadSegment: Sendable {
  let number: Int
  let rows: ReadRows
  let links: RowLinks
  let reader: SegmentReader
}

/// Reads one segment after the other, and remembers what words, figures and symbols come to.
private actor SegmentReader {
  private(set) var rows: RowFacts
  private let columns: TreeColumns

  init(_ rows: RowFacts, _ columns: TreeColumns) {
    self.rows = rows
    self.columns = columns
  }

  func read(_ segment: RowSegment, number: Int) -> ReadSegment {
    rows.begin(segment)
    var known = ReadTexts(count: segment.indicators.count)
    var links = RowLinks()
    for row in segment.nodes {
      rows.read(row, columns.nodes[row], in: columns, known: &known, noting: &links)
    }
    return ReadSegment(number: number, rows: rows.takeRead(), links: links, reader: self)
  }
}
