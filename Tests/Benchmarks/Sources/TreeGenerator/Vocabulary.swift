/// What sasaran and indicators are worded with.
enum Vocabulary {
  static let conditions = [
    "Meningkatnya", "Terwujudnya", "Menurunnya", "Membaiknya", "Terjaganya", "Meluasnya", "Terpenuhinya",
    "Menguatnya", "Optimalnya",
  ]
  /// What a sasaran opens with that is delivered.
  static let outputs = [
    "Terlaksananya", "Terselenggaranya", "Terkelolanya", "Terfasilitasinya", "Terbangunnya", "Terawasinya",
    "Tersedianya", "Terbinanya", "Terpantaunya",
  ]
  static let qualities = [
    "mutu", "jangkauan", "kecepatan", "keterbukaan", "ketahanan", "kemandirian", "pemanfaatan", "kelayakan",
    "kesiapan", "keselamatan", "daya saing", "kesinambungan", "ketertiban",
  ]
  static let subjects = [
    "pelayanan puskesmas dan posyandu", "jaringan irigasi tersier", "pendampingan petani milenial",
    "armada angkutan umum perdesaan", "bank sampah dan tempat pengolahan residu",
    "arsip dinamis perangkat daerah",
    "rumah layak huni keluarga", "tera ulang alat ukur pedagang pasar", "pelatihan kerja berbasis kompetensi",
    "perpustakaan desa dan taman bacaan", "budidaya ikan air tawar", "imunisasi dasar balita",
    "penataan ruang terbuka hijau", "data statistik sektoral", "layanan masyarakat pada kanal digital",
    "pembibitan sapi potong rakyat", "jembatan gantung antardusun", "cadangan pangan pemerintah daerah",
    "penyuluhan keluarga berencana",
  ]
  static let places = [
    "Kecamatan Tanjung Raya", "Kecamatan Way Lunik", "lembah Sungai Bening", "kawasan Pelabuhan Baru",
    "kawasan danau", "pesisir Karang Sari", "dataran tinggi selatan", "perbukitan Sumber Makmur",
    "pulau-pulau kecil", "Kecamatan Bukit Indah", "daerah aliran sungai hulu",
  ]
  /// How an indicator's name begins, with its unit.
  static let measures = [
    Measure("Persentase", "%"), Measure("Jumlah", "dokumen", isCounted: true),
    Measure("Jumlah", "orang", isCounted: true), Measure("Nilai", "nilai"), Measure("Indeks", "indeks"),
    Measure("Rata-rata waktu", "hari", isCounted: true), Measure("Tingkat", "%"),
    Measure("Panjang", "km"),
    Measure("Jumlah", "unit", isCounted: true),
  ]
  /// The measures that add up over parts.
  static let countedMeasures = [2, 8]
  /// The measures of results; papers and durations are none.
  static let outcomeMeasures = [0, 2, 3, 4, 6, 7, 8]
  /// The measures of what is delivered: quantity, quality and time, in turn.
  static let outputMeasures = [[1, 2, 8], [0, 3, 4, 6], [5]]

  struct Measure {
    let name: String
    let unit: String
    /// Whether it comes in whole things.
    let isCounted: Bool

    init(_ name: String, _ unit: String, isCounted: Bool = false) {
      self.name = name
      self.unit = unit
      self.isCounted = isCounted
    }
  }

  static let sources = [
    "Laporan triwulan bidang", "Badan Pusat Statistik", "Survei kepuasan masyarakat", "Aplikasi SIPD",
    "Hasil evaluasi Inspektorat", "Rekapitulasi UPTD", "Profil kesehatan daerah",
  ]
  static let givenNames = [
    "Ayu", "Bagus", "Cahya", "Dimas", "Endang", "Fitri", "Galih", "Hesti", "Indra", "Kartika", "Lukman",
    "Mega",
    "Nanda", "Puspa", "Rizal", "Sekar", "Taufik", "Wulan",
  ]
  static let familyNames = [
    "Adiputra", "Batubara", "Damanik", "Firmansyah", "Hakim", "Irawan", "Kurniawan", "Lubis", "Maharani",
    "Nugroho",
    "Permana", "Ramadhan", "Saputra", "Tampubolon", "Utami", "Wardhana", "Yulianti", "Zulkarnain",
  ]
  static let offices = [
    "Dinas Kesehatan", "Dinas Perikanan", "Dinas Pekerjaan Umum", "Badan Perencanaan Daerah",
    "Dinas Perpustakaan dan Kearsipan", "Dinas Perdagangan", "Dinas Pertanian", "Sekretariat Daerah",
  ]
  static let factors = [
    "ketersediaan tenaga terlatih", "kelengkapan sarana", "kepastian anggaran", "dukungan masyarakat",
    "kerja sama antarinstansi",
  ]
  /// From the top; a deeper tree goes on with numbered staff.
  static let titles = [
    "Gubernur", "Kepala Dinas", "Kepala Bidang", "Kepala Subbidang", "Ketua Tim Kerja",
    "Koordinator Kelompok",
    "Penyelia", "Pelaksana", "Petugas Lapangan",
  ]

  static func title(ofLevel level: Int) -> String {
    level < titles.count ? titles[level] : "Staf tingkat \(level)"
  }
}
