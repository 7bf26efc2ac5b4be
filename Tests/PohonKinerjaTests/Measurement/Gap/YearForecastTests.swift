import Testing

@testable import PohonKinerja

/// Forecasts for the year, with figures computed by hand.
@Suite struct YearForecastTests {
  private static func gap(
    _ indicator: Indicator, _ actuals: [(period: MeasurementPeriod, value: Target)],
    at period: MeasurementPeriod? = nil, bands: StatusBands = .standard
  ) throws -> IndicatorGap {
    let measurements = Measurements(
      actuals: actuals.map { Actual(of: "a", in: $0.period, .reached($0.value)) })
    let measured = PerformanceTree.measuredExample(indicator).measured(
      with: measurements, at: period, bands: bands)
    return try #require(measured.gaps.sasaran.first?.indicators.first)
  }

  private static func quarters(_ values: Target...) -> [(period: MeasurementPeriod, value: Target)] {
    values.enumerated().map { (.quarter($0.offset + 1, of: 2026), $0.element) }
  }

  private static func months(_ values: Target...) -> [(period: MeasurementPeriod, value: Target)] {
    values.enumerated().map { (.month($0.offset + 1, of: 2026), $0.element) }
  }

  // MARK: In words

  @Test func `a forecast is not called an actual`() throws {
    let sakip = Indicator("Nilai SAKIP", id: "a", targets: [2026: "BB"])
    let gap = try Self.gap(sakip, Self.quarters("60,5", "62,5"))
    let words = GapWords(language: .indonesian, bands: .standard)
    let english = GapWords(language: .english, bands: .standard)
    let forecast = try #require(gap.forecast)
    let shown = forecast.value.formatted()
    #expect(words.forecast(forecast).contains("perkiraan “\(shown)” dan target “BB” berlainan jenis"))
    #expect(
      english.forecast(forecast).contains(
        "the forecast “\(forecast.value.formatted(in: .english))” and the target “BB” are of different kinds")
    )
    #expect(!words.forecast(forecast).contains("realisasi"))
    #expect(gap.achievement.text() == "realisasi “62,5” dan target “BB” berlainan jenis")
    let report = PerformanceTree.measuredExample(sakip).measured(
      with: Measurements(
        actuals: Self.quarters("60,5", "62,5").map { Actual(of: "a", in: $0.period, .reached($0.value)) }))
    for text in [report.gaps.text(), report.gaps.markdown(), report.gaps.html(), report.gaps.json()] {
      #expect(text.contains("perkiraan “\(shown)” dan target “BB”"))
    }
  }

  // MARK: Grades

  @Test(
    arguments: [
      ("BB", "B (66), target BB", .worse), ("B", "B (66), target B", .equal),
      ("CC", "B (66), target CC", .better), ("BB (71)", "B (66), target BB (71)", .worse),
    ] as [(Target, String, Scale.Standing)])
  func `a grade with its score is held against a grade by the grade`(
    _ target: Target, _ text: String, _ standing: Scale.Standing
  ) throws {
    for name in ["Nilai SAKIP", "Nilai Reformasi Birokrasi"] {
      let gap = try Self.gap(
        Indicator(name, id: "a", unit: .score, targets: [2026: target]), Self.quarters("CC (58)", "B (66)"))
      let forecast = try #require(gap.forecast)
      #expect(forecast.value == 66 && forecast.method == .openScale)
      #expect(forecast.achievement.text() == text && forecast.status == .graded(standing))
      #expect(forecast.isShort == (standing == .worse))
      // As what was reached is.
      #expect(gap.achievement == forecast.achievement && gap.status == forecast.status)
    }
  }

  @Test func `and against a score by the score`() throws {
    let gap = try Self.gap(
      Indicator("Nilai SAKIP", id: "a", unit: .score, targets: [2026: 75]), Self.quarters("CC (58)", "B (66)")
    )
    #expect(gap.forecast?.achievement.text() == "88%" && gap.achievement.text() == "88%")
  }

  @Test func `another score has the grade it comes to, where the scale is known`() throws {
    // 58, then 66: 8 a quarter, so that the year ends at 82.
    func forecast(_ name: String, _ actuals: Target..., target: Target) throws -> YearForecast {
      let gap = try Self.gap(
        Indicator(name, id: "a", unit: "nilai (0-100)", targets: [2026: target]),
        actuals.enumerated().map { (.quarter($0.offset + 1, of: 2026), $0.element) })
      return try #require(gap.forecast)
    }
    let sakip = try forecast("Nilai SAKIP", "CC (58)", "B (66)", target: "BB")
    #expect(sakip.value == 82 && sakip.method == .line)
    #expect(sakip.achievement.text() == "A (82), target BB" && sakip.status == .graded(.better))
    #expect(
      try forecast("Nilai SAKIP", "CC (58)", "B (61)", target: "BB").achievement.text() == "B (67), target BB"
    )
    // BB is on one scale only; A, B and C are on two.
    #expect(try forecast("Nilai lembaga", "CC (58)", "B (66)", target: "BB").status == .graded(.better))
    let unknown = try forecast("Akreditasi lembaga", "C (58)", "B (66)", target: "A")
    #expect(unknown.status == .unmeasured)
  }

  @Test func `nor one that no formula takes`() {
    #expect(UnmeasuredReason.zeroActual.messageOnForecast.indonesian.contains("untuk perkiraan nol"))
    #expect(UnmeasuredReason.zeroActual.messageOnForecast.english.contains("a forecast of zero"))
    #expect(UnmeasuredReason.noTarget.messageOnForecast == UnmeasuredReason.noTarget.message)
  }

  // MARK: With targets of quarters

  @Test func `of a growing share as much of the year's target is reached as of the plan so far`() throws {
    let share = Indicator(
      "Persentase dokumen penunjang selesai", id: "a", unit: "%", baseline: 92, targets: [2026: 95],
      trajectory: [2026: [20, 45, 70, 95]], consolidation: .takeLast)
    // 20 of 20 planned until March.
    let onPlan = try Self.gap(share, Self.quarters(20))
    #expect(onPlan.forecast?.value == 95)
    #expect(onPlan.forecast?.method == .plannedShare)
    #expect(onPlan.shortness == nil)
    // 42 of 45 until June: 42 ÷ 45 × 95.
    let behind = try Self.gap(share, Self.quarters(20, 42))
    #expect(try behind.forecast?.value == Fraction(266, over: 3))
    #expect(behind.forecast?.isLimited == false)
    #expect(behind.shortness == .now)
  }

  @Test func `of a sum the shares of the plan count, not the months`() throws {
    let sum = Indicator(
      "Jumlah peserta", id: "a", unit: .person, targets: [2026: 100],
      trajectory: [2026: [10, 20, 30, 40]], consolidation: .sum)
    // 33 ÷ 30 × 100, where 33 ÷ 6 × 12 would be 66.
    let gap = try Self.gap(sum, Self.quarters(11, 22))
    #expect(gap.forecast?.value == 110)
    #expect(gap.shortness == nil)
  }

  @Test func `of a mean, too, the plan counts`() throws {
    let days = Indicator(
      "Waktu penyediaan data", id: "a", unit: "hari", polarity: .minimize, targets: [2026: 5],
      trajectory: [2026: [6, 6, 4, 4]], consolidation: .average)
    // (6 + 5) ÷ 2 = 5,5 of 6 planned, of 5 in the year: 55 ÷ 12.
    let gap = try Self.gap(days, Self.quarters(6, 5))
    #expect(try gap.forecast?.value == Fraction(55, over: 12))
    #expect(gap.shortness == nil)
  }

  @Test func `where the target of the year is zero, the difference from the plan goes on`() throws {
    let cases = Indicator(
      "Jumlah kasus terbuka", id: "a", unit: "kasus", polarity: .minimize, targets: [2026: 0],
      trajectory: [2026: [3, 2, 1, 0]], consolidation: .takeLast)
    let onPlan = try Self.gap(cases, Self.quarters(3, 2))
    #expect(onPlan.forecast?.value == 0)
    #expect(onPlan.forecast?.method == .plannedDifference)
    #expect(onPlan.shortness == nil)
    let behind = try Self.gap(cases, Self.quarters(3, 4))
    #expect(behind.forecast?.value == 2)
    #expect(behind.shortness == .now)
  }

  @Test func `between quarters the last one that is over counts`() throws {
    let sum = Indicator(
      "Jumlah peserta", id: "a", unit: .person, targets: [2026: 80],
      trajectory: [2026: [10, 20, 20, 30]], consolidation: .sum)
    let actuals: [(period: MeasurementPeriod, value: Target)] = [
      (.quarter(1, of: 2026), 8), (.month(4, of: 2026), 5), (.month(5, of: 2026), 5),
    ]
    #expect(try Self.gap(sum, actuals, at: .month(5, of: 2026)).forecast?.value == 64)
    #expect(try Self.gap(sum, Self.months(4, 4), at: .month(2, of: 2026)).forecast == nil)
  }

  // MARK: What is possible

  @Test func `a share does not pass 100 per cent`() throws {
    let share = Indicator(
      "Persentase berkas selesai", id: "a", unit: "%", targets: [2026: 100], consolidation: .takeLast)
    let gap = try Self.gap(share, Self.quarters(40, 80))
    #expect(gap.forecast?.value == 100)
    #expect(gap.forecast?.isLimited == true)
    #expect(gap.forecast?.method == .line)
    let planned = Indicator(
      "Persentase layanan selesai", id: "a", unit: "%", targets: [2026: 100],
      trajectory: [2026: [10, 20, 30, 100]], consolidation: .takeLast)
    // 60 ÷ 20 × 100 would be 300.
    #expect(try Self.gap(planned, Self.quarters(10, 60)).forecast?.value == 100)
  }

  @Test func `growth beyond 100 per cent is no share`() throws {
    let growth = Indicator(
      "Persentase pertumbuhan investasi", id: "a", unit: "%", targets: [2026: 150], consolidation: .takeLast)
    // 80 + (80 − 40) ÷ 3 × 6.
    #expect(try Self.gap(growth, Self.quarters(40, 80)).forecast?.value == 160)
  }

  @Test func `a score does not pass the end of its scale, and has no line where that is not told`() throws {
    func forecast(_ name: String, _ unit: MeasurementUnit) throws -> YearForecast? {
      try Self.gap(
        Indicator(name, id: "a", unit: unit, targets: [2026: 4], consolidation: .takeLast),
        Self.months(3, 3.5)
      ).forecast
    }
    // 3,5 + 0,5 × 10 would be 8,5.
    let open = try #require(try forecast("Indeks kepuasan", .index))
    #expect(open.value == 3.5)
    #expect(open.method == .openScale)
    #expect(!open.isLimited)
    for closed in [
      try forecast("Indeks kepuasan", "indeks (1-5)"), try forecast("Indeks kepuasan (Skala 1-5)", .index),
    ] {
      #expect(closed?.value == 5)
      #expect(closed?.method == .line)
      #expect(closed?.isLimited == true)
    }
  }

  @Test func `counts do not fall below zero`() throws {
    let complaints = Indicator(
      "Jumlah pengaduan", id: "a", unit: "pengaduan", polarity: .minimize, targets: [2026: 20],
      consolidation: .takeLast)
    // 10 − 10 × 6 would be −50.
    let gap = try Self.gap(complaints, Self.quarters(40, 10))
    #expect(gap.forecast?.value == 0)
    #expect(gap.forecast?.isLimited == true)
    #expect(gap.shortness == nil)
  }

  @Test func `what is negative may fall on, and has one sign everywhere`() throws {
    let balance = Indicator(
      "Neraca", id: "a", unit: "km", targets: [2026: 10], consolidation: .takeLast)
    let actuals = Self.quarters(-1, -3).map { Actual(of: "a", in: $0.period, .reached($0.value)) }
    let report = PerformanceTree.measuredExample(balance).measured(with: Measurements(actuals: actuals)).gaps
    let gap = try #require(report.sasaran.first?.indicators.first)
    // −3 − 2 ÷ 3 × 6.
    #expect(gap.forecast?.value == -7)
    for text in [report.text(), report.markdown()] {
      for figure in ["−3", "−13", "−30%", "−1 →", "−7", "−70%"] {
        #expect(text.contains(figure), "\(figure)")
      }
    }
    #expect(!report.text().contains("-"))
  }

  // MARK: Real documents

  @Test func `who is on plan in Lampung is forecast to reach the year, and puts nothing at risk`() throws {
    let tree = try RealMeasurements.lampungTree()
    let measured = try tree.measured(with: RealMeasurements.lampungActuals(), at: .quarter(1, of: 2026))
    let indicators = measured.gaps.sasaran.flatMap(\.indicators)
    #expect(!indicators.contains { $0.forecast?.status.tone == .poor })
    let onPlan = indicators.filter { $0.target?.basis == .quarters && $0.status.tone == .good }
    #expect(onPlan.count == 19)
    #expect(onPlan.allSatisfy { $0.shortness == nil })
    let support = try #require(indicators.first { $0.id == "S1.2.b" })
    #expect(support.forecast?.value == 95)
    #expect(support.trend == nil)
  }

  // MARK: Bands

  @Test func `bands that are turned round do not make a kept limit a gap`() throws {
    let days = Indicator(
      "Lama waktu", id: "a", unit: "hari", polarity: .minimize, targets: [2026: 5], consolidation: .takeLast)
    let kept = try Self.gap(days, [(2026, 5)], at: 2026, bands: .westSumatra)
    #expect(kept.status.tone == .fair)
    #expect(kept.shortness == nil)
    let passed = try Self.gap(days, [(2026, 6)], at: 2026, bands: .westSumatra)
    #expect(passed.status.tone == .poor)
    #expect(passed.shortness == .now)
  }
}
