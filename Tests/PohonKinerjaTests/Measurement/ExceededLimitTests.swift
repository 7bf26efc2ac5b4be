import Testing

@testable import PohonKinerja

/// A limit of what adds up, which figures that are missing cannot keep any more.
@Suite struct ExceededLimitTests {
  private static func cases(
    _ consolidation: Consolidation = .sum, polarity: Polarity = .minimize, unit: MeasurementUnit = "kasus"
  ) -> Indicator {
    Indicator(
      "Jumlah kasus", id: "a", unit: unit, polarity: polarity, targets: [2026: 40],
      consolidation: consolidation)
  }

  private static func measured(
    _ indicator: Indicator, _ figures: [Target?], at period: MeasurementPeriod,
    bands: StatusBands = .standard
  ) -> MeasuredTree {
    let actuals = figures.enumerated().compactMap { place, figure in
      figure.map { Actual(of: "a", in: .quarter(place + 1, of: 2026), .reached($0)) }
    }
    return PerformanceTree.measuredExample(indicator).measured(
      with: Measurements(actuals: actuals), at: period, bands: bands)
  }

  @Test(arguments: StatusBands.builtIn.map(\.name))
  func `a limit that is broken stays broken when a quarter is missing`(bands name: String) throws {
    let bands = try #require(StatusBands.builtIn.first { $0.name == name }?.bands)
    let half = Self.measured(Self.cases(), [20, 30], at: .quarter(2, of: 2026), bands: bands)
    #expect(half.indicator("a")?.status.tone != .good)
    let later = Self.measured(Self.cases(), [20, 30], at: .quarter(3, of: 2026), bands: bands)
    let indicator = try #require(later.indicator("a"))
    #expect(indicator.status == .limitExceeded)
    #expect(indicator.status.tone == .poor)
    #expect(indicator.achievement.reason == .missingPeriods([.quarter(3, of: 2026)]))
    #expect(indicator.resultText() == "≥ 50 sejauh ini; realisasi triwulan III 2026 belum ada")
    #expect(later.sasaran("S1.1")?.status == .limitExceeded)
    #expect(later.sasaran("S1.1")?.achievement == nil)
    #expect(later.counts.tones[.poor] == 1)
    #expect(later.counts.missing == 0)
  }

  @Test func `it is told in every form`() throws {
    let measured = Self.measured(Self.cases(), [20, 30], at: .quarter(3, of: 2026))
    for text in [
      measured.text(), measured.markdown(), measured.gaps.text(), measured.gaps.markdown(),
      measured.gaps.html(),
    ] {
      #expect(text.contains("▼ batas terlampaui"), "\(text)")
      #expect(text.contains("50 sejauh ini") && text.contains("≥"), "\(text)")
    }
    #expect(measured.text(in: .english).contains("≥ 50 so far; no actual for third quarter of 2026"))
    for json in [measured.json(), measured.gaps.json()] {
      #expect(json.contains("\"limitExceeded\": true"), "\(json)")
    }
    let mark = try #require(measured.marks["S1.1"])
    #expect(mark.lines.map { $0.line(in: .indonesian) } == ["▼ batas terlampaui"])
    let paper = try measured.tree.papers(
      .measurementTable, for: PaperRequest(measurements: measured.measurements, period: .quarter(3, of: 2026))
    )
    #expect(paper.contains { $0.markdown().contains("≥ 50 sejauh ini") })
    #expect(measured.gaps.sasaran.first?.isShort == true)
  }

  @Test func `a limit that is kept so far says nothing, nor does what may fall again`() throws {
    let period: MeasurementPeriod = .quarter(3, of: 2026)
    func status(_ indicator: Indicator, _ figures: Target?...) -> MeasurementStatus? {
      Self.measured(indicator, figures, at: period).indicator("a")?.status
    }
    #expect(status(Self.cases(), 20, 20) == .unmeasured)
    #expect(status(Self.cases(), 20, nil, 21) == .limitExceeded)
    // A correction below zero shows that there may be more of them.
    #expect(status(Self.cases(), 60, -5) == .unmeasured)
    #expect(status(Self.cases(.takeLast), 20, 50) == .unmeasured)
    #expect(status(Self.cases(.average), 60, 50) == .unmeasured)
    #expect(status(Self.cases(unit: .percent), 60, 50) == .unmeasured)
    #expect(status(Self.cases(), 20, 30, 1)?.tone == .poor)
  }

  @Test func `a target that is reached without what is missing is no good status`() throws {
    let early = Self.measured(Self.cases(polarity: .maximize), [20, 30], at: .quarter(2, of: 2026))
    #expect(early.indicator("a")?.status.tone == .good)
    let later = Self.measured(Self.cases(polarity: .maximize), [20, 30], at: .quarter(3, of: 2026))
    let indicator = try #require(later.indicator("a"))
    #expect(indicator.status == .unmeasured)
    #expect(indicator.resultText() == "50 sejauh ini; realisasi triwulan III 2026 belum ada")
  }
}
