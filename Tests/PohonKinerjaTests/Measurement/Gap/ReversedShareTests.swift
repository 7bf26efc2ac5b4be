import Testing

@testable import PohonKinerja

/// What a category is taken from where that is not the achievement, in reports of gaps and in drawings.
@Suite struct ReversedShareTests {
  private static let days = Indicator(
    "Lama layanan", id: "a", unit: .day, polarity: .minimize, targets: [2026: "7,2"])

  private static func measured(_ indicators: Indicator..., bands: StatusBands = .westSumatra) -> MeasuredTree
  {
    let actuals = indicators.map { Actual(of: $0.id ?? "", in: .quarter(4, of: 2026), .reached(7)) }
    let tree = PerformanceTree(
      "Contoh",
      roots: [SasaranDraft("Meningkatnya layanan", id: "S1.1", level: "S1", indicators: indicators)])
    return tree.measured(with: Measurements(actuals: actuals), at: 2026, bands: bands)
  }

  @Test func `the gap report tells it in every form`() throws {
    let report = Self.measured(Self.days).gaps
    #expect(try report.sasaran[0].indicators[0].reversedShare == Fraction(700, over: 7.2))
    let shown = "cukup (realisasi ÷ target 97,22%)"
    for text in [report.text(), report.markdown(), report.html()] { #expect(text.contains(shown), "\(text)") }
    #expect(report.markdown(in: .english).contains("fair (actual ÷ target 97.22%)"))
    #expect(report.json().contains("\"reversedShare\": \"875/9\""), "\(report.json())")
    let plain = Self.measured(Self.days, bands: .standard).gaps
    #expect(plain.sasaran[0].indicators[0].reversedShare == nil)
    #expect(!plain.json().contains("reversedShare"))
  }

  @Test func `the drawing tells it for each indicator, and for the sasaran of one`() throws {
    let shown = "102,78% cukup (realisasi ÷ target 97,22%)"
    let one = Self.measured(Self.days)
    #expect(one.marks["S1.1"]?.lines.map(\.text.indonesian) == [shown])
    #expect(one.tree.drawn(as: .text.showing(one.marks)).contains("realisasi ÷ target 97,22%"))
    var count = Self.days
    count.id = "b"
    let two = Self.measured(Self.days, count)
    #expect(two.marks["S1.1"]?.lines.map(\.text.indonesian).dropFirst() == ["1. \(shown)", "2. \(shown)"])
  }

  @Test func `a forecast and a cause tell it as well`() throws {
    let cause = SasaranDraft(
      "Terlayaninya warga", id: "S2.1", level: "S2",
      indicators: [
        Indicator(
          "Lama proses", id: "p", unit: .day, polarity: .minimize, targets: [2026: 5],
          contributes: Contribution(to: "a", as: .contribution))
      ])
    let tree = PerformanceTree(
      "Contoh",
      roots: [
        SasaranDraft(
          "Meningkatnya layanan", id: "S1.1", level: "S1", indicators: [Self.days], children: [cause])
      ])
    let actuals = [("a", 9), ("p", 6)].map {
      Actual(of: $0.0, in: .quarter(2, of: 2026), .reached(Target(Number($0.1))))
    }
    let report = tree.measured(
      with: Measurements(methods: ["a": MeasurementMethod(consolidation: .takeLast)], actuals: actuals),
      at: .quarter(2, of: 2026), bands: .westSumatra
    ).gaps
    let forecast = try #require(report.sasaran[0].indicators[0].forecast)
    #expect(forecast.reversedShare == 125)
    #expect(report.text().contains("▼ kurang (realisasi ÷ target 125%)"), "\(report.text())")
  }
}
