/// Takes bytes in pieces and gives out blocks of lines to be read, once the header is known.
struct LineFeeder: Sendable {
  /// What is needed to read a block, on any thread.
  struct Settings: Sendable {
    let file: String
    let limits: Limits
    let unknownMembers: UnknownMembers
    var header = DocumentHeader()

    func read(_ block: [UInt8]) -> LineBlock {
      LineBlock.read(
        block.span, under: header, named: file, limits: limits, unknownMembers: unknownMembers)
    }
  }

  private(set) var settings: Settings
  var assembly: LineAssembly
  private var cutter = LineCutter()
  private var hasHeader = false
  private var blankLines = 0
  private var receivedBytes = 0
  /// A fault that stops the reading behind the lines that are whole.
  private var fault: (code: ReadingProblem.Code, message: LocalizedText)?

  init(named file: String, limits: Limits, unknownMembers: UnknownMembers) {
    settings = Settings(file: file, limits: limits, unknownMembers: unknownMembers)
    assembly = LineAssembly(named: file, limits: limits)
  }

  var isStopped: Bool { assembly.isStopped || fault != nil }

  mutating func append(_ bytes: Span<UInt8>) {
    guard !isStopped else { return }
    // The lines within the limit are read, however large the piece is that exceeds it.
    let limit = settings.limits.effectiveBytes
    let taken = min(bytes.count, limit - receivedBytes)
    receivedBytes += taken
    cutter.append(bytes.extracting(0..<taken))
    if !hasHeader { readHeader() }
    if taken < bytes.count {
      fault = (.bytesOverLimit, .bytesOverLimit(limit: limit))
    } else if cutter.unfinishedBytes > settings.limits.lineBytes {
      fault = (.bytesOverLimit, .lineOverLimit(limit: settings.limits.lineBytes))
    }
  }

  /// The next lines to read, if there are enough of them.
  mutating func nextBlock() -> [UInt8]? {
    guard hasHeader, !assembly.isStopped else { return nil }
    return cutter.takeBlock(atLeast: fault == nil ? LineCutter.blockSize : 1)
  }

  /// The last lines, at the end of the document.
  mutating func lastBlock() -> [UInt8]? {
    guard !assembly.isStopped else { return nil }
    if fault != nil { return nextBlock() }
    if !hasHeader {
      setHeader(cutter.takeRest())
      return nil
    }
    let rest = cutter.takeRest()
    return rest.isEmpty ? nil : rest
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
