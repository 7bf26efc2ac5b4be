import Testing

@testable import PohonKinerja

/// The direction of an indicator that declares none: one for the whole year, whichever of its targets says so.
@Suite struct DirectionOfYearTests: MeasuredExamples {
  /// A limit for the year, whose quarters are plain numbers.
  private static let complaints = Indicator(
    "Jumlah pengaduan", id: "a", unit: "kasus", targets: [2026: "≤ 10"], trajectory: [2026: [2, 3, 2, 3]],
    consolidation: .sum)
  /// A plain target of the year, whose quarters are limits.
  private static let days = Indicator(
    "Lama layanan", id: "a", unit: .day, targets: [2026: 10],
    trajectory: [2026: ["≤ 10", "≤ 10", "≤ 10", "≤ 10"]], consolidation: .takeLast)

  private static func quarter(_ number: Int) -> MeasurementPeriod { .quarter(number, of: 2026) }

  @Test(arguments: 1...4)
  func `a limit of the year is one in every quarter`(quarter: Int) throws {
    let measured = try Self.measured(
      Self.complaints, Self.quarters(5, 5, 5, 5), at: quarter < 4 ? Self.quarter(quarter) : 2026)
    #expect(measured.polarity == .minimize)
    #expect(measured.achievement.percentage?.formula == .minimize)
    #expect(measured.status.tone == .poor, "\(measured.status)")
  }

  @Test func `limits of quarters tell the direction of the year`() throws {
    for period in [Self.quarter(2), 2026] {
      let measured = try Self.measured(Self.days, Self.quarters(12, 12, 12, 12), at: period)
      #expect(measured.polarity == .minimize)
      #expect(measured.achievement.percentage?.exact == 80, "\(period)")
      #expect(measured.run.outcomes[Int(measured.row)].tone == .fair, "\(period)")
    }
    let quartersOnly = Indicator(
      "Jumlah pengaduan", id: "a", unit: "kasus", trajectory: [2026: ["≤ 5", 5, 5, 5]], consolidation: .sum)
    let year = try Self.measured(quartersOnly, Self.quarters(6, 5, 5, 5))
    #expect(year.achievement.percentage?.exact == 95)
    #expect(year.status.tone == .fair)
    let thousands = Indicator(
      "Jumlah kasus", id: "a", unit: "kasus",
      trajectory: [2026: ["≤ 1.500", "≤ 1.400", "≤ 1.300", "≤ 1.200"]], consolidation: .sum)
    let many = try Self.measured(thousands, Self.quarters(1_350, 1_350, 1_350, 1_350))
    #expect(many.polarity == .minimize)
    #expect(many.achievement.text() == "100%")
    // Of another year it says nothing.
    let other = Indicator(
      "Lama layanan", id: "a", unit: .day, targets: [2026: 10], trajectory: [2025: ["≤ 9", nil, nil, "≤ 9"]])
    #expect(try Self.measured(other, Self.quarters(nil, nil, nil, 12)).polarity == .maximize)
  }

  @Test func `what is declared and what is written as a limit come to the same`() throws {
    var declared = Self.complaints
    declared.polarity = .minimize
    for (actuals, period) in [
      (Self.quarters(5, 5), Self.quarter(2)), (Self.quarters(12), Self.quarter(2)),
      (Self.quarters(3), Self.quarter(1)), (Self.quarters(5, 5, 5, 5), 2026),
      (Self.quarters(1, 2, 3), Self.quarter(3)),
    ] {
      for bands in StatusBands.builtIn.map(\.bands) {
        let (own, other) = (
          try Self.measured(Self.complaints, actuals, at: period, bands: bands),
          try Self.measured(declared, actuals, at: period, bands: bands)
        )
        #expect(own.achievement == other.achievement)
        #expect(own.status == other.status)
        #expect(own.reversedShare == other.reversedShare)
        #expect(own.run.forecast(of: own.row) == other.run.forecast(of: other.row))
        #expect(own.run.trend(of: own.row)?.direction == other.run.trend(of: other.row)?.direction)
        #expect(IndicatorGap(own).shortness == IndicatorGap(other).shortness)
      }
    }
    let missing = try Self.measured(Self.complaints, Self.quarters(12), at: Self.quarter(2))
    #expect(missing.status == .limitExceeded)
    let gap = IndicatorGap(try Self.measured(Self.complaints, Self.quarters(5, 5), at: Self.quarter(2)))
    #expect(gap.shortness == .now)
    #expect(gap.forecast?.isShort == true)
  }

  @Test func `rules on targets ask the same question`() {
    func rules(_ indicator: Indicator) -> Set<String> {
      Set(Self.tree(indicator).checked().findings.map(\.rule.rawValue)).intersection([
        "target-below-baseline", "polarity-unspecified-suspicious", "period-monotonic",
      ])
    }
    let limits: Trajectory = [2026: ["≤ 12", "≤ 11", "≤ 11", "≤ 10"]]
    func stunting(_ trajectory: Trajectory, baseline: Target = 12) -> Indicator {
      Indicator(
        "Prevalensi stunting", id: "a", unit: .percent, baseline: baseline, targets: [2026: 10],
        trajectory: trajectory, consolidation: .takeLast)
    }
    #expect(rules(stunting(limits)).isEmpty)
    #expect(
      rules(stunting([:])) == ["target-below-baseline", "polarity-unspecified-suspicious"])
    #expect(rules(stunting(limits, baseline: 9)) == ["target-below-baseline"])
    #expect(
      rules(stunting([2026: [12, 11, 13, 10]], baseline: 10)).contains("period-monotonic"))
    #expect(rules(stunting([2026: ["≤ 12", 11, 13, 10]], baseline: 10)).isEmpty)
  }

  @Test func `a cumulative figure that falls is no fault where limits of quarters say that less is better`() {
    func findings(_ quarters: Trajectory.Quarters) -> [Finding] {
      let indicator = Indicator(
        "Jumlah kasus aktif", id: "a", unit: "kasus", targets: [2026: 10], trajectory: [2026: quarters],
        consolidation: .takeLast)
      return Self.tree(indicator).checked(with: Measurements(actuals: Self.quarters(14, 12))).findings
        .filter { $0.rule == "actual-falls" }
    }
    #expect(findings([4, 6, 8, 10]).count == 1)
    #expect(findings(["≤ 14", "≤ 12", "≤ 11", "≤ 10"]).isEmpty)
  }
}
