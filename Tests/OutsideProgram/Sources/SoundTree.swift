import PohonKinerja

/// A district's tree in which each level says what it contributes.
let soundTree = PerformanceTree("Pohon Kinerja Kabupaten") {
  Bupati(
    "Menurunnya prevalensi stunting", owner: "Bupati",
    indicators: [
      Indicator(
        "Prevalensi stunting", unit: .percent, polarity: .minimize, baseline: "21,5", targets: [2026: 18])
    ]
  ) {
    KepalaDinas(
      "Meningkatnya cakupan layanan gizi ibu dan balita", owner: "Kepala Dinas Kesehatan",
      indicators: [
        Indicator("Persentase balita yang ditimbang setiap bulan", unit: .percent, targets: [2026: "≥ 85"])
      ]
    ) {
      KepalaBidang(
        "Tersedianya makanan tambahan bagi balita", owner: "Kepala Bidang Kesehatan Masyarakat",
        indicators: [
          Indicator("Jumlah paket makanan tambahan", unit: "paket", targets: [2026: "1.500 paket"])
        ])
      KepalaBidang(
        "Terlatihnya kader posyandu", owner: "Kepala Bidang Sumber Daya Kesehatan",
        indicators: [Indicator("Jumlah kader yang bersertifikat", unit: .person, targets: [2026: 240])])
    }
  }
}
