/// What is read of each row of a tree before rules are asked: what its texts and figures come to.
struct RowFacts: Sendable {
  /// What is read of them.
  private(set) var read: ReadRows
  /// What every word of the statements and names is.
  private(set) var words: WordBook
  /// The figures and units.
  private(set) var figures: FigureFacts
  /// By symbol, what is known of it as a unit or as what is filled in; nothing of one that was not met as either.
  private var symbolMarks: ContiguousArray<SymbolMarks>
  let years: PlannedYears
  /// How many words a statement usually has.
  private let usualWords: (fewest: Int, most: Int)
  /// How many concepts are of texts that are no longer in the tree.
  private var staleConceptCount = 0
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
      symbolCount: columns.symbols.count, header: columns.header, jump: thresholds.suspiciousJump)
    symbolMarks = ContiguousArray(repeating: [], count: columns.symbols.count + 1)
    read = segment.map { ReadRows($0) } ?? ReadRows()
  }

  /// Reads a sasaran and its indicators. O(bytes).
  ///
  /// - Parameters:
  ///   - known: The names that were read of rows which still have them.
  ///   - links: Takes what of them has to do with other sasaran.
  @inline(__always)
  mutating func read(
    _ row: Row, _ node: NodeRow, in columns: TreeColumns, known: inout ReadTexts, noting links: inout RowLinks
  ) {
    columns.texts.withBytes(of: node.statement) {
      let (facts, marks) = words.read($0, noting: &read.concepts, in: &known.room)
      read.statements[index(ofSasaran: row)] = facts
      read.statementMarks[index(ofSasaran: row)] = marks
      read.isStated[index(ofSasaran: row)] = StatementText.isStatement($0, facts: facts)
    }
    if node.detail != .none {
      for factor in columns.criticalSuccessFactors(of: row) { words.learn(factor.utf8.span) }
    }
    var signs = SasaranSigns()
    let end = node.firstIndicator + node.indicatorCount
    var place = node.firstIndicator
    while place < end {
      let indicator = columns.indicators[place]
      readName(of: place, at: indicator.name, in: columns, known: &known)
      let figures = self.figures.take(indicator, in: columns, years: years)
      read.figureMarks[index(ofIndicator: place)] = figures
      take(place, indicator, figures, of: row, into: &signs, in: columns)
      if indicator.contributesTo != 0 { links.contributing.append(place) }
      place += 1
    }
    signs.take(haveWholeWeights: columns.haveWholeWeights(node))
    signs.take(
      statement: read.statements[index(ofSasaran: row)], read.statementMarks[index(ofSasaran: row)],
      usual: usualWords)
    read.signs[index(ofSasaran: row)] = signs
    if node.cascading == .directByLoad { links.divided.append(row) }
    if signs.indicators.contains(.doubtfulWeights) { links.weighted.append(row) }
  }

  /// Where arrays have a sasaran.
  @inline(__always)
  private func index(ofSasaran row: Row) -> Int { Int(row - first.node) }

  /// Where arrays have an indicator.
  @inline(__always)
  private func index(ofIndicator row: Row) -> Int { Int(row - first.indicator) }

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
    read.names[index(ofIndicator: place)] = read.names[index(ofIndicator: twin)]
    read.nameMarks[index(ofIndicator: place)] = read.nameMarks[index(ofIndicator: twin)]
    read.nameSigns[index(ofIndicator: place)] = read.nameSigns[index(ofIndicator: twin)]
  }

  private mutating func read(_ name: Span<UInt8>, of place: Row, in room: inout ReadingRoom) {
    let (facts, marks) = words.read(name, noting: &read.concepts, in: &room)
    read.names[index(ofIndicator: place)] = facts
    read.nameMarks[index(ofIndicator: place)] = marks
    read.nameSigns[index(ofIndicator: place)] = IndicatorSigns(ofName: facts, marks, first: name.byte(at: 0))
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
      indicator, named: read.nameSigns[index(ofIndicator: place)],
      read.nameMarks[index(ofIndicator: place)].first, figures: figures, unit: unit,
      isFilled: filled)
    signs.take(own, figures, named: read.names[index(ofIndicator: place)])
    if isForeign(place, to: row) { signs.takeForeign() }
  }

  /// Whether a name that begins with a measure says nothing that a statement says.
  @inline(__always)
  private func isForeign(_ indicator: Row, to row: Row) -> Bool {
    let (name, statement) = (
      read.nameMarks[index(ofIndicator: indicator)], read.statementMarks[index(ofSasaran: row)]
    )
    return !name.first.isDisjoint(with: WordKinds.shares.union(.counts).union(.scores))
      && name.conceptCount > 0 && statement.conceptCount > 0 && !read.concepts.areShared(by: name, statement)
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
      read.figureMarks[Int(indicator)].insert(.contributesToNothing)
    } else {
      read.figureMarks[Int(indicator)].remove(.contributesToNothing)
    }
  }

  // MARK: Segments

  /// Begins to read other rows; what words, figures and symbols come to stays known. O(rows).
  mutating func begin(_ segment: RowSegment) {
    first = (segment.nodes.lowerBound, segment.indicators.lowerBound)
    read = ReadRows(segment)
  }

  /// Gives away what was read.
  mutating func takeRead() -> ReadRows {
    var taken = ReadRows()
    swap(&taken, &read)
    return taken
  }

  /// Makes ready for so many rows, without having any of them.
  mutating func reserve(_ rows: RowSegment) {
    read.reserve(nodes: rows.nodes.count, indicators: rows.indicators.count)
  }

  /// Puts rows behind those that are here. O(rows).
  mutating func append(_ rows: ReadRows) { read.append(rows) }

  /// Takes over what another one knows of words, figures and symbols of the same tree. O(words + symbols).
  mutating func learn(from other: RowFacts) {
    words.learn(from: other.words)
    figures.learn(from: other.figures)
    for symbol in symbolMarks.indices { symbolMarks[symbol].formUnion(other.symbolMarks[symbol]) }
  }

  // MARK: After edits

  /// Makes room for the rows and symbols that an edit brought. O(those), but now and then O(n).
  mutating func grow(to columns: TreeColumns) {
    read.grow(nodes: columns.nodes.count, indicators: columns.indicators.count)
    figures.grow(toSymbols: columns.symbols.count)
    while symbolMarks.count <= columns.symbols.count { symbolMarks.append([]) }
  }

  /// Makes room for an eighth more rows, so that arrays of this size are seldom moved. O(rows).
  mutating func reserveRows() {
    let (nodes, indicators) = (read.statements.count, read.names.count)
    read.reserve(nodes: nodes + nodes / 8, indicators: indicators + indicators / 8)
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
      columns.texts.withBytes(of: node.statement) {
        (read.statements[Int(row)], read.statementMarks[Int(row)]) = words.read(
          $0, noting: &read.concepts, in: &room)
        read.isStated[Int(row)] = StatementText.isStatement($0, facts: read.statements[Int(row)])
      }
    }
    if node.detail != .none {
      for factor in columns.criticalSuccessFactors(of: row) { words.learn(factor.utf8.span) }
    }
    var signs = SasaranSigns()
    for (place, old) in zip(columns.indicatorRows(of: row), before.indicators) {
      let indicator = columns.indicators[place]
      let link = keepsLinks ? read.figureMarks[Int(place)].intersection(.contributesToNothing) : []
      if indicator.name != old.name {
        forget(indicator: place)
        columns.texts.withBytes(of: indicator.name) { read($0, of: place, in: &room) }
      }
      let figures = self.figures.take(indicator, in: columns, years: years)
      read.figureMarks[Int(place)] = figures.union(link)
      take(place, indicator, figures, of: row, into: &signs, in: columns)
    }
    signs.take(haveWholeWeights: columns.haveWholeWeights(node))
    signs.take(statement: read.statements[Int(row)], read.statementMarks[Int(row)], usual: usualWords)
    read.signs[Int(row)] = signs
  }

  /// Reads a statement again that was written over, its indicators being what they were. O(bytes + indicators).
  mutating func readStatement(of row: Row, in columns: TreeColumns) {
    var signs = read.signs[Int(row)]
    var room = ReadingRoom()
    forget(row)
    columns.texts.withBytes(of: columns.nodes[row].statement) {
      (read.statements[Int(row)], read.statementMarks[Int(row)]) = words.read(
        $0, noting: &read.concepts, in: &room)
      read.isStated[Int(row)] = StatementText.isStatement($0, facts: read.statements[Int(row)])
    }
    let marks = read.statementMarks[Int(row)]
    signs.takeForeign(columns.indicatorRows(of: row).contains { isForeign($0, to: row) })
    signs.take(statement: read.statements[Int(row)], marks, usual: usualWords)
    read.signs[Int(row)] = signs
  }

  /// Forgets what was read of a sasaran.
  mutating func forget(_ row: Row) {
    staleConceptCount += Int(read.statementMarks[Int(row)].conceptCount)
    read.statements[Int(row)] = .empty
    read.statementMarks[Int(row)] = TextMarks()
    read.isStated[Int(row)] = false
    read.signs[Int(row)] = SasaranSigns()
  }

  /// Forgets what was read of an indicator.
  mutating func forget(indicator: Row) {
    staleConceptCount += Int(read.nameMarks[Int(indicator)].conceptCount)
    read.names[Int(indicator)] = .empty
    read.nameMarks[Int(indicator)] = TextMarks()
    read.nameSigns[Int(indicator)] = []
    read.figureMarks[Int(indicator)] = []
  }

  /// Gives back the room of what was forgotten, once that is more than what is not. O(concepts) then, so O(1) an edit.
  mutating func tidy() {
    guard staleConceptCount > 1 << 16, staleConceptCount > read.concepts.count / 2 else { return }
    read.tidyConcepts()
    staleConceptCount = 0
  }
}

/// What is known of a symbol as a unit, or as what a field is filled in with.
struct SymbolMarks: OptionSet, BitwiseCopyable, Sendable {
  let rawValue: UInt8

  /// It was looked at as a unit.
  static let unit = SymbolMarks(rawValue: 1 << 0)
  static let noUnit = SymbolMarks(rawValue: 1 << 1)
  static let percent = SymbolMarks(rawValue: 1 << 2)
  static let counted = SymbolMarks(rawValue: 1 << 3)
  /// It names the upper end of its scale.
  static let ceiling = SymbolMarks(rawValue: 1 << 4)
  /// It begins with the name of an administrative product, and takes whole numbers.
  static let papers = SymbolMarks(rawValue: 1 << 5)
  /// It was looked at as what a field is filled in with.
  static let looked = SymbolMarks(rawValue: 1 << 6)
  /// It is more than a sign for nothing.
  static let filled = SymbolMarks(rawValue: 1 << 7)
}
