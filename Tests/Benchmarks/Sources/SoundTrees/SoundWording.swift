/// The words that sound sasaran and indicators are made with, besides those of ``Field``.
enum SoundWording {
  /// The openings of a condition.
  static let conditions = [
    "Meningkatnya", "Meningkatnya", "Terwujudnya", "Membaiknya", "Optimalnya", "Terjaminnya", "Menguatnya",
    "Terpenuhinya", "Tercapainya",
  ]
  /// What of a subject is to be better.
  static let qualities = [
    "kualitas", "mutu", "jangkauan", "keterbukaan", "ketahanan", "kemandirian", "pemanfaatan", "kelayakan",
    "kesiapan", "kesinambungan", "ketertiban", "keandalan", "keterpaduan",
  ]
  /// What is said of a share.
  static let effects = [
    "memenuhi standar", "sesuai NSPK", "berfungsi baik", "terkelola optimal", "dimanfaatkan masyarakat",
    "tersertifikasi",
  ]

  /// What is delivered.
  struct Product: Sendable {
    /// How a sasaran opens that is about it.
    let opening: String
    let noun: String
    let unit: String
    /// What has become of it.
    let done: String

    init(_ opening: String, _ noun: String, _ unit: String, _ done: String) {
      (self.opening, self.noun, self.unit, self.done) = (opening, noun, unit, done)
    }
  }

  static let products = [
    Product("Tersusunnya", "pedoman", "dokumen", "tersusun"),
    Product("Tersusunnya", "rencana kerja", "dokumen", "tersusun"),
    Product("Tersusunnya", "peta jalan", "dokumen", "tersusun"),
    Product("Tersusunnya", "standar layanan", "dokumen", "tersusun"),
    Product("Tersusunnya", "naskah kajian", "dokumen", "tersusun"),
    Product("Tersusunnya", "laporan evaluasi", "laporan", "tersusun"),
    Product("Terlaksananya", "pembinaan", "kelompok", "terlaksana"),
    Product("Terlaksananya", "pendampingan", "kelompok", "terlaksana"),
    Product("Terlaksananya", "pemeliharaan", "lokasi", "terlaksana"),
    Product("Terlaksananya", "pengawasan", "lokasi", "terlaksana"),
    Product("Terselenggaranya", "penataan", "lokasi", "terselenggara"),
    Product("Tersedianya", "sarana", "unit", "tersedia"),
    Product("Tersedianya", "perlengkapan", "paket", "tersedia"),
    Product("Tersedianya", "basis data", "paket", "tersedia"),
  ]

  /// How items of the official nomenclature are worded.
  static let nomenclature = [
    "Penyusunan", "Pengelolaan", "Pembinaan", "Koordinasi dan Fasilitasi", "Penyediaan",
  ]

  /// How large things are counted that add up over parts.
  static let loads = [("Luas layanan", "hektar"), ("Volume layanan", "ton"), ("Panjang cakupan", "km")]

  static let sources = [
    "Laporan triwulan bidang", "Badan Pusat Statistik", "Survei kepuasan masyarakat", "Aplikasi SIPD",
    "Hasil evaluasi Inspektorat", "Rekapitulasi UPTD", "Laporan kinerja tahunan",
  ]
  static let factors = [
    "ketersediaan tenaga terlatih", "kelengkapan sarana", "kepastian anggaran", "dukungan masyarakat",
  ]
}
