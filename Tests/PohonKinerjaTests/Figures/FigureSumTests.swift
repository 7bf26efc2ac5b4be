import Testing

@testable import PohonKinerja

/// What adds up, and what never does.
@Suite struct FigureSumTests {
  private static func sum(_ name: String, _ unit: String?) -> FigureSum {
    FigureSum(of: name.utf8.span, in: unit.map { MeasurementUnit($0) })
  }

  @Test(arguments: [
    "Cakupan layanan", "Proporsi ASN", "Tingkat kepuasan", "Laju pertumbuhan", "Angka kemiskinan",
    "Rata-rata nilai ujian", "Predikat SAKIP", "Persentase lulusan", "Rasio guru", "Skor audit", "Kepadatan",
    "Prevalensi stunting",
  ])
  func `what its name calls a share, a grade or a rate does not add up without a unit`(name: String) {
    #expect(Self.sum(name, nil) == .never)
    #expect(Self.sum(name, " ") == .never)
  }

  @Test(arguments: [
    "%", "persen", "% per tahun", "prosentase", "persen penduduk", "‰", "permil", "ppm", "predikat",
    "kategori",
    "level", "Level 1-5", "Tingkat", "indeks", "Nilai (0-100)", "rasio", "poin", "skala", "bintang",
    "rata-rata", "per 1.000", "per 100.000 KH", "kematian per 1.000 KH", "Rp/orang", "orang/hari",
    "jam per orang", "Rp per kapita", "kasus/1.000 penduduk", "ton/ha", "km/jam", "°C", "angka", "[%]",
    "dalam %", "dalam persen", "(indeks)", "(skala 1-4)", "hari (rata-rata)",
  ])
  func `units of shares, grades and rates do not add up`(unit: String) {
    #expect(Self.sum("Hasil", unit) == .never)
    #expect(Self.sum("Jumlah", unit) == .never)
  }

  @Test(arguments: [
    "orang", "dokumen", "bidang", "kegiatan", "angkatan", "Kab/Kota", "Desa/Kelurahan", "dokumen/tahun", "Rp",
    "peraturan", "jaringan", "persil",
  ])
  func `units of things add up, whether anybody listed them or not`(unit: String) {
    #expect(Self.sum("Hasil", unit) == .things)
  }

  @Test func `measures add up, means and rates in no unit`() {
    #expect(Self.sum("Panjang jalan", "km") == .amounts)
    #expect(Self.sum("Cakupan layanan", "desa") == .things)
    #expect(Self.sum("Cakupan layanan", "zona") == .never)
    #expect(Self.sum("Rata-rata lama sekolah", "tahun") == .never)
    #expect(Self.sum("Laju pertumbuhan", "orang") == .never)
    #expect(Self.sum("Jumlah hal", nil) == .things)
    #expect(Self.sum("Hasil", nil) == .unknown)
  }

  private static func reason(
    _ name: String, _ unit: MeasurementUnit?, _ method: MeasurementMethod? = nil
  ) -> UnmeasuredReason? {
    let tree = PerformanceTree.measuredExample(
      Indicator(name, id: "a", unit: unit, targets: [2026: 50], consolidation: .sum))
    let actuals = (1...4).map { Actual(of: "a", in: .quarter($0, of: 2026), .reached(20)) }
    let measurements = Measurements(methods: method.map { ["a": $0] } ?? [:], actuals: actuals)
    return tree.measured(with: measurements).indicator("a")?.achievement.reason
  }

  @Test func `not even a declared sum adds up what is no thing`() {
    #expect(Self.reason("Cakupan layanan", nil) == .sharesDoNotAddUp)
    #expect(Self.reason("Hasil", nil) == .sharesDoNotAddUp)
    #expect(Self.reason("Hasil", "‰") == .sharesDoNotAddUp)
    #expect(
      Self.reason("Tingkat mutu", nil, MeasurementMethod(consolidation: .sum)) == .sharesDoNotAddUp)
    #expect(Self.reason("Hasil", "bidang") == nil)
    #expect(Self.reason("Jumlah hal", nil) == nil)
  }

  @Test func `shares without a unit are not rolled up as a sum`() {
    func part(_ id: String, _ name: String) -> SasaranDraft {
      SasaranDraft(
        "Bagian \(id)", id: "S-\(id)",
        indicators: [
          Indicator(
            name, id: id, targets: [2026: 3],
            contributes: Contribution(to: "w", as: .component, combine: .sum))
        ])
    }
    func reason(_ whole: String, _ first: String, _ second: String) -> UnmeasuredReason? {
      PerformanceTree(
        "Contoh",
        roots: [
          SasaranDraft(
            "Keseluruhan", id: "S1.1", indicators: [Indicator(whole, id: "w", targets: [2026: 100])],
            children: [part("b", first), part("c", second)])
        ]
      ).targetsRolledUp(in: 2026)["w"]?.reason
    }
    #expect(reason("Cakupan layanan", "Tingkat kematangan", "Cakupan layanan dua") == .sharesDoNotAddUp)
    #expect(reason("Hasil", "Hasil satu", "Hasil dua") == .sharesDoNotAddUp)
    #expect(reason("Hasil", "Jumlah orang", "Jumlah orang") == nil)
  }
}
