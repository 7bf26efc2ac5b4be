/// Puts blocks of lines one behind the other, in their order, and makes the tree of them.
///
/// What it makes depends on the lines alone: not on where blocks end, nor on which thread read them. Where texts are stored, and
/// whether they are mostly stored once, depends on that, but nothing that is read.
struct LineAssembly: Sendable {
  private let file: String
  private let limits: Limits
  private var header = LineHeader()
  private var columns = TreeColumns()
  /// Statements and names among its texts.
  private var repeatedTexts = RepeatedTexts()
  /// By the number of a store of texts and by its chunk, which chunk of those of the tree it is.
  private var textChunks: ContiguousArray<ContiguousArray<UInt32>> = []
  /// Whether texts that occur again are stored once, or a few times, among those blocks.
  private var areTextsStoredOnce = true
  /// By row, the parent that it names, where that has been met.
  private var parents: ContiguousArray<Row> = []
  /// The rows that name another one, in their order, and where its name is.
  private var unknownParents: ContiguousArray<(row: Row, name: TextReference)> = []
  private var parentTexts = TextArena()
  /// By row, the offset of its line.
  private var lineStarts: ContiguousArray<Int> = []
  private var errors: [ReadingProblem] = []
  private var warnings: [ReadingProblem] = []
  private(set) var errorCount = 0
  private var lineCount = 0
  private(set) var byteCount = 0
  /// Whether nothing more is read: the header cannot be understood, or a limit was met.
  private(set) var isStopped = false
  /// How many bytes will come; 0 where that is not known.
  private let expectedBytes: Int
  /// So many bytes room is made for; as long as it is made for none, so many have to come first.
  private var roomBytes = Self.sampleBytes

  /// - Parameter expectedBytes: How many bytes will come; 0 where that is not known.
  init(named file: String, limits: Limits, expectedBytes: Int) {
    self.file = file
    self.limits = limits
    self.expectedBytes = expectedBytes
  }

  var sasaranCount: Int { columns.nodeCount }

  /// Takes the first line, behind some blank ones.
  mutating func setHeader(_ header: LineHeader?, _ outcome: ReadingOutcome, blankLines: Int, bytes: Int) {
    lineCount = blankLines
    for problem in outcome.problems { add(problem.moved(lines: lineCount, bytes: byteCount)) }
    errorCount += outcome.errorCount - outcome.problems.count { $0.severity == .error }
    lineCount += 1
    byteCount += bytes
    self.header = header ?? LineHeader()
    isStopped = header == nil
    columns.header = self.header.header
  }

  /// Steps over blank lines before the header.
  mutating func skip(bytes: Int) { byteCount += bytes }

  /// Adds a problem of a whole line that could not be read.
  mutating func stop(_ code: ReadingProblem.Code, _ message: LocalizedText) {
    add(problem(code, message, line: lineCount + 1, column: 1, offset: byteCount))
    isStopped = true
  }

  /// Reads whole lines behind those that are there.
  mutating func read(_ lines: Span<UInt8>, with settings: LineFeeder.Settings) {
    guard !isStopped else { return }
    let rows = columns.nodes.count
    let indicators = columns.indicators.count
    guard
      var block = LineBlock.read(
        lines, behind: &columns, among: &repeatedTexts, line: lineCount, named: settings.file,
        limits: settings.limits, unknownMembers: settings.unknownMembers)
    else { return }
    swap(&columns, &block.columns)
    take(block.problems, block.errorCount)
    isStopped = block.isStopped
    settle(block.lines, firstNode: Row(truncatingIfNeeded: rows), Row(truncatingIfNeeded: indicators))
    lineCount += block.lineCount
    byteCount += block.byteCount
    makeRoom()
  }

  /// Puts lines that were read by themselves behind those that are there.
  mutating func append(_ block: LineBlock) {
    guard !isStopped else { return }
    let rows = columns.nodes.count
    let indicators = columns.indicators.count
    let excess = firstExcess(in: block)
    if excess == nil {
      take(block.problems, block.errorCount)
      isStopped = block.isStopped
    }
    takeRows(of: block)
    settle(
      block.lines, firstNode: Row(truncatingIfNeeded: rows), Row(truncatingIfNeeded: indicators),
      count: excess.map { Int($0) } ?? .max)
    if let excess { stop(at: excess, of: block) }
    lineCount += block.lineCount
    byteCount += block.byteCount
    makeRoom()
  }

