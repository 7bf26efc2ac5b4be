/// What is read of each row of a tree before rules are asked: what its texts and figures come to.
///
/// Arrays are indexed by row; rows that are not in the tree have zeros.
struct RowFacts: Sendable {
  /// For each sasaran what its statement comes to when compared.
  private(set) var statements: ContiguousArray<TextFacts>
  /// For each indicator what its name comes to when compared.
  private(set) var names: ContiguousArray<TextFacts>
  /// For each sasaran what kinds of words its statement has.
  private(set) var statementMarks: ContiguousArray<TextMarks>
  /// For each sasaran whether its statement states something, rather than that nothing is printed.
  private(set) var isStated: ContiguousArray<Bool>
  /// For each indicator what kinds of words its name has.
  private(set) var nameMarks: ContiguousArray<TextMarks>
  /// For each indicator what rules look for in its name.
  private var nameSigns: ContiguousArray<IndicatorSigns>
  /// For each indicator what its baseline and targets are.
  private(set) var figureMarks: ContiguousArray<FigureMarks>
  /// For each sasaran what its indicators have.
  private(set) var signs: ContiguousArray<SasaranSigns>
  /// What the statements and names are about.
  private(set) var concepts = TextConcepts()
  /// What every word of the statements and names is.
  private(set) var words: WordBook
  /// The figures and units.
  private(set) var figures: FigureFacts
  /// By symbol, what is known of it as a unit or as what is filled in; nothing of one that was not met as either.
  private var symbolMarks: ContiguousArray<SymbolMarks>
  private let years: PlannedYears
  /// How many words a statement usually has.
  private let usualWords: (fewest: Int, most: Int)
  /// How many concepts are of texts that are no longer in the tree.
  private var staleConceptCount = 0

  /// Room for the rows of a tree, none of which is read yet. O(rows + bytes of the symbols).
  init(_ columns: TreeColumns, thresholds: Thresholds, vocabulary: Vocabulary, years: PlannedYears) {
    self.years = years
    usualWords = (thresholds.minimumWords, thresholds.maximumWords)
    words = WordBook(adding: vocabulary)
    statements = ContiguousArray(repeating: TextFacts.empty, count: columns.nodes.count)
    statementMarks = ContiguousArray(repeating: TextMarks(), count: columns.nodes.count)
    isStated = ContiguousArray(repeating: false, count: columns.nodes.count)
    signs = ContiguousArray(repeating: SasaranSigns(), count: columns.nodes.count)
    names = ContiguousArray(repeating: TextFacts.empty, count: columns.indicators.count)
    nameMarks = ContiguousArray(repeating: TextMarks(), count: columns.indicators.count)
    nameSigns = ContiguousArray(repeating: IndicatorSigns(), count: columns.indicators.count)
    figureMarks = ContiguousArray(repeating: FigureMarks(), count: columns.indicators.count)
    // Of a text some six, and of names that occur again none.
    concepts.makeRoom(for: (columns.nodes.count + columns.indicators.count) * 4)
    figures = FigureFacts(
      symbolCount: columns.symbols.count, header: columns.header, jump: thresholds.suspiciousJump)
    symbolMarks = ContiguousArray(repeating: [], count: columns.symbols.count + 1)
  }

  /// Reads a sasaran and its indicators. O(bytes).
  ///
  /// - Parameter known: The names that were read of rows which still have them.
  @inline(__always)
  mutating func read(_ row: Row, _ node: NodeRow, in columns: TreeColumns, known: inout ReadTexts) {
    read(statement: node.statement, of: row, in: columns, &known.room)
    learnFactors(of: row, node, in: columns)
    var signs = SasaranSigns()
    let end = node.firstIndicator + node.indicatorCount
    var place = node.firstIndicator
    while place < end {
      let indicator = columns.indicators[place]
      readName(of: place, at: indicator.name, in: columns, known: &known)
      let figures = self.figures.take(indicator, in: columns, years: years)
      figureMarks[Int(place)] = figures
      take(place, indicator, figures, of: row, into: &signs, in: columns)
      place += 1
    }
    signs.take(haveWholeWeights: columns.haveWholeWeights(node))
    finish(signs, of: row)
  }

