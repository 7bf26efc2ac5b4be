import Testing

@testable import PohonKinerja

/// Figures of single quarters that seem to be in another unit than the target of their quarter.
@Suite struct QuarterScaleTests: MeasuredExamples {
  private static func indicator(
    _ unit: MeasurementUnit, _ year: Target, _ quarters: Trajectory, _ consolidation: Consolidation? = .sum
  ) -> Indicator {
    Indicator(
      "Nilai penghematan", id: "a", unit: unit, targets: [2026: year], trajectory: quarters,
      consolidation: consolidation)
  }

  private static func doubts(_ indicator: Indicator, _ actuals: [Actual]) -> [Finding] {
    tree(indicator).checked(with: Measurements(actuals: actuals), at: 2026).findings.filter {
      $0.rule == "actual-outside-scale"
    }
  }

  /// All quarters as planned, but for one.
  private static func actuals(_ plan: Target, _ quarter: Int, _ other: Target) -> [Actual] {
    (1...4).map { Actual(of: "a", in: .quarter($0, of: 2026), .reached($0 == quarter ? other : plan)) }
  }

  @Test(arguments: 1...4, [Consolidation.sum, .average])
  func `a quarter a thousand times its own target is told, whichever it is`(
    quarter: Int, consolidation: Consolidation
  ) throws {
    let year: Target = consolidation == .sum ? "1,2" : "0,3"
    let indicator = Self.indicator(
      "miliar rupiah", year, [2026: ["0,3", "0,3", "0,3", "0,3"]], consolidation)
    let actuals = Self.actuals("0,3", quarter, "300")
    let says = "realisasi 300 sekitar 1.000 kali target 0,3"
    let findings = Self.doubts(indicator, actuals)
    #expect(findings.map(\.severity) == [.warning])
    #expect(findings.first?.summary.indonesian.contains(says) == true)
    #expect(
      findings.first?.summary.indonesian.contains("\(QuarterName.of(quarter - 1).indonesian) 2026") == true)
    #expect(try Self.measured(indicator, actuals).remark?.indonesian.contains(says) == true)
  }

  @Test(arguments: 1...4)
  func `a quarter a millionth of its own target is told, whichever it is`(quarter: Int) throws {
    let indicator = Self.indicator(
      "rupiah", "Rp 2.000.000.000", [2026: ["500 juta", "500 juta", "500 juta", "500 juta"]])
    let actuals = Self.actuals("500 juta", quarter, 500)
    let says = "realisasi 500 sekitar 1/1.000.000 target 500.000.000"
    #expect(Self.doubts(indicator, actuals).count == 1)
    #expect(try Self.measured(indicator, actuals).remark?.indonesian.contains(says) == true)
  }

  @Test func `a small quarter after a large one, and one that makes up for it, are sound`() throws {
    let indicator = Self.indicator("orang", 1_003, [2026: [1_000, 1, 1, 1]])
    for actuals in [Self.quarters(1_000, 1, 1, 1), Self.quarters(400, 600, 1, 1)] {
      #expect(Self.doubts(indicator, actuals).isEmpty)
      #expect(try Self.measured(indicator, actuals).remark == nil)
    }
    // More than all that was to be reached by then makes up for nothing.
    let excess = try Self.measured(indicator, Self.quarters(1_000, 1_200, 1, 1))
    #expect(excess.remark?.indonesian.contains("1.200 kali target 1;") == true)
  }

  @Test(
    arguments: [
      ([2026: [nil, "0,3", nil, "0,6"]], "1.000 kali target 0,3"),
      ([2026: ["0,3", "0,3", 0, "0,6"]], "500 kali target 0,6"),
    ] as [(Trajectory, String)])
  func `a quarter of which nothing is to be reached is held against the year so far`(
    _ trajectory: Trajectory, _ says: String
  ) throws {
    let indicator = Self.indicator("miliar rupiah", "1,2", trajectory)
    let measured = try Self.measured(indicator, Self.actuals("0,3", 3, "300"))
    #expect(measured.remark?.indonesian.contains(says) == true)
  }

  @Test func `a year with such a quarter is no baseline`() throws {
    let indicator = Self.indicator("miliar rupiah", "1,2", [2026: ["0,3", "0,3", "0,3", "0,3"]])
    func outcome(_ last: Target) throws -> CarriedIndicator.BaselineOutcome? {
      let measurements = Measurements(actuals: Self.actuals("0,3", 4, last))
      let rule = CarryRule(targets: .last, baseline: .lastActual)
      let clone = try #require(Self.tree(indicator).carried(to: 2027, rule: rule, measurements: measurements))
      return clone.indicators.first?.baselineOutcome
    }
    #expect(
      try outcome("300") == .kept(.otherScale(300, target: 0.3), year: 2026))
    #expect(try outcome("0,4") == .carried(1.3, year: 2026, isRounded: false))
  }
}
