import Testing

@testable import PohonKinerja

/// Grades, times and words where a figure belongs.
@Suite struct WrongKindOfTargetTests {
  private static func tree(
    _ name: String, _ unit: MeasurementUnit?, _ target: Target, baseline: Target? = nil
  )
    -> PerformanceTree
  {
    PerformanceTree(
      "Contoh",
      roots: [
        SasaranDraft(
          "Meningkatnya kesiagaan desa", level: "S1",
          indicators: [Indicator(name, unit: unit, baseline: baseline, targets: [2026: target])])
      ])
  }

  @Test(arguments: ["BB", "WTP", "Maret", "TW IV", "Tinggi", "31 Desember", "Sangat Baik"] as [Target])
  func `a count, a share and money have figures`(_ target: Target) throws {
    for (name, unit) in [
      ("Jumlah desa siaga aktif", "desa"), ("Persentase desa siaga aktif", "%"), ("Cakupan desa siaga", "%"),
      ("Total kunjungan wisatawan", "orang"), ("Nilai investasi", "miliar rupiah"),
      ("Pendapatan asli daerah", "Rp"),
    ] as [(String, MeasurementUnit)] {
      let finding = try #require(Self.tree(name, unit, target).findings(of: .unitConflict).first)
      #expect(finding.severity == .warning)
      #expect(finding.summary.indonesian.contains("padahal satuannya “\(unit.text)”"))
      #expect(finding.summary.english.contains("is a "), "\(finding.summary.english)")
    }
  }

  @Test func `a baseline is told as such`() {
    let findings = Self.tree("Jumlah desa siaga aktif", "desa", 12, baseline: "BB").findings(
      of: .unitConflict)
    #expect(
      findings.map(\.summary.english) == [
        "the baseline of the indicator “Jumlah desa siaga aktif” is a grade (“BB”), although its unit is “desa”"
      ])
  }

  @Test(
    arguments: [
      ("Opini BPK", "laporan", "WTP"), ("Predikat SAKIP", "nilai", "BB"),
      ("Tingkat kematangan", "%", "Tinggi"),
      ("Waktu penetapan RKPD", "bulan", "Maret"), ("Penetapan RKPD", "dokumen", "Maret"),
      ("Akreditasi puskesmas", "puskesmas", "A"), ("Kategori desa", "desa", "Tinggi"),
      ("Predikat pengelolaan anggaran", "Rp", "Baik"), ("Jumlah desa siaga aktif", "desa", "X"),
      ("Jumlah desa siaga aktif", "desa", "–"), ("Jumlah desa siaga aktif", nil, "BB"),
      ("Panjang jalan mantap", "km", "BB"),
    ] as [(String, MeasurementUnit?, Target)])
  func `what is graded or due, and what is no target, is left alone`(
    _ name: String, _ unit: MeasurementUnit?, _ target: Target
  ) {
    #expect(Self.tree(name, unit, target).findings(of: .unitConflict).isEmpty)
  }

  @Test func `other words are told once, as no number`() {
    let findings = Self.tree("Jumlah desa siaga aktif", "desa", "tersedia").checked().findings
    #expect(findings.count { $0.rule == "target-not-number" } == 1)
    #expect(!findings.contains { $0.rule == "unit-conflict" })
  }

  @Test func `an edit tells it and takes it back`() throws {
    var session = CheckingSession(Self.tree("Jumlah desa siaga aktif", "desa", 12))
    let id = try #require(session.tree.roots.first { _ in true }?.id)
    for (target, isFound) in [("BB", true), ("14", false)] as [(Target, Bool)] {
      _ = try session.update(id) { $0.indicators[0].targets = [2026: target] }
      #expect(session.report.findings.contains { $0.rule == "unit-conflict" } == isFound)
    }
  }
}
