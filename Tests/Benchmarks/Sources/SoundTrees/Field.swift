/// A field of government (urusan) with what its sasaran are about.
struct Field: Sendable {
  /// Who answers for it.
  let agency: String
  /// What results and products of the field are about; more than the children of one sasaran, so that all differ.
  let subjects: [String]

  /// The fields of published plans and of the official nomenclature.
  static let all = [
    Field(
      agency: "Badan Kepegawaian dan Pengembangan SDM",
      subjects: [
        "manajemen ASN", "sistem merit", "kompetensi aparatur", "disiplin pegawai",
        "karier jabatan fungsional",
        "data kepegawaian", "talenta ASN", "kinerja pegawai", "lembaga diklat", "tenaga pengajar",
        "sertifikasi jabatan",
      ]),
    Field(
      agency: "Dinas Pertanian",
      subjects: [
        "produksi padi sawah", "bibit unggul", "lahan siap tanam", "jaringan irigasi tersier",
        "kelompok tani",
        "pupuk bersubsidi", "alat mesin pertanian", "perlindungan tanaman pangan", "cadangan pangan desa",
        "peternakan sapi potong", "benih jagung hibrida",
      ]),
    Field(
      agency: "Dinas Perikanan",
      subjects: [
        "budidaya ikan air tawar", "budidaya ikan air payau", "tambak udang rakyat", "pelabuhan perikanan",
        "kapal nelayan kecil", "garam rakyat", "pengolahan hasil laut", "konservasi terumbu karang",
        "pasar ikan higienis", "benih ikan nila", "pakan ikan apung",
      ]),
    Field(
      agency: "Dinas Pekerjaan Umum dan Perhubungan",
      subjects: [
        "jalan provinsi", "jembatan gantung antardusun", "angkutan umum perdesaan", "terminal penumpang",
        "marka dan rambu lalu lintas", "drainase perkotaan", "penerangan jalan lingkungan",
        "dermaga penyeberangan", "trotoar ramah disabilitas", "konektivitas antarwilayah",
        "rumah susun sederhana",
      ]),
    Field(
      agency: "Dinas Kesehatan",
      subjects: [
        "puskesmas dan posyandu", "imunisasi dasar balita", "gizi ibu hamil", "jaminan kesehatan masyarakat",
        "rumah sakit daerah", "tenaga kesehatan terlatih", "sanitasi lingkungan permukiman",
        "obat esensial", "rujukan gawat darurat", "kesehatan lansia", "pengendalian penyakit menular",
      ]),
    Field(
      agency: "Dinas Perpustakaan dan Kearsipan",
      subjects: [
        "arsip dinamis perangkat daerah", "perpustakaan desa", "taman bacaan masyarakat",
        "koleksi naskah kuno",
        "literasi baca siswa", "depo arsip statis", "layanan baca keliling", "tata naskah dinas",
        "pustakawan terampil", "jaringan informasi hukum", "digitalisasi arsip",
      ]),
    Field(
      agency: "Dinas Lingkungan Hidup",
      subjects: [
        "bank sampah", "ruang terbuka hijau", "daerah aliran sungai", "mangrove pesisir", "udara perkotaan",
        "hutan rakyat", "pengelolaan limbah medis", "mata air pegunungan", "sekolah adiwiyata",
        "tempat pengolahan residu", "izin lingkungan usaha",
      ]),
    Field(
      agency: "Dinas Koperasi dan Perdagangan",
      subjects: [
        "usaha mikro dan kecil", "koperasi simpan pinjam", "pasar rakyat", "tera ulang alat ukur",
        "ekspor produk unggulan", "desa wisata", "industri rumahan", "perizinan berusaha",
        "kemitraan investasi", "ekonomi kreatif", "wirausaha pemuda",
      ]),
    Field(
      agency: "Dinas Komunikasi dan Informatika",
      subjects: [
        "data statistik sektoral", "jaringan internet desa", "keamanan informasi", "aplikasi layanan publik",
        "kanal digital pemerintah", "pusat data daerah", "sertifikat elektronik", "literasi digital",
        "radio komunitas", "menara telekomunikasi", "peta dasar daerah",
      ]),
  ]

  /// What the sasaran at the top is about: a quality and its subject.
  static let topics = [
    ("kualitas", "tata kelola pemerintahan"), ("daya saing", "perekonomian daerah"),
    ("kualitas", "pembangunan wilayah"), ("ketahanan", "sosial dan ekonomi daerah"),
    ("kualitas", "implementasi reformasi birokrasi"),
  ]
}
