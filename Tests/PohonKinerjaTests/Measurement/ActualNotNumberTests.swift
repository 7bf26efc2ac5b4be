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
    #expect(date.suggestions.first?.indonesian.contains("“2026-02-28” atau “28 Februari 2026”") == true)
    #expect(Self.findings(nil, "31 Maret 2026", "05-09-2026").count == 1)
    let grade = try #require(Self.findings(nil, "BB", "cukup memuaskan").first)
    #expect(grade.summary.english.contains("does not read as a grade"))
  }

  @Test func `a date of a quarter asks for a date, whatever the target of the year is`() throws {
    for year in ["tepat waktu", 100] as [Target] {
      let tree = PerformanceTree.measuredExample(
        Indicator(
          "Waktu penyampaian laporan", id: "S1.1.a", targets: [2026: year],
          trajectory: [2026: ["31 Maret 2026", nil, nil, "31 Desember 2026"]]))
      let first = MeasurementPeriod.quarter(1, of: 2026)
      let actuals = Measurements(actuals: [
        Actual(of: "S1.1.a", in: first, .reached("28/03/2026"), source: "Laporan")
      ])
      #expect(tree.checked(with: actuals).findings.contains { $0.rule == "actual-not-number" })
      let measured = try #require(tree.measured(with: actuals, at: first).indicator("S1.1.a"))
      #expect(measured.achievement == .unmeasured(.unreadableActual("28/03/2026", first)))
    }
  }

  @Test(arguments: [
    ("28-09-2026", "Tulis “2026-09-28” atau “28 September 2026”."),
    ("28/09/2026", "Tulis “2026-09-28” atau “28 September 2026”."),
    ("5/9/2026", "Tulis “2026-09-05” bila maksudnya 5 September 2026, atau “2026-05-09” bila 9 Mei 2026."),
    ("28-09-26", "Tulis tanggalnya seperti “2026-03-31” atau “31 Maret 2026”."),
  ])
  func `the advice on a date shows that date`(_ actual: String, _ advice: String) throws {
    for target in ["31 Maret 2026", "Triwulan III", "2026-09-30"] as [Target] {
      let finding = try #require(Self.findings(nil, target, Target(actual)).first)
      #expect(finding.summary.indonesian.contains("tidak terbaca sebagai tanggal"))
      #expect(finding.suggestions.map(\.indonesian) == [advice])
    }
  }

  @Test(
    arguments: [
      "31 September 2026", "30 Februari 2026", "29 Februari 2027", "29 Februari", "31/09/2026", "2026-09-31",
    ] as [Target])
  func `a day that the calendar lacks is no actual`(_ actual: Target) throws {
    for target in ["31 Maret 2026", "Triwulan III"] as [Target] {
      let finding = try #require(Self.findings(nil, target, actual).first, "\(actual)")
      #expect(finding.summary.indonesian.contains("tidak terbaca sebagai tanggal"))
    }
    // 2028 is a leap year, 2026 is none.
    #expect(Self.findings(nil, "31 Maret 2026", "29 Februari 2028").isEmpty)
  }

  @Test func `a day that the calendar lacks is no figure of a deadline`() throws {
    let tree = PerformanceTree.measuredExample(
      Indicator("Waktu penetapan APBD", id: "a", targets: [2026: "31 Maret 2026"]))
    let actuals = Measurements(actuals: [Actual(of: "a", in: 2026, .reached("31 September 2026"))])
    #expect(
      tree.measured(with: actuals).indicator("a")?.achievement.reason
        == .unreadableActual("31 September 2026", 2026))
  }

  @Test(arguments: ["28/09/2026", "28-09-2026", "31/09/2026", "29 Februari", "17/20", "31 September 2026"])
  func `what is an error as a date is not measured either, and named with its quarter`(_ text: String) throws
  {
    let tree = PerformanceTree.measuredExample(
      Indicator("Waktu penetapan APBD", id: "a", targets: [2026: "31 Desember 2026"]))
    let third = MeasurementPeriod.quarter(3, of: 2026)
    let actuals = Measurements(actuals: [
      Actual(of: "a", in: .quarter(1, of: 2026), .reached("28 Maret 2026")),
      Actual(of: "a", in: third, .reached(Target(text))),
    ])
    for period in [third, .quarter(4, of: 2026), 2026] as [MeasurementPeriod] {
      #expect(
        tree.checked(with: actuals, at: period).findings.contains { $0.rule == "actual-not-number" },
        "\(period)")
      let measured = tree.measured(with: actuals, at: period)
      // What was told before is not put in its place: it may have been corrected.
      let indicator = try #require(measured.indicator("a"))
      #expect(indicator.result == .none(.unreadableActual(text, third), knownSoFar: nil))
      #expect(measured.counts.notComputable == 1 && measured.counts.missing == 0)
      let reason = "realisasi triwulan III 2026 “\(text)” tidak dapat diukur"
      for told in [measured.text(), measured.markdown(), measured.gaps.text(), measured.gaps.html()] {
        #expect(told.contains(reason) && !told.contains("2026 belum ada"), "\(told)")
      }
      #expect(
        measured.text(in: .english).contains(
          "the actual “\(text)” for the third quarter of 2026 cannot be measured"))
    }
    let first = tree.measured(with: actuals, at: .quarter(1, of: 2026))
    #expect(first.indicator("a")?.result == .text("28 Maret 2026"))
  }

  @Test func `digits are words where words were agreed, and dates are read`() throws {
    for (target, text) in [("berkas lengkap", "28/09/2026"), ("31 Desember 2026", "28 September 2026")]
      as [(Target, String)]
    {
      let tree = PerformanceTree.measuredExample(Indicator("Berkas", id: "a", targets: [2026: target]))
      let actuals = Measurements(actuals: [Actual(of: "a", in: 2026, .reached(Target(text)))])
      #expect(tree.measured(with: actuals).indicator("a")?.result == .text(text))
      #expect(!tree.checked(with: actuals).findings.contains { $0.rule == "actual-not-number" })
    }
  }

  @Test(
    arguments: [
      ("31 September 2026", "Kalender tidak memuat tanggal itu"), ("28-09-2026", "Tulis “2026-09-28”"),
      ("30 Februari 2026", "Kalender tidak memuat tanggal itu"), ("28/09/2026", "Tulis “2026-09-28”"),
    ] as [(Target, String)])
  func `a target that is no date is told so with how to write it`(_ target: Target, _ advice: String) throws {
    let tree = PerformanceTree.measuredExample(Indicator("Waktu penetapan APBD", targets: [2026: target]))
    let finding = try #require(tree.findings(of: .targetNotNumber).first)
    #expect(finding.suggestions.first?.indonesian.hasPrefix(advice) == true)
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
