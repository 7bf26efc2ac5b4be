import Testing

@testable import PohonKinerja

/// The handbook's table on wording: what must be found in other forms than the examples, and what must not.
@Suite struct WordingTrapTests {
  private func severities(_ rule: Rule, _ tree: PerformanceTree) -> [Severity] {
    tree.findings(of: rule).map(\.severity)
  }

  @Test(arguments: [
    "Melaksanakan pelatihan", "Menyusun modul", "Melakukan koordinasi", "Membangun gedung",
    "Penyusunan modul",
    "Pelaksanaan pelatihan", "Sosialisasi aturan", "Koordinasi program", "Fasilitasi pelatihan",
    "Penyelenggaraan pelatihan", "Berkoordinasi dengan daerah", "Peningkatan kompetensi aparatur",
    "Penyusunan dokumen yang dibutuhkan", "Penyelenggaraan dan evaluasi pelatihan",
    "MELAKSANAKAN PELATIHAN", "Me-laksanakan pelatihan", "Meng-koordinasikan program",
    "  menyusun modul ajar", "Pembinaan usaha mandiri",
  ])
  func `an activity is no outcome`(statement: String) {
    #expect(severities(.sasaranActivityVerb, .stating(statement)) == [.warning])
    #expect(severities(.sasaranActivityVerb, .stating(statement, level: "S3")) == [.note])
    #expect(severities(.sasaranActivityVerb, .opening(statement)) == [.warning])
  }

  @Test(arguments: [
    "Pengelolaan anggaran sekretariat yang optimal", "Pelaksanaan pelatihan terlaksana tepat waktu",
    "Pengerjaan bahan ajar yang tersusun sesuai NSPK", "Penyelenggaraan pelatihan yang terakreditasi",
    "Menurunnya angka kemiskinan", "Membaiknya iklim usaha", "Terlaksananya pelatihan", "Menteri yang sigap",
    "Pelayanan publik yang prima", "Pendapatan daerah yang meningkat", "Pemerintahan yang bersih",
    "Pengelolaan pengaduan semakin cepat", "Perpustakaan yang ramai", "(tidak dicetak)", "",
    "Perusahaan daerah sehat dan mandiri", "Pelabuhan rakyat", "Penginapan ramah anak",
    "Perguruan tinggi unggul",
    "Peninggalan sejarah yang terawat", "Pertamanan kota", "Persawahan lestari",
    "Penghargaan tingkat nasional",
    "Permodalan usaha mikro", "Pemahaman masyarakat tentang hukum",
  ])
  func `a result is no activity`(statement: String) {
    #expect(severities(.sasaranActivityVerb, .stating(statement)) == [])
  }

  @Test(arguments: [
    "Meningkatkan Penerapan Meritokrasi Aparatur", "Mewujudkan tata kelola yang baik",
    "Menurunkan kemiskinan",
    "Mengoptimalkan pelayanan publik", "Melestarikan budaya daerah", "Memajukan kebudayaan",
    "Mempercepat pembangunan", "Menjadikan daerah tujuan wisata",
  ])
  func `a tujuan aims, at the top and below what is imported only`(statement: String) {
    #expect(severities(.sasaranActivityVerb, .opening(statement)) == [])
    #expect(severities(.sasaranActivityVerb, .stating(statement)) == [.warning])
    let imported = PerformanceTree(
      "Contoh",
      roots: [
        SasaranDraft(
          "Meningkatnya daya saing daerah", level: "S0", isContext: true,
          children: [SasaranDraft(statement, level: "S1")])
      ])
    #expect(severities(.sasaranActivityVerb, imported) == [])
  }

