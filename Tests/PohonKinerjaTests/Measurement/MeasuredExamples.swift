import Testing

@testable import PohonKinerja

/// What suites on measured trees have in common: a sasaran with indicators of which the first is "a", and actuals for it.
protocol MeasuredExamples {}

extension MeasuredExamples {
  static func tree(_ indicators: Indicator...) -> PerformanceTree {
    PerformanceTree(
      "Contoh",
      roots: [SasaranDraft("Meningkatnya mutu pelatihan", id: "S1.1", level: "S1", indicators: indicators)])
  }

  static func measured(
    _ indicator: Indicator, _ actuals: [Actual], at period: MeasurementPeriod = 2026,
    method: MeasurementMethod? = nil, bands: StatusBands = .standard
  ) throws -> MeasuredIndicator {
    let measurements = Measurements(methods: method.map { ["a": $0] } ?? [:], actuals: actuals)
    let measured = tree(indicator).measured(with: measurements, at: period, bands: bands)
    return try #require(measured.indicator("a"))
  }

  static func quarters(_ targets: Target?...) -> [Actual] {
    targets.enumerated().compactMap { place, target in
      target.map { Actual(of: "a", in: .quarter(place + 1, of: 2026), .reached($0)) }
    }
  }

  var persons: Indicator {
    Indicator(
      "Jumlah peserta", id: "a", unit: .person, targets: [2026: 18], trajectory: [2026: [4, 5, 4, 5]],
      consolidation: .sum)
  }

  static func months(_ figures: Target?...) -> [Actual] {
    figures.enumerated().compactMap { place, figure in
      figure.map { Actual(of: "a", in: .month(place + 1, of: 2026), .reached($0)) }
    }
  }

  static func reports(_ reports: (place: String?, figure: Number)...) -> [Actual] {
    reports.map { Actual(of: "a", in: 2026, .reached(Target($0.figure)), place: $0.place) }
  }
}
