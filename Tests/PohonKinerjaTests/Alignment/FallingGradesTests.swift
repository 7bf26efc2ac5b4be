import Testing

@testable import PohonKinerja

/// A grade or step that falls year by year is worse, where a figure that does so may be better lower.
@Suite struct FallingGradesTests {
  private func findings(
    _ baseline: Target, _ targets: Targets, unit: MeasurementUnit? = nil, polarity: Polarity? = nil,
    scales: [Scale] = []
  ) -> [Finding] {
    let indicator = Indicator(
      "Capaian tata kelola", unit: unit, polarity: polarity, baseline: baseline, targets: targets)
    return PerformanceTree(
      "Contoh", scales: scales,
      roots: [SasaranDraft("Meningkatnya tata kelola pemerintahan", level: "S1", indicators: [indicator])]
    ).findings(of: .targetBelowBaseline)
  }

  @Test(
    arguments: [
      ("predikat", ["A", "BB", "B"]), (nil, ["WTP", "WDP", "TW"]),
      ("level", ["Level 4", "Level 3", "Level 2"]),
      ("level", [4, 3, 2]), (nil, ["Level 4", "Level 3", "Level 2"]),
      (nil, ["Sangat Baik", "Baik", "Cukup"]),
      (nil, ["A (85)", "BB (79)", "B (69)"]), ("tingkat", ["Level 4", "Level 3", "Level 2"]),
    ] as [(MeasurementUnit?, [Target])])
  func `it is worse, however many years it falls`(_ unit: MeasurementUnit?, _ values: [Target]) {
    for targets in [[2026: values[1]], [2026: values[1], 2027: values[2]]] as [Targets] {
      #expect(findings(values[0], targets, unit: unit).count == 1)
      #expect(findings(values[0], targets, unit: unit, polarity: .minimize).isEmpty)
    }
  }

  @Test func `a scale of the document says which grade is better`() throws {
    let scale = try Scale("Predikat KLA", grades: ["Utama", "Nindya", "Madya"])
    #expect(findings("Utama", [2026: "Nindya", 2027: "Madya"], scales: [scale]).count == 1)
    let risk = try Scale("Risiko", grades: ["Tinggi", "Sedang", "Rendah"])
    #expect(findings("Tinggi", [2026: "Sedang", 2027: "Rendah"], scales: [risk]).count == 1)
  }

  @Test func `how much there is of something may be better lower`() {
    #expect(findings("Sangat Tinggi", [2026: "Tinggi", 2027: "Sedang"]).isEmpty)
    #expect(findings("Tinggi", [2026: "Sedang"]).count == 1)
    #expect(findings(20, [2026: 19, 2027: 18], unit: .percent).isEmpty)
    #expect(findings("A", [2026: "BB", 2027: "A"]).count == 1)
  }
}
