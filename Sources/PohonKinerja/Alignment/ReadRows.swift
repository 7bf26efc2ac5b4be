/// What is read of rows that stand one behind the other: of all rows of a tree, or of a ``RowSegment``.
///
/// Arrays are indexed by row, counted from the first one; rows that are not in the tree have zeros.
struct ReadRows: Sendable {
  /// For each sasaran what its statement comes to when compared.
  var statements: ContiguousArray<TextFacts> = []
  /// For each sasaran what kinds of words its statement has.
  var statementMarks: ContiguousArray<TextMarks> = []
  /// For each sasaran whether its statement states something, rather than that nothing is printed.
  var isStated: ContiguousArray<Bool> = []
  /// For each sasaran what its indicators have.
  var signs: ContiguousArray<SasaranSigns> = []
  /// For each indicator what its name comes to when compared.
  var names: ContiguousArray<TextFacts> = []
  /// For each indicator what kinds of words its name has.
  var nameMarks: ContiguousArray<TextMarks> = []
  /// For each indicator what rules look for in its name.
  var nameSigns: ContiguousArray<IndicatorSigns> = []
  /// For each indicator what its baseline and targets are.
  var figureMarks: ContiguousArray<FigureMarks> = []
  /// What the statements and names are about.
  var concepts = TextConcepts()

  /// No rows.
  init() {}

  /// Room for rows that are not read yet. O(rows).
  init(_ segment: RowSegment) {
    let (nodes, indicators) = (segment.nodes.count, segment.indicators.count)
    statements = ContiguousArray(repeating: .empty, count: nodes)
    statementMarks = ContiguousArray(repeating: TextMarks(), count: nodes)
    isStated = ContiguousArray(repeating: false, count: nodes)
    signs = ContiguousArray(repeating: SasaranSigns(), count: nodes)
    names = ContiguousArray(repeating: .empty, count: indicators)
    nameMarks = ContiguousArray(repeating: TextMarks(), count: indicators)
    nameSigns = ContiguousArray(repeating: [], count: indicators)
    figureMarks = ContiguousArray(repeating: [], count: indicators)
    // Of a text some six, and of names that occur again none.
    concepts.makeRoom(for: (nodes + indicators) * 4)
  }

  /// Makes ready for so many rows, without having any of them.
  mutating func reserve(nodes: Int, indicators: Int) {
    statements.reserveCapacity(nodes)
    statementMarks.reserveCapacity(nodes)
    isStated.reserveCapacity(nodes)
    signs.reserveCapacity(nodes)
    names.reserveCapacity(indicators)
    nameMarks.reserveCapacity(indicators)
    nameSigns.reserveCapacity(indicators)
    figureMarks.reserveCapacity(indicators)
  }

  /// Puts rows behind those that are here. O(rows).
  mutating func append(_ others: ReadRows) {
    let start = UInt32(truncatingIfNeeded: concepts.append(contentsOf: others.concepts))
    statements += others.statements
    statementMarks.append(contentsOf: others.statementMarks.lazy.map { $0.moved(by: start) })
    isStated += others.isStated
    signs += others.signs
    names += others.names
    nameMarks.append(contentsOf: others.nameMarks.lazy.map { $0.moved(by: start) })
    nameSigns += others.nameSigns
    figureMarks += others.figureMarks
  }

  /// Makes room for rows that an edit brought, each without anything. O(those), but now and then O(n).
  mutating func grow(nodes: Int, indicators: Int) {
    while statements.count < nodes {
      statements.append(.empty)
      statementMarks.append(TextMarks())
      isStated.append(false)
      signs.append(SasaranSigns())
    }
    while names.count < indicators {
      names.append(.empty)
      nameMarks.append(TextMarks())
      nameSigns.append([])
      figureMarks.append([])
    }
  }

  /// Leaves out the concepts of texts that are no longer there. O(concepts).
  mutating func tidyConcepts() {
    var kept = TextConcepts()
    for row in statementMarks.indices { kept.take(&statementMarks[row], from: concepts) }
    for row in nameMarks.indices { kept.take(&nameMarks[row], from: concepts) }
    concepts = kept
  }
}

extension TextConcepts {
  /// Takes over the concepts of a text, which then start here.
  fileprivate mutating func take(_ marks: inout TextMarks, from other: TextConcepts) {
    guard marks.conceptCount > 0 else { return }
    let start = UInt32(clamping: count)
    makeRoom(for: Int(marks.conceptCount))
    other.forEach(in: marks) { append($0) }
    marks.conceptStart = start
  }
}
