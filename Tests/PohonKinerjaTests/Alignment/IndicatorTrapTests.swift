import Testing

@testable import PohonKinerja

/// The last column of the handbook's table on indicators: what must not be reported, or only so gently.
@Suite struct IndicatorTrapTests {
  @Test(
    arguments: [
      ("Persentase Kebutuhan ASN", "%"), ("Presentase temuan", "%"), ("Nilai Reformasi Birokrasi", "nilai"),
      ("Indeks Sistem Merit", "indeks"), ("Skor PPH", "skor"),
      ("Kepuasan Masyarakat (Indeks (Skala 0-100))", "Indeks (Skala 0-100)"),
      ("Jumlah dokumen rencana kebutuhan", "dokumen"),
      ("Jumlah Produk Hukum yang ditetapkan", "Produk Hukum"),
      ("Jumlah  pelatihan manajerial yang diselesaikan", "pelatihan"), ("Panjang jalan mantap (km)", "km"),
      ("Cakupan layanan (%)", "%"),
    ])
  func `a name tells its unit`(name: String, unit: String) {
    let finding = tree(Indicator(name)).findings(of: .unitMissing)
    #expect(finding.map(\.severity) == [.note])
    #expect(finding.first?.summary.english.hasSuffix("its name tells “\(unit)”") == true)
  }

  @Test(
    arguments: [
      "Lama waktu menyusun RBPMD", "Tingkat kesesuaian RBPMD dengan NSPK", "Jumlah RBPMD yang tersusun",
      "Nilai investasi", "Jumlah", "Perencanaan Pembangunan Nasional (IPPN)", "(km)", "", ")",
    ])
  func `a name that leaves its unit open is an error`(name: String) {
    #expect(tree(Indicator(name)).findings(of: .unitMissing).map(\.severity) == [.error])
  }

  @Test(arguments: ["90%", "12 bulan", "Level 3", "BB", "7 UPP, 14 Kab/Kota", "7-8 bulan"] as [Target])
  func `a target shows its unit`(target: Target) {
    let indicator = Indicator("Ketepatan waktu", targets: [2025: target])
    #expect(tree(indicator).findings(of: .unitMissing).map(\.severity) == [.note])
  }

  @Test func `the template of the rice tree is no error`() {
    let findings = RealTrees.rice.findings(of: .unitMissing)
    #expect(findings.map(\.indicator) == ["S3.1.a"])
    #expect(findings.map(\.severity) == [.note])
  }

  @Test func `a blank unit is none`() {
    #expect(tree(Indicator("Lama waktu", unit: " ")).findings(of: .unitMissing).count == 1)
  }

  @Test func `the slide of Lampung leaves out the units its names do not tell`() {
    let findings = RealTrees.lampung.findings(of: .unitMissing)
    #expect(findings.count == 21)
    #expect(findings.filter { $0.severity == .note }.map(\.indicator) == ["S2.1.a"])
  }

  @Test func `an abbreviation is not its long form`() {
    let sasaran = SasaranDraft(
      "Meningkatnya kualitas pelayanan", level: "S1",
      indicators: [Indicator("IKM"), Indicator("Indeks Kepuasan Masyarakat (IKM)")])
    let tree = PerformanceTree("Contoh", roots: [sasaran])
    #expect(tree.findings(of: .indicatorDuplicateInNode).isEmpty)
  }

  @Test func `the same indicator below another sasaran is no duplicate`() {
    let tree = PerformanceTree("Contoh") {
      Gubernur("Meningkatnya pelayanan", indicators: [Indicator("Indeks Kepuasan Masyarakat")]) {
        KepalaBPSDM("Meningkatnya layanan", indicators: [Indicator("Indeks Kepuasan Masyarakat")])
      }
    }
    #expect(tree.findings(of: .indicatorDuplicateInNode).isEmpty)
  }

  @Test func `each repetition among many indicators is reported against the first`() {
    let names = (1...20).map { "Jumlah laporan \($0)" } + ["Jumlah Laporan 3", "JUMLAH laporan 3"]
    let sasaran = SasaranDraft("Tersusunnya laporan", indicators: names.map { Indicator($0) })
    let findings = PerformanceTree("Contoh", roots: [sasaran]).findings(of: .indicatorDuplicateInNode)
    #expect(findings.map(\.indicator) == ["S0.1.u", "S0.1.v"])
    #expect(
      findings.flatMap(\.notes).map(\.subject)
        == [.indicator("S0.1.c", of: "S0.1"), .indicator("S0.1.c", of: "S0.1")])
  }

  private func tree(_ indicator: Indicator) -> PerformanceTree {
    PerformanceTree(
      "Contoh", roots: [SasaranDraft("Meningkatnya kualitas diklat", level: "S1", indicators: [indicator])])
  }
}
