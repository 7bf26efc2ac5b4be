/// The figures and units of a tree, each text read once however often it occurs.
struct FigureFacts: Sendable {
  /// By symbol, the place of a text in `readings`; 0 for one that was not met.
  private var places: ContiguousArray<Int32>
  private var readings: ContiguousArray<TargetFacts> = [TargetFacts(Target.Reading(value: .empty))]
  /// By symbol.
  private var units: ContiguousArray<UnitFacts?>
  /// The scales the document declares, as many as are compared.
  private let scales: ArraySlice<Scale>
  /// The grades of these and of the built-in scales.
  private let grades: Lexicon<String>
  /// How many times the figure before it one must be to look mistaken.
  private let jump: Int

  init(symbolCount: Int, scales: [Scale], jump: Int) {
    self.jump = jump
    self.scales = scales.prefix(PerformanceTree.maximumScaleCount)
    grades = scales.isEmpty ? Scale.builtInGrades : Scale.lexicon(of: self.scales + Scale.builtIn)
    places = ContiguousArray(repeating: 0, count: symbolCount + 1)
    units = ContiguousArray(repeating: nil, count: symbolCount + 1)
    units[0] = UnitFacts.none
  }

  /// Makes room for symbols that an edit brought.
  mutating func grow(toSymbols count: Int) {
    while places.count <= count {
      places.append(0)
      units.append(nil)
    }
  }

  /// Reads what an indicator brings that was not met before, and tells what its values are.
  mutating func take(_ indicator: IndicatorRow, in columns: TreeColumns, years: PlannedYears) -> FigureMarks {
    if units[Int(indicator.unit)] == nil {
      units[Int(indicator.unit)] = columns.string(indicator.unit).map { UnitFacts(MeasurementUnit($0)) }
    }
    var marks: FigureMarks = []
    var run = PlainRun()
    for row in indicator.firstValue..<(indicator.firstValue + Row(indicator.valueCount)) {
      let value = columns.values[row]
      run.take(value, jump: jump)
      guard !value.isNumber else {
        marks.insert(.quantity, for: value.year, years)
        continue
      }
      if places[Int(value.text)] == 0 { read(value.text, in: columns) }
      let figure = reading(ofText: value.text, of: indicator, in: columns)
      marks.insert(figure.kind, for: value.year, years)
      if let style = figure.style { marks.insert(style == .indonesian ? .indonesianMarks : .englishMarks) }
    }
    return marks.union(run.marks)
  }

  private mutating func read(_ symbol: Symbol, in columns: TreeColumns) {
    places[Int(symbol)] = Int32(truncatingIfNeeded: readings.count)
    let reading = columns.texts.withBytes(of: columns.symbols.reference(symbol)) {
      Target.Reading(of: $0, grades: grades)
    }
    readings.append(TargetFacts(reading, scales: scales))
    guard reading.isAmbiguous else { return }
    // The unit of the indicator settles it, and there are but two kinds of units.
    readings.append(TargetFacts(reading.resolved(in: .person)))
    readings.append(TargetFacts(reading.resolved(in: .index)))
  }

  private func place(ofText symbol: Symbol, of indicator: IndicatorRow, in columns: TreeColumns) -> Int {
    let place = Int(places[Int(symbol)])
    guard readings[place].kind == .ambiguous else { return place }
    let unit = self.unit(indicator.unit)
    guard !unit.isGraded else { return place + 2 }
    return unit.isCounted || Self.isCountByName(indicator, in: columns) ? place + 1 : place
  }

  /// Whether the name says that whole things are counted where the unit leaves it open.
  private static func isCountByName(_ indicator: IndicatorRow, in columns: TreeColumns) -> Bool {
    columns.texts.withBytes(of: indicator.name) {
      ImpliedUnit.isCount($0, in: columns.string(indicator.unit).map { MeasurementUnit($0) })
    }
  }

  /// The unit that a symbol is.
  func unit(_ symbol: Symbol) -> UnitFacts { units[Int(symbol)] ?? .none }