  /// Reads what the statement of a sasaran says.
  @inline(__always)
  private mutating func read(
    statement: TextReference, of row: Row, in columns: TreeColumns, _ room: inout ReadingRoom
  ) {
    columns.texts.withBytes(of: statement) {
      let (facts, marks) = words.read($0, noting: &concepts, in: &room)
      statements[Int(row)] = facts
      statementMarks[Int(row)] = marks
      isStated[Int(row)] = StatementText.isStatement($0, facts: facts)
    }
  }

  /// Looks at the words of the success factors, of which most sasaran have none.
  @inline(__always)
  private mutating func learnFactors(of row: Row, _ node: NodeRow, in columns: TreeColumns) {
    guard node.detail != .none else { return }
    for factor in columns.criticalSuccessFactors(of: row) { words.learn(factor.utf8.span) }
  }

  /// Takes the statement, which is read, into what the indicators have, and keeps both.
  @inline(__always)
  private mutating func finish(_ signs: SasaranSigns, of row: Row) {
    var signs = signs
    signs.take(statement: statements[Int(row)], statementMarks[Int(row)], usual: usualWords)
    self.signs[Int(row)] = signs
  }

  /// Reads the name of an indicator, or takes over what another with the same name has.
  @inline(__always)
  private mutating func readName(
    of place: Row, at reference: TextReference, in columns: TreeColumns, known: inout ReadTexts
  ) {
    let twin = columns.texts.withBytes(of: reference) { (name) -> Row? in
      let twin = known.row(with: name, orNote: place) {
        columns.texts.equals(columns.indicators[$0].name, name)
      }
      if twin == nil { read(name, of: place, in: &known.room) }
      return twin
    }
    guard let twin else { return }
    names[Int(place)] = names[Int(twin)]
    nameMarks[Int(place)] = nameMarks[Int(twin)]
    nameSigns[Int(place)] = nameSigns[Int(twin)]
  }

  private mutating func read(_ name: Span<UInt8>, of place: Row, in room: inout ReadingRoom) {
    let (facts, marks) = words.read(name, noting: &concepts, in: &room)
    names[Int(place)] = facts
    nameMarks[Int(place)] = marks
    nameSigns[Int(place)] = IndicatorSigns(ofName: facts, marks, first: name.byte(at: 0))
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
    let own = IndicatorSigns(
      indicator, named: nameSigns[Int(place)], nameMarks[Int(place)].first, figures: figures, unit: unit,
      isFilled: filled)
    signs.take(own, figures, named: names[Int(place)])
    if isForeign(place, to: row) { signs.takeForeign() }
  }

