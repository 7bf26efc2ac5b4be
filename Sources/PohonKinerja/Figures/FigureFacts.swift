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
  /// By text, the first units that were met with figures: there are few, and figures of each are many.
  private var writtenUnits: [String: UnitFacts] = [:]
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
    // Behind the reading that stands for a text which was not met.
    let base = Int32(truncatingIfNeeded: readings.count - 1)
    readings += other.readings.dropFirst()
    singles += other.singles.dropFirst()
    for symbol in places.indices {
      if places[symbol] == 0, other.places[symbol] != 0 { places[symbol] = base + other.places[symbol] }
      guard !isUnit[symbol], other.isUnit[symbol] else { continue }
      isUnit[symbol] = true
      units[symbol] = other.units[symbol]
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
      if figure.kind == .quantity, !figure.unit.isComparable(with: unit(indicator.unit)) {
        marks.insert(.otherUnit)
      }
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
    if let known = writtenUnits[unit.text] { return known }
    let facts = UnitFacts(unit)
    if writtenUnits.count < 64 { writtenUnits[unit.text] = facts }
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

/// What a written figure comes to where it is one number, and the same in the usual units.
private struct SingleFigure: BitwiseCopyable, Sendable {
  /// The number in billionths.
  private(set) var billionths: Int64 = 0
  /// The unit written with it; 0 where there is none.
  private(set) var unitKey: UInt64 = 0
  private(set) var marks: FigureMarks = []
  private var kind = Kind.other

  private enum Kind: UInt8, BitwiseCopyable {
    /// Whatever the unit of its indicator is.
    case anywhere
    /// Where its indicator has a unit, and one that counts in ones.
    case inOnes
    /// No single number, or in another unit perhaps another one.
    case other
  }

  init() {}

  init(_ facts: TargetFacts) {
    guard facts.isSingleNumber, !facts.hasGrade, !facts.isInMagnitude, let number = facts.lower.billionths
    else {
      return
    }
    billionths = number
    unitKey = facts.unit.key
    marks = FigureMarks(facts.style)
    kind = facts.tellsScale ? .inOnes : .anywhere
  }

  /// Whether it is this number for an indicator with such a unit.
  @inline(__always)
  func isSame(in own: (key: UInt64, power: UInt8)) -> Bool {
    kind == .anywhere || (kind == .inOnes && own.key != 0 && own.power == 0)
  }
}

/// The values of an indicator one after another, as far as single numbers tell how they stand to each other. Whatever is
/// not one may stand in any way.
private struct FigureRun {
  private(set) var marks: FigureMarks = []
  private var baseline: Int64 = 0
  private var hasBaseline = false
  private var firstDated: Int64 = 0
  private var hasDated = false
  /// The one before; 0, from which nothing jumps, where there is none.
  private var last: Int64 = 0

  private static var hundred: Int64 { 100_000_000_000 }

  /// What plain numbers come to, a baseline or none and then targets in the order of their years, as most indicators have;
  /// `nil` for others.
  @inline(never)
  static func marks(ofPlain values: Span<ValueRow>, _ years: PlannedYears, jump: Int) -> FigureMarks? {
    let start = values[0].year == ValueRow.baseline ? 1 : 0
    guard values[0].isPlain, start < values.count else { return nil }
    var scale = values[0].scale
    var year = ValueRow.undated
    for index in start..<values.count {
      let value = values[index]
      guard value.isPlain, value.year > year else { return nil }
      year = value.year
      scale = max(scale, value.scale)
    }
    // All told with as many decimals as one of them has, which fit as their billionths do.
    var (least, most) = (Int64.max, Int64.min)
    for index in start..<values.count {
      let figure = values[index].figure(withDecimals: scale)
      least = min(least, figure)
      most = max(most, figure)
    }
    var marks: FigureMarks = []
    if least != most { marks.insert(.moves) }
    // Years between two that are planned are.
    if years.exclude(values[start].year) || years.exclude(year) { marks.insert(.outsidePeriod) }
    if years.wantTarget(ofAny: values, from: start) { marks.insert(.target) }
    if start > 0 {
      marks.insert(.baseline)
      let baseline = values[0].figure(withDecimals: scale)
      if least < baseline { marks.insert(.belowBaseline) }
      if most > baseline { marks.insert(.aboveBaseline) }
      least = min(least, baseline)
      most = max(most, baseline)
    }
    if most > 100 * Int64(PowersOfTen[Int(scale)]) { marks.insert(.overHundred) }
    if least <= 0 || isMultiple(most, of: least, jump), jumps(values, scale, jump) { marks.insert(.jumps) }
    return marks
  }

  /// Whether one of some numbers is so many times the one before.
  private static func jumps(_ values: Span<ValueRow>, _ scale: UInt8, _ jump: Int) -> Bool {
    var last: Int64 = 0
    for index in values.indices {
      let figure = values[index].figure(withDecimals: scale)
      if last > 0, isMultiple(figure, of: last, jump) { return true }
      last = figure
    }
    return false
  }

  /// Whether a number is so many times another, or may be.
  private static func isMultiple(_ figure: Int64, of last: Int64, _ jump: Int) -> Bool {
    let limit = last.multipliedReportingOverflow(by: Int64(jump))
    return limit.overflow || figure >= limit.partialValue
  }

  /// Takes a number in billionths.
  @inline(__always)
  mutating func take(_ figure: Int64, year: Int16, jump: Int) {
    if figure > Self.hundred { marks.insert(.overHundred) }
    if last > 0, Self.isMultiple(figure, of: last, jump) { marks.insert(.jumps) }
    if hasBaseline {
      if figure < baseline { marks.insert(.belowBaseline) }
      if figure > baseline { marks.insert(.aboveBaseline) }
    }
    if year > ValueRow.undated {
      if hasDated {
        if figure != firstDated { marks.insert(.moves) }
      } else {
        (firstDated, hasDated) = (figure, true)
      }
    } else if year == ValueRow.baseline {
      (baseline, hasBaseline) = (figure, true)
    }
    last = figure
  }

  /// Takes what a text says.
  mutating func take(_ figure: TargetFacts, year: Int16, jump: Int) {
    // A score beside its grade or step is held against others as that.
    guard figure.isSingleNumber, !figure.hasGrade, let number = figure.lower.billionths else {
      takeAnything()
      return
    }
    takeWritten(number, year: year, jump: jump)
  }

  /// Takes a number in billionths that is written as text.
  @inline(__always)
  mutating func takeWritten(_ figure: Int64, year: Int16, jump: Int) {
    marks.insert(.written)
    take(figure, year: year, jump: jump)
  }

  /// Takes what may be anything.
  mutating func takeAnything() {
    marks.formUnion([.written, .belowBaseline, .aboveBaseline, .jumps, .overHundred])
  }
}

extension Number {
  /// The number in billionths, where they fit.
  fileprivate var billionths: Int64? {
    let product = mantissa.multipliedReportingOverflow(
      by: Int64(PowersOfTen[Int(Self.maximumScale) - Int(scale)]))
    return product.overflow ? nil : product.partialValue
  }
}

extension ValueRow {
  /// For which year a value is: its own, or the planned one where it has none; `nil` for a baseline, or where nobody says.
  static func year(_ year: Int16, planned: Int?) -> Int? {
    switch year {
    case ValueRow.baseline: nil
    case ValueRow.undated: planned
    default: Int(year)
    }
  }

  /// A plain number without its mark when it is written with so many decimals, which it has at most.
  @inline(__always)
  fileprivate func figure(withDecimals decimals: UInt8) -> Int64 {
    scale == decimals ? Int64(mantissa) : Int64(mantissa) * Int64(PowersOfTen[Int(decimals - scale)])
  }

  /// A plain number in billionths, which always fit: its digits are fewer than 2³¹, its decimals nine at most.
  @inline(__always)
  var billionths: Int64? {
    guard isPlain else { return nil }
    let power: Int64 =
      switch scale {
      case 0: 1_000_000_000
      case 1: 100_000_000
      case 2: 10_000_000
      case 3: 1_000_000
      case 4: 100_000
      case 5: 10_000
      case 6: 1_000
      case 7: 100
      case 8: 10
      default: 1
      }
    return Int64(mantissa) * power
  }
}
