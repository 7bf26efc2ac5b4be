import PohonKinerja

/// The same result twice: the head of the agency copies the regent's.
let copiedTree = PerformanceTree("Pohon Kinerja Kabupaten") {
  Bupati(
    "Menurunnya prevalensi stunting", owner: "Bupati",
    indicators: [Indicator("Prevalensi stunting", unit: .percent, targets: [2026: 18])]
  ) {
    KepalaDinas(  // the copied sasaran
      "Menurunnya prevalensi stunting", owner: "Kepala Dinas Kesehatan",
      indicators: [Indicator("Persentase balita yang ditimbang", unit: .percent, targets: [2026: 85])]
    ) {
      KepalaBidang(
        "Terlatihnya kader posyandu", owner: "Kepala Bidang Sumber Daya Kesehatan",
        indicators: [Indicator("Jumlah kader yang bersertifikat", unit: .person, targets: [2026: 240])])
    }
  }
}
