/// What came of some whole lines: rows that are not linked yet, and the problems.
///
/// Lines and offsets count from the start of the block, and so do rows where it was read by itself; ``LineAssembly`` puts
/// blocks one behind the other.
struct LineBlock: Sendable {
  var columns = TreeColumns()
  /// Where the texts of the rows are that are no symbols, and which store that is, where the block was read by itself.
  var texts = TextArena()
  var textsNumber = 0
  var lines = DecodedLines()
  var problems: [ReadingProblem] = []
  var errorCount = 0
  var lineCount = 0
  var byteCount = 0
  /// Whether a limit was met behind which nothing is read.
  var isStopped = false

  /// Reads whole lines, each with one sasaran, by themselves. A faulty line does not keep the others from being read.
  ///
  /// - Parameter texts: Where their texts are put.
  static func read(
    _ bytes: Span<UInt8>, under header: DocumentHeader, storing texts: inout BlockTexts, named file: String,
    limits: Limits, unknownMembers: UnknownMembers
  ) -> LineBlock {
    var columns = TreeColumns()
    columns.header = header
    let block = JSONScanner.withScanner(over: bytes, at: 0) { scanner in
      var reader = LineReader(
        scanner, behind: columns, named: file, limits: limits, unknownMembers: unknownMembers)
      return reader.read(bytes, storing: &texts)
    }
    return block ?? LineBlock()
  }

  /// Reads whole lines, each with one sasaran, behind rows that are there, which are among those of the block then.
  ///
  /// - Parameters:
  ///   - columns: The rows; nothing is left of them here.
  ///   - repeatedTexts: Their statements and names, and then those of the block as well.
  ///   - line: How many lines stand before these.
  static func read(
    _ bytes: Span<UInt8>, behind columns: inout TreeColumns, among repeatedTexts: inout RepeatedTexts,
    line: Int, named file: String, limits: Limits, unknownMembers: UnknownMembers
  ) -> LineBlock? {
    JSONScanner.withScanner(over: bytes, at: 0) { scanner in
      var given = TreeColumns()
      swap(&given, &columns)
      var reader = LineReader(
        scanner, behind: given, line: line, named: file, limits: limits, unknownMembers: unknownMembers)
      // Let go of, so that the reader alone has the rows and none of them is copied.
      given = TreeColumns()
      return reader.read(bytes, among: &repeatedTexts)
    }
  }
}

/// Reads lines with one sasaran each.
private struct LineReader: ~Copyable {
  private var reader: DocumentReader
  private let file: String
  private var problems: [ReadingProblem] = []
  /// How many lines stand before the block.
  private let firstLine: Int
  private var lineCount = 0
  private var isStopped = false
  /// By the number of a level's code its rank, or -1 where the cascade has no such level.
  private var ranks: ContiguousArray<Int> = []

  init(
    _ scanner: consuming JSONScanner, behind columns: TreeColumns, line: Int = 0, named file: String,
    limits: Limits, unknownMembers: UnknownMembers
  ) {
    reader = DocumentReader(
      scanner, behind: columns, named: file, limits: limits, unknownMembers: unknownMembers)
    reader.lines = DecodedLines()
    firstLine = line
    self.file = file
  }

  /// Reads with texts in a store of their own.
  mutating func read(_ bytes: Span<UInt8>, storing texts: inout BlockTexts) -> LineBlock {
    reader.keepsTextsApart = true
    // Exchanged, so that nobody else has them and they are not copied.
    swap(&reader.apartTexts, &texts.texts)
    var block = read(bytes, among: &texts.repeatedTexts)
    swap(&reader.apartTexts, &texts.texts)
    texts.texts.close()
    block.texts = texts.texts
    block.textsNumber = texts.number
    return block
  }

  /// Reads with texts among those that there are.
  ///
  /// - Parameter repeatedTexts: The statements and names among those.
  mutating func read(_ bytes: Span<UInt8>, among repeatedTexts: inout RepeatedTexts) -> LineBlock {
    swap(&reader.repeatedTexts, &repeatedTexts)
    readLines(of: bytes, areUTF8: InputEncoding.firstFault(in: bytes) == nil)
    reader.settlePending()
    reader.columns.storesRepeatedTextsOnce = reader.repeatedTexts.isRemembering
    swap(&reader.repeatedTexts, &repeatedTexts)
    var block = LineBlock(
      lines: reader.lines ?? DecodedLines(), problems: problems, errorCount: reader.problems.errorCount,
      lineCount: lineCount, byteCount: bytes.count, isStopped: isStopped)
    swap(&block.columns, &reader.columns)
    return block
  }

  private mutating func readLines(of bytes: Span<UInt8>, areUTF8: Bool) {
    var start = 0
    while start < bytes.count, !isStopped {
      let line = start..<reader.scanner.lineEnd(from: start)
      lineCount += 1
      reader.scanner.enterLine(line, number: firstLine + lineCount)
      let limit = reader.limits.lineBytes
      if line.count > limit {
        reader.report(.bytesOverLimit, at: start, .lineOverLimit(limit: limit))
        isStopped = true
      } else if !areUTF8, let fault = InputEncoding.firstFault(in: bytes.extracting(line)) {
        reader.report(.invalidUTF8, at: start + fault, .invalidUTF8)
      } else {
        readLine()
      }
      locateProblems(in: line)
      start = line.upperBound + 1
    }
  }

  private mutating func readLine() {
    reader.scanner.skipWhiteSpace()
    guard !reader.scanner.isAtEnd else { return }
    let row = Row(truncatingIfNeeded: reader.columns.nodes.count)
    do {
      try reader.readSasaranObject()
      try reader.readEnd()
    } catch {
      reader.openSasaran.removeAll()
      reader.names.removeAll()
      guard let failure = reader.scanner.takeFailure() else { return }
      // What breaks off here does so before a line feed, and mostly not at the end of the document.
      reader.report(
        failure.code, at: failure.offset, failure.code == .truncated ? .lineEndsEarly : failure.message)
      isStopped = failure.code == .sasaranOverLimit
    }
    if row < reader.columns.nodes.count { settleLevel(of: row) }
  }

  /// Turns the number of a level's code into its rank.
  private mutating func settleLevel(of row: Row) {
    let offset = reader.levelOffsets[Int(row - reader.firstRow)]
    guard offset >= 0 else { return }
    while ranks.count < reader.levelCodes.count {
      ranks.append(reader.columns.header.cascade.rank(of: reader.levelCodes.code(ranks.count)) ?? -1)
    }
    let number = Int(reader.columns.nodes[row].level)
    if number < ranks.count, ranks[number] >= 0 {
      if ranks[number] != number {
        reader.columns.nodes[row].level = UInt16(truncatingIfNeeded: ranks[number])
      }
    } else {
      reader.reportUnknownLevel(at: offset)
      reader.columns.nodes[row].level = 0
    }
  }

  /// Looks up the places of a line's problems while its bytes are there.
  private mutating func locateProblems(in line: Range<Int>) {
    guard !reader.problems.errors.isEmpty || !reader.problems.warnings.isEmpty else { return }
    let entries = reader.problems.takeEntries()
    problems += reader.located(entries, from: line.lowerBound, file: file)
      .map { $0.moved(lines: lineCount - 1, bytes: 0) }
  }
}
