import Testing

@testable import PohonKinerja

/// The report on gaps.
@Suite struct GapReportTests {
  /// Two levels with a declared part, at the end of June.
  private static func report(_ parts: Target...) throws -> GapReport {
    let tree = PerformanceTree(
      "Contoh",
      roots: [
        SasaranDraft(
          "Meningkatnya mutu pelatihan", id: "S1.1", level: "S1", cascading: .indirect,
          indicators: [
            Indicator(
              "Jumlah lulusan", id: "w", unit: .person, targets: [2026: 80],
              trajectory: [2026: [10, 20, 20, 30]],
              consolidation: .sum)
          ],
          children: [
            SasaranDraft(
              "Terlaksananya pelatihan", id: "S2.1",
              indicators: [
                Indicator(
                  "Jumlah lulusan pelatihan", id: "p", unit: .person, targets: [2026: 80],
                  trajectory: [2026: [10, 20, 20, 30]], consolidation: .sum,
                  contributes: Contribution(to: "w", as: .component, combine: .sum))
              ])
          ])
      ])
    let actuals = parts.enumerated().map {
      Actual(of: "p", in: .quarter($0.offset + 1, of: 2026), .reached($0.element))
    }
    return tree.measured(with: Measurements(note: "rekaan", actuals: actuals), at: .quarter(2, of: 2026)).gaps
  }

  @Test func `a gap is told with its trend, forecast, cause and what it puts at risk`() throws {
    let report = try Self.report(8, 12)
    let top = try #require(report.sasaran.first)
    let whole = try #require(top.indicators.first)
    #expect(whole.isRolledUp)
    #expect(whole.difference == -10)
    #expect(whole.status.tone == .poor)
    #expect(top.causes.map(\.id) == ["p"])
    #expect(top.causes.map(\.relation) == [.declaredPart])
    #expect(top.causes.map(\.sasaran) == ["S2.1"])
    #expect(top.causes.map(\.explains) == [["w"]])
    #expect(top.risks.isEmpty)
    let below = try #require(report.sasaran.last)
    let part = try #require(below.indicators.first)
    // 8 of 10 are 80 %, 12 of 20 are 60 %.
    #expect(part.trend?.direction == .worsening)
    #expect(part.trend?.earlier == 80)
    #expect(part.trend?.later == 60)
    // 20 ÷ 30 × 80 = 53,33, which is 66,67 % of 80.
    #expect(try part.forecast?.value == Fraction(160, over: 3))
    #expect(part.forecast?.method == .plannedShare)
    #expect(try part.forecast?.achievement.percentage?.exact == Fraction(200, over: 3))
    #expect(below.causes.isEmpty)
    #expect(below.risks.map(\.indicators) == [["p", "w"]])
    #expect(below.risks.map(\.sasaran) == [["S1.1"]])
  }

  @Test func `a figure that misses its target by little is not shown as the target`() throws {
    let indicator = Indicator("Persentase layanan", id: "S1.1.a", unit: .percent, targets: [2026: 100])
    let quotient = Actual.Quotient(29_999, over: 30_000)
    let actuals = Measurements(actuals: [Actual(of: "S1.1.a", in: 2026, .quotient(quotient))])
    let measured = PerformanceTree.measuredExample(indicator).measured(with: actuals, at: 2026)
    let text = measured.gaps.text()
    #expect(text.contains("29.999/30.000 = 99,997") && text.contains("selisih −0,003"), "\(text)")
    #expect(measured.indicator("S1.1.a")?.decimals == 3)
  }

  @Test(arguments: [(20, 25), (10, 20)] as [(Target, Target)])
  func `what is reached, and what is just on plan, puts nothing at risk`(
    first: Target, second: Target
  ) throws {
    let report = try Self.report(first, second)
    #expect(report.sasaran.allSatisfy { !$0.isShort && $0.causes.isEmpty && $0.risks.isEmpty })
    #expect(report.onlyGaps.sasaran.isEmpty)
  }

