/// What is read of each row of a tree before rules are asked: what its texts and figures come to.
struct RowFacts: Sendable {
  /// What is read of them.
  private(set) var found: ReadRows
  /// What the statements and names come to.
  private(set) var texts = KnownTexts()
  /// What every word of the statements and names is.
  private(set) var words: WordBook
  /// The figures and units.
  private(set) var figures: FigureFacts
  /// By symbol, what is known of it as a unit or as what is filled in; nothing of one that was not met as either.
  private var symbolMarks: ContiguousArray<SymbolMarks>
  /// How owners are written.
  private(set) var owners = OwnerSpellings()
  let years: PlannedYears
  /// How many words a statement usually has.
  private let usualWords: (fewest: Int, most: Int)
  /// How many texts at most are no longer in the tree.
  private var staleTextCount = 0
  /// The sasaran and the indicator that arrays begin with: the first ones of the tree, unless a ``RowSegment`` is read.
  private var first: (node: Row, indicator: Row) = (0, 0)

  /// Room for rows of a tree, none of which is read yet. O(rows + symbols).
  ///
  /// - Parameter segment: The rows; `nil` for none.
  init(
    _ columns: TreeColumns, _ segment: RowSegment?, thresholds: Thresholds, vocabulary: Vocabulary
  ) {
    years = PlannedYears(columns.header)
    usualWords = (thresholds.minimumWords, thresholds.maximumWords)
    words = WordBook(adding: vocabulary)
    figures = FigureFacts(
      symbolCount: columns.symbols.count, header: columns.header,
      jump: min(thresholds.suspiciousJump, DecimalSlip.leastJump))
    symbolMarks = ContiguousArray(repeating: [], count: columns.symbols.count + 1)
    symbolMarks[0] = .owner
    found = segment.map { ReadRows($0) } ?? ReadRows()
  }

  /// So many sasaran are read together.
  private static let rowsTogether: Row = 32

  /// Reads sasaran and their indicators. O(bytes).
  ///
  /// - Parameters:
  ///   - known: Where statements and names are that were read.
  ///   - links: Takes what of them has to do with other sasaran.
  @inline(__always)
  mutating func read(
    _ rows: some RandomAccessCollection<Row>, in columns: TreeColumns, known: inout ReadTexts,
    noting links: inout RowLinks
  ) {
    var rest = rows[...]
    while !rest.isEmpty {
      let some = rest.prefix(Int(Self.rowsTogether))
      for row in some { findTexts(of: row, in: columns, known: &known) }
      readTogether(some, in: columns, noting: &links)
      rest = rest[some.endIndex...]
    }
  }

  /// The same of sasaran whose texts are found.
  mutating func readFound(_ rows: Range<Row>, in columns: TreeColumns, noting links: inout RowLinks) {
    for row in stride(from: rows.lowerBound, to: rows.upperBound, by: Int(Self.rowsTogether)) {
      readTogether(row..<min(row + Self.rowsTogether, rows.upperBound), in: columns, noting: &links)
    }
  }

  /// Reads a few sasaran. All their texts are looked at before, because memory answers several looks at once which do not wait for
  /// each other.
  @inline(__always)
  private mutating func readTogether(
    _ rows: some Collection<Row>, in columns: TreeColumns, noting links: inout RowLinks
  ) {
    for row in rows { lookAhead(at: row, in: columns) }
    for row in rows { read(row, columns.nodes[row], in: columns, noting: &links) }
  }

  /// Finds where the statement and the names are that are known, and reads the others.
  @inline(__always)
  private mutating func findTexts(of row: Row, in columns: TreeColumns, known: inout ReadTexts) {
    found.statements[index(ofSasaran: row)] = place(
      of: columns.nodes[row].statement, as: .statement, in: columns, known: &known)
    for indicator in columns.indicatorRows(of: row) {
      found.names[index(ofIndicator: indicator)] = place(
        of: columns.indicators[indicator].name, as: .name, in: columns, known: &known)
    }
  }

  /// Looks at the texts of a sasaran that are found.
  @inline(__always)
  private mutating func lookAhead(at row: Row, in columns: TreeColumns) {
    texts.lookAhead(at: found.statements[index(ofSasaran: row)])
    for indicator in columns.indicatorRows(of: row) {
      texts.lookAhead(at: found.names[index(ofIndicator: indicator)])
    }
  }

