/// What was reached, indicator by indicator and period by period: the actuals of a tree, as a value of their own.
///
/// The plan is agreed once and stays; actuals come every period. They name indicators of a tree by id, and are held
/// against it by `measured(with:at:)`.
///
/// ```swift
/// let measurements = Measurements(actuals: [
///   Actual(of: "S2.1.a", in: .quarter(1, of: 2026), .reached(3), source: "Laporan bulanan")
/// ])
/// ```
public struct Measurements: Sendable, Hashable {
  /// What they are called.
  public var title: String
  /// A remark on all of them: who measured, or that they are invented for an example.
  public var note: String?
  /// The last period that is over, for which every figure should be there; `nil` when nobody says.
  public var closedThrough: MeasurementPeriod?
  /// How single indicators are measured, by id, where the tree does not say it or says it otherwise.
  public var methods: [String: MeasurementMethod]
  /// The actuals, in the order in which they were written.
  public var actuals: [Actual]

  /// Creates measurements.
  public init(
    _ title: String = "", note: String? = nil, closedThrough: MeasurementPeriod? = nil,
    methods: [String: MeasurementMethod] = [:], actuals: [Actual] = []
  ) {
    self.title = title
    self.note = note
    self.closedThrough = closedThrough
    self.methods = methods
    self.actuals = actuals
  }

  /// The latest period there is an actual for, or `nil` without any. O(actuals).
  public var latestPeriod: MeasurementPeriod? { actuals.lazy.map(\.period).max() }

  /// The actuals of one indicator, in the order of their periods. O(actuals).
  public func actuals(of indicator: String) -> [Actual] {
    let own = actuals.enumerated().filter { $0.element.indicator == indicator }
    return own.sorted { ($0.element.period, $0.offset) < ($1.element.period, $1.offset) }.map(\.element)
  }

  /// The actuals of one indicator in one period, in order; several when several places report it. O(actuals).
  public func actuals(of indicator: String, in period: MeasurementPeriod) -> [Actual] {
    actuals.filter { $0.indicator == indicator && $0.period == period }
  }
}
