import Testing

@testable import PohonKinerja

/// Figures that are known to be off are the basis of no finding on targets.
@Suite struct OffScaleFigureTests {
  private static func rules(_ indicator: Indicator, _ reached: Target) -> [RuleID] {
    PerformanceTree.measuredExample(indicator).checked(with: .example((2025, reached)), at: 2025).findings
      .map(\.rule).filter { ["actual-outside-scale", "target-not-improving"].contains($0) }
  }

  private static func indicator(
    _ name: String, _ unit: MeasurementUnit, _ polarity: Polarity? = nil, _ target: Target = 85
  ) -> Indicator {
    Indicator(name, id: "S1.1.a", unit: unit, polarity: polarity, targets: [2025: 80, 2026: target])
  }

  @Test(
    arguments: [
      (indicator("Indeks akuntabilitas kinerja", "indeks (0-100)"), 350),
      (indicator("Persentase aduan", .percent, .minimize, 75), "0,79"),
      (indicator("Nilai investasi", "miliar rupiah", nil, 75), "81.000.000.000"),
      (indicator("Jumlah kasus", "kasus", .minimize, 75), -3),
      // Thousandfolds off its target and beyond a hundred per cent.
      (indicator("Persentase lahan beririgasi", .percent, .maximize, 82), 640_000),
    ] as [(Indicator, Target)])
  func `an actual that is off its scale is told once`(_ indicator: Indicator, _ reached: Target) {
    #expect(Self.rules(indicator, reached) == ["actual-outside-scale"])
  }

  @Test func `one within it is held against the target`() {
    #expect(
      Self.rules(Self.indicator("Indeks akuntabilitas kinerja", "indeks (0-100)"), 90) == [
        "target-not-improving"
      ])
    #expect(
      Self.rules(Self.indicator("Persentase aduan", .percent, .minimize, 75), 70) == ["target-not-improving"])
  }

  @Test func `a target beyond its scale is no basis either`() {
    let indicator = Self.indicator("Indeks akuntabilitas kinerja", "indeks (0-100)", .minimize, 350)
    #expect(Self.rules(indicator, 78).isEmpty)
    #expect(
      PerformanceTree.measuredExample(indicator).findings(of: .targetOverCeiling).count == 1)
  }
}
