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

  @Test(
    arguments: [
      "%", "persen", "Persen (%)", "Persentase (%)", "Persen(%)", "persen/tahun", "Persen ASN", "persen %",
      "Rasio (%)", "(%)", "[%]", "dalam %", "dalam persen", "(dalam persen)", "% (persen)", "% ASN",
    ] as [MeasurementUnit])
  func `a percentage may be written in many ways`(unit: MeasurementUnit) {
    #expect(UnitFacts(unit).key == UnitFacts.percent.key)
    #expect(UnitFacts(unit).factorOfRatio == 100)
  }

  @Test(
    arguments: ["poin", "persentil", "rasio", "orang (persen)", "orang (%)", "hari (%) kerja"]
      as [MeasurementUnit])
  func `other units are no percentage`(unit: MeasurementUnit) {
    #expect(UnitFacts(unit).key != UnitFacts.percent.key)
  }

  @Test(arguments: ["x", "in", "kali"] as [MeasurementUnit])
  func `short units are units`(unit: MeasurementUnit) {
    #expect(!UnitFacts(unit).isNone)
  }

  @Test(
    arguments: [
      ("miliar rupiah", "Rp miliar"), ("juta rupiah", "Rp juta"), ("jutaan Rp", "Rp juta"),
      ("dalam juta rupiah", "Rp juta"), ("[orang]", "orang"), ("(indeks)", "nilai"),
    ] as [(MeasurementUnit, MeasurementUnit)])
  func `units that are spelt otherwise are the same`(one: MeasurementUnit, other: MeasurementUnit) {
    let (one, other) = (UnitFacts(one), UnitFacts(other))
    #expect(one.key == other.key && one.power == other.power)
    #expect(one.isCounted == other.isCounted && one.isGraded == other.isGraded)
  }
}
