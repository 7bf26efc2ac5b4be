/// The years that a document plans, as its figures are held against them.
struct PlannedYears: Sendable {
  private let planYear: Int?
  private let period: ClosedRange<Int>

  init(_ header: DocumentHeader) {
    planYear = header.planYear
    period = header.period?.years ?? Period.validYears
  }

  /// Whether a value of a year is a target for the year that is planned, or for any when none is.
  @inline(__always)
  func wantTarget(of year: Int16) -> Bool {
    year != ValueRow.baseline && (planYear == nil || year == ValueRow.undated || Int(year) == planYear)
  }

  /// Whether one of some targets, each of which has a year, is for the year that is planned, or for any when none is.
  @inline(__always)
  func wantTarget(ofAny values: Span<ValueRow>, from start: Int) -> Bool {
    guard let planYear else { return start < values.count }
    for index in start..<values.count where Int(values[index].year) == planYear { return true }
    return false
  }

  /// The year that is planned, when it is outside as well.
  var excludedPlanYear: Int? { planYear.flatMap { period.contains($0) ? nil : $0 } }

  /// Whether a value has a year, and one outside the period, or that no document can name when there is none.
  @inline(__always)
  func exclude(_ year: Int16) -> Bool { year > ValueRow.undated && !period.contains(Int(year)) }
}
