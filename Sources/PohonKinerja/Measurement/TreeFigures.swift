/// The figures and units of a tree, without what the rules on wording need.
struct TreeFigures: Sendable {
  let columns: TreeColumns
  /// The rows of the tree in the order of the document.
  let order: ContiguousArray<Row>
  /// The grades that are read as such, and the scales they are on.
  let grades: Lexicon<String>
  let scales: [Scale]
  private let figures: FigureFacts

  init(_ columns: TreeColumns) {
    self.columns = columns
    order = columns.documentOrder()
    let declared = columns.header.scales.prefix(PerformanceTree.maximumScaleCount)
    scales = declared + Scale.builtIn
    grades = declared.isEmpty ? Scale.builtInGrades : Scale.lexicon(of: scales)
    var figures = FigureFacts(
      symbolCount: columns.symbols.count, scales: columns.header.scales,
      jump: Thresholds.standard.suspiciousJump)
    let years = PlannedYears(columns.header)
    for row in order {
      for indicator in columns.indicatorRows(of: row) {
        _ = figures.take(columns.indicators[indicator], in: columns, years: years)
      }
    }
    self.figures = figures
  }

  /// What a value of an indicator comes to.
  func figure(_ value: ValueRow, of indicator: Row) -> TargetFacts {
    value.isNumber
      ? TargetFacts(columns.number(value))
      : figures.reading(ofText: value.text, of: columns.indicators[indicator], in: columns)
  }

  /// The unit an indicator declares.
  func unit(of indicator: Row) -> UnitFacts { figures.unit(columns.indicators[indicator].unit) }

  /// The unit of an indicator: declared, written with its first figure, or told by its name.
  func unitInUse(of indicator: Row) -> UnitFacts {
    let declared = unit(of: indicator)
    guard declared.isNone else { return declared }
    for value in valueRows(of: indicator) {
      let unit = figure(columns.values[value], of: indicator).unit
      if !unit.isNone { return unit }
    }
    let name = columns.texts.withBytes(of: columns.indicators[indicator].name) { ImpliedUnit.find(in: $0) }
    return name.map { UnitFacts(MeasurementUnit($0)) } ?? .none
  }

  /// The rows of an indicator's values: the baseline first, then the targets by year.
  func valueRows(of indicator: Row) -> Range<Row> {
    let row = columns.indicators[indicator]
    return row.firstValue..<(row.firstValue + Row(row.valueCount))
  }

  /// The target of an indicator for a year, or the undated one where that year has none.
  func target(of indicator: Row, in year: Int) -> ValueRow? {
    var undated: ValueRow?
    for row in valueRows(of: indicator) {
      let value = columns.values[row]
      if Int(value.year) == year { return value }
      if value.year == ValueRow.undated { undated = value }
    }
    return undated
  }

  /// The declared unit as it is written, to read a text with.
  func writtenUnit(of indicator: Row) -> MeasurementUnit? {
    columns.string(columns.indicators[indicator].unit).map { MeasurementUnit($0) }
  }

  /// What a text or number says for an indicator, as its targets are read.
  ///
  /// - Parameter unit: The unit it is in where that is said beside it, in place of the indicator's.
  func reading(_ target: Target, of indicator: Row, in unit: MeasurementUnit? = nil) -> TargetFacts {
    guard target.origin == .text else { return TargetFacts(target.reading) }
    let reading = words(target, of: indicator, in: unit)
    let facts = TargetFacts(
      reading, scales: columns.header.scales.prefix(PerformanceTree.maximumScaleCount))
    guard facts.tellsScale else { return facts }
    return facts.fitted(
      to: unit.map { UnitFacts($0) }
        ?? figures.scaledUnit(of: columns.indicators[indicator], in: columns))
  }

  /// The unit that is written with a figure.
  func unitText(of target: Target, for indicator: Row) -> String {
    words(target, of: indicator).unit?.text ?? target.raw
  }

  /// What a text says with its words.
  func words(_ target: Target, of indicator: Row, in unit: MeasurementUnit? = nil) -> Target.Reading {
    let reading = Target.Reading(of: target.raw.utf8.span, grades: grades)
    return reading.isAmbiguous ? reading.resolved(in: unit ?? writtenUnit(of: indicator)) : reading
  }
}
