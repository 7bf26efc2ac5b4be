import PohonKinerja

/// A branch of the BKPP Banyuwangi tree, with baselines and targets in the notations of the field.
enum Merit {
  static let tree = PerformanceTree(
    "BKPP Kabupaten Banyuwangi", period: Period(2026...2030),
    cascade: (try? Cascade([Level("S", "Sasaran"), Level("P", "Program")])) ?? .standard,
    roots: [
      SasaranDraft(
        "Meningkatnya Pelaksanaan Meritokrasi ASN", id: "S.1",
        owner: Position("Kepala BKPP", unit: "BKPP"),
        indicators: [
          Indicator(
            "Indeks Sistem Merit", unit: .index,
            targets: [2026: 330, 2027: 335, 2028: 340, 2029: 345, 2030: 350])
        ],
        children: [
          SasaranDraft(
            "Meningkatnya pelaksanaan manajemen ASN", id: "P.1.1",
            indicators: [
              Indicator(
                "Nilai Indeks Implementasi NSPK manajemen ASN", unit: .index, baseline: 85.08,
                targets: [2026: 83, 2027: 83, 2028: 83, 2029: 83, 2030: 83])
            ]),
          SasaranDraft(
            "Tercukupinya ASN di lingkungan kabupaten Banyuwangi", id: "P.1.2",
            indicators: [
              Indicator(
                "Persentase Kebutuhan ASN", unit: .percent, baseline: 20, targets: [2026: 19, 2030: 15]),
              Indicator("Lama proses pengadaan", unit: .month, targets: [2026: "12 bulan", 2027: "≤ 10"]),
              Indicator("Predikat SAKIP", baseline: "BB", targets: Targets(undated: "A")),
              Indicator("Anggaran pengadaan", unit: .rupiah, targets: [2026: 1_250_000_000]),
            ]),
        ])
    ])
}
