import Testing

@testable import PohonKinerja

/// Steps of maturity: which is the best, which does not exist, and in which units they may be written.
@Suite struct StepTests {
  private func count(
    _ name: String, _ unit: MeasurementUnit?, _ targets: [Target], of rule: Rule, scales: [Scale] = []
  ) -> Int {
    PerformanceTree(
      "Contoh", scales: scales,
      roots: [
        SasaranDraft(
          "Meningkatnya tata kelola pemerintahan", level: "S1",
          indicators: [
            Indicator(
              name, unit: unit,
              targets: Targets(zip(2026..., targets).map { Targets.Entry(year: $0, target: $1) }))
          ])
      ]
    ).findings(of: rule).count
  }

  @Test(
    arguments: [
      ("Maturitas SPIP", "level", "Level 5", 0), ("Maturitas SPIP", "level", 5, 0),
      ("Maturitas SPIP", nil, "Level 5", 0), ("Maturitas SPIP", "tingkat", 5, 0),
      ("Maturitas SPIP", "level", "Level 4", 1), ("Maturitas SPIP", "level", 4, 1),
      ("Maturitas SPIP (1-6)", "level", "Level 5", 1), ("Maturitas SPIP (1-6)", "level", "Level 6", 0),
      ("Indeks SPBE", "indeks", 5, 1),
    ] as [(String, MeasurementUnit?, Target, Int)])
  func `the best one may stay`(_ name: String, _ unit: MeasurementUnit?, _ target: Target, _ expected: Int) {
    #expect(count(name, unit, [target, target, target], of: .targetFlat) == expected)
  }

  @Test func `a scale of the document has another best one`() throws {
    let scale = try Scale("Kapabilitas", grades: (1...6).reversed().map { "Level \($0)" })
    for (target, expected) in [("Level 5", 1), ("Level 6", 0)] as [(Target, Int)] {
      let found = count(
        "Kapabilitas APIP", "level", [target, target, target], of: .targetFlat, scales: [scale])
      #expect(found == expected)
    }
  }

  @Test(
    arguments: [
      ("Maturitas SPIP (1-5)", "level", "Level 6", 1), ("Maturitas SPIP (1-5)", "level", 6, 1),
      ("Maturitas SPIP (1-5)", nil, "Level 6", 1), ("Indeks SPBE (skala 1-5)", "indeks", 6, 1),
      ("Maturitas SPIP (1-5)", "level", "Level 5", 0), ("Maturitas SPIP", "level", "Level 6", 0),
    ] as [(String, MeasurementUnit?, Target, Int)])
  func `the name tells the end of the scale`(
    _ name: String, _ unit: MeasurementUnit?, _ target: Target, _ expected: Int
  ) {
    #expect(count(name, unit, [target], of: .targetOverCeiling) == expected)
  }

  @Test(
    arguments: [
      ("predikat", "Level 5", 0), ("tingkat", "Level 5", 0), ("level", "Level 5", 0),
      ("tingkat kematangan", "Level 5", 0), ("orang", "Level 5", 1), ("%", "Level 5", 1),
    ] as [(MeasurementUnit, Target, Int)])
  func `a level in units of steps and grades`(_ unit: MeasurementUnit, _ target: Target, _ expected: Int) {
    #expect(count("Maturitas SPIP", unit, [target], of: .unitConflict) == expected)
  }
}
