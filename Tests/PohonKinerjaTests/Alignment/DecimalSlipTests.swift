import Testing

@testable import PohonKinerja

/// Scores that lost their decimal comma.
@Suite struct DecimalSlipTests {
  private static func findings(
    _ name: String, _ unit: MeasurementUnit?, _ baseline: Target?, _ targets: [Target]
  ) -> [Finding] {
    let entries = zip(2026..., targets).map { Targets.Entry(year: $0, target: $1) }
    return PerformanceTree(
      "Contoh",
      roots: [
        SasaranDraft(
          "Meningkatnya akuntabilitas kinerja", level: "S1",
          indicators: [Indicator(name, unit: unit, baseline: baseline, targets: Targets(entries))])
      ]
    ).findings(of: .unitSuspiciousJump)
  }

  @Test(
    arguments: [
      ("Indeks Kepuasan Masyarakat", "indeks", "85,5", ["86", "865", "87"], "86,5"),
      ("Nilai SAKIP", "nilai", "71,5", ["72,5", "735"], "73,5"),
      ("Indeks SPBE", "indeks", "3,1", ["3,2", "35"], "3,5"),
      ("Nilai SAKIP", nil, "71,5", ["72", "73", "7350"], "73,5"),
      ("Maturitas SPIP", "poin", "3,05", ["310", "3,2"], "3,1"),
    ] as [(String, MeasurementUnit?, Target, [Target], String)])
  func `one figure among others is a warning`(
    _ name: String, _ unit: MeasurementUnit?, _ baseline: Target, _ targets: [Target], _ meant: String
  ) throws {
    let finding = try #require(Self.findings(name, unit, baseline, targets).first)
    #expect(finding.severity == .warning)
    #expect(finding.suggestions.first?.indonesian.contains("mungkin maksudnya \(meant);") == true)
  }

  @Test func `beside a single other figure it is a note`() {
    #expect(Self.findings("Indeks layanan", "indeks", 85, [850]).map(\.severity) == [.note])
    #expect(Self.findings("Indeks layanan", "indeks", "3,2", [35]).isEmpty)
  }

  @Test(
    arguments: [
      ("Indeks Sistem Merit", "indeks", "3,2", [320, 330, 340]),
      ("Indeks layanan", "indeks", "7,2", [72, 74]),
      ("Indeks layanan", "indeks", 20, [50, 100, 200]), ("Indeks layanan", "indeks", 80, [82, 84]),
      ("Nilai investasi", "miliar rupiah", 10, [11, 12, 120]), ("Rasio", "rasio", 1, [1, 10]),
      ("Indeks layanan", "indeks", 80, [81, 8]), ("Persentase layanan", "%", 8, [8, 80]),
      ("Nilai ekspor", "juta dolar", 10, [11, 110]), ("Indeks layanan", "indeks", 0, [0, 10]),
      ("Indeks layanan", "indeks", nil, [80, 82]),
    ] as [(String, MeasurementUnit?, Target?, [Target])])
  func `a scale that was changed, growth and what is no score are left alone`(
    _ name: String, _ unit: MeasurementUnit?, _ baseline: Target?, _ targets: [Target]
  ) {
    #expect(Self.findings(name, unit, baseline, targets).isEmpty)
  }

  @Test func `a rationale that tells of something new makes it a note`() {
    let indicator = Indicator("Nilai SAKIP", unit: .score, baseline: 71, targets: [2026: 72, 2027: 730])
    let tree = PerformanceTree(
      "Contoh",
      roots: [
        SasaranDraft(
          "Meningkatnya akuntabilitas", level: "S1", rationale: "Skala baru mulai 2027",
          indicators: [indicator])
      ])
    #expect(tree.findings(of: .unitSuspiciousJump).map(\.severity) == [.note])
  }
}
