extension RowFacts {
  /// Reads all rows of a tree, none of which is read yet, on several threads at once. O(bytes).
  ///
  /// What is read of a row does not depend on which thread did it, nor on what that one had read before.
  ///
  /// - Parameter threads: At least 1.
  /// - Returns: Their links, in the order of the rows.
  mutating func read(_ segments: [RowSegment], in columns: TreeColumns, threads: Int) async -> RowLinks {
    let workers = min(threads, segments.count)
    let unread = self
    var read = [ReadSegment](repeating: ReadSegment(), count: segments.count)
    await withTaskGroup(of: (facts: RowFacts, segments: [ReadSegment]).self) { group in
      for worker in 0..<workers {
        group.addTask {
          var facts = unread
          var known = ReadTexts(areStoredOnce: columns.storesRepeatedTextsOnce)
          let segments = stride(from: worker, to: segments.count, by: workers).map { number in
            facts.read(segments[number], number: number, in: columns, known: &known)
          }
          return (facts, segments)
        }
      }
      for await done in group {
        let places = learn(from: done.facts)
        for segment in done.segments {
          read[segment.number] = segment
          read[segment.number].places = places
        }
      }
    }
    var links = RowLinks()
    for segment in read { links.append(segment.links) }
    await take(read.map { ($0.rows, $0.places) }, of: RowSegment(all: columns))
    return links
  }

  /// Reads the rows of a segment, and gives them away.
  private mutating func read(
    _ segment: RowSegment, number: Int, in columns: TreeColumns, known: inout ReadTexts
  ) -> ReadSegment {
    begin(segment)
    var read = ReadSegment()
    read.number = number
    self.read(Array(segment.nodes), in: columns, known: &known, noting: &read.links)
    read.links.findWholes(in: columns)
    read.rows = takeRows()
    return read
  }
}

/// What was read of a segment.
private struct ReadSegment: Sendable {
  var number = 0
  var rows = ReadRows()
  var links = RowLinks()
  /// By how much the places of its texts grow where all are put together.
  var places: UInt32 = 0
}
