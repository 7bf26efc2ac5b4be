import Synchronization

extension Document {
  /// Reads a document from NDJSON in UTF-8, as ``NDJSONReader`` does. O(bytes).
  ///
  /// - Parameters:
  ///   - ndjson: The document, with or without a byte order mark.
  ///   - file: What problems and locations call it.
  ///   - limits: How much it may hold.
  ///   - unknownMembers: What becomes of members the format does not have.
  /// - Throws: ``ReadingErrors`` with every problem found.
  public init(
    ndjson: Span<UInt8>, named file: String = "document.ndjson", limits: Limits = .standard,
    unknownMembers: UnknownMembers = .reported
  ) throws(ReadingErrors) {
    var reader = NDJSONReader(
      named: file, limits: limits, unknownMembers: unknownMembers, byteCount: ndjson.count)
    // Piece by piece, so that little of the document is copied.
    var start = 0
    while start < ndjson.count, !reader.isStopped {
      let end = min(start + LineCutter.pieceSize, ndjson.count)
      reader.read(ndjson.extracting(start..<end))
      start = end
    }
    self = try reader.finish()
  }

  /// Reads a document from NDJSON bytes; as ``init(ndjson:named:limits:unknownMembers:)-(Span<UInt8>,_,_,_)``.
  public init(
    ndjson: [UInt8], named file: String = "document.ndjson", limits: Limits = .standard,
    unknownMembers: UnknownMembers = .reported
  ) throws(ReadingErrors) {
    try self.init(ndjson: ndjson.span, named: file, limits: limits, unknownMembers: unknownMembers)
  }

  /// Reads a document from an NDJSON string; as ``init(ndjson:named:limits:unknownMembers:)-(Span<UInt8>,_,_,_)``.
  public init(
    ndjson: String, named file: String = "document.ndjson", limits: Limits = .standard,
    unknownMembers: UnknownMembers = .reported
  ) throws(ReadingErrors) {
    try self.init(
      ndjson: Array(ndjson.utf8).span, named: file, limits: limits, unknownMembers: unknownMembers)
  }

  /// Reads a document from NDJSON that comes in pieces, its lines on several threads at once.
  ///
  /// The document is the same whatever the number of threads and wherever the pieces end, and so are the problems. The
  /// pieces are asked for one by one, on the task that calls; no more than some two blocks of lines for each thread are there at a
  /// time.
  ///
  /// - Parameters:
  ///   - pieces: The document in pieces of any size.
  ///   - file: What problems and locations call it.
  ///   - limits: How much it may hold.
  ///   - unknownMembers: What becomes of members the format does not have.
  ///   - byteCount: How many bytes it has, where that is known: memory is made ready at once then. Nothing that is read depends on
  ///     it.
  ///   - threads: How many blocks are read at the same time; of fewer than 1 it is 1, of more than 64 it is 64.
  ///   - progress: Called now and then, on the task that calls, with how far the reading has come.
  /// - Throws: ``ReadingErrors`` with every problem found, and `CancellationError` when the task is cancelled.
  public init(
    ndjsonPieces pieces: some Sequence<[UInt8]>, named file: String = "document.ndjson",
    limits: Limits = .standard, unknownMembers: UnknownMembers = .reported, byteCount: Int? = nil,
    threads: Int,
    progress: (ReadingProgress) -> Void = { _ in }
  ) async throws {
    var feeder = LineFeeder(
      named: file, limits: limits, unknownMembers: unknownMembers, expectedBytes: byteCount)
    let threads = ThreadCount.used(ofAsked: threads)
    guard threads > 1 else {
      let reading = LineReading(feeder)
      for piece in pieces {
        var start = 0
        while start < piece.count, await !reading.isStopped {
          let end = min(start + LineCutter.pieceSize, piece.count)
          try Task.checkCancellation()
          progress(await reading.read(piece, start..<end))
          start = end
        }
        if await reading.isStopped { break }
      }
      try Task.checkCancellation()
      let outcome = await reading.finish()
      progress(outcome.progress)
      self = try Document(outcome.outcome)
      return
    }
    try await withThrowingTaskGroup(of: NumberedBlock.self) { group in
      var queue = BlockQueue(threads: threads)
      for piece in pieces {
        try Task.checkCancellation()
        feeder.append(piece)
        while let block = feeder.nextBlock() {
          // Of a source that is slower than those who read, blocks do not wait for others to be told of.
          while queue.isAllRead || !queue.hasRoom, let read = try await group.next() {
            queue.put(read, into: &feeder.assembly)
            try Task.checkCancellation()
            progress(feeder.progress)
          }
          let (number, place) = queue.begin()
          let (reader, settings, read) = (queue.readers[place], feeder.settings, queue.read)
          group.addTask {
            let block = await reader.read(block, with: settings)
            read.count()
            return NumberedBlock(number: number, block: block, reader: place)
          }
        }
        if feeder.isStopped { break }
      }
      while let read = try await group.next() {
        queue.put(read, into: &feeder.assembly)
        try Task.checkCancellation()
        progress(feeder.progress)
      }
      if let block = feeder.lastBlock() {
        feeder.assembly.append(await queue.readers[0].read(block, with: feeder.settings))
      }
    }
    progress(feeder.progress)
    self = try Document(feeder.finish())
  }
}

