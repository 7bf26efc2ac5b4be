import Testing

@testable import PohonKinerja

/// What is told of actuals ends with the period that is asked for.
@Suite struct FindingsUntilPeriodTests {
  private static let tree = PerformanceTree.measuredExample(
    Indicator("Jumlah peserta", id: "S1.1.a", unit: .person, targets: [2026: 100], consolidation: .sum))

  private static func actual(_ period: MeasurementPeriod, _ figure: Target, of id: String = "S1.1.a")
    -> Actual
  {
    Actual(of: id, in: period, .reached(figure), source: "Laporan")
  }

  private static func quarter(_ number: Int) -> MeasurementPeriod { .quarter(number, of: 2026) }

  private static let actuals = Measurements(
    closedThrough: 2026,
    actuals: [
      actual(quarter(1), 20), actual(quarter(2), "25*"), actual(quarter(3), 25), actual(quarter(4), "30*"),
      actual(quarter(4), 31), actual(2026, "12 dokumen"), actual(quarter(4), 1, of: "lain"),
    ])

  private static func rules(at period: MeasurementPeriod?) -> [String: Int] {
    let findings = tree.checked(with: actuals, at: period).findings
    let own = findings.map(\.rule.rawValue).filter { $0.hasPrefix("actual-") }
    return Dictionary(grouping: own, by: \.self).mapValues(\.count)
  }

  @Test func `what is reported later is not told`() {
    #expect(Self.rules(at: Self.quarter(1)) == [:])
    for period in [Self.quarter(2), Self.quarter(3), .month(9, of: 2026)] {
      #expect(Self.rules(at: period) == ["actual-not-number": 1], "\(period)")
    }
  }

  @Test func `what ends with the period is told, and all of it where none is asked for`() {
    let all = Self.rules(at: nil)
    #expect(
      all == [
        "actual-not-number": 2, "actual-duplicate": 1, "actual-unit-changed": 1,
        "actual-unknown-indicator": 1,
      ], "\(all)")
    for period in [Self.quarter(4), 2026] { #expect(Self.rules(at: period) == all, "\(period)") }
  }

  @Test func `a period that was closed later is not told to be missing`() {
    func isMissing(_ closed: MeasurementPeriod, at period: MeasurementPeriod?) -> Bool {
      let actuals = Measurements(
        closedThrough: closed, actuals: [1, 2].map { Self.actual(Self.quarter($0), 20) })
      return Self.tree.checked(with: actuals, at: period).findings.contains { $0.rule == "actual-missing" }
    }
    #expect(!isMissing(2026, at: Self.quarter(2)))
    #expect(isMissing(2026, at: Self.quarter(3)))
    #expect(!isMissing(Self.quarter(2), at: Self.quarter(3)))
    #expect(isMissing(2026, at: nil), "closed, although nothing is reported for it")
    // Who reports by quarters has none that is over in their second month; who reports by months has.
    #expect(!isMissing(2026, at: .month(5, of: 2026)))
    #expect(!isMissing(.quarter(4, of: 2026), at: .month(2, of: 2026)))
    #expect(isMissing(2026, at: .month(11, of: 2026)))
    #expect(isMissing(.month(12, of: 2026), at: .month(10, of: 2026)))
  }
}
