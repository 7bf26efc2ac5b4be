/// The figures and units of a tree, each text read once however often it occurs.
struct FigureFacts: Sendable {
  /// By symbol, the place of a text in `readings`; 0 for one that was not met.
  private var places: ContiguousArray<Int32>
  private var readings: ContiguousArray<TargetFacts> = [TargetFacts(Target.Reading(value: .empty))]
  /// By the same places, what of a reading tells how it stands to others.
  private var singles: ContiguousArray<SingleFigure> = [SingleFigure()]
  /// By symbol; ``UnitFacts/none`` for one that was not met.
  private var units: ContiguousArray<UnitFacts>
  /// By symbol, whether it was met as a unit.
  private var isUnit: ContiguousArray<Bool>
  /// By the bytes of a text, the first units that were met with figures: there are few, and figures of each are many. Not by text,
  /// for texts are equal that are written with other bytes, and what a unit is goes by its bytes.
  private var writtenUnits: [[UInt8]: UnitFacts] = [:]
  /// What short figures come to.
  private var plainFigures = PlainFigures()
  /// The scales the document declares, as many as are compared.
  private let scales: ArraySlice<Scale>
  /// The grades of these and of the built-in scales.
  private let grades: Lexicon<String>
  /// The year that is planned, for which a target without a year is.
  private let planYear: Int?
  /// How many times the figure before it one must be to look mistaken.
  private let jump: Int

  init(symbolCount: Int, header: DocumentHeader, jump: Int) {
    self.jump = jump
    planYear = header.planYear
    scales = header.scales.prefix(PerformanceTree.maximumScaleCount)
    grades = scales.isEmpty ? Scale.builtInGrades : Scale.lexicon(of: scales + Scale.builtIn)
    places = ContiguousArray(repeating: 0, count: symbolCount + 1)
    units = ContiguousArray(repeating: .none, count: symbolCount + 1)
    isUnit = ContiguousArray(repeating: false, count: symbolCount + 1)
    isUnit[0] = true
  }

  /// Makes room for symbols that an edit brought.
  mutating func grow(toSymbols count: Int) {
    while places.count <= count {
      places.append(0)
      units.append(.none)
      isUnit.append(false)
    }
  }

  /// Takes over what another one has met of the same tree. O(symbols).
  mutating func learn(from other: FigureFacts) {
    for symbol in places.indices {
      if places[symbol] == 0, other.places[symbol] != 0 {
        takeReadings(of: symbol, at: Int(other.places[symbol]), from: other)
      }
      guard !isUnit[symbol], other.isUnit[symbol] else { continue }
      isUnit[symbol] = true
      units[symbol] = other.units[symbol]
    }
  }

  /// Takes over the readings of a text: one, or of a text in doubt up to two more behind it.
  private mutating func takeReadings(of symbol: Int, at place: Int, from other: FigureFacts) {
    places[symbol] = Int32(truncatingIfNeeded: readings.count)
    let count = other.readings[place].kind == .ambiguous ? 3 : 1
    for place in place..<min(place + count, other.readings.count) {
      readings.append(other.readings[place])
      singles.append(other.singles[place])
    }
  }

  /// Reads what an indicator brings that was not met before, and tells what its values are.
  @inline(__always)
  mutating func take(_ indicator: IndicatorRow, in columns: TreeColumns, years: PlannedYears) -> FigureMarks {
    if !isUnit[Int(indicator.unit)] { meet(indicator.unit, in: columns) }
    let rows = indicator.firstValue..<(indicator.firstValue + Row(indicator.valueCount))
    let plain = columns.values.withRows(rows) { FigureRun.marks(ofPlain: $0, years, jump: jump) }
    if let plain, let marks = plain { return marks }
    return takeWritten(indicator, rows, in: columns, years: years)
  }

  private mutating func meet(_ unit: Symbol, in columns: TreeColumns) {
    isUnit[Int(unit)] = true
    units[Int(unit)] = columns.string(unit).map { UnitFacts(MeasurementUnit($0)) } ?? .none
  }

  /// As ``take(_:in:years:)``, for values of which some are more than plain numbers of as many decimals each.
  @inline(never)
  private mutating func takeWritten(
    _ indicator: IndicatorRow, _ rows: Range<Row>, in columns: TreeColumns, years: PlannedYears
  ) -> FigureMarks {
    var marks: FigureMarks = []
    var run = FigureRun()
    let own = (key: units[Int(indicator.unit)].key, power: units[Int(indicator.unit)].power)
    for row in rows {
      let value = columns.values[row]
      if let figure = value.billionths {
        run.take(figure, year: value.year, jump: jump)
        marks.insert(.quantity, for: value.year, years)
        continue
      }
      guard !value.isNumber else {
        run.takeAnything()
        marks.insert(.quantity, for: value.year, years)
        continue
      }
      if places[Int(value.text)] == 0 { read(value.text, in: columns) }
      let single = singles[Int(places[Int(value.text)])]
      if single.isSame(in: own) {
        run.takeWritten(single.billionths, year: value.year, jump: jump)
        marks.insert(.quantity, for: value.year, years)
        marks.formUnion(single.marks)
        if single.unitKey != 0, own.key != 0, single.unitKey != own.key { marks.insert(.otherUnit) }
        continue
      }
      let figure = reading(of: value, for: indicator, in: columns)
      run.take(figure, year: value.year, jump: jump)
      marks.insert(figure.kind, for: value.year, years)
      if figure.isOfOtherKind(than: unit(indicator.unit)) { marks.insert(.otherUnit) }
      marks.formUnion(FigureMarks(figure.style))
    }
    return marks.union(run.marks)
  }

