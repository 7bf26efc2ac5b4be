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
    // The marks, which alone depend on the jump, are not kept.
    var figures = FigureFacts(
      symbolCount: columns.symbols.count, scales: columns.header.scales, jump: .max)
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
    figures.figure(value, of: columns.indicators[indicator], in: columns)
  }

  /// The unit an indicator declares.
  func unit(of indicator: Row) -> UnitFacts { figures.unit(columns.indicators[indicator].unit) }

  /// The unit of an indicator: declared, written with its first figure, or told by its name.
  func unitInUse(of indicator: Row) -> UnitFacts {
    figures.unitInUse(of: columns.indicators[indicator], in: columns)
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
  func reading(_ target: Target, of indicator: Row) -> TargetFacts {
    guard target.origin == .text else { return TargetFacts(target.reading) }
    var reading = Target.Reading(of: target.raw.utf8.span, grades: grades)
    if reading.isAmbiguous { reading = reading.resolved(in: writtenUnit(of: indicator)) }
    return TargetFacts(reading, scales: columns.header.scales.prefix(PerformanceTree.maximumScaleCount))
  }
}
