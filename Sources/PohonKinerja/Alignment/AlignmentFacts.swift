/// What several rules need to know of a tree, found out once.
///
/// Arrays are indexed by row; rows that are not in the tree have zeros. A class, although nothing in it ever changes:
/// every rule passes it on, and a copy of so many arrays counts a reference to each.
final class AlignmentFacts: Sendable {
  let columns: TreeColumns
  /// The rows of the tree in the order of the document.
  let order: ContiguousArray<Row>
  /// What was read of each row.
  let rows: RowFacts
  /// The words for areas, from the narrowest.
  let areas: [WordSet]
  /// The words that titles of positions are made of.
  let titleWords: PositionTitle.KnownWords
  /// The figures from which some rules speak up.
  let thresholds: Thresholds
  let years: PlannedYears
  /// By rank, what kind of level it is.
  let levelKinds: ContiguousArray<Level.Kind>
  /// By rank, the place of a level's stage in the chain, or -1 for a level without one.
  let levelStages: ContiguousArray<Int8>
  /// For each indicator that others declare as their whole, those others in the order of the document.
  let components: [Row: [Row]]
  /// For each indicator a bit for each way, ``EnumCode`` of it, in which others declare that they combine into it; nothing where
  /// none does, and in a session.
  private let combinations: ContiguousArray<UInt8>
  /// The indicators for which parts may be declared, each once: those of a sasaran divided by load, and those that
  /// others contribute to.
  let wholes: [Row]
  /// How many indicators contribute to one that does not exist.
  let contributionsToNothingCount: Int
  /// Those indicators in the order of the document; in a session only where an id is looked for among all.
  let contributionsToNothing: [Row]
  /// The ids that are looked for, where they are kept.
  let idSearch: IDSearch?
  /// By owner the sasaran of which an indicator has a weight, in the order of the document. Owners whose weights plainly
  /// come to a whole at every sasaran are left out, for nobody asks.
  let weightedRows: [OwnerKey: [Row]]
  /// The actuals held against the tree, where it is checked together with them.
  let measured: MeasurementRun?

  /// - Parameter measured: The actuals that are held against the tree, if any.
  convenience init(
    _ columns: TreeColumns, thresholds: Thresholds = .standard, vocabulary: Vocabulary = Vocabulary(),
    measured: MeasurementRun? = nil
  ) {
    self.init(
      columns, DocumentRows(columns, thresholds: thresholds, vocabulary: vocabulary),
      thresholds: thresholds, measured: measured)
  }

  /// As ``init(_:thresholds:vocabulary:measured:)``, with the rows read on several threads at once.
  convenience init(
    _ columns: TreeColumns, thresholds: Thresholds, vocabulary: Vocabulary, measured: MeasurementRun? = nil,
    threads: Int
  ) async {
    self.init(
      columns,
      await DocumentRows(columns, thresholds: thresholds, vocabulary: vocabulary, threads: threads),
      thresholds: thresholds, measured: measured)
  }

  /// Facts of rows that are read.
  init(
    _ columns: TreeColumns, _ document: DocumentRows, thresholds: Thresholds,
    measured: MeasurementRun? = nil
  ) {
    self.columns = columns
    self.measured = measured
    self.thresholds = thresholds
    order = document.order
    rows = document.rows
    years = document.rows.years
    wholes = document.wholes
    weightedRows = document.weightedRows
    components = document.components
    combinations = document.combinations
    contributionsToNothing = document.contributionsToNothing
    contributionsToNothingCount = contributionsToNothing.count
    idSearch = nil
    areas = Vocabulary.Kind.areas.map { document.rows.words[$0] }
    titleWords = PositionTitle.KnownWords(document.rows.words)
    levelKinds = ContiguousArray(columns.header.cascade.levels.map(\.kind))
    levelStages = ContiguousArray(
      columns.header.cascade.levels.map { Int8(clamping: $0.stage?.order ?? -1) })
  }

