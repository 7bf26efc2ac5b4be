/// The figures and units of a tree, each text read once however often it occurs.
struct FigureFacts: Sendable {
  /// By symbol, the place of a text in `readings`; 0 for one that was not met.
  private var places: ContiguousArray<Int32>
  private var readings: ContiguousArray<TargetFacts> = [TargetFacts(Target.Reading(value: .empty))]
  /// By symbol.
  private var units: ContiguousArray<UnitFacts?>

  init(symbolCount: Int) {
    places = ContiguousArray(repeating: 0, count: symbolCount + 1)
    units = ContiguousArray(repeating: nil, count: symbolCount + 1)
    units[0] = UnitFacts.none
  }

  /// Reads what an indicator brings that was not met before, and tells what its values are.
  mutating func take(_ indicator: IndicatorRow, in columns: TreeColumns, planYear: Int?) -> FigureMarks {
    if units[Int(indicator.unit)] == nil {
      units[Int(indicator.unit)] = columns.string(indicator.unit).map { UnitFacts(MeasurementUnit($0)) }
    }
    var marks: FigureMarks = []
    for row in indicator.firstValue..<(indicator.firstValue + Row(indicator.valueCount)) {
      let value = columns.values[row]
      if !value.isNumber, places[Int(value.text)] == 0 { read(value.text, in: columns) }
      marks.insert(kind(of: value, in: indicator.unit), for: value.year, planYear: planYear)
    }
    return marks
  }

  private mutating func read(_ symbol: Symbol, in columns: TreeColumns) {
    places[Int(symbol)] = Int32(truncatingIfNeeded: readings.count)
    let reading = columns.texts.withBytes(of: columns.symbols.reference(symbol)) { Target.Reading(of: $0) }
    readings.append(TargetFacts(reading))
    guard reading.isAmbiguous else { return }
    // The unit of the indicator settles it, and there are but two kinds of units.
    readings.append(TargetFacts(reading.resolved(in: .person)))
    readings.append(TargetFacts(reading.resolved(in: .index)))
  }

  private func kind(of value: ValueRow, in unit: Symbol) -> TargetFacts.Kind {
    value.isNumber ? .quantity : readings[place(ofText: value.text, in: unit)].kind
  }

  private func place(ofText symbol: Symbol, in unit: Symbol) -> Int {
    let place = Int(places[Int(symbol)])
    guard readings[place].kind == .ambiguous else { return place }
    let unit = self.unit(unit)
    return unit.isCounted ? place + 1 : unit.isGraded ? place + 2 : place
  }

  /// The unit that a symbol is.
  func unit(_ symbol: Symbol) -> UnitFacts { units[Int(symbol)] ?? .none }

  /// What a value written as text says for an indicator of a unit.
  func reading(ofText symbol: Symbol, in unit: Symbol) -> TargetFacts {
    readings[place(ofText: symbol, in: unit)]
  }
}

/// What the baseline and targets of an indicator are, taken together.
struct FigureMarks: OptionSet, BitwiseCopyable, Sendable {
  let rawValue: UInt8

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

  @inline(__always)
  fileprivate mutating func insert(_ kind: TargetFacts.Kind, for year: Int16, planYear: Int?) {
    if kind.isUnreadable { insert(.unreadable) }
    if kind == .ambiguous { insert(.ambiguous) }
    if year == ValueRow.baseline {
      if kind == .quantity || kind == .grade { insert(.baseline) }
    } else if planYear == nil || year == ValueRow.undated || Int(year) == planYear {
      if kind == .placeholder { insert(.placeholder) } else if kind != .empty { insert(.target) }
    }
  }
}
