import Testing

@testable import PohonKinerja

/// What units come to when figures are compared.
@Suite struct UnitFactsTests {
  @Test(
    arguments: [
      ("nilai (0-100)", 100), ("Indeks (Skala 1-5)", 5), ("Level 1–5", 5), ("indeks (0,00-4,00)", 4),
      ("Skala 0 s.d. 400", 400),
    ] as [(MeasurementUnit, Number)])
  func `a unit may name its scale`(unit: MeasurementUnit, ceiling: Number) {
    #expect(UnitFacts(unit).ceiling == ceiling)
  }

  @Test(
    arguments: ["nilai", "nilai (2025-2029)", "orang (18-60)", "%", "skala 100", "km (0-10)"]
      as [MeasurementUnit])
  func `a unit without a scale has no ceiling`(unit: MeasurementUnit) {
    #expect(UnitFacts(unit).ceiling == nil)
  }
}