  /// Whether a name that begins with a measure says nothing that a statement says.
  @inline(__always)
  private func isForeign(_ indicator: Row, to row: Row) -> Bool {
    let (name, statement) = (nameMarks[Int(indicator)], statementMarks[Int(row)])
    return !name.first.isDisjoint(with: WordKinds.shares.union(.counts).union(.scores))
      && name.conceptCount > 0 && statement.conceptCount > 0 && !concepts.areShared(by: name, statement)
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
  /// filled in with, O(bytes) for others.
  func isFilled(_ symbol: Symbol, in columns: TreeColumns) -> Bool {
    let known = symbolMarks[Int(symbol)]
    return known.contains(.looked) ? known.contains(.filled) : columns.isFilled(symbol)
  }

  /// Notes whether an indicator names one to contribute to that does not exist.
  mutating func note(_ indicator: Row, contributesToNothing: Bool) {
    if contributesToNothing {
      figureMarks[Int(indicator)].insert(.contributesToNothing)
    } else {
      figureMarks[Int(indicator)].remove(.contributesToNothing)
    }
  }

  // MARK: After edits

  /// Makes room for the rows and symbols that an edit brought. O(those), but now and then O(n).
  mutating func grow(to columns: TreeColumns) {
    while statements.count < columns.nodes.count {
      statements.append(.empty)
      statementMarks.append(TextMarks())
      isStated.append(false)
      signs.append(SasaranSigns())
    }
    while names.count < columns.indicators.count {
      names.append(.empty)
      nameMarks.append(TextMarks())
      nameSigns.append([])
      figureMarks.append([])
    }
    figures.grow(toSymbols: columns.symbols.count)
    while symbolMarks.count <= columns.symbols.count { symbolMarks.append([]) }
  }

  /// Makes room for an eighth more rows, so that arrays of this size are seldom moved. O(rows).
  mutating func reserveRows() {
    statements.reserveCapacity(statements.count + statements.count / 8)
    statementMarks.reserveCapacity(statementMarks.count + statementMarks.count / 8)
    isStated.reserveCapacity(isStated.count + isStated.count / 8)
    signs.reserveCapacity(signs.count + signs.count / 8)
    names.reserveCapacity(names.count + names.count / 8)
    nameMarks.reserveCapacity(nameMarks.count + nameMarks.count / 8)
    nameSigns.reserveCapacity(nameSigns.count + nameSigns.count / 8)
    figureMarks.reserveCapacity(figureMarks.count + figureMarks.count / 8)
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
    if node.statement != before.node.statement {
      forget(row)
      read(statement: node.statement, of: row, in: columns, &room)
    }
    learnFactors(of: row, node, in: columns)
    var signs = SasaranSigns()
    for (place, old) in zip(columns.indicatorRows(of: row), before.indicators) {
      let indicator = columns.indicators[place]
      let link = keepsLinks ? figureMarks[Int(place)].intersection(.contributesToNothing) : []
      if indicator.name != old.name {
        forget(indicator: place)
        columns.texts.withBytes(of: indicator.name) { read($0, of: place, in: &room) }
      }
      let figures = self.figures.take(indicator, in: columns, years: years)
      figureMarks[Int(place)] = figures.union(link)
      take(place, indicator, figures, of: row, into: &signs, in: columns)
    }
    signs.take(haveWholeWeights: columns.haveWholeWeights(node))
    finish(signs, of: row)
  }

  /// Reads a statement again that was written over, its indicators being what they were. O(bytes + indicators).
  mutating func readStatement(of row: Row, in columns: TreeColumns) {
    var signs = self.signs[Int(row)]
    var room = ReadingRoom()
    forget(row)
    read(statement: columns.nodes[row].statement, of: row, in: columns, &room)
    signs.takeForeign(columns.indicatorRows(of: row).contains { isForeign($0, to: row) })
    finish(signs, of: row)
  }

  /// Forgets what was read of a sasaran.
  mutating func forget(_ row: Row) {
    staleConceptCount += Int(statementMarks[Int(row)].conceptCount)
    statements[Int(row)] = .empty
    statementMarks[Int(row)] = TextMarks()
    isStated[Int(row)] = false
    signs[Int(row)] = SasaranSigns()
  }

  /// Forgets what was read of an indicator.
  mutating func forget(indicator: Row) {
    staleConceptCount += Int(nameMarks[Int(indicator)].conceptCount)
    names[Int(indicator)] = .empty
    nameMarks[Int(indicator)] = TextMarks()
    nameSigns[Int(indicator)] = []
    figureMarks[Int(indicator)] = []
  }

  /// Gives back the room of what was forgotten, once that is more than what is not. O(concepts) then, so O(1) an edit.
  mutating func tidy() {
    guard staleConceptCount > 1 << 16, staleConceptCount > concepts.count / 2 else { return }
    var kept = TextConcepts()
    for row in statementMarks.indices { kept.take(&statementMarks[row], from: concepts) }
    for row in nameMarks.indices { kept.take(&nameMarks[row], from: concepts) }
    concepts = kept
    staleConceptCount = 0
  }
}
