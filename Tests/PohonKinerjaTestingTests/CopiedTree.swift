import PohonKinerja

/// A tree in which S1.1 copies its parent. The tests look for the line on which that sasaran is written.
enum CopiedTree {
  static let tree = PerformanceTree("Contoh salinan") {
    Gubernur(
      "Meningkatnya kualitas implementasi reformasi birokrasi", owner: "Gubernur Lampung",
      indicators: [Indicator("Nilai Reformasi Birokrasi", unit: .score, targets: [2025: 75])]
    ) {
      KepalaBPSDM(
        "Meningkatnya Kualitas Implementasi Reformasi Birokrasi.", owner: "Kepala BPSDM",
        indicators: [Indicator("Nilai Akreditasi Lembaga", unit: .score, targets: [2025: 90])]
      ) {
        KetuaTimKerja(
          "Tenaga pengajar pelatihan yang sesuai NSPK", owner: "Ketua Tim Kerja",
          indicators: [
            Indicator("Jumlah pengajar yang tersertifikasi", unit: .person, targets: [2025: "12 orang"])
          ])
      }
    }
  }

  /// The line of `KepalaBPSDM(` above.
  static let lineOfCopy = 10

  /// The same fault in a document, where there is no line of Swift.
  static let document = """
    {
      "format": "pohon-kinerja/1",
      "title": "Contoh salinan dari berkas",
      "sasaran": [
        { "level": "S0", "owner": "Gubernur", "statement": "Meningkatnya kualitas layanan publik",
          "indicators": [ { "name": "Indeks Pelayanan Publik", "unit": "indeks", "targets": { "2025": 4.1 } } ],
          "children": [
            { "level": "S1", "owner": "Kepala Dinas", "statement": "Meningkatnya kualitas layanan publik",
              "indicators": [ { "name": "Indeks Kepuasan", "unit": "indeks", "targets": { "2025": 88 } } ],
              "children": [
                { "level": "S2", "owner": "Ketua Tim", "statement": "Tersedianya petugas layanan yang terlatih",
                  "indicators": [ { "name": "Jumlah petugas", "unit": "orang", "targets": { "2025": 12 } } ] } ] } ] }
      ]
    }
    """
}
