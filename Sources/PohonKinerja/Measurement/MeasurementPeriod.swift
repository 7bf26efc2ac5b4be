/// The time an actual is for: a year, or a quarter or month of one.
///
/// Periods are in order by when they end, and of those that end together the shorter one comes first: March, the first
/// quarter, April.
public struct MeasurementPeriod: Sendable, Hashable {
  /// The year, in ``Targets/years``.
  public let year: Int
  /// What of the year it is.
  public let part: Part

  /// What of a year a period is.
  public enum Part: Sendable, Hashable {
    /// All of it.
    case year
    /// A quarter (triwulan), 1 to 4.
    case quarter(Int)
    /// A month, 1 to 12.
    case month(Int)
  }

  /// Creates a period, or `nil` when there is no such quarter or month, or the year is not in ``Targets/years``.
  public init?(_ year: Int, _ part: Part = .year) {
    guard Targets.years.contains(year) else { return nil }
    switch part {
    case .year: break
    case .quarter(let number): guard 1...4 ~= number else { return nil }
    case .month(let number): guard 1...12 ~= number else { return nil }
    }
    self.init(trusted: year, part)
  }

  private init(trusted year: Int, _ part: Part) {
    self.year = year
    self.part = part
  }

  /// A whole year; one outside ``Targets/years`` is brought to the nearer end.
  public static func year(_ year: Int) -> MeasurementPeriod {
    MeasurementPeriod(trusted: Targets.years.nearest(to: year), .year)
  }

  /// A quarter of a year; numbers outside are brought to the nearer end.
  public static func quarter(_ number: Int, of year: Int) -> MeasurementPeriod {
    MeasurementPeriod(trusted: Targets.years.nearest(to: year), .quarter((1...4).nearest(to: number)))
  }

  /// A month of a year; numbers outside are brought to the nearer end.
  public static func month(_ number: Int, of year: Int) -> MeasurementPeriod {
    MeasurementPeriod(trusted: Targets.years.nearest(to: year), .month((1...12).nearest(to: number)))
  }

  /// The first month of it, 1 to 12.
  public var firstMonth: Int {
    switch part {
    case .year: 1
    case .quarter(let number): number * 3 - 2
    case .month(let number): number
    }
  }

  /// The last month of it, 1 to 12.
  public var lastMonth: Int {
    switch part {
    case .year: 12
    case .quarter(let number): number * 3
    case .month(let number): number
    }
  }

  /// How many months it has: 12, 3 or 1.
  public var monthCount: Int { lastMonth - firstMonth + 1 }

  /// The quarter in which it ends, 1 to 4.
  public var lastQuarter: Int { (lastMonth + 2) / 3 }

  /// Whether it holds all of another period; a period holds itself.
  public func contains(_ other: MeasurementPeriod) -> Bool {
    year == other.year && firstMonth <= other.firstMonth && other.lastMonth <= lastMonth
  }

  /// Whether it ends later than another; a quarter and its last month end together.
  func ends(after other: MeasurementPeriod) -> Bool {
    (year, lastMonth) > (other.year, other.lastMonth)
  }

  var isMonth: Bool { monthCount == 1 }

  /// The last quarter of its year that is over when it is; itself, where it ends with one. `nil` in the first two months.
  var lastQuarterOver: MeasurementPeriod? {
    guard !lastMonth.isMultiple(of: 3) else { return self }
    return lastMonth < 3 ? nil : MeasurementPeriod(trusted: year, .quarter(lastMonth / 3))
  }

  /// The year it is in.
  public var wholeYear: MeasurementPeriod { MeasurementPeriod(trusted: year, .year) }

  /// The quarters of its year, in order.
  var quarters: [MeasurementPeriod] { (1...4).map { MeasurementPeriod(trusted: year, .quarter($0)) } }

  /// The months of some of its year, in order.
  func months(_ numbers: ClosedRange<Int>) -> [MeasurementPeriod] {
    numbers.map { MeasurementPeriod(trusted: year, .month($0)) }
  }
}

extension MeasurementPeriod: Comparable {
  /// Whether one period ends before another, or ends with it and is the shorter one.
  public static func < (lhs: MeasurementPeriod, rhs: MeasurementPeriod) -> Bool {
    (lhs.year, lhs.lastMonth, lhs.monthCount) < (rhs.year, rhs.lastMonth, rhs.monthCount)
  }
}