  /// Facts that are kept up to date from edit to edit, without an ``order`` and ``wholes``, which no rule needs that is
  /// asked about single sasaran.
  ///
  /// - Parameter document: Facts of a tree with the same header, for what depends on that alone.
  init(
    _ columns: TreeColumns, rows: RowFacts, components: [Row: [Row]], contributionsToNothingCount: Int,
    contributionsToNothing: [Row] = [], idSearch: IDSearch? = nil, weightedRows: [OwnerKey: [Row]] = [:],
    document: AlignmentFacts
  ) {
    self.columns = columns
    self.rows = rows
    self.components = components
    combinations = []
    self.contributionsToNothingCount = contributionsToNothingCount
    self.contributionsToNothing = contributionsToNothing
    self.idSearch = idSearch
    self.weightedRows = weightedRows
    order = []
    wholes = []
    measured = nil
    thresholds = document.thresholds
    areas = document.areas
    titleWords = document.titleWords
    years = document.years
    levelKinds = document.levelKinds
    levelStages = document.levelStages
  }

  // MARK: What was read

  /// What the statement of a sasaran comes to when compared.
  @inline(__always)
  func statementFacts(of row: Row) -> TextFacts { rows.texts.facts(at: rows.found.statements[Int(row)]) }

  /// Whether the statement of a sasaran is more than a sign for nothing.
  func hasStatement(_ row: Row) -> Bool { rows.texts.isFilledIn(at: rows.found.statements[Int(row)]) }

  /// Whether the name of an indicator is more than a sign for nothing.
  func hasName(_ indicator: Row) -> Bool { rows.texts.isFilledIn(at: rows.found.names[Int(indicator)]) }

  /// What kinds of words the statement of a sasaran has.
  @inline(__always)
  func statementMarks(of row: Row) -> TextMarks { rows.texts.marks(at: rows.found.statements[Int(row)]) }

  /// What the name of an indicator comes to when compared.
  @inline(__always)
  func nameFacts(of indicator: Row) -> TextFacts { rows.texts.facts(at: rows.found.names[Int(indicator)]) }

  /// What kinds of words the name of an indicator has.
  @inline(__always)
  func nameMarks(of indicator: Row) -> TextMarks { rows.texts.marks(at: rows.found.names[Int(indicator)]) }

  /// What the statements and names are about.
  var concepts: TextConcepts {
    _read { yield rows.texts.concepts }
  }
  /// What every word of the statements and names is.
  var words: WordBook {
    // Lent, for a copy would count a reference to each of its tables.
    _read { yield rows.words }
  }
  /// What the indicators of a sasaran have.
  @inline(__always)
  func signs(of row: Row) -> SasaranSigns { rows.found.signs[Int(row)] }

  /// Looks at the texts of a sasaran before they are asked about; what it returns says nothing.
  @inline(__always)
  func glance(at row: Row) -> UInt64 {
    var seen = rows.texts.glance(at: rows.found.statements[Int(row)])
    for indicator in indicatorRows(of: row) {
      seen |= rows.texts.glance(at: rows.found.names[Int(indicator)])
    }
    return seen
  }

  /// For each indicator what its baseline and targets are.
  var figureMarks: ContiguousArray<FigureMarks> { rows.found.figureMarks }

  /// Whether others may declare that they combine into an indicator; quickly, and wrong only in saying yes.
  @inline(__always)
  func mayCombine(_ whole: Row) -> Bool {
    combinations.isEmpty ? !components.isEmpty : combinations[Int(whole)] != 0
  }

  /// Whether others may declare that they combine into an indicator in one way, as ``EnumCode``; quickly, and wrong only in saying
  /// yes.
  @inline(__always)
  func mayCombine(_ whole: Row, by combination: UInt8) -> Bool {
    combinations.isEmpty ? !components.isEmpty : combinations[Int(whole)] & 1 << combination != 0
  }

  /// The indicators that declare an indicator to be their whole, in the order of the document.
  @inline(__always)
  func components(of whole: Row) -> [Row] { mayCombine(whole) ? components[whole] ?? [] : [] }

