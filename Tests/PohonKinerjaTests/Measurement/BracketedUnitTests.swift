import Testing

@testable import PohonKinerja

/// Units in brackets behind a figure, amounts written in full, and units that are spelt in more than one way.
@Suite struct BracketedUnitTests {
  private static func measured(
    _ unit: MeasurementUnit, _ target: Target, _ actual: Target, polarity: Polarity? = nil,
    trajectory: Trajectory = [:], at period: MeasurementPeriod = 2026
  ) throws -> MeasuredIndicator {
    let indicator = Indicator(
      "Capaian layanan", id: "a", unit: unit, polarity: polarity, targets: [2026: target],
      trajectory: trajectory)
    let tree = PerformanceTree(
      "Contoh",
      roots: [SasaranDraft("Meningkatnya mutu layanan daerah", level: "S0", indicators: [indicator])])
    let measurements = Measurements(actuals: [
      Actual(of: "a", in: period, .reached(actual), source: "Laporan")
    ])
    return try #require(tree.measured(with: measurements, at: period).indicator("a"))
  }

  @Test(
    arguments: [
      ("miliar rupiah", 60, "61200 (juta rupiah)", "102%"),
      ("miliar rupiah", 60, "61200 (dalam jutaan rupiah)", "102%"),
      ("miliar rupiah", 60, "Rp 61.200 (juta)", "102%"),
      ("miliar rupiah", "60000 (juta rupiah)", 61.2, "102%"),
      ("hari", 14, "14 (hari)", "100%"), ("hari", 14, "14 (empat belas)", "100%"),
      ("hari", 14, "14 (empat belas hari)", "100%"),
      ("hari", 1_200, "1.200 (seribu dua ratus)", "100%"), ("%", 85, "85 (%)", "100%"),
      ("%", 85, "85 (persen)", "100%"), ("orang", 3_500, "3.500 (orang)", "100%"),
      ("Rp", 60_000_000, "Rp 60.000.000 (enam puluh juta rupiah)", "100%"),
      ("dokumen", 12, "12 dokumen (Renstra, Renja)", "100%"),
    ] as [(MeasurementUnit, Target, Target, String)])
  func `what stands in brackets is the unit or says the number again`(
    _ unit: MeasurementUnit, _ target: Target, _ actual: Target, _ achievement: String
  ) throws {
    #expect(try Self.measured(unit, target, actual).achievement.text() == achievement)
  }