  @Test(arguments: [
    ("Menyusun modul ajar", "Tersusunnya modul ajar"), ("penyusunan dokumen", "tersusunnya dokumen"),
    ("Melaksanakan pelatihan", "Terlaksananya pelatihan"), ("Membangun jalan", "Terbangunnya jalan"),
    ("Pengelolaan arsip", "Terkelolanya arsip"), ("Penyediaan bibit", "Tersedianya bibit"),
    ("Pemenuhan kebutuhan guru", "Terpenuhinya kebutuhan guru"), ("Pelatihan guru", "Terlatihnya guru"),
    ("Sosialisasi aturan", "Terlaksananya sosialisasi aturan"), ("FGD rencana", "Terlaksananya FGD rencana"),
    ("Koordinasi dan Penyusunan Laporan", "Terlaksananya koordinasi dan Penyusunan Laporan"),
    ("Melakukan verifikasi data", "Terlaksananya verifikasi data"),
    ("Penyaluran bantuan", "Tersalurkannya bantuan"),
    ("Meningkatkan mutu", "Meningkatnya mutu"), ("Peningkatan mutu", "Meningkatnya mutu"),
    ("Mengurangi sampah", "Berkurangnya sampah"), ("Pengadaan ASN", "Terlaksananya pengadaan ASN"),
    ("Me-laksanakan pelatihan", "Terlaksananya pelatihan"),
    ("Melestarikan budaya", "Lestarinya budaya"), ("Pelestarian budaya", "Lestarinya budaya"),
    ("Menggunakan bibit unggul", "Digunakannya bibit unggul"), ("Menjalankan usaha", "Berjalannya usaha"),
    ("Menghasilkan modul", "Dihasilkannya modul"), ("Menyiapkan bahan", "Tersiapkannya bahan"),
    ("Pemberdayaan masyarakat", "Berdayanya masyarakat"), ("Merumuskan aturan", "Terumuskannya aturan"),
    ("Mempermudah akses", "Mudahnya akses"), ("Mendekatkan pelayanan", "Mendekatnya pelayanan"),
    ("Perbaikan jalan", "Membaiknya jalan"), ("Pembangunan 10 km jalan", "Terbangunnya 10 km jalan"),
    ("Pengawasan internal pemerintah", "Terlaksananya pengawasan internal pemerintah"),
    ("Pembinaan terhadap UMKM", "Terlaksananya pembinaan terhadap UMKM"),
    (
      "Penyusunan modul dan pelaksanaan pelatihan", "Terlaksananya penyusunan modul dan pelaksanaan pelatihan"
    ),
    ("Melaksanakan pelatihan dan pendampingan", "Terlaksananya pelatihan dan pendampingan"),
    ("Menyusun dokumen perencanaan dan penganggaran", "Tersusunnya dokumen perencanaan dan penganggaran"),
  ])
  func `an activity is turned into its result`(statement: String, result: String) {
    var book = WordBook(adding: Vocabulary([.processNouns: ["fgd"]]))
    _ = book.read(statement.utf8.span)
    #expect(ResultStatement.result(of: statement, words: book.words(of: statement.utf8.span)) == result)
  }

  @Test(arguments: [
    "Berkoordinasi dengan dinas", "Mengadakan rapat", "Menyusun dan menetapkan rencana", "Menyusun",
    "Menjadikan daerah tujuan wisata", "Mempercepat pembangunan", "Mengangkut sampah",
    "Menyusun modul dan melaksanakan pelatihan", "Menyusun modul, melaksanakan pelatihan",
    "Penyusunan modul dan melaksanakan pelatihan", "Pengangkutan terpadu sampah",
    "Meningkatkan mutu serta menurunkan biaya",
  ])
  func `no result is made up where the words leave a doubt`(statement: String) {
    var book = WordBook.standard
    _ = book.read(statement.utf8.span)
    #expect(ResultStatement.result(of: statement, words: book.words(of: statement.utf8.span)) == nil)
  }

