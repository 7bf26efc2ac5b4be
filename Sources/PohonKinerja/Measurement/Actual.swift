/// What an indicator came to in one period (realisasi), with where the figure comes from.
public struct Actual: Sendable {
  /// The id of the indicator.
  public var indicator: String
  /// The period.
  public var period: MeasurementPeriod
  /// What was reached, or why that is not known.
  public var result: Result
  /// The unit the figure is in, where it is not simply the indicator's.
  public var unit: MeasurementUnit?
  /// The unit or place that reports it, where several report one indicator: an OPD, a kabupaten.
  public var place: String?
  /// Where the figure comes from (sumber data).
  public var source: String?
  /// A remark: what helped, what hindered.
  public var note: String?
  /// Where it was written.
  public var location: Location?

  /// Creates an actual.
  public init(
    of indicator: String, in period: MeasurementPeriod, _ result: Result, unit: MeasurementUnit? = nil,
    place: String? = nil, source: String? = nil, note: String? = nil, location: Location? = nil
  ) {
    self.indicator = indicator
    self.period = period
    self.result = result
    self.unit = unit
    self.place = place
    self.source = source
    self.note = note
    self.location = location
  }

  /// What was reached.
  public enum Result: Sendable, Hashable {
    /// A figure or a grade, in the notation of planning documents: `82.5`, `"82,5"`, `"BB"`.
    case reached(Target)
    /// A figure that is a numerator over a denominator, both of which are kept.
    case quotient(Quotient)
    /// There is no figure, and why.
    case unavailable(reason: String)
  }

  /// A figure that is a numerator over a denominator; of a percentage, times 100.
  public struct Quotient: Sendable, Hashable {
    /// What is above the line (pembilang).
    public var numerator: Number
    /// What is below the line (penyebut).
    public var denominator: Number
    /// The figure as it is written beside them, if it is. What counts is the quotient.
    public var written: Target?

    /// Creates a quotient.
    public init(_ numerator: Number, over denominator: Number, written: Target? = nil) {
      self.numerator = numerator
      self.denominator = denominator
      self.written = written
    }
  }
}

extension Actual: Hashable {
  /// Whether everything but the place where it was written is equal.
  public static func == (lhs: Actual, rhs: Actual) -> Bool {
    lhs.indicator == rhs.indicator && lhs.period == rhs.period && lhs.result == rhs.result
      && lhs.unit == rhs.unit && lhs.place == rhs.place && lhs.source == rhs.source && lhs.note == rhs.note
  }

  /// Hashes indicator, period and result, which tell actuals apart well enough.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(indicator)
    hasher.combine(period)
    hasher.combine(result)
  }
}
