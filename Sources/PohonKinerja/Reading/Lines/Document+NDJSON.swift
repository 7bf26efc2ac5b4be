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
  /// pieces are asked for one by one, where the caller runs; no more than some two blocks of lines for each thread are there at a
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
  ///   - progress: Called now and then, where the caller runs, with how far the reading has come.
  ///   - isolation: The actor of the caller, which need not be given.
  /// - Throws: ``ReadingErrors`` with every problem found, and `CancellationError` when the task is cancelled.
  public init(
    ndjsonPieces pieces: some Sequence<[UInt8]>, named file: String = "document.ndjson",
    limits: Limits = .standard, unknownMembers: UnknownMembers = .reported, byteCount: Int? = nil,
    threads: Int,
    progress: (ReadingProgress) -> Void = { _ in },
    isolation: isolated (any Actor)? = #isolation
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
    try await withThrowingTaskGroup(of: NumberedBlock.self, isolation: isolation) { group in
      // Named here, so that all of this runs where the caller does, who gives the pieces and is told of progress.
      _ = isolation
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

extension LineFeeder {
  var progress: ReadingProgress {
    ReadingProgress(bytes: assembly.byteCount, sasaran: assembly.sasaranCount)
  }
}
