import Testing

@testable import PohonKinerja

/// A limit of what adds up, which figures that are missing cannot keep any more.
@Suite struct ExceededLimitTests {
  private static func cases(
    _ consolidation: Consolidation = .sum, polarity: Polarity = .minimize, unit: MeasurementUnit = "kasus",
    target: Target = 40
  ) -> Indicator {
    Indicator(
      "Jumlah kasus", id: "a", unit: unit, polarity: polarity, targets: [2026: target],
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
    // It is counted once, by its status, although an actual is missing.
    #expect(later.counts.judged == 1 && later.counts.notComputable == 0)
    let json = later.gaps.json(style: .compact)
    #expect(json.contains("\"judged\":1,\"inProgress\":0,\"missing\":0"), "\(json)")
    #expect(json.contains("\"missing\":true"), "\(json)")
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
    #expect(measured.text(in: .english).contains("≥ 50 so far; no actual for the third quarter of 2026"))
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

  @Test func `a limit of zero stays broken when the last period is reported`() throws {
    let zero = Self.cases(target: 0)
    let broken: [([Target?], MeasurementPeriod)] = [
      ([3], .quarter(1, of: 2026)), ([3, 3], .quarter(3, of: 2026)), ([3, 3, 0, 0], 2026),
    ]
    for (figures, period) in broken {
      let measured = Self.measured(zero, figures, at: period)
      let indicator = try #require(measured.indicator("a"))
      #expect(indicator.status == .limitExceeded, "\(figures)")
      #expect(indicator.achievement.percentage == nil)
      #expect(measured.sasaran("S1.1")?.status == .limitExceeded)
      #expect(measured.counts.judged == 1 && measured.counts.tones[.poor] == 1)
    }
    let year = Self.measured(zero, [3, 3, 0, 0], at: 2026)
    #expect(year.indicator("a")?.resultText() == "6")
    #expect(year.indicator("a")?.achievement == .unmeasured(.zeroTarget))
    #expect(year.json().contains("\"limitExceeded\": true"))
    // None at all is no broken limit, and a last value may come down again until the end of the year.
    let kept = Self.measured(zero, [0, 0, 0, 0], at: 2026)
    #expect(kept.indicator("a")?.achievement.percentage?.exact == 100)
    #expect(kept.sasaran("S1.1")?.status.tone == .good)
    #expect(Self.measured(zero, [0], at: .quarter(1, of: 2026)).indicator("a")?.status == .inProgress)
    let last = Self.cases(.takeLast, target: 0)
    #expect(Self.measured(last, [3], at: .quarter(1, of: 2026)).indicator("a")?.status == .unmeasured)
    #expect(Self.measured(last, [3, 3, 3, 3], at: 2026).indicator("a")?.status == .limitExceeded)
    let growing = Self.cases(polarity: .maximize, target: 0)
    #expect(Self.measured(growing, [3, 3, 0, 0], at: 2026).indicator("a")?.status == .unmeasured)
  }

  @Test func `a report below zero within a quarter shows that there may be more of them`() throws {
    func status(_ reports: [(period: MeasurementPeriod, figure: Target, place: String?)])
      -> MeasurementStatus?
    {
      let actuals = reports.map { Actual(of: "a", in: $0.period, .reached($0.figure), place: $0.place) }
      let methods = ["a": MeasurementMethod(placeConsolidation: .sum, places: ["A", "B"])]
      return PerformanceTree.measuredExample(Self.cases()).measured(
        with: Measurements(methods: methods, actuals: actuals), at: .quarter(2, of: 2026)
      ).indicator("a")?.status
    }
    let first = MeasurementPeriod.quarter(1, of: 2026)
    #expect(status([(first, -20, "A"), (first, 70, "B")]) == .unmeasured)
    #expect(status([(first, 0, "A"), (first, 50, "B")]) == .limitExceeded)
    let months = (1...3).map { MeasurementPeriod.month($0, of: 2026) }
    #expect(status([(months[0], 70, nil), (months[1], -20, nil), (months[2], 0, nil)]) == .unmeasured)
    #expect(status([(months[0], 70, nil), (months[1], 20, nil), (months[2], 0, nil)]) == .limitExceeded)
  }

  /// A whole with a limit of 40 and parts that add up to it.
  private static func whole(
    _ figures: [(id: String, period: MeasurementPeriod, figure: Target)], at period: MeasurementPeriod = 2026,
    _ combination: Contribution.Combination = .sum
  ) -> MeasuredTree {
    let parts = ["p0", "p1"].map { (id: String) in
      SasaranDraft(
        "Menurunnya kasus \(id)", id: "S-\(id)", level: "S2",
        indicators: [
          Indicator(
            "Jumlah kasus \(id)", id: id, unit: "kasus", polarity: .minimize, targets: [2026: 20],
            consolidation: .sum, contributes: Contribution(to: "w", as: .component, combine: combination))
        ])
    }
    let tree = PerformanceTree(
      "Contoh",
      roots: [
        SasaranDraft(
          "Menurunnya kasus", id: "S1.1", level: "S1",
          indicators: [
            Indicator(
              "Jumlah kasus", id: "w", unit: "kasus", polarity: .minimize, targets: [2026: 40],
              consolidation: .sum)
          ], children: parts)
      ])
    let actuals = figures.map { Actual(of: $0.id, in: $0.period, .reached($0.figure)) }
    return tree.measured(with: Measurements(actuals: actuals), at: period)
  }

  @Test func `a limit of a whole is broken by the parts there are`() throws {
    let whole = try #require(Self.whole([("p0", 2026, 50)]).indicator("w"))
    #expect(whole.status == .limitExceeded)
    #expect(whole.resultText() == "≥ 50 sejauh ini; bagiannya belum punya angka: p1")
    #expect(whole.resultText(in: .english) == "≥ 50 so far; parts without a figure: p1")
    // What is known of a part that is not complete counts as well.
    let (first, third) = (MeasurementPeriod.quarter(1, of: 2026), MeasurementPeriod.quarter(3, of: 2026))
    let partly = try #require(Self.whole([("p0", first, 30), ("p1", first, 11)], at: third).indicator("w"))
    #expect(partly.status == .limitExceeded)
    #expect(partly.result == .none(.missingParts(["p0", "p1"]), knownSoFar: 41))
    let kept = try #require(Self.whole([("p0", first, 29), ("p1", first, 11)], at: third).indicator("w"))
    #expect(kept.status == .unmeasured)
    #expect(kept.resultText().hasPrefix("40 sejauh ini"))
    // A correction may be what is missing, and a mean does not grow.
    let second = MeasurementPeriod.quarter(2, of: 2026)
    #expect(
      Self.whole([("p0", first, 60), ("p0", second, -5)], at: third).indicator("w")?.status == .unmeasured)
    #expect(Self.whole([("p0", 2026, 50)], .average).indicator("w")?.status == .unmeasured)
  }

  /// The example of the guide to measuring.
  @Test func `of a whole year a limit is placed by its achievement`() throws {
    let year: [(Target, Fraction, StatusTone)] = [
      (10, 100, .good), (12, 80, .fair), (13, 70, .poor), (9, 110, .good),
    ]
    for (reached, achievement, tone) in year {
      for target in [10, "maksimal 10"] as [Target] {
        let measured = Self.measured(Self.cases(target: target), [reached, 0, 0, 0], at: 2026)
        let indicator = try #require(measured.indicator("a"))
        #expect(indicator.achievement.percentage?.exact == achievement, "\(reached)")
        #expect(indicator.status.tone == tone, "\(reached)")
        #expect(measured.gaps.sasaran.first?.isShort == (tone != .good))
      }
    }
    let open = Self.measured(Self.cases(target: 10), [12], at: .quarter(2, of: 2026))
    #expect(open.indicator("a")?.status == .limitExceeded)
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
