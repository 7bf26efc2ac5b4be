import Testing

@testable import PohonKinerja

/// How the periods of a year make it up where nobody says so.
@Suite struct DefaultConsolidationTests: MeasuredExamples {
  private static func ofFourQuarters(_ unit: MeasurementUnit, _ name: String = "Capaian layanan") throws
    -> MeasuredIndicator
  {
    try measured(
      Indicator(name, id: "a", unit: unit, targets: [2026: 80]), quarters(20, 20, 20, 20))
  }

  @Test(
    arguments: ["orang", "rupiah", "Rp miliar", "miliar rupiah", "juta rupiah", "jutaan Rp", "ribu orang"]
      as [MeasurementUnit])
  func `what is counted adds up, in thousands and millions too`(unit: MeasurementUnit) throws {
    let indicator = try Self.ofFourQuarters(unit)
    #expect(indicator.consolidation.consolidation == .sum)
    #expect(indicator.achievement.text() == "100%")
  }

  @Test(
    arguments: [
      ("kunjungan/hari", "Kunjungan"), ("Rp/kapita", "Pengeluaran"), ("orang per km2", "Kepadatan"),
      ("kasus/bulan", "Pengaduan"), ("orang", "Rata-rata peserta pelatihan"), ("%", "Cakupan layanan"),
      ("[%]", "Cakupan layanan"), ("hari (rata-rata)", "Waktu layanan"),
    ] as [(MeasurementUnit, String)])
  func `of what never adds up the last figure counts`(unit: MeasurementUnit, name: String) throws {
    let indicator = try Self.ofFourQuarters(unit, name)
    #expect(indicator.consolidation.consolidation == .takeLast)
    #expect(indicator.achievement.text() == "25%")
  }

  @Test(arguments: [
    Indicator("Kunjungan", id: "a", unit: "kunjungan/hari", targets: [2026: 80]),
    Indicator("Cakupan layanan", id: "a", unit: "%", targets: [2026: 80], consolidation: .sum),
    Indicator("Indeks layanan", id: "a", unit: "indeks", targets: [2026: 80], consolidation: .sum),
  ])
  func `a forecast does not let rates and shares grow with the year`(indicator: Indicator) throws {
    let measured = Self.tree(indicator).measured(
      with: Measurements(actuals: Self.quarters(20)), at: .quarter(1, of: 2026))
    let forecast = try #require(measured.gaps.sasaran.first?.indicators.first?.forecast)
    #expect(forecast.method == .lastFigure)
    #expect(forecast.value.formatted() == "20")
  }

  @Test(
    arguments: ["Persen (%)", "Rasio (%)", "dalam persen", "Persen ASN"] as [MeasurementUnit])
  func `a quotient is a percentage however the unit is spelt`(unit: MeasurementUnit) throws {
    let quotient = Actual(of: "a", in: 2026, .quotient(Actual.Quotient(3, over: 4)))
    let indicator = Indicator("Capaian layanan", id: "a", unit: unit, targets: [2026: 75])
    #expect(try Self.measured(indicator, [quotient]).achievement.text() == "100%")
    #expect(
      try Self.measured(indicator, [Actual(of: "a", in: 2026, .reached("75%"))]).achievement.text() == "100%")
  }
}