  @Test func `the report says in every form that actuals are invented, and shows sign and word`() throws {
    let report = try Self.report(8, 12)
    for text in [report.text(), report.markdown(), report.html()] {
      #expect(text.contains("rekaan"))
      #expect(text.contains("▼"))
      #expect(text.contains("di bawah target"))
      #expect(text.contains("66,67%"))
      #expect(text.contains("p → w"))
    }
    #expect(report.text(in: .english).contains("below the target"))
    #expect(report.html().contains("class=\"t-poor\""))
    #expect(!report.html().contains("<script"))
  }

  @Test func `rows of the page are found by the ids of what they tell`() throws {
    let html = try Self.report(8, 12).html()
    for id in ["S1.1", "S2.1"] { #expect(html.contains("<tbody data-sasaran=\"\(id)\">")) }
    for id in ["w", "p"] { #expect(html.contains("<tr data-indicator=\"\(id)\"><td>\(id) Jumlah lulusan")) }
  }

  @Test func `texts of the document change no markup`() throws {
    let tree = PerformanceTree(
      "<b>&\u{1B}[31m",
      roots: [
        SasaranDraft("<script>|*x*", id: "S1.1", level: "S1", indicators: [Indicator("a|b<i>", id: "a")])
      ])
    let report = tree.measured(with: Measurements(note: "<u>"), at: 2026).gaps
    let html = report.html()
    #expect(!html.contains("<script>") && !html.contains("<i>") && !html.contains("<u>"))
    #expect(!report.text().contains("\u{1B}"))
    #expect(report.markdown().contains("a\\|b"))
  }

  @Test func `a forecast goes on in the way figures are consolidated`() throws {
    func forecast(_ consolidation: Consolidation, _ figures: Target...) throws -> YearForecast {
      let tree = PerformanceTree.measuredExample(
        Indicator("Nilai", id: "a", unit: "km", targets: [2026: 100], consolidation: consolidation))
      let actuals = figures.enumerated().map {
        Actual(of: "a", in: .quarter($0.offset + 1, of: 2026), .reached($0.element))
      }
      let measured = tree.measured(
        with: Measurements(actuals: actuals), at: .quarter(figures.count, of: 2026))
      return try #require(measured.gaps.sasaran.first?.indicators.first?.forecast)
    }
    #expect(try forecast(.sum, 10, 20).value == 60)
    #expect(try forecast(.average, 10, 20).value == 15)
    #expect(try forecast(.takeLast, 10, 20).value == 40)
    #expect(try forecast(.takeLast, 10).value == 10)
    #expect(try forecast(.takeLast, 10).method == .lastFigure)
  }

  private static func monthly(
    _ consolidation: Consolidation, _ figures: Target..., polarity: Polarity = .maximize,
    target: Target = 100
  ) throws -> IndicatorGap {
    let tree = PerformanceTree.measuredExample(
      Indicator(
        "Nilai", id: "a", unit: "km", polarity: polarity, targets: [2026: target],
        consolidation: consolidation))
    let actuals = figures.enumerated().map {
      Actual(of: "a", in: .month($0.offset + 1, of: 2026), .reached($0.element))
    }
    let measured = tree.measured(with: Measurements(actuals: actuals), at: .month(figures.count, of: 2026))
    return try #require(measured.gaps.sasaran.first?.indicators.first)
  }

  @Test func `a month is held against a month, and never against a quarter`() throws {
    let months = try Self.monthly(.sum, 5, 6, 7, 12)
    #expect(months.trend?.direction == .improving)
    // 18 in three months, 30 in four.
    #expect(months.trend?.basis == .pace)
    #expect(months.trend?.earlier == 6)
    #expect(months.trend?.later == 7.5)
    let tree = PerformanceTree.measuredExample(
      Indicator("Nilai", id: "a", unit: "km", targets: [2026: 100], consolidation: .sum))
    let mixed = Measurements(actuals: [
      Actual(of: "a", in: .quarter(1, of: 2026), .reached(18)),
      Actual(of: "a", in: .month(4, of: 2026), .reached(12)),
    ])
    let gap = tree.measured(with: mixed, at: .month(4, of: 2026)).gaps.sasaran.first?.indicators.first
    #expect(gap?.result.number == 30)
    #expect(gap?.trend == nil)
  }

  @Test func `the line through months begins with the first month`() throws {
    let gap = try Self.monthly(.takeLast, 10, 12, 17, 9, 9.5)
    #expect(gap.forecast?.method == .line)
    #expect(gap.forecast?.value == 8.625)
  }

  @Test(
    arguments: [
      (18, 22, .steady), (17, 20, .improving), (21, 25, .worsening), (30, 23, .improving),
      (16, 23, .improving),
    ] as [(Target, Target, MeasurementTrend.Direction)])
  func `within a range to be kept there is no better or worse`(
    first: Target, second: Target, direction: MeasurementTrend.Direction
  ) throws {
    let gap = try Self.monthly(.takeLast, first, second, polarity: .stabilize, target: "18–22")
    #expect(gap.trend?.direction == direction)
  }

  @Test func `why an actual has no achievement is told in every form`() throws {
    let tree = PerformanceTree.measuredExample(Indicator("Jumlah peserta", id: "a", unit: .person))
    let measured = tree.measured(
      with: Measurements(actuals: [Actual(of: "a", in: 2026, .reached(4))]))
    let gaps = measured.gaps
    for text in [measured.text(), measured.markdown(), gaps.text(), gaps.markdown(), gaps.html()] {
      #expect(text.contains("tidak ada target untuk waktu itu"))
    }
  }

  @Test func `a wide division by load tells what each part puts at risk`() throws {
    let count = 3_000
    let tree = PerformanceTree(
      "Contoh",
      roots: [
        SasaranDraft(
          "Keseluruhan", id: "S1.1", level: "S1", cascading: .direct(by: .load),
          indicators: [Indicator("Jumlah peserta", id: "w", unit: .person, targets: [2026: 30_000])],
          children: (0..<count).map {
            SasaranDraft(
              "Bagian \($0)", id: "P-\($0)", level: "S2",
              indicators: [Indicator("Jumlah peserta", id: "p\($0)", unit: .person, targets: [2026: 10])])
          })
      ])
    let actuals = (0..<count).map { Actual(of: "p\($0)", in: 2026, .reached(1)) }
    let gaps = tree.measured(with: Measurements(actuals: actuals)).gaps
    let paths = Set(gaps.sasaran.dropFirst().map { gap in gap.risks.map { risk in risk.sasaran } })
    #expect(paths == [[["S1.1"]]])
  }

  /// With the way of each kept, this would take hundreds of megabytes.
  @Test func `on a chain of 8,000 each knows its way, and none keeps it`() async throws {
    try await onSmallStack {
      let length = 8_000
      var tree = PerformanceTree("Rantai")
      var last = ""
      for place in 0..<length {
        let indicator = Indicator(
          "Jumlah", id: "i\(place)", unit: .person, targets: [2026: 10],
          contributes: place == 0 ? nil : Contribution(to: "i\(place - 1)", as: .contribution))
        let sasaran = SasaranDraft("Sasaran", id: "S\(place)", level: "S1", indicators: [indicator])
        last = try place == 0 ? tree.insert(sasaran) : tree.insert(sasaran, under: last)
      }
      let actuals = (0..<length).map { Actual(of: "i\($0)", in: 2026, .reached(1)) }
      let report = tree.measured(with: Measurements(actuals: actuals)).gaps
      #expect(report.sasaran.count == length)
      let bottom = try #require(report.sasaran.last)
      #expect(bottom.path == (0..<length).map { "S\($0)" }.joined(separator: " › "))
      let risk = try #require(bottom.risks.first)
      #expect(risk.indicators == (0..<length).reversed().map { "i\($0)" })
      #expect(risk.sasaran == (0..<(length - 1)).reversed().map { "S\($0)" })
      #expect(report.text().utf8.count < 600 * length)
    }
  }

  @Test(arguments: [1, 11, 12, 13, 20])
  func `a way up is told up to its twelfth indicator`(length: Int) {
    let tree = PerformanceTree(
      "Rantai",
      flat: (0...length).map { place in
        let indicator = Indicator(
          "Jumlah peserta", id: "i\(place)", unit: .person, targets: [2026: 10],
          contributes: place == 0 ? nil : Contribution(to: "i\(place - 1)", as: .contribution))
        let draft = SasaranDraft("Sasaran", id: "S\(place)", level: "S1", indicators: [indicator])
        return (draft: draft, parent: place == 0 ? nil : "S\(place - 1)")
      })
    let actuals = (0...length).map { Actual(of: "i\($0)", in: 2026, .reached(1)) }
    let report = tree.measured(with: Measurements(actuals: actuals)).gaps
    // From the lowest one up to the root: one more than steps.
    let way = (0...length).reversed().map { "i\($0)" }
    let told = way.prefix(12).joined(separator: " → ") + (way.count > 12 ? " → …" : "")
    for text in [report.text(), report.markdown(), report.html()] {
      #expect(text.contains(told), "\(text)")
      #expect(text.contains(told + " →") == false)
      #expect(text.contains("→ …") == (way.count > 12))
    }
  }

  @Test func `Banyuwangi has a gap for every sasaran, in the order of the document`() throws {
    let tree = try RealMeasurements.tree()
    let report = try tree.measured(with: RealMeasurements.actuals()).gaps
    #expect(report.sasaran.map(\.id) == tree.preOrder.filter { !$0.isContext }.map(\.id))
    #expect(report.counts.indicators == tree.indicatorCount)
    let need = try #require(report.sasaran.first { $0.id == "K.1.1.1" }?.indicators.first)
    #expect(need.trend?.direction == .improving)
    #expect(need.forecast?.value == 19.1)
  }

  // MARK: JSON

  @Test func `JSON tells what the Markdown tells, in exact figures`() throws {
    let report = try Self.report(10, 10)
    let json = report.json()
    let first = try #require(report.sasaran.first?.indicators.first)
    for text in [report.title, first.id, first.name, try #require(first.target).text] {
      #expect(json.contains("\"\(text)\""), "\(text)")
    }
    #expect(json.contains("\"period\": \"2026-Q2\"") && json.contains("\"relation\": \"declaredPart\""))
    #expect(json.contains("\"indicators\": [\"p\", \"w\"]"), "the way up of the risk\n\(json)")
    #expect(try #require(first.difference).description.first == "-")
    #expect(json.contains("\"difference\": \"\(try #require(first.difference))\""))
    #expect(json.contains("\"method\": \"plannedShare\"") && json.contains("\"basis\": \"plan\""))
    #expect(json.contains("\"explains\": [\"w\"]") && json.contains("\"shortness\": \"now\""))
    // 20 of 30 is two thirds, which no decimal is.
    #expect(json.contains("\"percentage\": \"200/3\""), "\(json)")
    #expect(report.json(in: .english).contains("\"status\": \"\(first.status.title.english)\""))
    #expect(report.json(style: .compact).split(separator: "\n").count == 1)
  }

  @Test func `JSON is such that the strict reader takes it, whatever the document says`() throws {
    let tree = PerformanceTree(
      "Uji \"\u{1}\\",
      roots: [
        SasaranDraft("<script>|*x*", id: "S1.1", level: "S1", indicators: [Indicator("a|b<i>", id: "a")])
      ])
    let json = tree.measured(with: Measurements(), at: 2026).gaps.json()
    let errors = #expect(throws: ReadingErrors.self) { try Document(json: json) }
    #expect(errors?.problems.contains { $0.code == .syntax || $0.code == .truncated } == false)
    #expect(json.contains("\"reason\": \"belum ada realisasi\"") && json.contains("\"missing\": true"))
  }

  @Test func `JSON says in words why a deadline has no achievement`() throws {
    let tree = PerformanceTree(
      "Uji",
      roots: [
        SasaranDraft(
          "Meningkatnya layanan", id: "S1", level: "S1",
          indicators: [Indicator("Waktu", id: "a", targets: [2026: "Triwulan IV"])])
      ])
    let actuals = Measurements(actuals: [Actual(of: "a", in: 2026, .reached("Triwulan III"))])
    let report = tree.measured(with: actuals, at: 2026).gaps
    #expect(report.onlyGaps.sasaran.count == 1, "what is unclear is a gap to be discussed")
    for text in [report.json(), report.text(), report.markdown(), report.html()] {
      #expect(text.contains("tidak ada rumus capaian untuk tenggat"))
    }
  }
}
