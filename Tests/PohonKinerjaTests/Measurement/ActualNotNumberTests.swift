import Testing

@testable import PohonKinerja

/// Actuals that cannot be read are findings, and thousands set apart by spaces are read.
@Suite struct ActualNotNumberTests {
  private static func findings(
    _ unit: MeasurementUnit?, _ target: Target, _ actual: Target
  ) -> [Finding] {
    let tree = PerformanceTree(
      "Contoh",
      roots: [
        SasaranDraft(
          "Meningkatnya mutu layanan daerah", level: "S0",
          indicators: [Indicator("Capaian layanan", id: "a", unit: unit, targets: [2026: target])])
      ])
    let measurements = Measurements(actuals: [
      Actual(of: "a", in: 2026, .reached(actual), source: "Laporan")
    ])
    return tree.checked(with: measurements, at: 2026).findings.filter { $0.rule == "actual-not-number" }
  }

  @Test(arguments: [
    "3.500*", "±3.500", "kurang lebih 3.500", "nihil", "17/20", "28-09-2026", "2026-02-30",
    "3.500 (tiga ribu)",
    "35 00", "≥ 3.500", "3.400–3.600", "1.23.4", "selesai",
  ])
  func `an actual that cannot be read is an error with its text, its period and how to write it`(
    _ text: String
  ) throws {
    let findings = Self.findings("orang", 3_500, Target(text))
    let finding = try #require(findings.first)
    #expect(findings.count == 1 && finding.severity == .error)
    #expect(finding.summary.indonesian.contains("“\(text)”") && finding.summary.indonesian.contains("2026"))
    #expect(finding.summary.english.contains("does not read as a number"))
    #expect(finding.suggestions.first?.indonesian.hasPrefix("Tulis") == true)
  }

  @Test func `the advice fits what was written`() throws {
    let share = try #require(Self.findings("%", 85, "85% (17 dari 20)").first?.suggestions.first)
    #expect(share.indonesian.contains("`numerator`") && share.english.contains("`denominator`"))
    let nothing = try #require(Self.findings("kasus", 3, "nihil").first?.suggestions.first)
    #expect(nothing.indonesian == "Tulis 0 bila hasilnya memang nol.")
    let date = try #require(Self.findings(nil, "31 Maret 2026", "2026-02-30").first)
    #expect(date.summary.indonesian.contains("tidak terbaca sebagai tanggal"))
    #expect(date.suggestions.first?.indonesian.contains("31 Maret 2026") == true)
    #expect(Self.findings(nil, "31 Maret 2026", "05-09-2026").count == 1)
    let grade = try #require(Self.findings(nil, "BB", "cukup memuaskan").first)
    #expect(grade.summary.english.contains("does not read as a grade"))
  }

  @Test(
    arguments: [
      (nil, "terbangun dengan baik", "sedang dibangun"), (nil, "31 Maret 2026", "2026-03-28"),
      (nil, "31 Maret 2026", "28 Maret 2026"), (nil, "31 Maret 2026", "belum ditetapkan Bupati"),
      (nil, "BB", "B"), ("predikat", "BB (71,00)", "71,25 (BB)"), ("level", "Level 3", "Level 3 (3,25)"),
      ("orang", 3_500, "3.500 orang"), ("orang", 3_500, "-"), ("orang", 3_500, "3 500"),
      ("ton", 150, "148.000"),
    ] as [(MeasurementUnit?, Target, Target)])
  func `what is read, or not filled in, is none`(
    _ unit: MeasurementUnit?, _ target: Target, _ actual: Target
  ) {
    #expect(Self.findings(unit, target, actual).isEmpty)
  }

  // MARK: Spaces between thousands

  @Test(
    arguments: [
      ("3 500", 3_500), ("3\u{A0}500", 3_500), ("3\u{202F}500", 3_500), ("1 250 000", 1_250_000),
      ("3 500 orang", 3_500), ("Rp 60 000 000", 60_000_000), ("3 500,5", 3_500.5), ("3 500.5", 3_500.5),
      ("≤ 12 500", 12_500), ("1 500 juta", 1_500_000_000),
    ] as [(String, Number)])
  func `thousands set apart by spaces are one number`(_ text: String, _ number: Number) {
    #expect(Target(text).number == number)
  }

  @Test(arguments: [
    "35 00", "3 50", "3 5000", "2026 300", "0 500", "3  500", "3 500.000", "3 500 00", "3.500 000", "3,5 000",
  ])
  func `other spaces within digits are not passed over`(_ text: String) {
    #expect(Target(text).number == nil)
  }
}
