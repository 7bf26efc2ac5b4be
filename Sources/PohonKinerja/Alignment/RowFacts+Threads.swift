extension RowFacts {
  /// Reads all rows of a tree, none of which is read yet, on several threads at once. O(bytes).
  ///
  /// What is read of a row does not depend on which thread did it, nor on what that one had read before.
  ///
  /// - Returns: Their links, in the order of the rows.
  mutating func read(_ segments: [RowSegment], in columns: TreeColumns, threads: Int) async -> RowLinks {
    let readers = (0..<min(threads, segments.count)).map { SegmentReader(self, columns, number: $0) }
    var read = [ReadSegment?](repeating: nil, count: segments.count)
    await withTaskGroup(of: ReadSegment?.self) { group in
      var begun = 0
      func begin(_ reader: SegmentReader) {
        guard begun < segments.count else { return }
        let (number, segment) = (begun, segments[begun])
        begun += 1
        group.addTask { await reader.read(segment, number: number) }
      }
      for reader in readers { begin(reader) }
      while let done = await group.next() {
        guard let done else { continue }
        begin(readers[done.reader])
        read[done.number] = done
      }
    }
    var places: [UInt32] = []
    for reader in readers { places.append(await reader.takeFacts().map { learn(from: $0) } ?? 0) }
    reserve(RowSegment(all: columns))
    var links = RowLinks()
    for number in read.indices {
      guard let segment = read[number] else { continue }
      read[number] = nil
      append(segment.rows, textsMovedBy: places[segment.reader])
      links.append(segment.links)
    }
    return links
  }
}

/// What was read of a segment.
private struct ReadSegment: Sendable {
  let number: Int
  let rows: ReadRows
  let links: RowLinks
  /// The number of who read it.
  let reader: Int
}

/// Reads one segment after the other, and remembers what texts, words, figures and symbols come to.
private actor SegmentReader {
  /// `nil` while a segment is being read, and when all are.
  private var facts: RowFacts?
  private var known: ReadTexts
  private let columns: TreeColumns
  private let number: Int

  init(_ facts: RowFacts, _ columns: TreeColumns, number: Int) {
    self.facts = facts
    self.columns = columns
    self.number = number
    known = ReadTexts(count: columns.nodes.count + columns.indicators.count)
  }

  func read(_ segment: RowSegment, number: Int) -> ReadSegment? {
    // Taken, so that reading a row is not an access to what belongs to the actor.
    guard var facts = facts.take() else { return nil }
    var known = ReadTexts(count: 0)
    swap(&known, &self.known)
    var links = RowLinks()
    facts.begin(segment)
    for row in segment.nodes {
      facts.read(row, columns.nodes[row], in: columns, known: &known, noting: &links)
    }
    let rows = facts.takeRead()
    swap(&known, &self.known)
    self.facts = facts
    return ReadSegment(number: number, rows: rows, links: links, reader: self.number)
  }

  /// Gives away what is known when all segments are read.
  func takeFacts() -> RowFacts? { facts.take() }
}
