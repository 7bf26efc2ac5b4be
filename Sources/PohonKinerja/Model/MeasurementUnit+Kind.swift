extension MeasurementUnit {
  /// What kind of numbers a unit takes.
  public enum Kind: Sendable, Hashable {
    /// Whole things that are counted: orang, dokumen, Rp.
    case counted
    /// Shares and scores, which have decimals: %, indeks, nilai, rasio.
    case graded
  }

  /// The kind, judged by the first word ("dalam" and brackets around all of it aside), or `nil` for a unit that takes
  /// either (km, ton, tahun), is not known, or is a rate of something counted (kasus per 100.000 penduduk).
  ///
  /// The word list is our convention. It holds what was met in published documents, and decides only what a
  /// number with one mark and three digits behind it means ("2.155 orang", "2.155 indeks").
  public var kind: Kind? {
    let bytes = text.utf8.span
    let range = Self.core(of: bytes)
    if bytes.begins(range, with: "%") { return .graded }
    let kind = Self.words.leading(bytes, in: range)?.meaning
    // "kasus per 100.000 penduduk" is no count of cases.
    return kind == .counted && UnitRate(bytes, in: range) != nil ? nil : kind
  }

  /// Whether it is a measure of which there are parts as well: km, ton, bulan. The word list is our convention.
  var isMeasure: Bool {
    let bytes = text.utf8.span
    return Self.measures.begins(bytes, in: Self.core(of: bytes))
  }

  /// Where a unit says what it is: "%" of "[%]" and of "(dalam %)".
  static func core(of bytes: Span<UInt8>) -> Range<Int> {
    let range = withoutBrackets(bytes, bytes.trimmed(0..<bytes.count))
    // Inches are written alone.
    guard let (_, length) = into.leading(bytes, in: range), length < range.count else { return range }
    return bytes.skippingWhiteSpace(range.lowerBound + length..<range.upperBound)..<range.upperBound
  }

  /// What stands in brackets that hold all of it: "dalam juta rupiah" of "(dalam juta rupiah)".
  static func withoutBrackets(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Range<Int> {
    guard range.count > 2, isOpening(bytes[range.lowerBound]), isClosing(bytes[range.upperBound - 1]) else {
      return range
    }
    let inner = range.lowerBound + 1..<range.upperBound - 1
    let isWhole = !inner.contains { isOpening(bytes[$0]) || isClosing(bytes[$0]) }
    return isWhole ? bytes.trimmed(inner) : range
  }

  private static func isOpening(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "(") || byte == UInt8(ascii: "[")
  }

  private static func isClosing(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ")") || byte == UInt8(ascii: "]")
  }

  /// What leads to a unit without being part of it.
  static let into = Lexicon<Void>(["dalam", "in"])

  private static let measures = Lexicon<Void>([
    // length, area, volume
    "mm", "cm", "m", "m1", "m2", "m3", "m²", "m³", "km", "km2", "km²", "meter", "metre", "kilometer",
    "kilometre", "ha",
    "hektar",
    "hektare", "are", "liter", "litre", "ml", "kl", "barel", "barrel",
    // weight
    "mg", "g", "gr", "gram", "kg", "kilogram", "kuintal", "kwintal", "ku", "ton", "tonne",
    // energy and data
    "w", "kw", "mw", "gw", "watt", "kwh", "mwh", "gwh", "kva", "mva", "joule", "mbps", "gbps", "mb", "gb",
    "tb",
    // time
    "detik", "menit", "mnt", "jam", "hari", "minggu", "bulan", "bln", "triwulan", "semester", "tahun", "thn",
    "day", "days",
    "month", "months", "year", "years", "hour", "hours",
    // amounts in millions and more
    "ribu", "juta", "miliar", "milyar", "triliun", "trilyun", "ribuan", "jutaan", "miliaran", "milyaran",
    "triliunan", "trilyunan",
  ])

  private static let words = Lexicon<Kind>(
    gradedWords.map { ($0, .graded) } + countedWords.map { ($0, .counted) })

  private static let gradedWords = [
    "persen", "persentase", "prosen", "percent", "indeks", "index", "nilai", "skor", "score", "poin", "point",
    "rasio", "ratio", "skala", "koefisien",
  ]

  private static let countedWords = [
    // people
    "orang", "org", "pegawai", "asn", "pns", "pppk", "cpns", "peserta", "siswa", "mahasiswa", "guru",
    "widyaiswara",
    "jiwa", "kk", "keluarga", "petani", "nelayan", "penduduk", "wisatawan", "kunjungan", "person", "persons",
    "people", "warga", "rumah tangga", "anak", "balita", "bayi", "ibu", "bumil", "remaja", "lansia", "pasien",
    "kader", "bidan", "perawat", "dokter", "nakes", "tenaga kesehatan", "tenaga kerja", "pencari kerja",
    "murid",
    "pelajar", "santri", "dosen", "tutor", "penyuluh", "pembudidaya", "peternak", "pelanggan", "pemohon",
    "korban",
    "kpm", "penerima manfaat", "akseptor", "wirausaha", "pelaku usaha", "atlet", "relawan",
    // papers
    "dokumen", "document", "documents", "laporan", "report", "reports", "surat", "naskah", "nota",
    "produk hukum",
    "ranperda", "perda", "peraturan", "keputusan", "rekomendasi", "berkas", "arsip", "buku", "judul", "modul",
    "inovasi", "akta", "ktp", "izin", "rincian", "kwitansi", "kuitansi", "spd", "sk", "sop", "lembar",
    "eksemplar", "sertifikat",
    // deliveries
    "unit", "units", "paket", "kegiatan", "program", "pelatihan", "angkatan", "kali", "event", "layanan",
    "skrining",
    "sampel", "temuan", "kasus", "perkara", "aplikasi", "permohonan", "pengaduan", "set", "buah",
    // places and bodies
    "desa", "kelurahan", "kecamatan", "kabupaten", "kab", "kota", "provinsi", "opd", "skpd",
    "perangkat daerah",
    "satker", "instansi", "lembaga", "upp", "uptd", "uptb", "puskesmas", "posbindu", "posyandu", "sekolah",
    "faskes", "fasilitas kesehatan", "klinik", "pustu", "poskesdes", "tempat tidur", "paud", "madrasah",
    "rombel",
    "ruang kelas", "poktan", "gapoktan", "bumdes", "dusun", "ikm", "pasar", "sambungan",
    "rumah", "gedung", "bangunan", "titik", "lokasi", "ruas", "kelompok", "umkm", "koperasi", "perusahaan",
    // things given out
    "vial", "tablet", "dosis", "kapsul", "ampul", "botol", "kit", "kapal", "kendaraan", "traktor", "alsintan",
    // living things and money
    "ekor", "pohon", "batang", "bibit", "rp", "rupiah", "idr",
  ]
}

extension MeasurementUnit {
  /// The words for rupiah.
  static let currencyWords = ["rp", "rp.", "rupiah", "idr"]
  /// Finds ``currencyWords``.
  static let currencies = Lexicon<Void>(currencyWords)
}
