/// Puts blocks of lines one behind the other, in their order, and makes the tree of them.
///
/// What it makes depends on the lines alone: not on where blocks end, nor on which thread read them.
struct LineAssembly: Sendable {
  private let file: String
  private let limits: Limits
  private var header = LineHeader()
  private var columns = TreeColumns()
  /// By row, the parents that are named, their texts, and the offset of the line.
  private var parents: ContiguousArray<TextReference?> = []
  private var parentTexts = TextArena()
  private var lineStarts: ContiguousArray<Int> = []
  private var errors: [ReadingProblem] = []
  private var warnings: [ReadingProblem] = []
  private(set) var errorCount = 0
  private var lineCount = 0
  private(set) var byteCount = 0
  /// Whether nothing more is read: the header cannot be understood, or a limit was met.
  private(set) var isStopped = false

  init(named file: String, limits: Limits) {
    self.file = file
    self.limits = limits
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

  mutating func append(_ block: LineBlock) {
    guard !isStopped else { return }
    if let row = firstExcess(in: block) {
      stop(at: row, of: block)
    } else {
      for problem in block.problems { add(problem.moved(lines: lineCount, bytes: byteCount)) }
      errorCount += block.errorCount - block.problems.count { $0.severity == .error }
      isStopped = block.isStopped
      take(block)
    }
    lineCount += block.lineCount
    byteCount += block.byteCount
  }

  /// The first row of a block that is beyond the limit.
  private func firstExcess(in block: LineBlock) -> Row? {
    let room = max(limits.sasaran - columns.nodeCount, 0)
    return block.columns.nodes.count > room ? Row(clamping: room) : nil
  }

  /// Stops at a row that is one too many. What stands behind it is not told, so that it does not matter whether it was
  /// read in the same block.
  private mutating func stop(at row: Row, of block: LineBlock) {
    let origin = block.columns.nodes[row].origin
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

  private mutating func take(_ block: LineBlock) {
    let firstNode = Row(truncatingIfNeeded: columns.nodes.count)
    let firstIndicator = Row(truncatingIfNeeded: columns.indicators.count)
    columns.take(block.columns, texts: block.lines.texts, line: lineCount)
    let base = parentTexts.take(block.lines.parentTexts)
    for parent in block.lines.parents { parents.append(parent?.moved(behind: base)) }
    for start in block.lines.lineStarts { lineStarts.append(byteCount + start) }
    for row in firstNode..<Row(truncatingIfNeeded: columns.nodes.count) {
      guard let earlier = columns.registerID(ofNode: row) else { continue }
      reportDuplicate(
        LocalizedText("sasaran", en: "sasaran"), columns.nodes[row].id, of: row,
        column: block.lines.nodeIDColumns[Int(row - firstNode)], path: "$.id",
        earlier: columns.nodes[earlier].origin)
    }
    for row in firstIndicator..<Row(truncatingIfNeeded: columns.indicators.count) {
      guard let earlier = columns.registerID(ofIndicator: row) else { continue }
      let indicator = columns.indicators[row]
      let place = row - columns.nodes[indicator.node].firstIndicator
      reportDuplicate(
        LocalizedText("indikator", en: "indicator"), indicator.id, of: indicator.node,
        column: block.lines.indicatorIDColumns[Int(row - firstIndicator)], path: "$.indicators[\(place)].id",
        earlier: columns.indicators[earlier].origin)
    }
  }

  private mutating func reportDuplicate(
    _ what: LocalizedText, _ id: TextReference, of row: Row, column: UInt32, path: String, earlier: OriginRow
  ) {
    add(
      problem(
        .duplicateID, .duplicateID(columns.texts.string(id), of: what),
        line: Int(columns.nodes[row].origin.line), column: Int(column),
        offset: lineStarts[Int(row)] + Int(column) - 1, path: path,
        related: Location(file: file, line: Int(earlier.line), column: Int(earlier.column))))
  }

  /// Links the sasaran and makes ids where none are given. O(sasaran).
  ///
  /// A made id counts the lines of a level in their order, so that a parent can be named by it.
  mutating func finish() -> ReadingOutcome {
    if errorCount == 0 {
      columns.assignMissingIDs()
      columns.linkDeclaredParents(parents, in: parentTexts)
      checkDepth()
    }
    var outcome = ReadingOutcome()
    outcome.errorCount = errorCount
    outcome.problems = (errors + warnings).sorted { $0.offset < $1.offset }
    guard errorCount == 0 else { return outcome }
    outcome.columns = columns
    outcome.hasSasaran = columns.nodeCount > 0 || header.hasSasaran || header.logicModels.isEmpty
    outcome.logicModels = header.logicModels
    outcome.measurements = header.measurements
    return outcome
  }

  private mutating func checkDepth() {
    guard let row = columns.firstRow(below: limits.depth) else { return }
    let origin = columns.nodes[row].origin
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

  /// Counts a problem, and keeps it while there is room.
  private mutating func add(_ problem: ReadingProblem) {
    if problem.severity == .error {
      errorCount += 1
      if errors.count < ReadingErrors.maximumCount { errors.append(problem) }
    } else if warnings.count < ReadingErrors.maximumCount {
      warnings.append(problem)
    }
  }
}
