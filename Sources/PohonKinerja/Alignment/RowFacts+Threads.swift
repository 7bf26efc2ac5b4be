extension RowFacts {
  /// Reads all rows of a tree, none of which is read yet, on several threads at once. O(bytes).
  ///
  /// First it is found out which texts there are, then each is read once, and then the rows. What is read does not depend on which
  /// thread did it, nor on what that one had read before.
  ///
  /// - Parameter threads: At least 1.
  /// - Returns: Their links, in the order of the rows.
  mutating func read(_ segments: [RowSegment], in columns: TreeColumns, threads: Int) async -> RowLinks {
    let workers = min(threads, segments.count)
    let met = await findTexts(of: segments, in: columns, workers: workers)
    let unread = self
    var read = [ReadSegment](repeating: ReadSegment(), count: segments.count)
    await withTaskGroup(of: (facts: RowFacts, segments: [ReadSegment]).self) { group in
      for worker in 0..<workers {
        group.addTask {
          var facts = unread
          let numbers = stride(from: worker, to: segments.count, by: workers)
          let segments = zip(numbers, met[worker].segments).map { number, rows in
            facts.read(segments[number], rows, at: met[worker].places, number: number, in: columns)
          }
          return (facts, segments)
        }
      }
      for await done in group {
        learn(from: done.facts)
        for segment in done.segments { read[segment.number] = segment }
      }
    }
    var links = RowLinks()
    for segment in read { links.append(segment.links) }
    await take(read.map(\.rows), of: columns)
    return links
  }

  /// Finds out which texts there are, on several threads of which each looks at every so many-th segment, and reads them.
  ///
  /// - Returns: By thread the numbers of the texts of its segments, and where those are.
  private mutating func findTexts(
    of segments: [RowSegment], in columns: TreeColumns, workers: Int
  ) async -> [(segments: [MetRows.Segment], places: ContiguousArray<UInt32>)] {
    // Tables by which texts are looked for end here.
    let met = await MetRows.all(of: segments, in: columns, workers: workers)
    let places = await readTexts(met.map(\.texts), in: columns)
    return zip(met, places).map { ($0.segments, $1) }
  }

  /// Reads texts that several threads met, on as many, and returns by thread and number where they are.
  private mutating func readTexts(
    _ met: [MetTexts], in columns: TreeColumns
  ) async -> [ContiguousArray<UInt32>] {
    var places = met.map { ContiguousArray(repeating: KnownTexts.none, count: $0.texts.count + 1) }
    let words = words
    await withTaskGroup(of: TextShare.self) { group in
      for share in met.indices {
        group.addTask { TextShare(share, of: met, in: columns.texts, with: words) }
      }
      for await share in group {
        let growth = learn(from: share)
        for (list, found) in share.places.enumerated() {
          for (number, place) in found { places[list][Int(number)] = place + growth }
        }
      }
    }
    return places
  }

  /// Reads the rows of a segment, whose texts are read, and gives them away.
  ///
  /// - Parameters:
  ///   - met: The numbers of its texts.
  ///   - places: By number, where they are.
  private mutating func read(
    _ segment: RowSegment, _ met: MetRows.Segment, at places: ContiguousArray<UInt32>, number: Int,
    in columns: TreeColumns
  ) -> ReadSegment {
    begin(segment, statements: met.statements.map(at: places), names: met.names.map(at: places))
    var read = ReadSegment()
    read.number = number
    readFound(segment.nodes, in: columns, noting: &read.links)
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
}

/// The texts of the rows of some segments.
private struct MetRows: Sendable {
  /// The numbers of the texts of one segment, of its sasaran and its indicators in their order.
  struct Segment: Sendable {
    var statements: ContiguousArray<UInt32> = []
    var names: ContiguousArray<UInt32> = []
  }

  private(set) var texts: MetTexts
  private(set) var segments: [Segment] = []

  private init(_ columns: TreeColumns) { texts = MetTexts(areStoredOnce: columns.storesRepeatedTextsOnce) }

  /// Looks at segments on several threads at once, each of which takes every so many-th one.
  static func all(of segments: [RowSegment], in columns: TreeColumns, workers: Int) async -> [MetRows] {
    var all = [MetRows](repeating: MetRows(columns), count: workers)
    await withTaskGroup(of: (worker: Int, met: MetRows).self) { group in
      for worker in 0..<workers {
        group.addTask {
          var met = MetRows(columns)
          for number in stride(from: worker, to: segments.count, by: workers) {
            met.take(segments[number], in: columns)
          }
          return (worker, met)
        }
      }
      for await done in group { all[done.worker] = done.met }
    }
    return all
  }

  private mutating func take(_ segment: RowSegment, in columns: TreeColumns) {
    var met = Segment()
    met.statements.reserveCapacity(segment.nodes.count)
    met.names.reserveCapacity(segment.indicators.count)
    for row in segment.nodes {
      met.statements.append(texts.number(of: columns.nodes[row].statement, as: .statement, in: columns.texts))
    }
    for row in segment.indicators {
      met.names.append(texts.number(of: columns.indicators[row].name, as: .name, in: columns.texts))
    }
    segments.append(met)
  }
}

extension ContiguousArray<UInt32> {
  /// What stands in another array at these places.
  fileprivate func map(at places: ContiguousArray<UInt32>) -> ContiguousArray<UInt32> {
    ContiguousArray(lazy.map { places[Int($0)] })
  }
}
