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
  }
}