  /// Reads a sasaran and its indicators, whose texts are found.
  @inline(__always)
  private mutating func read(
    _ row: Row, _ node: NodeRow, in columns: TreeColumns, noting links: inout RowLinks
  ) {
    learnFactors(of: row, node, in: columns)
    // Looked at here, once for each title, for it is asked of every sasaran whether an owner is filled in.
    _ = filledMarks(node.ownerTitle, in: columns)
    learnOwner(of: node, in: columns)
    var signs = SasaranSigns()
    let end = node.firstIndicator + node.indicatorCount
    var place = node.firstIndicator
    while place < end {
      let indicator = columns.indicators[place]
      let figures = self.figures.take(indicator, in: columns, years: years)
      found.figureMarks[index(ofIndicator: place)] = figures
      take(place, indicator, figures, of: row, into: &signs, in: columns)
      if indicator.contributesTo != 0 { links.contributions.append((part: place, whole: .none)) }
      place += 1
    }
    signs.take(haveWholeWeights: columns.haveWholeWeights(node))
    finish(&signs, of: row)
    if node.cascading == .directByLoad { links.divided.append(row) }
    if signs.indicators.contains(.doubtfulWeights) { links.weighted.append(row) }
  }

  /// Looks at how an owner is written, once for each text.
  @inline(__always)
  mutating func learnOwner(of node: NodeRow, in columns: TreeColumns) {
    if !symbolMarks[Int(node.ownerTitle)].contains(.owner) { learnOwner(node.ownerTitle, in: columns) }
    if !symbolMarks[Int(node.ownerName)].contains(.owner) { learnOwner(node.ownerName, in: columns) }
    if !symbolMarks[Int(node.ownerUnit)].contains(.owner) { learnOwner(node.ownerUnit, in: columns) }
  }

  @inline(never)
  private mutating func learnOwner(_ symbol: Symbol, in columns: TreeColumns) {
    symbolMarks[Int(symbol)].insert(.owner)
    columns.texts.withBytes(of: columns.symbols.reference(symbol)) { owners.take(symbol, $0) }
  }

  /// Looks at the words of the success factors, of which most sasaran have none.
  @inline(__always)
  private mutating func learnFactors(of row: Row, _ node: NodeRow, in columns: TreeColumns) {
    guard node.detail != .none else { return }
    for factor in columns.criticalSuccessFactors(of: row) { words.learn(factor.utf8.span) }
  }

  /// Takes the statement, which is read, into what the indicators have, and keeps both.
  @inline(__always)
  private mutating func finish(_ signs: inout SasaranSigns, of row: Row) {
    let place = found.statements[index(ofSasaran: row)]
    signs.take(
      statement: texts.facts(at: place), texts.marks(at: place), isFilledIn: texts.isFilledIn(at: place),
      usual: usualWords)
    found.signs[index(ofSasaran: row)] = signs
  }

  /// Where arrays have a sasaran.
  @inline(__always)
  private func index(ofSasaran row: Row) -> Int { Int(row - first.node) }

  /// Where arrays have an indicator.
  @inline(__always)
  private func index(ofIndicator row: Row) -> Int { Int(row - first.indicator) }

  /// Where a text is among the known ones; one that is not is read.
  @inline(__always)
  private mutating func place(
    of reference: TextReference, as kind: ReadTexts.Kind, in columns: TreeColumns, known: inout ReadTexts
  ) -> UInt32 {
    known.place(
      of: reference, as: kind, in: columns.texts, orNote: UInt32(truncatingIfNeeded: texts.count),
      reference: { texts.reference(at: $0) })
      ?? add(reference, as: kind, in: columns, &known.room)
  }

  /// Reads a text, and returns its place. O(bytes).
  @inline(never)
  private mutating func add(
    _ reference: TextReference, as kind: ReadTexts.Kind, in columns: TreeColumns, _ room: inout ReadingRoom
  ) -> UInt32 {
    columns.texts.withBytes(of: reference) {
      texts.add($0, as: kind, at: reference, with: &words, in: &room)
    }
  }

  /// Takes what an indicator has, whose name and figures are read.
  @inline(__always)
  private mutating func take(
    _ place: Row, _ indicator: IndicatorRow, _ figures: FigureMarks, of row: Row,
    into signs: inout SasaranSigns, in columns: TreeColumns
  ) {
    let unit = unitMarks(indicator.unit, in: columns)
    let filled = (
      formula: filledMarks(indicator.formula, in: columns).contains(.filled),
      source: filledMarks(indicator.source, in: columns).contains(.filled),
      responsible: filledMarks(indicator.responsible, in: columns).contains(.filled)
    )
    let name = found.names[index(ofIndicator: place)]
    let own = IndicatorSigns(
      indicator, named: texts.signs(at: name), texts.marks(at: name).first, figures: figures, unit: unit,
      isFilled: filled)
    signs.take(own, figures, named: texts.facts(at: name))
    if isForeign(place, to: row) { signs.takeForeign() }
  }