  /// So many bytes tell how many sasaran there are in the rest.
  private static let sampleBytes = 1 << 20

  /// Makes room for what will come, once enough has to tell how much that is: an index that grows is made anew each time. No more than
  /// sixteen times what has come, for what is said to come need not, nor go on as it began.
  private mutating func makeRoom() {
    guard byteCount >= roomBytes, roomBytes < expectedBytes, !isStopped, errorCount == 0 else { return }
    roomBytes = min(expectedBytes, 16 * byteCount)
    guard roomBytes > 2 * byteCount else { return }
    func expected(_ count: Int, atMost limit: Int) -> Int {
      min(Int(Double(count) * Double(roomBytes) / Double(byteCount)), limit)
    }
    let nodes = expected(columns.nodeCount, atMost: max(limits.sasaran, 0))
    // What begins with very many indicators need not go on so.
    columns.reserveIDs(nodes: nodes, indicators: expected(columns.indicatorCount, atMost: 4 * nodes))
    parents.reserveCapacity(nodes)
    lineStarts.reserveCapacity(nodes)
  }

  private mutating func takeRows(of block: LineBlock) {
    while textChunks.count <= block.textsNumber { textChunks.append([]) }
    columns.take(block.columns, texts: block.texts, in: &textChunks[block.textsNumber], line: lineCount)
    if textChunks.count > Self.fewStores || !block.columns.storesRepeatedTextsOnce {
      areTextsStoredOnce = false
    }
    columns.storesRepeatedTextsOnce = areTextsStoredOnce
  }

  /// A text that occurs again is in each store of texts once. Of more than so many stores it is not looked for by where it is, since
  /// most are met there for the first time. Our convention; no result depends on it.
  private static let fewStores = 8

  private mutating func take(_ problems: [ReadingProblem], _ count: Int) {
    for problem in problems { add(problem.moved(lines: lineCount, bytes: byteCount)) }
    errorCount += count - problems.count { $0.severity == .error }
  }

  /// The first row of a block that is beyond the limit.
  private func firstExcess(in block: LineBlock) -> Row? {
    let room = max(limits.sasaran - columns.nodeCount, 0)
    return block.columns.nodes.count > room ? Row(clamping: room) : nil
  }

  /// Stops at a row that is one too many. What stands behind it is not told, so that it does not matter whether it was
  /// read in the same block.
  private mutating func stop(at row: Row, of block: LineBlock) {
    let origin = block.columns.origins.place(of: block.columns.nodes[row].origin)
    for problem in block.problems where problem.line < Int(origin.line) {
      add(problem.moved(lines: lineCount, bytes: byteCount))
    }
    add(
      problem(
        .sasaranOverLimit, .sasaranOverLimit(limit: limits.sasaran), line: Int(origin.line) + lineCount,
        column: Int(origin.column),
        offset: byteCount + block.lines.lineStarts[Int(row)] + Int(origin.column) - 1))
    isStopped = true
  }

  /// So many ids are looked for ahead of time.
  private static let idsAhead = 32

  /// Registers the ids of rows that have come, of so many sasaran at most, and looks up the parents that they name.
  private mutating func settle(
    _ lines: DecodedLines, firstNode: Row, _ firstIndicator: Row, count: Int = .max
  ) {
    for start in lines.lineStarts { lineStarts.append(byteCount + start) }
    let end = lines.nodeIDs.count > count ? firstNode + Row(truncatingIfNeeded: count) : Row.max
    for (place, id) in lines.nodeIDs.enumerated() {
      if place % Self.idsAhead == 0 {
        columns.lookAhead(nodes: lines.nodeIDs[place...].prefix(Self.idsAhead).lazy.map(\.hash))
      }
      guard id.column > 0 else { continue }
      let row = firstNode + Row(truncatingIfNeeded: place)
      guard row < end, let earlier = columns.registerID(ofNode: row, hash: id.hash) else { continue }
      reportDuplicate(
        LocalizedText("sasaran", en: "sasaran"), columns.nodes[row].id, of: row, column: id.column,
        path: "$.id", earlier: columns.nodes[earlier].origin)
    }
    for (place, id) in lines.indicatorIDs.enumerated() {
      if place % Self.idsAhead == 0 {
        columns.lookAhead(indicators: lines.indicatorIDs[place...].prefix(Self.idsAhead).lazy.map(\.hash))
      }
      guard id.column > 0 else { continue }
      let row = firstIndicator + Row(truncatingIfNeeded: place)
      guard let earlier = columns.registerID(ofIndicator: row, hash: id.hash) else { continue }
      let indicator = columns.indicators[row]
      guard indicator.node < end else { continue }
      let place = row - columns.nodes[indicator.node].firstIndicator
      reportDuplicate(
        LocalizedText("indikator", en: "indicator"), indicator.id, of: indicator.node, column: id.column,
        path: "$.indicators[\(place)].id", earlier: columns.indicators[earlier].origin)
    }
    lookUpParents(lines, firstNode: firstNode)
  }