/// Reads pieces one after the other, off the task that gives them, which may be one that must not wait.
private actor LineReading {
  private var feeder: LineFeeder

  init(_ feeder: LineFeeder) { self.feeder = feeder }

  var isStopped: Bool { feeder.isStopped }

  func read(_ piece: [UInt8], _ range: Range<Int>) -> ReadingProgress {
    feeder.read(piece.span.extracting(range))
    return feeder.progress
  }

  func finish() -> (outcome: ReadingOutcome, progress: ReadingProgress) {
    feeder.readRest()
    let progress = feeder.progress
    return (feeder.finish(), progress)
  }
}

/// Reads blocks one after the other, each by itself; all that is kept from one to the next are the texts.
private actor BlockReader {
  private var texts: BlockTexts

  /// - Parameters:
  ///   - number: Which of those of the document it is.
  ///   - threads: How many there may be.
  init(number: Int, of threads: Int) {
    texts = BlockTexts(number: number, repeatedTexts: RepeatedTexts(sharedBy: threads))
  }

  func read(_ block: ArraySlice<UInt8>, with settings: LineFeeder.Settings) -> LineBlock {
    settings.read(block, storing: &texts)
  }
}

/// A block that was read, and its number in the document.
private struct NumberedBlock: Sendable {
  let number: Int
  let block: LineBlock
  /// Which of those who read it was.
  let reader: Int
}

/// How many blocks were read, which each task counts that reads one.
private final class ReadBlocks: Sendable {
  private let all = Atomic<Int>(0)

  var total: Int { all.load(ordering: .relaxed) }

  func count() { all.wrappingAdd(1, ordering: .relaxed) }
}

/// Blocks that are being read, or wait for those before them.
private struct BlockQueue {
  private var begun = 0
  private var assembled = 0
  private var taken = 0
  private var waiting: [Int: LineBlock] = [:]
  let read = ReadBlocks()
  /// Those who read, and how many blocks each of them has still to read.
  let readers: [BlockReader]
  private var loads: [Int]

  /// - Parameter threads: How many blocks are read at the same time.
  init(threads: Int) {
    readers = (0..<threads).map { BlockReader(number: $0, of: threads) }
    loads = Array(repeating: 0, count: threads)
  }

  /// Whether another block can be begun. Each reader has one to go on with while the next piece is fetched or what was read is put
  /// into its place.
  var hasRoom: Bool { begun - assembled < 2 * readers.count + 2 }

  /// Whether there are blocks that are not in their places although nobody reads any more.
  var isAllRead: Bool { taken < begun && read.total == begun }

  /// The number of the next block, and who is to read it: whoever has the least to read of what is not known to be read.
  mutating func begin() -> (number: Int, reader: Int) {
    let reader = loads.indices.min { loads[$0] < loads[$1] } ?? 0
    loads[reader] += 1
    defer { begun += 1 }
    return (begun, reader)
  }

  /// Puts a block into its place, and those behind it that waited for it.
  mutating func put(_ read: NumberedBlock, into assembly: inout LineAssembly) {
    loads[read.reader] -= 1
    taken += 1
    waiting[read.number] = read.block
    while let next = waiting.removeValue(forKey: assembled) {
      assembly.append(next)
      assembled += 1
    }
  }
}

extension LineFeeder {
  var progress: ReadingProgress {
    ReadingProgress(bytes: assembly.byteCount, sasaran: assembly.sasaranCount)
  }
}