  private mutating func read(_ symbol: Symbol, in columns: TreeColumns) {
    places[Int(symbol)] = Int32(truncatingIfNeeded: readings.count)
    let plain = columns.texts.withBytes(of: columns.symbols.reference(symbol)) { PlainFigure($0) }
    if let plain, let facts = plainFigures.facts(of: plain) { return note(facts) }
    let reading = columns.texts.withBytes(of: columns.symbols.reference(symbol)) {
      Target.Reading(of: $0, grades: grades)
    }
    let facts = TargetFacts(reading, scales: scales) { unit(writtenAs: $0) }
    guard facts.gradeConflict == .none else {
      note(facts.inDoubt)
      note(facts)
      return
    }
    note(facts)
    if let plain { plainFigures.take(facts, of: plain) }
    guard reading.isAmbiguous else { return }
    // The unit of the indicator settles it, and there are but two kinds of units.
    note(TargetFacts(reading.resolved(in: .person)))
    note(TargetFacts(reading.resolved(in: .index)))
  }

  private mutating func note(_ facts: TargetFacts) {
    readings.append(facts)
    singles.append(SingleFigure(facts))
  }

  private mutating func unit(writtenAs unit: MeasurementUnit) -> UnitFacts {
    let bytes = Array(unit.text.utf8)
    if let known = writtenUnits[bytes] { return known }
    let facts = UnitFacts(unit)
    if writtenUnits.count < 64 { writtenUnits[bytes] = facts }
    return facts
  }

  private func place(ofText symbol: Symbol, of indicator: IndicatorRow, in columns: TreeColumns) -> Int {
    let place = Int(places[Int(symbol)])
    guard readings[place].kind == .ambiguous else { return place }
    switch readings[place].gradeConflict {
    case .certain: return place
    case .onSakip: return columns.isOfSakip(indicator) ? place : place + 1
    case .none: break
    }
    let unit = self.unit(indicator.unit)
    guard !unit.isGraded || unit.isRate else { return place + 2 }
    return unit.isCounted || Self.isCountByName(indicator, in: columns) ? place + 1 : place
  }

  /// Whether the name says that whole things are counted where the unit leaves it open.
  private static func isCountByName(_ indicator: IndicatorRow, in columns: TreeColumns) -> Bool {
    columns.texts.withBytes(of: indicator.name) {
      ImpliedUnit.isCount($0, in: columns.string(indicator.unit).map { MeasurementUnit($0) })
    }
  }

  /// The unit that a symbol is.
  @inline(__always)
  func unit(_ symbol: Symbol) -> UnitFacts { units[Int(symbol)] }

  /// What a value written as text says for an indicator.
  private func reading(
    of value: ValueRow, for indicator: IndicatorRow, in columns: TreeColumns
  ) -> TargetFacts {
    let facts = readings[place(ofText: value.text, of: indicator, in: columns)]
    if facts.isLeapDay, let year = ValueRow.year(value.year, planned: planYear) {
      return facts.held(to: year)
    }
    return facts.tellsScale ? facts.fitted(to: scaledUnit(of: indicator, in: columns)) : facts
  }

  /// What the target of a quarter comes to, read as targets of years are. O(bytes).
  func figure(
    ofQuarter target: Target, in year: Int, of indicator: IndicatorRow, in columns: TreeColumns
  ) -> TargetFacts {
    guard target.origin == .text else { return TargetFacts(target.reading) }
    let declared = columns.string(indicator.unit).map { MeasurementUnit($0) }
    var reading = Target.Reading(of: target.raw.utf8.span, grades: grades).resolved(in: declared)
    if reading.isAmbiguous, Self.isCountByName(indicator, in: columns) {
      reading = reading.resolved(in: .person)
    }
    let facts = TargetFacts(reading, scales: scales)
    if facts.gradeConflict == .certain || (facts.gradeConflict == .onSakip && columns.isOfSakip(indicator)) {
      return facts.inDoubt
    }
    if facts.isLeapDay { return facts.held(to: year) }
    return facts.tellsScale ? facts.fitted(to: scaledUnit(of: indicator, in: columns)) : facts
  }

  /// The unit that figures with a magnitude are told in: the declared one, or that which the name has in brackets.
  func scaledUnit(of indicator: IndicatorRow, in columns: TreeColumns) -> UnitFacts {
    let declared = unit(indicator.unit)
    guard declared.isNone else { return declared }
    let implied = columns.impliedUnit(of: indicator).map { UnitFacts($0) } ?? .none
    return implied.power > 0 ? implied : .none
  }

  /// What a value of an indicator comes to.
  func figure(_ value: ValueRow, of indicator: IndicatorRow, in columns: TreeColumns) -> TargetFacts {
    value.isNumber
      ? TargetFacts(columns.number(value)) : reading(of: value, for: indicator, in: columns)
  }

  /// The unit of an indicator: declared, written with its first figure, or told by its name.
  func unitInUse(of indicator: IndicatorRow, in columns: TreeColumns) -> UnitFacts {
    let declared = unit(indicator.unit)
    guard declared.isNone else { return declared }
    for row in indicator.firstValue..<(indicator.firstValue + Row(indicator.valueCount)) {
      let unit = figure(columns.values[row], of: indicator, in: columns).unit
      if !unit.isNone { return unit }
    }
    return columns.impliedUnit(of: indicator).map { UnitFacts($0) } ?? .none
  }
}