  /// Whether a name that begins with a measure says nothing that a statement says.
  @inline(__always)
  private func isForeign(_ indicator: Row, to row: Row) -> Bool {
    let name = texts.marks(at: found.names[index(ofIndicator: indicator)])
    let statement = texts.marks(at: found.statements[index(ofSasaran: row)])
    return !name.first.isDisjoint(with: WordKinds.shares.union(.counts).union(.scores))
      && name.conceptCount > 0 && statement.conceptCount > 0 && !texts.concepts.areShared(by: name, statement)
  }

  // MARK: Symbols

  /// What a symbol is as a unit, whose figures are read.
  @inline(__always)
  private mutating func unitMarks(_ unit: Symbol, in columns: TreeColumns) -> SymbolMarks {
    let known = symbolMarks[Int(unit)]
    return known.contains(.unit) ? known : readUnit(unit, in: columns)
  }

  @inline(never)
  private mutating func readUnit(_ symbol: Symbol, in columns: TreeColumns) -> SymbolMarks {
    let unit = figures.unit(symbol)
    var marks: SymbolMarks = .unit
    if unit.isNone { marks.insert(.noUnit) }
    if unit.key == UnitFacts.percent.key { marks.insert(.percent) }
    if unit.ceiling != nil { marks.insert(.ceiling) }
    if unit.isCounted {
      marks.insert(.counted)
      let first = columns.texts.withBytes(of: columns.symbols.reference(symbol)) { words.firstWord(of: $0) }
      if first.contains(.administrativeProducts) { marks.insert(.papers) }
    }
    symbolMarks[Int(symbol)].formUnion(marks)
    return symbolMarks[Int(symbol)]
  }

  /// Whether a symbol is more than a sign for nothing, as one of the marks.
  @inline(__always)
  private mutating func filledMarks(_ symbol: Symbol, in columns: TreeColumns) -> SymbolMarks {
    let known = symbolMarks[Int(symbol)]
    return known.contains(.looked) ? known : look(at: symbol, in: columns)
  }

  @inline(never)
  private mutating func look(at symbol: Symbol, in columns: TreeColumns) -> SymbolMarks {
    symbolMarks[Int(symbol)].formUnion(columns.isFilled(symbol) ? [.looked, .filled] : .looked)
    return symbolMarks[Int(symbol)]
  }

  /// Whether a symbol is more than a sign for nothing: "–", "TBD". O(1) for what formulas, sources and who is responsible are
  /// filled in with and for the titles of owners, O(bytes) for others and for a title that an edit brought.
  func isFilled(_ symbol: Symbol, in columns: TreeColumns) -> Bool {
    let known = symbolMarks[Int(symbol)]
    return known.contains(.looked) ? known.contains(.filled) : columns.isFilled(symbol)
  }

  /// Notes whether an indicator names one to contribute to that does not exist.
  mutating func note(_ indicator: Row, contributesToNothing: Bool) {
    if contributesToNothing {
      found.figureMarks[Int(indicator)].insert(.contributesToNothing)
    } else {
      found.figureMarks[Int(indicator)].remove(.contributesToNothing)
    }
  }

  // MARK: Segments

  /// Begins to read other rows, whose texts are found; what words, figures and symbols come to stays known. O(rows).
  mutating func begin(
    _ segment: RowSegment, statements: ContiguousArray<UInt32>, names: ContiguousArray<UInt32>
  ) {
    first = (segment.nodes.lowerBound, segment.indicators.lowerBound)
    found = ReadRows(statements: statements, names: names)
  }

  /// Gives away what was read.
  mutating func takeRows() -> ReadRows {
    var taken = ReadRows()
    swap(&taken, &found)
    return taken
  }

  /// Takes rows that were read in parts, which follow one another and are all there are. O(rows).
  mutating func take(_ parts: [ReadRows], of columns: TreeColumns) async {
    found = await ReadRows(joining: parts, of: RowSegment(all: columns))
  }

  /// Takes over texts that were read, and returns by how much their places grow. O(texts + words).
  mutating func learn(from texts: TextShare) -> UInt32 {
    words.learn(from: texts.words)
    return self.texts.append(texts.texts)
  }