  @Test func `the suggestion at the stage of outcomes asks for the condition`() {
    let finding = PerformanceTree.stating("Melaksanakan pelatihan aparatur").findings(
      of: .sasaranActivityVerb)
    #expect(
      finding.first?.suggestions.first?.indonesian.contains("“Terlaksananya pelatihan aparatur”") == true)
    #expect(finding.first?.suggestions.first?.indonesian.contains("rumuskan kondisi") == true)
  }

  @Test(arguments: [
    "Terlaksananya", "Tersusunnya", "Tersedianya", "Terselenggaranya", "Terfasilitasinya", "Terkelolanya",
    "Terbangunnya", "Tersediannya", "Terselenggarakannya",
  ])
  func `an output is no outcome`(opening: String) {
    let statement = "\(opening) pelatihan aparatur"
    #expect(severities(.outputWordAtOutcome, .stating(statement)) == [.warning])
    #expect(severities(.outputWordAtOutcome, .stating(statement, level: "S2")) == [])
  }

  @Test(arguments: [
    "Terwujudnya", "Terciptanya", "Tercapainya", "Terjaminnya", "Terkendalinya", "Terjaganya", "Terpenuhinya",
    "Tercukupinya",
  ])
  func `a condition is no output`(opening: String) {
    #expect(severities(.outputWordAtOutcome, .stating("\(opening) pelayanan publik")) == [])
  }

  @Test(arguments: [
    "100 persen", "100%", "100 %", "sebesar 80", "sebanyak 5 kali", "menjadi 4,5", "mencapai 75",
    "minimal 80",
    "paling lambat 3 hari", "> 80", "≥80", "<= 5", "sebesar Rp 5 miliar",
  ])
  func `a figure that is to be reached is a target`(figure: String) {
    #expect(
      severities(.sasaranContainsTarget, .stating("Meningkatnya kinerja pelayanan \(figure)")) == [.note])
  }

  @Test(arguments: [
    ("pelayanan 85,5%", "85,5%"), ("pelayanan sebesar Rp 1.500.000", "1.500.000"),
    ("pelayanan menjadi 82,5", "82,5"), ("pelayanan minimal 1.250,75 poin", "1.250,75"),
    ("inflasi menjadi -0,5 persen", "-0,5"), ("pelayanan 100 %.", "100 %"), ("mutu 3, sebesar 4, lalu", "4"),
  ])
  func `the message tells the whole figure`(text: String, figure: String) {
    let message = PerformanceTree.stating("Meningkatnya \(text)").findings(of: .sasaranContainsTarget)
      .first?.summary.indonesian
    #expect(message?.contains("memuat target (“\(figure)”)") == true, "\(message ?? "")")
  }

  @Test(arguments: [
    "4 hubs", "5 aspek", "tahun 2029", "menuju 2045", "Reviu 8 Aksi", "Sekolah 3T", "Industri 4.0",
    "wilayah II",
    "Permendagri 90/2019", "PM 2,5", "kelas 1-3", "yang mencapai 2030", "G20", "100 hari kerja",
  ])
  func `a figure that names or counts is no target`(name: String) {
    #expect(severities(.sasaranContainsTarget, .stating("Meningkatnya kinerja \(name)")) == [])
  }

  @Test(arguments: [
    "Persentase", "Presentase", "Prosentase", "Jumlah", "Indeks", "Index", "Nilai", "Skor", "Tingkat",
    "Rasio",
    "Rata-rata", "Lama waktu", "Waktu", "Ketepatan", "Cakupan", "Angka", "Laju", "Luas", "Panjang",
    "Kapasitas",
    "Opini", "Predikat", "Prevalensi", "Proporsi", "Pertumbuhan", "Usia", "NKA", "V/C", "Maturitas", "Persen",
    "%",
    "PDRB per kapita", "LPPD", "(Persentase)", "Total", "Besaran", "Populasi", "Konsumsi", "Ketersediaan",
    "Kunjungan", "Jumlahnya", "Nilainya", "Tingkatnya",
  ])
  func `the measures of the handbook open an indicator`(opening: String) {
    #expect(severities(.indicatorPrefix, .naming("\(opening) pelayanan publik")) == [])
    #expect(severities(.indicatorVerb, .naming("\(opening) pelayanan publik")) == [])
  }

  @Test func `an indicator that opens with a result is told once`() {
    let tree = PerformanceTree.naming("Terlaksnanya pelatihan")
    #expect(severities(.indicatorVerb, tree) == [.warning])
    #expect(severities(.indicatorPrefix, tree) == [])
  }

  @Test(arguments: [
    ("Meningkatnya mutu dan terwujudnya tata kelola", 1), ("Meningkatnya dan terjaganya mutu layanan", 1),
    ("Meningkatnya kualitas dan kuantitas data", 0), ("Terpenuhinya sarana dan prasarana yang terbangun", 0),
    ("Meningkatnya mutu serta menurunya biaya", 1), ("Meningkatnya mutu, terwujudnya tata kelola", 0),
  ])
  func `results that are joined are counted`(statement: String, findings: Int) {
    #expect(severities(.sasaranTwoResults, .stating(statement)).count == findings)
  }

  @Test func `a sentence with two results is parted`() {
    let tree = PerformanceTree.stating("Meningkatnya mutu layanan dan terwujudnya tata kelola")
    let suggestion = tree.findings(of: .sasaranTwoResults).first?.suggestions.first
    #expect(
      suggestion?.indonesian == "Pisahkan: “Meningkatnya mutu layanan” dan “Terwujudnya tata kelola”.")
  }

  @Test func `a suggestion repeats no misspelling`() {
    let two = PerformanceTree.stating("Meningkatnya mutu layanan dan terwujutnya tata kelola")
    #expect(
      two.findings(of: .sasaranTwoResults).first?.suggestions.first?.indonesian
        == "Pisahkan: “Meningkatnya mutu layanan” dan “Terwujudnya tata kelola”.")
    let first = PerformanceTree.stating("Menigkatnya mutu layanan dan terwujudnya tata kelola")
    #expect(
      first.findings(of: .sasaranTwoResults).first?.suggestions.first?.indonesian
        == "Pisahkan: “Meningkatnya mutu layanan” dan “Terwujudnya tata kelola”.")
    let hyphen = PerformanceTree.stating("Ter-laksanya pelatihan dasar", level: "S2")
    #expect(
      hyphen.findings(of: .typoConditionWord).first?.suggestions.first?.indonesian
        == "Perbaiki: “Terlaksananya pelatihan dasar”.")
  }

  @Test func `the mended spelling keeps the case and the rest of the sentence`() {
    let finding = PerformanceTree.stating("Terlaksanannya Pelatihan  Dasar", level: "S2")
      .findings(of: .typoConditionWord).first
    #expect(finding?.suggestions.first?.indonesian == "Perbaiki: “Terlaksananya Pelatihan Dasar”.")
    let indicator = PerformanceTree.naming("Jumah dokumen").findings(of: .typoIndicatorWord).first
    #expect(indicator?.suggestions.first?.english == "Correct it: “Jumlah dokumen”.")
  }

  @Test func `a profile sets how short and how long a statement may be`() {
    var profile = Profile("kantor", rules: [.textTooShort, .textTooLong])
    profile.thresholds.minimumWords = 2
    profile.thresholds.maximumWords = 3
    let tree = PerformanceTree.stating("Meningkatnya SDM")
    #expect(tree.checked(profile: profile).findings.map(\.rule) == ["text-too-long"])
    #expect(tree.checked().findings.contains { $0.rule == "text-too-short" })
  }

  @Test func `a profile adds areas, problems and what is no activity`() {
    let wide = PerformanceTree(
      "Contoh",
      roots: [
        SasaranDraft(
          "Meningkatnya kemantapan jalan di 5 gampong", level: "S1",
          children: [SasaranDraft("Terpeliharanya jalan di seluruh gampong")])
      ])
    func findings(_ rule: Rule, _ tree: PerformanceTree, _ vocabulary: Vocabulary) -> Int {
      tree.checked(profile: Profile("kantor", rules: [rule], vocabulary: vocabulary)).findings.count
    }
    #expect(findings(.childBroaderThanParent, wide, Vocabulary()) == 0)
    #expect(findings(.childBroaderThanParent, wide, Vocabulary([.villages: ["gampong"]])) == 1)
    let problem = PerformanceTree.stating("Terpuruknya mutu layanan")
    #expect(findings(.problemAsOutcome, problem, Vocabulary()) == 0)
    #expect(findings(.problemAsOutcome, problem, Vocabulary([.plainProblems: ["terpuruknya"]])) == 1)
    let place = PerformanceTree.stating("Penyulingan rakyat")
    #expect(findings(.sasaranActivityVerb, place, Vocabulary()) == 1)
    #expect(findings(.sasaranActivityVerb, place, Vocabulary([.notActivities: ["penyulingan"]])) == 0)
  }

  @Test(arguments: [
    (7, nil), (8, nil), (9, "; 1 other word is misspelt, too"), (12, "; 4 other words are misspelt, too"),
  ])
  func `the last of many misspelt words tells how many more there are`(count: Int, end: String?) {
    let statement = "Mutu " + Array(repeating: "menigkatnya dan", count: count).joined(separator: " ")
    let findings = PerformanceTree.stating(statement).checked()["typo-condition-word"]
    #expect(findings.count == min(count, 8))
    #expect(findings.dropLast().allSatisfy { $0.summary.english.hasSuffix("meant as “meningkatnya”") })
    #expect(findings.last?.summary.english.hasSuffix("meant as “meningkatnya”\(end ?? "")") == true)
  }

  @Test func `a profile's words count as those of the library`() {
    let profile = Profile(
      "kantor", rules: [.sasaranNoCondition, .indicatorPrefix],
      vocabulary: Vocabulary([.conditions: ["berdayanya"], .indicatorHeads: ["kadar"]]))
    let tree = PerformanceTree(
      "Contoh",
      roots: [SasaranDraft("Berdayanya warga desa", level: "S0", indicators: [Indicator("Kadar debu")])])
    #expect(tree.checked(profile: profile).findings.isEmpty)
  }
}