  /// What a value written as text says for an indicator.
  func reading(
    ofText symbol: Symbol, of indicator: IndicatorRow, in columns: TreeColumns
  ) -> TargetFacts {
    readings[place(ofText: symbol, of: indicator, in: columns)]
  }
}

/// The values of an indicator one after another, as far as plain numbers tell how they stand to each other. Whatever is
/// not plain may stand in any way.
private struct PlainRun {
  private(set) var marks: FigureMarks = []
  private var baseline: Int64?
  private var firstDated: Int64?
  private var last: Int64?

  @inline(__always)
  mutating func take(_ value: ValueRow, jump: Int) {
    guard let figure = value.billionths else {
      marks.formUnion([.written, .belowBaseline, .aboveBaseline, .jumps])
      return
    }
    if let last, last > 0 {
      let limit = last.multipliedReportingOverflow(by: Int64(jump))
      if limit.overflow || figure >= limit.partialValue { marks.insert(.jumps) }
    }
    if let baseline {
      if figure < baseline { marks.insert(.belowBaseline) }
      if figure > baseline { marks.insert(.aboveBaseline) }
    }
    if value.year > ValueRow.undated {
      if let firstDated, firstDated != figure { marks.insert(.moves) }
      firstDated = firstDated ?? figure
    }
    if value.year == ValueRow.baseline { baseline = figure }
    last = figure
  }
}

extension ValueRow {
  /// A plain number in billionths, which always fit: its digits are fewer than 2³¹, its decimals nine at most.
  @inline(__always)
  fileprivate var billionths: Int64? {
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

/// What the baseline and targets of an indicator are, taken together.
struct FigureMarks: OptionSet, BitwiseCopyable, Sendable {
  let rawValue: UInt16

  /// There is a baseline to compare targets with.
  static let baseline = FigureMarks(rawValue: 1 << 0)
  /// There is a target for the year that is planned, or for any when none is.
  static let target = FigureMarks(rawValue: 1 << 1)
  /// A sign stands in the place of such a target.
  static let placeholder = FigureMarks(rawValue: 1 << 2)
  /// A value does not read as a figure or grade.
  static let unreadable = FigureMarks(rawValue: 1 << 3)
  /// A value reads in two ways.
  static let ambiguous = FigureMarks(rawValue: 1 << 4)
  /// A target is for a year that is not planned.
  static let outsidePeriod = FigureMarks(rawValue: 1 << 5)
  /// A figure has marks in the Indonesian style: "97,5", "2.155" of counted things.
  static let indonesianMarks = FigureMarks(rawValue: 1 << 6)
  /// A figure has marks in the English style: "98.5".
  static let englishMarks = FigureMarks(rawValue: 1 << 7)
  /// A target may be lower than the baseline.
  static let belowBaseline = FigureMarks(rawValue: 1 << 8)
  /// A target may be higher than the baseline.
  static let aboveBaseline = FigureMarks(rawValue: 1 << 9)
  /// A value may be an upper bound, or anything else than a plain number.
  static let written = FigureMarks(rawValue: 1 << 10)
  /// Two targets of different years surely differ.
  static let moves = FigureMarks(rawValue: 1 << 11)
  /// A value may be many times the one before.
  static let jumps = FigureMarks(rawValue: 1 << 12)
  /// It contributes to an indicator that does not exist.
  static let contributesToNothing = FigureMarks(rawValue: 1 << 13)
  /// Both styles.
  static let mixedMarks: FigureMarks = [.indonesianMarks, .englishMarks]

  @inline(__always)
  fileprivate mutating func insert(_ kind: TargetFacts.Kind, for year: Int16, _ years: PlannedYears) {
    if years.exclude(year) { insert(.outsidePeriod) }
    if kind.isUnreadable { insert(.unreadable) }
    if kind == .ambiguous { insert(.ambiguous) }
    if year == ValueRow.baseline {
      if kind == .quantity || kind == .grade { insert(.baseline) }
    } else if years.wantTarget(of: year) {
      if kind == .placeholder { insert(.placeholder) } else if kind != .empty { insert(.target) }
    }
  }
}
