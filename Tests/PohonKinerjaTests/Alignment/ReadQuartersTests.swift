import Testing

@testable import PohonKinerja

/// Targets of quarters are read as targets of years are.
@Suite struct ReadQuartersTests {
  private static let rules: [Rule] = [
    .targetAmbiguous, .targetNotNumber, .unitConflict, .targetOutsidePeriod,
  ]

  private func tree(
    _ quarter: Target?, unit: MeasurementUnit?, name: String = "Produksi padi", year: Int = 2026,
    targets: Targets = [:]
  ) -> PerformanceTree {
    PerformanceTree(
      "Contoh", period: Period(2025...2029),
      roots: [
        SasaranDraft(
          "Meningkatnya produksi padi", level: "S1",
          indicators: [
            Indicator(
              name, unit: unit, targets: targets,
              trajectory: Trajectory([Trajectory.Entry(year: year, quarters: [1, 2, quarter, 4])]))
          ])
      ])
  }

  private func findings(_ tree: PerformanceTree) -> [Finding] {
    tree.checked(profile: Profile("uji", rules: Self.rules)).findings
  }

  @Test(
    arguments: [
      ("1.500", "ton", "target-ambiguous"), ("5 M", "rupiah", "target-ambiguous"),
      ("BB (40)", "nilai", "target-ambiguous"), ("banyak", "ton", "target-not-number"),
      ("31 September 2026", "ton", "target-not-number"), ("8OO", "ton", "target-not-number"),
      ("150%", "orang", "unit-conflict"), ("4 dokumen", "orang", "unit-conflict"),
    ] as [(Target, MeasurementUnit, RuleID)])
  func `what is wrong with one is told once`(
    _ quarter: Target, _ unit: MeasurementUnit, _ rule: RuleID
  ) throws {
    let finding = try #require(findings(tree(quarter, unit: unit)).first)
    #expect(findings(tree(quarter, unit: unit)).count == 1)
    #expect(finding.rule == rule && finding.indicator == "S1.1.a")
    #expect(finding.summary.indonesian.contains("target triwulan III 2026"))
    #expect(finding.summary.english.contains("the target of the third quarter of 2026"))
    #expect(finding.summary.indonesian.contains("“\(quarter.raw)”"))
    // That of the year is told in its place, where it has the same fault.
    let both = findings(tree(quarter, unit: unit, targets: [2026: quarter]))
    #expect(both.map(\.rule) == [rule])
    #expect(both.first?.summary.indonesian.contains("triwulan") == false)
  }

  @Test(
    arguments: [
      ("1.500", "orang"), ("X", "ton"), ("-", "ton"), (nil, "ton"), ("≥ 5", "ton"),
      ("61,2 miliar", "miliar rupiah"),
      ("Level 3", "level"), ("30 September 2026", "ton"), ("3 ton", "ton"),
    ] as [(Target?, MeasurementUnit)])
  func `what reads is left alone`(_ quarter: Target?, _ unit: MeasurementUnit) {
    #expect(findings(tree(quarter, unit: unit)).isEmpty)
  }

  @Test func `a count by its name is in thousands`() {
    #expect(findings(tree("1.500", unit: nil, name: "Jumlah peserta")).isEmpty)
    #expect(findings(tree("1.500", unit: nil)).map(\.rule) == ["target-ambiguous"])
  }

  @Test func `a year outside the period`() throws {
    let finding = try #require(findings(tree(3, unit: "ton", year: 2035)).first)
    #expect(finding.rule == "target-outside-period")
    #expect(
      finding.summary.english.hasPrefix("the indicator “Produksi padi” has targets of quarters for 2035, "))
    #expect(findings(tree(3, unit: "ton", year: 2035, targets: [2035: 10])).count == 1)
    #expect(findings(tree(3, unit: "ton", year: 2029)).isEmpty)
  }

  @Test func `findings about two quarters are two`() throws {
    let first = try #require(findings(tree("banyak", unit: "ton")).first)
    let second = try #require(findings(tree("sedikit", unit: "ton")).first)
    #expect(first.distinction != second.distinction)
    #expect(first.distinction == ["2026-Q3", "banyak"])
  }

  @Test(arguments: [0, 1, 2, 3], [1, 1900, 2026, 9999])
  func `a place of a quarter is no year`(_ quarter: Int, _ year: Int) {
    let place = QuarterPlace(code: QuarterPlace(year: year, quarter: quarter).code)
    #expect(place?.year == year && place?.quarter == quarter)
    for other in [-8, -4, -2, -1, 0, 1, 9999] { #expect(QuarterPlace(code: other) == nil) }
  }

  @Test func `a session follows`() throws {
    var session = CheckingSession(tree(3, unit: "ton"))
    for quarter in ["1.500", "banyak", "150%", "5", nil] as [Target?] {
      try session.update("S1.1") {
        $0.indicators[0].trajectory = Trajectory([
          Trajectory.Entry(year: 2026, quarters: [1, 2, quarter, 4])
        ])
      }
      #expect(session.report == session.tree.checked())
    }
  }
}
