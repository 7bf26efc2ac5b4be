import Testing

@testable import PohonKinerja

/// What is told of actuals ends with the period that is asked for.
@Suite struct FindingsUntilPeriodTests {
  private static let tree = PerformanceTree.measuredExample(
    Indicator("Jumlah peserta", id: "S1.1.a", unit: .person, targets: [2026: 100], consolidation: .sum))

  private static func actual(_ period: MeasurementPeriod, _ figure: Target, of id: String = "S1.1.a")
    -> Actual
  {
    Actual(of: id, in: period, .reached(figure), source: "Laporan")
  }

  private static func quarter(_ number: Int) -> MeasurementPeriod { .quarter(number, of: 2026) }

  private static let actuals = Measurements(
    closedThrough: 2026,
    actuals: [
      actual(quarter(1), 20), actual(quarter(2), "25*"), actual(quarter(3), 25), actual(quarter(4), "30*"),
      actual(quarter(4), 31), actual(2026, "12 dokumen"), actual(quarter(4), 1, of: "lain"),
    ])

  private static func rules(at period: MeasurementPeriod?) -> [String: Int] {
    let findings = tree.checked(with: actuals, at: period).findings
    let own = findings.map(\.rule.rawValue).filter { $0.hasPrefix("actual-") }
    return Dictionary(grouping: own, by: \.self).mapValues(\.count)
  }

  // MARK: Which period is measured where none is asked for

  @Test(
    arguments: [
      ("K.1.2.1.a", .quarter(1, of: 2062), "actual-without-target"),
      ("zzz", .quarter(4, of: 2026), "actual-unknown-indicator"),
      ("zzz", 2030, "actual-unknown-indicator"),
    ] as [(String, MeasurementPeriod, String)])
  func `a mistyped row does not choose the period, and is told`(
    id: String, period: MeasurementPeriod, rule: String
  ) throws {
    let tree = try RealMeasurements.tree()
    let right = try RealMeasurements.actuals()
    var mistyped = right
    mistyped.actuals.append(Actual(of: id, in: period, .reached(5), source: "Rekaan"))
    let (measured, before) = (tree.measured(with: mistyped), tree.measured(with: right))
    #expect(measured.period == before.period && measured.period == .quarter(3, of: 2026))
    #expect(measured.counts == before.counts)
    #expect(measured.gaps.text() == before.gaps.text())
    func count(_ measurements: Measurements) -> Int {
      tree.checked(with: measurements).findings.count { $0.rule.rawValue == rule }
    }
    #expect(count(mistyped) == count(right) + 1)
  }

  @Test func `where no row can be held against the tree its plan year is measured`() throws {
    let tree = try RealMeasurements.tree()
    let actuals = Measurements(actuals: [Self.actual(.quarter(1, of: 2062), 5, of: "K.1.2.1.a")])
    let year = try #require(tree.planYear ?? tree.period?.from)
    #expect(tree.measured(with: actuals).period == .year(year))
    // A plan that names no period has the years of its actuals.
    #expect(
      Self.tree.measured(with: Measurements(actuals: [Self.actual(2062, 5)])).period == 2062)
  }

  @Test func `a target without a year is none of a year after the plan`() {
    let indicator = Indicator("Nilai layanan", id: "S1.1.a", unit: .score, targets: Targets(undated: 80))
    let tree = PerformanceTree(
      "Contoh", period: Period(2025...2029),
      roots: [SasaranDraft("Meningkatnya layanan", id: "S1.1", level: "S1", indicators: [indicator])])
    let actuals = Measurements(actuals: [Self.actual(2026, 78), Self.actual(2062, 79)])
    let findings = tree.checked(with: actuals).findings.filter { $0.rule == "actual-without-target" }
    #expect(
      findings.map(\.summary.indonesian) == [
        "indikator “Nilai layanan” mempunyai realisasi 2062, tahun di luar periode rencana 2025–2029"
      ])
    #expect(findings.first?.summary.english.contains("outside the period of the plan, 2025–2029") == true)
  }

  // MARK: Which findings are told

  @Test func `what is reported later is not told`() {
    #expect(Self.rules(at: Self.quarter(1)) == [:])
    for period in [Self.quarter(2), Self.quarter(3), .month(9, of: 2026)] {
      #expect(Self.rules(at: period) == ["actual-not-number": 1], "\(period)")
    }
  }

  @Test func `what ends with the period is told, and all of it where none is asked for`() {
    let all = Self.rules(at: nil)
    #expect(
      all == [
        "actual-not-number": 2, "actual-duplicate": 1, "actual-unit-changed": 1,
        "actual-unknown-indicator": 1,
      ], "\(all)")
    for period in [Self.quarter(4), 2026] { #expect(Self.rules(at: period) == all, "\(period)") }
  }

  @Test func `a period that was closed later is not told to be missing`() {
    func isMissing(_ closed: MeasurementPeriod, at period: MeasurementPeriod?) -> Bool {
      let actuals = Measurements(
        closedThrough: closed, actuals: [1, 2].map { Self.actual(Self.quarter($0), 20) })
      return Self.tree.checked(with: actuals, at: period).findings.contains { $0.rule == "actual-missing" }
    }
    #expect(!isMissing(2026, at: Self.quarter(2)))
    #expect(isMissing(2026, at: Self.quarter(3)))
    #expect(!isMissing(Self.quarter(2), at: Self.quarter(3)))
    #expect(isMissing(2026, at: nil), "closed, although nothing is reported for it")
    // Who reports by quarters has none that is over in their second month; who reports by months has.
    #expect(!isMissing(2026, at: .month(5, of: 2026)))
    #expect(!isMissing(.quarter(4, of: 2026), at: .month(2, of: 2026)))
    #expect(isMissing(2026, at: .month(11, of: 2026)))
    #expect(isMissing(.month(12, of: 2026), at: .month(10, of: 2026)))
  }
}