  /// Takes over what another one knows of words, figures and symbols of the same tree. O(words + symbols).
  mutating func learn(from other: RowFacts) {
    words.learn(from: other.words)
    figures.learn(from: other.figures)
    owners.learn(from: other.owners)
    for symbol in symbolMarks.indices { symbolMarks[symbol].formUnion(other.symbolMarks[symbol]) }
  }

  // MARK: After edits

  /// Makes room for the rows and symbols that an edit brought. O(those), but now and then O(n).
  mutating func grow(to columns: TreeColumns) {
    found.grow(nodes: columns.nodes.count, indicators: columns.indicators.count)
    figures.grow(toSymbols: columns.symbols.count)
    while symbolMarks.count <= columns.symbols.count { symbolMarks.append([]) }
  }

  /// Makes room for an eighth more rows, so that arrays of this size are seldom moved. O(rows).
  mutating func reserveRows() {
    let (nodes, indicators) = (found.statements.count, found.names.count)
    found.reserve(nodes: nodes + nodes / 8, indicators: indicators + indicators / 8)
    texts.reserveMore()
  }

  /// Reads a sasaran again that was written over in place, as far as its texts and its indicators' are others than before.
  /// O(bytes of those + values).
  ///
  /// - Parameter keepsLinks: Whether its indicators contribute to what they did before.
  mutating func read(
    _ row: Row, insteadOf before: SasaranRows, keepingLinks keepsLinks: Bool, in columns: TreeColumns
  ) {
    let node = columns.nodes[row]
    var room = ReadingRoom()
    if node.statement != before.node.statement { read(statementOf: row, in: columns, &room) }
    learnFactors(of: row, node, in: columns)
    var signs = SasaranSigns()
    for (place, old) in zip(columns.indicatorRows(of: row), before.indicators) {
      let indicator = columns.indicators[place]
      let link = keepsLinks ? found.figureMarks[Int(place)].intersection(.contributesToNothing) : []
      if indicator.name != old.name {
        forget(indicator: place)
        found.names[Int(place)] = add(indicator.name, as: .name, in: columns, &room)
      }
      let figures = self.figures.take(indicator, in: columns, years: years)
      found.figureMarks[Int(place)] = figures.union(link)
      take(place, indicator, figures, of: row, into: &signs, in: columns)
    }
    signs.take(haveWholeWeights: columns.haveWholeWeights(node))
    finish(&signs, of: row)
  }

  /// Reads a statement again that was written over, its indicators being what they were. O(bytes + indicators).
  mutating func readStatement(of row: Row, in columns: TreeColumns) {
    var signs = found.signs[Int(row)]
    var room = ReadingRoom()
    read(statementOf: row, in: columns, &room)
    signs.takeForeign(columns.indicatorRows(of: row).contains { isForeign($0, to: row) })
    finish(&signs, of: row)
  }

  private mutating func read(statementOf row: Row, in columns: TreeColumns, _ room: inout ReadingRoom) {
    forget(row)
    found.statements[Int(row)] = add(columns.nodes[row].statement, as: .statement, in: columns, &room)
  }

  /// Forgets what was read of a sasaran.
  mutating func forget(_ row: Row) {
    if found.statements[Int(row)] != KnownTexts.none { staleTextCount += 1 }
    found.statements[Int(row)] = KnownTexts.none
    found.signs[Int(row)] = SasaranSigns()
  }

  /// Forgets what was read of an indicator.
  mutating func forget(indicator: Row) {
    if found.names[Int(indicator)] != KnownTexts.none { staleTextCount += 1 }
    found.names[Int(indicator)] = KnownTexts.none
    found.figureMarks[Int(indicator)] = []
  }

  /// Gives back the room of texts that were forgotten, once they may be more than those that are not. O(rows) then, after as
  /// many edits as that is worth, or one that takes away as much.
  ///
  /// - Parameter few: So many are not worth it.
  mutating func tidy(leaving few: Int = 1 << 16) {
    guard staleTextCount > few, staleTextCount > texts.count / 2 else { return }
    var kept = KnownTexts()
    // By the place of a text where it is among those that are kept.
    var places = ContiguousArray(repeating: KnownTexts.none, count: texts.count)
    func keep(_ place: inout UInt32) {
      guard place != KnownTexts.none else { return }
      if places[Int(place)] == KnownTexts.none { places[Int(place)] = kept.take(place, of: texts) }
      place = places[Int(place)]
    }
    for row in found.statements.indices { keep(&found.statements[row]) }
    for row in found.names.indices { keep(&found.names[row]) }
    texts = kept
    staleTextCount = 0
  }
}
