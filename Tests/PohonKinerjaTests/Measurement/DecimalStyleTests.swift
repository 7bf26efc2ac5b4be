import Testing

@testable import PohonKinerja

/// Indonesian texts have decimal commas and English ones decimal points, whoever wrote the figure.
@Suite struct DecimalStyleTests: MeasuredExamples {
  @Test(
    arguments: [
      (nil, 82.5, "BB", "realisasi “BB” dan target “82,5” berlainan jenis"),
      (nil, "BB", 82.5, "realisasi “82,5” dan target “BB” berlainan jenis"),
      (nil, 82.5, "baik sekali kiranya", "realisasi “baik sekali kiranya” dan target “82,5” berlainan jenis"),
      ("level", 4, 3.25, "tidak ada skala yang memuat “3,25” dan “4”"),
    ] as [(MeasurementUnit?, Target, Target, String)])
  func `figures in reasons are in the style of the language`(
    _ unit: MeasurementUnit?, _ target: Target, _ actual: Target, _ message: String
  ) throws {
    let indicator = try Self.measured(
      Indicator("Capaian", id: "a", unit: unit, targets: [2026: target]),
      [Actual(of: "a", in: 2026, .reached(actual))])
    #expect(indicator.achievement.text() == message)
    let english = indicator.achievement.text(in: .english)
    #expect(!english.contains(",") && (english.contains("82.5") || english.contains("3.25")))
  }

  @Test func `a quotient that differs is told in the style of the language`() throws {
    let tree = PerformanceTree.measuredExample(
      Indicator("Persentase pengajar", id: "S1.1.a", unit: .percent, targets: [2026: 80]))
    let quotient = Actual.Quotient(45, over: 60, written: 76.5)
    let actuals = Measurements(actuals: [Actual(of: "S1.1.a", in: 2026, .quotient(quotient))])
    let finding = try #require(
      tree.checked(with: actuals, at: 2026).findings.first { $0.rule == "actual-quotient-mismatch" })
    #expect(
      finding.summary.indonesian.hasSuffix("bukan 76,5") && finding.summary.english.hasSuffix("not 76.5"))
  }

  @Test func `targets that were carried are told in the style of the language`() throws {
    var plan = Self.tree(Indicator("Indeks layanan", id: "a", unit: .index, targets: [2026: 82.5]))
    plan.planYear = 2026
    let clone = try #require(plan.carried(to: 2027, rule: CarryRule(targets: .last)))
    #expect(clone.text().contains(": S1.1 a: 82,5\n"))
    #expect(clone.text(in: .english).contains(": S1.1 a: 82.5\n"))
  }

  @Test func `figures in findings are in the style of the language`() throws {
    let tree = Self.tree(
      Indicator("Indeks layanan", polarity: .maximize, baseline: "85,08", targets: [2026: 83.5]))
    let finding = try #require(tree.findings(of: .targetBelowBaseline).first)
    #expect(finding.summary.indonesian.contains("(83,5)") && finding.summary.indonesian.contains("(85,08)"))
    #expect(finding.summary.english.contains("(83.5)") && finding.summary.english.contains("(85.08)"))
  }
}