  /// Whether others declare an indicator to be their whole.
  @inline(__always)
  func isWhole(_ indicator: Row) -> Bool { mayCombine(indicator) && components[indicator] != nil }

  // MARK: Asking

  /// The words of a sasaran's statement with what they are. For the rare statement that needs a second look.
  func words(ofStatement row: Row) -> [MarkedWord] {
    columns.texts.withBytes(of: columns.nodes[row].statement) { words.words(of: $0) }
  }

  /// The words of an indicator's name with what they are. For the rare name that needs a second look.
  func words(ofName indicator: Row) -> [MarkedWord] {
    columns.texts.withBytes(of: columns.indicators[indicator].name) { words.words(of: $0) }
  }

  @inline(__always)
  func node(_ row: Row) -> NodeRow { columns.nodes[row] }

  /// The rows of a sasaran's indicators.
  @inline(__always)
  func indicatorRows(of row: Row) -> Range<Row> {
    let node = columns.nodes[row]
    return node.firstIndicator..<(node.firstIndicator + node.indicatorCount)
  }

  /// The rows of an indicator's values: the baseline first, then the targets by year.
  func valueRows(of indicator: Row) -> Range<Row> {
    let row = columns.indicators[indicator]
    return row.firstValue..<(row.firstValue + Row(row.valueCount))
  }

  /// The rows directly below, in order.
  func children(of row: Row) -> ChildRows {
    ChildRows(nodes: columns.nodes, row: columns.nodes[row].firstChild)
  }

  /// The rows without a parent, in order.
  var roots: ChildRows { ChildRows(nodes: columns.nodes, row: columns.firstRoot) }

  /// The rank of the highest level on which a root stands; 0 for an empty tree. O(roots).
  var topmostRootLevel: Int { roots.map { Int(columns.nodes[$0].level) }.min() ?? 0 }

  /// Whether a sasaran is declared to stand outside the cascade, and why.
  func isNonCascadingWithReason(_ row: Row) -> Bool {
    guard columns.nodes[row].cascading == .nonCascading else { return false }
    return (columns.detail(of: row)?.nonCascadingReason ?? "").utf8.span.isFilledIn
  }

  /// The kind of a sasaran's level.
  @inline(__always)
  func levelKind(of node: NodeRow) -> Level.Kind { levelKinds[Int(node.level)] }

  /// What a value of an indicator comes to.
  func figure(_ value: ValueRow, of indicator: Row) -> TargetFacts {
    rows.figures.figure(value, of: columns.indicators[indicator], in: columns)
  }

  /// The year of the first value of an indicator that is of a certain kind.
  func firstYear(
    of indicator: Row, besidesBaseline: Bool = false, where isMeant: (TargetFacts.Kind) -> Bool
  ) -> Int? {
    for row in valueRows(of: indicator) {
      let value = columns.values[row]
      if besidesBaseline, value.year == ValueRow.baseline { continue }
      if isMeant(figure(value, of: indicator).kind) { return Int(value.year) }
    }
    return nil
  }

  /// The unit an indicator declares.
  @inline(__always)
  func unit(of indicator: Row) -> UnitFacts { unit(columns.indicators[indicator].unit) }

  /// The unit that a symbol is.
  @inline(__always)
  func unit(_ symbol: Symbol) -> UnitFacts { rows.figures.unit(symbol) }

  /// Whether something is written that is more than a sign for nothing: "–", "TBD".
  func isFilledIn(_ symbol: Symbol) -> Bool { rows.isFilled(symbol, in: columns) }

  /// Whether the statement of a sasaran states something, rather than that nothing is printed.
  func isStatement(_ row: Row) -> Bool { rows.texts.isStated(at: rows.found.statements[Int(row)]) }

  /// Whether a symbol stands for nothing, or for white space.
  func isBlank(_ symbol: Symbol) -> Bool {
    guard symbol != 0 else { return true }
    return columns.texts.withBytes(of: columns.symbols.reference(symbol)) { $0.isBlank }
  }
}
