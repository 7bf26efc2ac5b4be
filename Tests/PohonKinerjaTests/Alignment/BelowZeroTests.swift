import Testing

@testable import PohonKinerja

/// Actuals below zero of what cannot be.
@Suite struct BelowZeroTests {
  /// The findings on the scale of what was measured.
  private static func findings(
    _ name: String, _ unit: MeasurementUnit, _ figures: [(MeasurementPeriod, Target)],
    target: Target = 40, _ consolidation: Consolidation? = nil
  ) -> [Finding] {
    let tree = PerformanceTree.measuredExample(
      Indicator(
        name, id: "S1.1.a", unit: unit, polarity: .minimize, targets: [2026: target],
        consolidation: consolidation))
    let actuals = figures.map { Actual(of: "S1.1.a", in: $0.0, .reached($0.1), source: "Laporan") }
    return tree.checked(with: Measurements(actuals: actuals)).findings.filter {
      $0.rule == "actual-outside-scale"
    }
  }

  @Test(
    arguments: [
      ("Jumlah kasus", "kasus"), ("Lama pelayanan", "hari"), ("Jumlah peserta yang gugur", "orang"),
      ("Persentase lulusan", "%"),
    ] as [(String, MeasurementUnit)])
  func `what is counted, a duration and a share of a whole cannot be below zero`(
    _ name: String, _ unit: MeasurementUnit
  ) throws {
    let finding = try #require(Self.findings(name, unit, [(2026, -3)]).first)
    #expect(finding.severity == .error)
    #expect(finding.summary.indonesian.contains("di bawah nol"))
    #expect(finding.summary.english.contains("is below zero, although what it measures cannot be"))
    #expect(Self.findings(name, unit, [(2026, 0)]).isEmpty)
  }

  @Test(
    arguments: [
      ("Pertumbuhan jumlah kasus", "kasus"), ("Selisih peserta", "orang"), ("Surplus anggaran", "Rp"),
      ("Persentase kenaikan kasus", "%"), ("Percepatan pelayanan", "hari"), ("Suhu", "°C"),
    ] as [(String, MeasurementUnit)])
  func `a change, a balance and an amount of money may be`(_ name: String, _ unit: MeasurementUnit) {
    #expect(Self.findings(name, unit, [(2026, -3)]).isEmpty)
  }

  @Test func `a correction within a sum may be, unless the sum is below zero`() {
    let (first, second) = (MeasurementPeriod.quarter(1, of: 2026), MeasurementPeriod.quarter(2, of: 2026))
    #expect(Self.findings("Jumlah kasus", "kasus", [(first, 20), (second, -5)], .sum).isEmpty)
    #expect(Self.findings("Jumlah kasus", "kasus", [(first, 2), (second, -5)], .sum).count == 1)
    #expect(Self.findings("Jumlah kasus", "kasus", [(first, 20), (second, -5)], .takeLast).count == 1)
  }
}
