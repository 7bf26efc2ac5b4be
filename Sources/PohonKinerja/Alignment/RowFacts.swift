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
  /// By symbol, whether it is more than a sign for nothing.
  private(set) var filledSymbols: ContiguousArray<Bool>
  /// By symbol, whether it begins with the name of an administrative product; `nil` for one that was not asked for.
  private var namesPapers: ContiguousArray<Bool?>
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
    figureMarks = ContiguousArray(repeating: FigureMarks(), count: columns.indicators.count)
    // Of a text some six, and of names that occur again none.
    concepts.makeRoom(for: (columns.nodes.count + columns.indicators.count) * 4)
    figures = FigureFacts(
      symbolCount: columns.symbols.count, header: columns.header, jump: thresholds.suspiciousJump)
    filledSymbols = columns.filledSymbols()
    namesPapers = ContiguousArray(repeating: nil, count: columns.symbols.count + 1)
  }

  /// Reads a sasaran and its indicators. O(bytes).
  ///
  /// - Parameter known: The names that were read of rows which still have them.
  @inline(__always)
  mutating func read(_ row: Row, _ node: NodeRow, in columns: TreeColumns, known: inout ReadTexts) {
    columns.texts.withBytes(of: node.statement) {
      let (facts, marks) = words.read($0, noting: &concepts)
      statements[Int(row)] = facts
      statementMarks[Int(row)] = marks
      isStated[Int(row)] = StatementText.isStatement($0, facts: facts)
    }
    if node.detail != .none {
      for factor in columns.criticalSuccessFactors(of: row) { words.learn(factor.utf8.span) }
    }
    var signs = SasaranSigns()
    for place in node.firstIndicator..<(node.firstIndicator + node.indicatorCount) {
      let indicator = columns.indicators[place]
      let (name, marks, first) = columns.texts.withBytes(of: indicator.name) { name in
        let twin = known.row(with: name, orNote: place) {
          columns.texts.equals(columns.indicators[$0].name, name)
        }
        guard let twin else {
          let (facts, marks) = words.read(name, noting: &concepts)
          return (facts, marks, name.byte(at: 0))
        }
        return (names[Int(twin)], nameMarks[Int(twin)], name.byte(at: 0))
      }
      names[Int(place)] = name
      nameMarks[Int(place)] = marks
      let figures = self.figures.take(indicator, in: columns, years: years)
      figureMarks[Int(place)] = figures
      signs.take(readSigns(of: indicator, name, marks, first, figures, in: columns), figures, named: name)
      if isForeign(marks, to: statementMarks[Int(row)]) { signs.takeForeign() }
    }
    signs.take(haveWholeWeights: columns.haveWholeWeights(node))
    signs.take(statement: statements[Int(row)], statementMarks[Int(row)], usual: usualWords)
    self.signs[Int(row)] = signs
  }

  /// What an indicator has, whose unit is read.
  @inline(__always)
  private mutating func readSigns(
    of indicator: IndicatorRow, _ name: TextFacts, _ marks: TextMarks, _ first: UInt8?,
    _ figures: FigureMarks,
    in columns: TreeColumns
  ) -> IndicatorSigns {
    let unit = self.figures.unit(indicator.unit)
    return IndicatorSigns(
      indicator, named: name, marks, first: first, figures: figures, unit: unit,
      namesPapers: unit.isCounted && isOfPapers(indicator.unit, in: columns), isFilled: filledSymbols)
  }

  /// Whether a name that begins with a measure says nothing that a statement says.
  @inline(__always)
  private func isForeign(_ name: TextMarks, to statement: TextMarks) -> Bool {
    !name.first.isDisjoint(with: WordKinds.shares.union(.counts).union(.scores)) && name.conceptCount > 0
      && statement.conceptCount > 0 && !concepts.areShared(by: name, statement)
  }

  /// Whether a unit begins with the name of an administrative product. O(bytes) when it is first asked for.
  private mutating func isOfPapers(_ unit: Symbol, in columns: TreeColumns) -> Bool {
    if let known = namesPapers[Int(unit)] { return known }
    let first = columns.texts.withBytes(of: columns.symbols.reference(unit)) { words.firstWord(of: $0) }
    namesPapers[Int(unit)] = first.contains(.administrativeProducts)
    return first.contains(.administrativeProducts)
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
      figureMarks.append([])
    }
    figures.grow(toSymbols: columns.symbols.count)
    while filledSymbols.count <= columns.symbols.count {
      filledSymbols.append(columns.isFilled(Symbol(clamping: filledSymbols.count)))
      namesPapers.append(nil)
    }
  }

  /// Makes room for an eighth more rows, so that arrays of this size are seldom moved. O(rows).
  mutating func reserveRows() {
    statements.reserveCapacity(statements.count + statements.count / 8)
    statementMarks.reserveCapacity(statementMarks.count + statementMarks.count / 8)
    isStated.reserveCapacity(isStated.count + isStated.count / 8)
    signs.reserveCapacity(signs.count + signs.count / 8)
    names.reserveCapacity(names.count + names.count / 8)
    nameMarks.reserveCapacity(nameMarks.count + nameMarks.count / 8)
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
    if node.statement != before.node.statement {
      forget(row)
      columns.texts.withBytes(of: node.statement) {
        (statements[Int(row)], statementMarks[Int(row)]) = words.read($0, noting: &concepts)
        isStated[Int(row)] = StatementText.isStatement($0, facts: statements[Int(row)])
      }
    }
    if node.detail != .none {
      for factor in columns.criticalSuccessFactors(of: row) { words.learn(factor.utf8.span) }
    }
    var signs = SasaranSigns()
    for (place, old) in zip(columns.indicatorRows(of: row), before.indicators) {
      let indicator = columns.indicators[place]
      let link = keepsLinks ? figureMarks[Int(place)].intersection(.contributesToNothing) : []
      if indicator.name != old.name {
        forget(indicator: place)
        columns.texts.withBytes(of: indicator.name) {
          (names[Int(place)], nameMarks[Int(place)]) = words.read($0, noting: &concepts)
        }
      }
      let figures = self.figures.take(indicator, in: columns, years: years)
      figureMarks[Int(place)] = figures.union(link)
      let (name, marks) = (names[Int(place)], nameMarks[Int(place)])
      let first = columns.texts.withBytes(of: indicator.name) { $0.byte(at: 0) }
      signs.take(readSigns(of: indicator, name, marks, first, figures, in: columns), figures, named: name)
      if isForeign(marks, to: statementMarks[Int(row)]) { signs.takeForeign() }
    }
    signs.take(haveWholeWeights: columns.haveWholeWeights(node))
    signs.take(statement: statements[Int(row)], statementMarks[Int(row)], usual: usualWords)
    self.signs[Int(row)] = signs
  }

  /// Reads a statement again that was written over, its indicators being what they were. O(bytes + indicators).
  mutating func readStatement(of row: Row, in columns: TreeColumns) {
    var signs = self.signs[Int(row)]
    forget(row)
    columns.texts.withBytes(of: columns.nodes[row].statement) {
      (statements[Int(row)], statementMarks[Int(row)]) = words.read($0, noting: &concepts)
      isStated[Int(row)] = StatementText.isStatement($0, facts: statements[Int(row)])
    }
    let marks = statementMarks[Int(row)]
    signs.takeForeign(
      columns.indicatorRows(of: row).contains { isForeign(nameMarks[Int($0)], to: marks) })
    signs.take(statement: statements[Int(row)], marks, usual: usualWords)
    self.signs[Int(row)] = signs
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
