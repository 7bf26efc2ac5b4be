/// Takes bytes in pieces and gives out blocks of lines to be read, once the header is known.
struct LineFeeder: Sendable {
  /// What is needed to read a block, on any thread.
  struct Settings: Sendable {
    let file: String
    let limits: Limits
    let unknownMembers: UnknownMembers
    var header = DocumentHeader()

    func read(_ block: ArraySlice<UInt8>, storing texts: inout BlockTexts) -> LineBlock {
      LineBlock.read(
        block.span, under: header, storing: &texts, named: file, limits: limits,
        unknownMembers: unknownMembers)
    }
  }

  private(set) var settings: Settings
  var assembly: LineAssembly
  private var cutter = LineCutter()
  /// Whole lines behind those of the cutter, which are given out where they are.
  private var lines: ArraySlice<UInt8> = []
  private var hasHeader = false
  private var blankLines = 0
  private var receivedBytes = 0
  /// A fault that stops the reading behind the lines that are whole.
  private var fault: (code: ReadingProblem.Code, message: LocalizedText)?

  /// - Parameter expectedBytes: How many bytes will come, where that is known.
  init(named file: String, limits: Limits, unknownMembers: UnknownMembers, expectedBytes: Int? = nil) {
    settings = Settings(file: file, limits: limits, unknownMembers: unknownMembers)
    assembly = LineAssembly(
      named: file, limits: limits, expectedBytes: min(expectedBytes ?? 0, limits.effectiveBytes))
  }

  var isStopped: Bool { assembly.isStopped || fault != nil }

  /// Takes bytes to be given out again in blocks, all of which have to be asked for before the next ones are taken.
  ///
  /// Of a large piece nothing is copied but the lines at its ends.
  mutating func append(_ piece: [UInt8]) {
    guard !isStopped else { return }
    let taken = takenCount(of: piece.span)
    var start = 0
    if taken >= LineCutter.blockSize {
      while start < taken, !hasHeader || cutter.unfinishedBytes > 0, !assembly.isStopped {
        let end = LineCutter.lineEnd(in: piece.span, from: start, to: taken)
        gather(piece.span.extracting(start..<end))
        start = end
      }
      if hasHeader {
        let end = LineCutter.wholeLines(in: piece.span, from: start, to: taken)
        lines = piece[start..<end]
        start = end
      }
    }
    gather(piece.span.extracting(start..<taken))
    note(isExcessive: taken < piece.count)
  }

  /// Takes bytes and reads the whole lines among them, once there are enough to be worth it.
  ///
  /// Those of a large piece are read where they are; nothing is copied but the lines at its ends.
  mutating func read(_ bytes: Span<UInt8>) {
    guard !isStopped else { return }
    let taken = takenCount(of: bytes)
    var start = 0
    if taken >= LineCutter.blockSize / 4 {
      while start < taken, !hasHeader || cutter.hasBytes, !assembly.isStopped {
        let end = LineCutter.lineEnd(in: bytes, from: start, to: taken)
        gather(bytes.extracting(start..<end))
        readGathered(atLeast: 1)
        start = end
      }
      if hasHeader, !assembly.isStopped {
        let end = LineCutter.wholeLines(in: bytes, from: start, to: taken)
        if end > start { assembly.read(bytes.extracting(start..<end), with: settings) }
        start = end
      }
    }
    gather(bytes.extracting(start..<taken))
    note(isExcessive: taken < bytes.count)
    readGathered(atLeast: fault == nil ? LineCutter.blockSize : 1)
  }

  private mutating func readGathered(atLeast size: Int) {
    while hasHeader, !assembly.isStopped, let block = cutter.takeBlock(atLeast: size) {
      assembly.read(block.span, with: settings)
    }
  }

  /// How many bytes of a piece are within the limit: the lines there are read, however large the piece is that exceeds it.
  private mutating func takenCount(of bytes: Span<UInt8>) -> Int {
    let taken = min(bytes.count, settings.limits.effectiveBytes - receivedBytes)
    receivedBytes += taken
    return taken
  }

  private mutating func gather(_ bytes: Span<UInt8>) {
    cutter.append(bytes)
    if !hasHeader { readHeader() }
  }

  /// Notes what stops the reading behind the lines that are whole, if anything does.
  private mutating func note(isExcessive: Bool) {
    if isExcessive {
      fault = (.bytesOverLimit, .bytesOverLimit(limit: settings.limits.effectiveBytes))
    } else if cutter.unfinishedBytes > settings.limits.lineBytes {
      fault = (.bytesOverLimit, .lineOverLimit(limit: settings.limits.lineBytes))
    }
  }

  /// The next lines to read, if there are enough of them.
  mutating func nextBlock() -> ArraySlice<UInt8>? {
    guard hasHeader, !assembly.isStopped else { return nil }
    let isMoreBehind = fault != nil || !lines.isEmpty
    return cutter.takeBlock(atLeast: isMoreBehind ? 1 : LineCutter.blockSize)?[...] ?? takeLines()
  }

  /// Takes about a block of those lines that are given out where they are.
  private mutating func takeLines() -> ArraySlice<UInt8>? {
    guard !lines.isEmpty else { return nil }
    let end = LineCutter.lineEnd(
      in: lines.span, from: min(LineCutter.blockSize, lines.count) - 1, to: lines.count)
    // Let go of with its last lines, or the piece would be kept until the next one.
    defer { lines = end < lines.count ? lines.dropFirst(end) : [] }
    return lines.prefix(end)
  }

  /// The last lines, at the end of the document.
  mutating func lastBlock() -> ArraySlice<UInt8>? {
    guard !assembly.isStopped else { return nil }
    if fault != nil { return nextBlock() }
    if !hasHeader {
      setHeader(cutter.takeRest())
      return nil
    }
    let rest = cutter.takeRest()
    return rest.isEmpty ? nil : rest[...]
  }

  /// Reads the last lines, at the end of the document.
  mutating func readRest() {
    while let block = lastBlock() { assembly.read(block.span, with: settings) }
  }

  /// Makes the tree, when all blocks have been read and appended.
  mutating func finish() -> ReadingOutcome {
    if let fault, !assembly.isStopped { assembly.stop(fault.code, fault.message) }
    return assembly.finish()
  }

  private mutating func readHeader() {
    while !hasHeader, let line = cutter.takeLine() {
      if LineCutter.isBlank(line) {
        blankLines += 1
        assembly.skip(bytes: line.count)
      } else {
        setHeader(line)
      }
    }
  }

  private mutating func setHeader(_ line: [UInt8]) {
    hasHeader = true
    let (header, outcome) = LineHeader.read(
      line.span, isFirstLine: blankLines == 0, named: settings.file, limits: settings.limits,
      unknownMembers: settings.unknownMembers)
    assembly.setHeader(header, outcome, blankLines: blankLines, bytes: line.count)
    settings.header = header?.header ?? DocumentHeader()
  }
}
