import PohonKinerja
import Testing

/// Times as targets: when, not how much.
@Suite struct PointInTimeTests {
  typealias Time = Target.PointInTime

  @Test(arguments: [
    ("31 Desember 2026", Time(year: 2026, part: .day(31, month: 12))),
    ("paling lambat 31 Desember 2026", Time(year: 2026, part: .day(31, month: 12))),
    ("s.d. tanggal 5 Nopember 2026", Time(year: 2026, part: .day(5, month: 11))),
    ("Tgl. 1 Jan. 2027", Time(year: 2027, part: .day(1, month: 1))),
    ("29 Februari 2028", Time(year: 2028, part: .day(29, month: 2))),
    ("30 Juni", Time(part: .day(30, month: 6))),
    ("Desember 2026", Time(year: 2026, part: .month(12))), ("bulan Mei", Time(part: .month(5))),
    ("akhir Desember Tahun 2026", Time(year: 2026, part: .month(12))),
    ("Triwulan IV", Time(part: .quarter(4))), ("TW IV", Time(part: .quarter(4))),
    ("tw-3 2026", Time(year: 2026, part: .quarter(3))),
    ("Triwulan II Tahun 2026", Time(year: 2026, part: .quarter(2))),
    ("Semester II", Time(part: .half(2))), ("s/d Semester 1, 2027", Time(year: 2027, part: .half(1))),
    ("Tahun 2026", Time(year: 2026)), ("akhir tahun 2026", Time(year: 2026)),
    ("sampai dengan tahun 2029", Time(year: 2029)),
  ])
  func `a time is read`(text: String, time: Time) {
    let target = Target(text)
    #expect(target.time == time)
    #expect(target.number == nil)
    #expect(target.reading.deadline == nil)
  }

  @Test(arguments: [
    "31 Februari 2026", "29 Februari 2027", "32 Desember 2026", "0 Mei 2026", "100 Desember 2026",
    "31 Desember 26",
    "Triwulan V", "Triwulan", "TW", "Semester III", "Tahun", "Tahun ke-2", "2026", "minimal Desember 2026",
    "Triwulan I dan II", "Januari–Desember 2026", "31 Desember 2026 pukul 24.00", "12.05.2026",
    "Desember 20261",
    "tanggal 5", "Maret-an", "4 triwulan",
  ])
  func `what is no time is not taken for one`(text: String) {
    #expect(Target(text).time == nil)
  }

  @Test func `the audit opinion TW stays a grade`() {
    #expect(Target("TW").grade?.name == "TW")
  }

  @Test func `a time is a target that tells its unit and is compared with nothing`() {
    let tree = PerformanceTree(
      "Contoh",
      roots: [
        SasaranDraft(
          "Tersusunnya Renstra", level: "S0", owner: "Kepala Bappeda",
          indicators: [Indicator("Penetapan Renstra", baseline: "TW I", targets: [2026: "Triwulan IV"])])
      ])
    let report = tree.checked()
    let rules = Set(report.findings.map(\.rule))
    #expect(
      rules.isDisjoint(with: ["target-not-number", "target-missing", "target-below-baseline"])
    )
  }

  @Test(arguments: ["balita", "Ibu hamil", "pasien", "tempat tidur", "vial", "inovasi", "Poktan"])
  func `what health, farming and population count is counted whole`(unit: String) {
    #expect(Target("1.500").reading(in: MeasurementUnit(unit)).number == 1500)
  }
}