  private mutating func lookUpParents(_ lines: DecodedLines, firstNode: Row) {
    // Names are kept where one is not met yet.
    var chunks: ContiguousArray<UInt32>?
    var last: DecodedLines.Parent?
    var lastRow = Row.none
    for (place, parent) in lines.parents.enumerated() {
      guard let parent else {
        parents.append(.none)
        continue
      }
      if parent != last {
        last = parent
        lastRow =
          lines.parentTexts.withBytes(of: parent.name) { columns.node(withID: $0, hash: parent.hash) }
          ?? .none
      }
      parents.append(lastRow)
      if lastRow == .none {
        let places = chunks ?? keepNames(of: lines)
        chunks = places
        unknownParents.append(
          (firstNode + Row(truncatingIfNeeded: place), parent.name.moved(to: places)))
      }
    }
  }

  /// Keeps the names of parents, and returns which of the chunks of all of them theirs are.
  private mutating func keepNames(of lines: DecodedLines) -> ContiguousArray<UInt32> {
    var names = lines.parentTexts
    names.close()
    var places: ContiguousArray<UInt32> = []
    parentTexts.take(names, knowing: &places)
    return places
  }

  private mutating func reportDuplicate(
    _ what: LocalizedText, _ id: TextReference, of row: Row, column: UInt32, path: String, earlier: OriginRow
  ) {
    let earlier = columns.origins.place(of: earlier)
    add(
      problem(
        .duplicateID, .duplicateID(columns.texts.string(id), of: what),
        line: Int(columns.origins.place(of: columns.nodes[row].origin).line), column: Int(column),
        offset: lineStarts[Int(row)] + Int(column) - 1, path: path,
        related: Location(file: file, line: Int(earlier.line), column: Int(earlier.column))))
  }

  /// Links the sasaran and makes ids where none are given. O(sasaran).
  ///
  /// A made id counts the lines of a level in their order, so that a parent can be named by it.
  mutating func finish() -> ReadingOutcome {
    if errorCount == 0 {
      columns.endRoots()
      columns.assignMissingIDs()
      columns.linkRoots(below: parents, unknown: unknownParents, in: parentTexts)
      checkDepth()
    }
    var outcome = ReadingOutcome()
    outcome.errorCount = errorCount
    outcome.problems = (errors + warnings).sorted { $0.offset < $1.offset }
    guard errorCount == 0 else { return outcome }
    outcome.columns = columns
    outcome.hasSasaran = columns.nodeCount > 0 || header.hasSasaran
    outcome.logicModels = header.logicModels
    outcome.measurements = header.measurements
    return outcome
  }

  private mutating func checkDepth() {
    guard let row = columns.firstRow(below: limits.depth) else { return }
    let origin = columns.origins.place(of: columns.nodes[row].origin)
    add(
      problem(
        .depthOverLimit, .depthOverLimit(limit: limits.depth), line: Int(origin.line),
        column: Int(origin.column), offset: lineStarts[Int(row)] + Int(origin.column) - 1))
  }

  private func problem(
    _ code: ReadingProblem.Code, _ message: LocalizedText, line: Int, column: Int, offset: Int,
    path: String = "$", related: Location? = nil
  ) -> ReadingProblem {
    ReadingProblem(
      severity: .error, code: code, message: message, file: file, line: line, column: column, offset: offset,
      path: path, related: related)
  }

  /// Counts a problem, and keeps it if it is among the first ones of the document, which come in any order.
  private mutating func add(_ problem: ReadingProblem) {
    if problem.severity == .error {
      errorCount += 1
      errors.keep(at: problem.offset, among: ReadingErrors.maximumCount, problem)
    } else {
      warnings.keep(at: problem.offset, among: ReadingErrors.maximumCount, problem)
    }
  }
}