  @Test func `a multiple of nothing in brackets is another unit`() throws {
    #expect(
      try Self.measured("miliar rupiah", 60, "61,2 (miliar)").achievement.reason
        == .differentUnits("miliar", "miliar rupiah"))
  }

  @Test func `thousands of millions in brackets stay in doubt`() throws {
    let reason = try Self.measured("miliar rupiah", 60, "61.200 (juta rupiah)").achievement.reason
    guard case .ambiguousActual? = reason else {
      Issue.record("read without doubt: \(String(describing: reason))")
      return
    }
  }

  @Test func `a multiple in brackets is never passed over`() throws {
    let indicator = try Self.measured("miliar rupiah", 60, "61,2 (juta rupiah)")
    #expect(indicator.achievement.text() != "102%")
    #expect(Target("61,2 (juta rupiah)").reading.unit == "juta rupiah")
    #expect(Target("612 (juta)").reading.unit == "juta")
    #expect(Target("1200 (m2)").reading.unit == "m2")
    #expect(Target("164,44 (per 100.000 KH)").reading.unit == "per 100.000 KH")
    #expect(Target("85 (per 31 Desember 2025)").reading.number == nil)
    #expect(Target("85% (17 dari 20)").reading.number == nil)
    #expect(Target("60 (juta rupiah) Tahun 2026").reading.unit == "juta rupiah")
  }

  @Test(
    arguments: [
      ("hari", 14, "14 (bulan)", "bulan"), ("menit", 60, "59 (jam)", "jam"),
      ("orang", 3_400, "3.500 (rumah tangga)", "rumah tangga"), ("%", 90, "85 (per mil)", "per mil"),
    ] as [(MeasurementUnit, Target, Target, String)])
  func `another unit in brackets is refused with its name`(
    _ unit: MeasurementUnit, _ target: Target, _ actual: Target, _ written: String
  ) throws {
    let reason = try Self.measured(unit, target, actual).achievement.reason
    #expect(reason == .differentUnits(written, unit.text))
  }

  @Test(arguments: [
    "60 (tujuh puluh)", "60 miliar (juta rupiah)", "12 bulan (tahun)", "3 dokumen (ribu)", "60 (!)",
  ])
  func `brackets that contradict a figure make it unreadable`(_ text: String) throws {
    #expect(Target(text).reading.number == nil)
    let reason = try Self.measured("hari", 60, Target(text)).achievement.reason
    #expect(reason == .unreadableActual(text, 2026))
  }

  @Test(
    arguments: [
      ("miliar rupiah", "Rp 60.000.000.000", 61.2, "102%"),
      ("ribu orang", "3.500 orang", 3.5, "100%"), ("ribu ton", "148000 ton", 148, "100%"),
      ("Rp juta", "Rp 2.500.000", 2.5, "100%"),
    ] as [(MeasurementUnit, Target, Target, String)])
  func `a target written in full is told in the unit of its indicator`(
    _ unit: MeasurementUnit, _ target: Target, _ actual: Target, _ achievement: String
  ) throws {
    #expect(try Self.measured(unit, target, actual).achievement.text() == achievement)
  }

  @Test func `a quarter written in full is told in the unit of its indicator`() throws {
    let indicator = try Self.measured(
      "miliar rupiah", 95, 20, trajectory: [2026: ["Rp 20.000.000.000", "25 miliar", 25, 25]],
      at: .quarter(1, of: 2026))
    #expect(indicator.achievement.text() == "100%")
  }

  @Test func `the rules on figures see a plan in full rupiah as one in miliar`() {
    func rules(_ target: Target, _ trajectory: Trajectory) -> [RuleID] {
      let indicator = Indicator(
        "Realisasi investasi", id: "a", unit: "miliar rupiah", targets: [2026: target],
        trajectory: trajectory, consolidation: .sum)
      let tree = PerformanceTree(
        "Contoh",
        roots: [SasaranDraft("Meningkatnya investasi daerah", level: "S0", indicators: [indicator])])
      return tree.checked().findings.map(\.rule)
    }
    let plain = rules(60, [2026: [20, 25, 25, 25]])
    let written = rules(
      "Rp 60.000.000.000", [2026: ["Rp 20.000.000.000", "25 miliar", 25, "25000 (juta rupiah)"]])
    #expect(plain.contains("trajectory-consistency") && written.contains("trajectory-consistency"))
    #expect(!written.contains("unit-conflict"))
  }

  @Test func `a small amount in full stays in doubt`() throws {
    let reason = try Self.measured("Rp juta", "Rp 2.500", 2_400).achievement.reason
    #expect(reason == .differentUnits("Rp", "Rp juta"))
  }

  @Test(
    arguments: [
      ("m2", 1_200, "1200 m²"), ("m²", 1_200, "1200 m2"), ("orang", 3_500, "3.500 org"),
      ("hektare", 12, "12 ha"), ("ha", 12, "12 hektar"), ("menit", 15, "15 mnt"), ("bulan", 12, "12 bln"),
      ("m3", 5, "5 meter kubik"),
    ] as [(MeasurementUnit, Target, Target)])
  func `one unit is one unit however it is spelt`(
    _ unit: MeasurementUnit, _ target: Target, _ actual: Target
  ) throws {
    #expect(try Self.measured(unit, target, actual).achievement.text() == "100%")
  }

  @Test(
    arguments: [
      ("12 (dua belas)", 12), ("3.500 (tiga ribu lima ratus)", 3_500),
      ("1.111 (seribu seratus sebelas)", 1_111),
      ("85,5 (delapan puluh lima koma lima)", 85.5), ("3,25 (tiga koma dua lima)", 3.25),
      ("Rp 670.000.000 (enam ratus tujuh puluh juta rupiah)", 670_000_000), ("0 (nol)", 0),
      ("100% (seratus persen)", 100),
    ] as [(String, Number)])
  func `a number may be said again in words`(_ text: String, _ number: Number) {
    #expect(Target(text).number?.normalized == number.normalized)
  }

  @Test(arguments: ["12 (dua tiga)", "12 (sebelas)", "85,5 (delapan puluh lima)", "3 (satu dua)"])
  func `words that say another number are not passed over`(_ text: String) {
    #expect(Target(text).number == nil)
  }

  // MARK: Strict limits

  @Test(
    arguments: [
      ("hari", "< 15", 15, .minimize), ("%", "> 85", 85, .maximize), ("%", "lebih dari 85", 85, nil),
      ("hari", "kurang dari 15", 15, nil),
    ] as [(MeasurementUnit, Target, Target, Polarity?)])
  func `a strict limit is not met by itself`(
    _ unit: MeasurementUnit, _ target: Target, _ actual: Target, _ polarity: Polarity?
  ) throws {
    let indicator = try Self.measured(unit, target, actual, polarity: polarity)
    #expect(indicator.achievement.text() == "100%")
    #expect(indicator.status.tone == .fair)
    #expect(indicator.status.title.indonesian == "mendekati target")
  }

  @Test(
    arguments: [
      ("hari", "≤ 15", 15), ("hari", "< 15", 14), ("%", "> 85", 86), ("%", "≥ 85", 85), ("%", 85, 85),
    ] as [(MeasurementUnit, Target, Target)])
  func `a limit that is kept is met`(_ unit: MeasurementUnit, _ target: Target, _ actual: Target) throws {
    #expect(try Self.measured(unit, target, actual).status.tone == .good)
  }
}
