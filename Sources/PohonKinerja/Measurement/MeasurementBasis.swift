/// What a measurement is made of: the figures of a tree, the actuals, and how single indicators are measured.
///
/// A class, although nothing in it changes once it is made: all that reads actuals passes it on.
final class MeasurementBasis: Sendable {
  let figures: TreeFigures
  let actuals: ActualIndex
  let measurements: Measurements
  let methods: [Row: MeasurementMethod]
  /// The ids of the indicators, of the tree or not, for which there is a method, in order.
  let methodIDs: [String]
  /// What actuals tell of units, of the indicators that have many of them: it is asked for with each.
  private let unitsOfMany: [Row: WrittenUnit]

  /// O(sasaran + indicators + actuals + methods · log methods).
  init(_ columns: TreeColumns, _ measurements: Measurements) {
    figures = TreeFigures(columns)
    actuals = ActualIndex(measurements.actuals, in: columns)
    self.measurements = measurements
    var methods: [Row: MeasurementMethod] = [:]
    for (id, method) in measurements.methods {
      if let row = columns.indicator(withID: id) { methods[row] = method }
    }
    self.methods = methods
    methodIDs = measurements.methods.keys.sorted()
    var units: [Row: WrittenUnit] = [:]
    for row in columns.indicatorRowsInOrder where actuals.positions(of: row).count > Self.few {
      units[row] = WrittenUnit(of: row, actuals, of: measurements, figures)
    }
    unitsOfMany = units
  }

  /// Of so many actuals what they tell is looked for whenever it is asked for.
  private static let few = 64

  /// What the actuals of an indicator tell of its unit, where the tree tells nothing.
  func writtenUnitFacts(of indicator: Row) -> UnitFacts? {
    if !unitsOfMany.isEmpty, let known = unitsOfMany[indicator] { return known.facts }
    return WrittenUnit.facts(of: indicator, actuals, of: measurements, figures)
  }

  /// The unit of an indicator as its actuals write it.
  func writtenUnitText(of indicator: Row) -> MeasurementUnit? {
    if !unitsOfMany.isEmpty, let known = unitsOfMany[indicator] { return known.text }
    return WrittenUnit.text(of: indicator, actuals, of: measurements)
  }
}
