import Testing

@testable import PohonKinerja

/// Deadlines, steps and grades as actuals tell them.
@Suite struct DeadlineAndGradeTests {
  private static func measured(
    _ indicator: Indicator, _ actuals: [Actual], at period: MeasurementPeriod = 2026
  ) throws -> MeasuredIndicator {
    let tree = PerformanceTree(
      "Contoh", roots: [SasaranDraft("Meningkatnya tata kelola", level: "S0", indicators: [indicator])])
    return try #require(tree.measured(with: Measurements(actuals: actuals), at: period).indicator("a"))
  }

  private static func measured(
    _ unit: MeasurementUnit?, _ target: Target, _ actual: Target
  ) throws -> MeasuredIndicator {
    try measured(
      Indicator("Maturitas SPIP", id: "a", unit: unit, targets: [2026: target]),
      [Actual(of: "a", in: 2026, .reached(actual))])
  }

  // MARK: Deadlines

  @Test(arguments: [("TW III", "tanggal"), ("Juni 2026", "dokumen"), ("2026-06-30", "waktu")])
  func `when something was done is known until the end of the year`(_ target: String, _ unit: String) throws {
    let plan = Indicator(
      "Waktu penetapan APBD", id: "a", unit: MeasurementUnit(unit), targets: [2026: Target(target)])
    let done = Actual(of: "a", in: .quarter(1, of: 2026), .reached("2026-03-28"))
    for period in [.quarter(1, of: 2026), .quarter(3, of: 2026), 2026] as [MeasurementPeriod] {
      let indicator = try Self.measured(plan, [done], at: period)
      #expect(indicator.result == .text("2026-03-28"), "\(period)")
      #expect(indicator.achievement.reason == .pointInTime)
    }
    let later = Actual(of: "a", in: .quarter(2, of: 2026), .reached("12 Mei 2026"))
    #expect(try Self.measured(plan, [done, later]).result == .text("12 Mei 2026"))
    #expect(
      try Self.measured(plan, [done, later], at: .quarter(1, of: 2026)).result == .text("2026-03-28"))
  }

  @Test func `a deadline that was met is not missing in later quarters`() throws {
    let tree = PerformanceTree.measuredExample(
      Indicator("Waktu penetapan APBD", id: "S1.1.a", unit: "waktu", targets: [2026: "TW III"]))
    let actuals = Measurements.example((.quarter(1, of: 2026), "28 Maret 2026"), closedThrough: 2026)
    #expect(!tree.checked(with: actuals, at: 2026).findings.contains { $0.rule == "actual-missing" })
    #expect(
      tree.checked(with: .example(closedThrough: 2026), at: 2026).findings.contains {
        $0.rule == "actual-missing"
      })
  }

  @Test func `dates are read as ISO 8601 writes them`() {
    #expect(Target("2026-06-30").time == Target.PointInTime(year: 2026, part: .day(30, month: 6)))
    for text in ["2026-02-30", "2026-13-01", "2026-6-30", "2026-06-300"] as [Target] {
      #expect(text.time == nil, "\(text)")
    }
  }

  // MARK: Steps

  @Test(arguments: ["nilai", "indeks", "level", "tingkat", "Tingkat (1-5)", nil] as [MeasurementUnit?])
  func `a level that is named is ranked in any unit`(_ unit: MeasurementUnit?) throws {
    let indicator = try Self.measured(unit, "Level 4", "Level 3")
    #expect(
      indicator.achievement
        == .graded(Achievement.Grading(actual: "Level 3", target: "Level 4", standing: .worse)))
  }

  @Test func `levels are never divided`() throws {
    for unit in ["tingkat", "Tingkat 1-5", "level"] as [MeasurementUnit] {
      #expect(try Self.measured(unit, 4, 3).achievement.percentage == nil, "\(unit)")
    }
    for unit in ["nilai", nil] as [MeasurementUnit?] {
      #expect(try Self.measured(unit, 4, "Level 3").achievement.percentage == nil)
      #expect(try Self.measured(unit, "Level 4", "3,2").achievement.percentage == nil)
    }
    // A share of rooms is no step.
    #expect(try Self.measured("tingkat hunian", 60, 45).achievement.text() == "75%")
  }

  @Test func `a level with its score is a grade`() throws {
    let reading = Target("Level 3 (3,25)").reading
    #expect(reading.gradeOfScore?.name == "Level 3" && reading.number == 3.25)
    #expect(
      try Self.measured("level", 4, "Level 3 (3,25)").achievement
        == .graded(Achievement.Grading(actual: "Level 3 (3,25)", target: "Level 4", standing: .worse)))
    #expect(
      try Self.measured("level", "Level 3", "3,25 (Level 3)").achievement.text()
        == "3,25 (Level 3), target Level 3")
    #expect(try Self.measured("indeks", "3,5", "Level 3 (3,25)").achievement.text() == "92,86%")
  }

  @Test(
    arguments: [(nil, "Level 3", true), ("level", 3, true), ("indeks", 3, false), ("indeks", "3,5", true)]
      as [(MeasurementUnit?, Target, Bool)])
  func `a level that was reached with a score may be the target again`(
    _ unit: MeasurementUnit?, _ target: Target, _ isImproving: Bool
  ) {
    let tree = PerformanceTree.measuredExample(
      Indicator("Maturitas SPIP", id: "S1.1.a", unit: unit, targets: [2025: target, 2026: target]))
    let findings = tree.checked(with: .example((2025, "3,25 (Level 3)")), at: 2025).findings
    #expect(findings.contains { $0.rule == "target-not-improving" } == !isImproving)
  }

  // MARK: Scores with grades

  @Test func `a score keeps its grade in reports`() throws {
    let indicator = try Self.measured("nilai", 70, "71,25 (BB)")
    #expect(indicator.resultText() == "71,25 (BB)" && indicator.resultText(in: .english) == "71.25 (BB)")
    #expect(indicator.achievement.text() == "101,79%")
    let json = indicator.run.tree.measured(
      with: Measurements(actuals: [Actual(of: "a", in: 2026, .reached("71,25 (BB)"))]), at: 2026
    ).json()
    #expect(json.contains("\"actual\": \"71.25\"") && json.contains("\"text\": \"71,25 (BB)\""))
  }

  @Test func `a score in front is held against a score, and its grade against a grade`() throws {
    #expect(try Self.measured("nilai", "70,00 (BB)", "71,40 (BB)").achievement.text() == "102%")
    #expect(
      try Self.measured("predikat", "A", "71,25 (BB)").achievement
        == .graded(Achievement.Grading(actual: "71,25 (BB)", target: "A", standing: .worse)))
    #expect(Target("82,5 (a)").reading.gradeOfScore == nil)
  }
}
