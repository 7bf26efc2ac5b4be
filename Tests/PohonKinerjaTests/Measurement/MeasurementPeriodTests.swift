import Testing

@testable import PohonKinerja

@Suite struct MeasurementPeriodTests {
  @Test(arguments: [
    ("2026", MeasurementPeriod.year(2026)), ("2026-Q1", .quarter(1, of: 2026)),
    ("2026-tw4", .quarter(4, of: 2026)), ("2026-03", .month(3, of: 2026)), ("2026-12", .month(12, of: 2026)),
  ])
  func `a period is read as documents write it`(text: String, period: MeasurementPeriod) {
    #expect(MeasurementPeriod(text) == period)
    #expect(MeasurementPeriod(period.description) == period)
  }

  @Test(arguments: [
    "", "26", "0000", "2026-", "2026-Q0", "2026-Q5", "2026-00", "2026-13", "2026-3", "2026-TW", "2026-Qx",
    "2026 Q1",
    "20x6", "2026-001", "２０２６",
  ])
  func `what is no period is not read as one`(text: String) {
    #expect(MeasurementPeriod(text) == nil)
  }

  @Test func `periods are in order by their end, the shorter first`() {
    let periods: [MeasurementPeriod] = [
      .month(2, of: 2026), .month(3, of: 2026), .quarter(1, of: 2026), .month(4, of: 2026),
      .month(12, of: 2026), .quarter(4, of: 2026), 2026, .month(1, of: 2027),
    ]
    #expect(periods.reversed().sorted() == periods)
  }

  @Test func `a year holds its quarters and months, and a quarter its months`() {
    #expect(MeasurementPeriod.year(2026).contains(.quarter(3, of: 2026)))
    #expect(MeasurementPeriod.quarter(3, of: 2026).contains(.month(9, of: 2026)))
    #expect(!MeasurementPeriod.quarter(3, of: 2026).contains(.month(10, of: 2026)))
    #expect(!MeasurementPeriod.year(2026).contains(.quarter(3, of: 2025)))
  }

  @Test func `a period is named in both languages`() {
    #expect(
      MeasurementPeriod.quarter(2, of: 2026).title
        == LocalizedText("triwulan II 2026", en: "second quarter of 2026"))
    #expect(MeasurementPeriod.month(8, of: 2026).title == LocalizedText("Agustus 2026", en: "August 2026"))
    #expect(
      MeasurementPeriod.quarter(2, of: 2026).named
        == LocalizedText("triwulan II 2026", en: "the second quarter of 2026"))
    for period in [2026, .month(8, of: 2026)] as [MeasurementPeriod] { #expect(period.named == period.title) }
  }

  @Test func `the actuals of an indicator come in the order of their periods`() {
    let measurements = Measurements(actuals: [
      Actual(of: "S1.1.a", in: .quarter(2, of: 2026), .reached(5)),
      Actual(of: "S1.1.b", in: .quarter(1, of: 2026), .reached(1)),
      Actual(of: "S1.1.a", in: .quarter(1, of: 2026), .reached(4), place: "Pringsewu"),
      Actual(of: "S1.1.a", in: .quarter(1, of: 2026), .reached(3), place: "Metro"),
    ])
    #expect(measurements.actuals(of: "S1.1.a").map(\.result) == [.reached(4), .reached(3), .reached(5)])
    #expect(measurements.actuals(of: "S1.1.a", in: .quarter(1, of: 2026)).count == 2)
    #expect(measurements.latestPeriod == .quarter(2, of: 2026))
  }
}
