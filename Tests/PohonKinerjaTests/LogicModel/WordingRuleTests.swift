import PohonKinerja
import Testing

@Suite struct WordingRuleTests {
  @Test(arguments: [
    "Menurunnya angka kemiskinan", "Berkurangnya rumah tidak layak huni", "Terkendalinya inflasi",
    "Terkendalinya penyakit tidak menular", "Meningkatnya kesejahteraan keluarga kurang mampu",
    "Prevalensi stunting kurang dari 14 persen", "Menurunkan jumlah warga yang belum memiliki KTP",
    "Mengurangi rumah tangga yang belum teraliri listrik", "Menurunya jumlah warga yang belum memiliki KTP",
    "Tersedianya dokter tidak kurang dari 10 orang",
    "30 usaha budidaya ikan yg dikelola scr tepat guna", "Meningkatnya kekurangan", "Terlaksananya tindakan",
  ])
  func `results are not taken for negative sentences`(text: String) {
    #expect(LogicModel.outcome(text).checked()["negative-wording"] == [])
  }

  @Test(arguments: [
    "Masyarakat tidak antre", "Layanan yang belum tersedia berkurang", "Sampah KURANG dibuang",
  ])
  func `negative outcomes are noted`(text: String) {
    #expect(LogicModel.outcome(text).checked()["negative-wording"].map(\.severity) == [.note])
  }

  @Test(arguments: [
    "Rendahnya penggunaan TIK", "Belum optimalnya pelayanan", "Kurangnya tenaga pengajar",
    "Masih banyaknya jalan rusak", "  • rendahnya mutu",
  ])
  func `a problem is not an outcome`(text: String) {
    let report = LogicModel.outcome(text).checked()
    #expect(report["problem-as-outcome"].map(\.severity) == [.error])
    #expect(report["negative-wording"] == [])
  }

  @Test(arguments: [
    "Tingginya angka pengangguran", "Kurang optimalnya pelayanan", "Minimnya sarana", "Belum tersedianya air",
    "Tidak optimalnya pelayanan", "Tidak adanya tenaga pengajar", "Tidak tersedianya air",
    "Banyaknya jalan rusak",
    "Maraknya kekerasan terhadap anak", "Minimnya penanganan pengaduan",
  ])
  func `openings of a problem that the handbook does not list are a warning`(text: String) {
    let model = LogicModel.outcome(text)
    #expect(model.checked()["problem-as-outcome"].map(\.severity) == [.warning])
    #expect(model.checked()["negative-wording"] == [])
    #expect(model.checked(profile: .draft)["problem-as-outcome"].map(\.severity) == [.note])
  }

  @Test(arguments: ["Tidak terjadinya gagal panen", "Tidak adanya temuan berulang"])
  func `what does not happen is a result in negative wording`(text: String) {
    let report = LogicModel.outcome(text).checked()
    #expect(report["problem-as-outcome"] == [])
    #expect(report["negative-wording"].map(\.severity) == [.note])
  }

  @Test(arguments: [
    "Meningkatnya kualitas pelayanan", "Tingginya partisipasi masyarakat", "Tidak adanya temuan berulang",
    "Menurunnya biaya transaksi", "Rendah emisi", "", "Rendahnya angka kematian ibu",
    "Minimnya pelanggaran disiplin ASN", "Kurangnya kesenjangan antarwilayah", "Rendahnya tingkat inflasi",
    "Tingginya tingkat kepuasan masyarakat", "Banyaknya usaha baru", "Tidak hanya modul ajar",
    "Besarnya manfaat bagi petani", "Rendahnya risiko bencana", "Rendahnya emisi gas rumah kaca",
  ])
  func `results are not taken for problems`(text: String) {
    #expect(LogicModel.outcome(text).checked()["problem-as-outcome"] == [])
  }

  @Test(arguments: [
    "Kurangnya mitigasi risiko bencana", "Rendahnya maturitas manajemen risiko",
    "Minimnya uji emisi kendaraan", "Rendahnya kesadaran risiko bencana",
  ])
  func `what is lacking about a risk is a problem`(text: String) {
    #expect(LogicModel.outcome(text).checked()["problem-as-outcome"].count == 1)
  }

  @Test(arguments: ["Besarnya dukungan mitigasi risiko", "Banyaknya peta risiko yang tersusun"])
  func `much that is done about a risk is none`(text: String) {
    #expect(LogicModel.outcome(text).checked()["problem-as-outcome"] == [])
  }

  @Test func `a problem may be worded as one`() {
    var model = LogicModel.budidayaIkan
    model.problems = ["Rendahnya produksi ikan"]
    #expect(model.checked().findings == [])
  }

  @Test(arguments: [
    ("Membangun 10 km jalan", "Terbangunnya 10 km jalan"), ("Menyusun modul", "Tersusunnya modul"),
    ("Melaksanakan diklat", "Terlaksananya diklat"), ("Menyediakan bibit", "Tersedianya bibit"),
    ("Memfasilitasi usaha", "Terfasilitasinya usaha"), ("Memilih guru", "Terpilihnya guru"),
    ("Menata arsip", "Tertatanya arsip"), ("Mengirim tenaga", "Terkirimnya tenaga"),
    ("Mengolah data", "Terolahnya data"), ("Merawat jalan", "Terawatnya jalan"),
    ("Menggali saluran", "Tergalinya saluran"), ("Mendata warga", "Terdatanya warga"),
    ("Mengecat gedung", "Tercatnya gedung"), ("Membangun gedung", "Tersedianya gedung"),
    ("Melatih guru", "30 guru yang terampil"), ("Mengelola anggaran", "Pengelolaan anggaran yang optimal"),
    ("Media belajar", "Media belajar daring"), ("Pelatihan guru", "Guru terlatih"),
    ("Melatih guru", "Menteri dan guru terlatih"), ("Menyusun modul", "Meningkatnya mutu modul"),
  ])
  func `results of an activity pass`(process: String, output: String) {
    #expect(LogicModel.pair(process, output).checked()["activity-verb-pair"] == [])
  }

  @Test(arguments: [
    ("Membangun jalan", "Membangun jalan desa"), ("Mem-bangun jalan", "Mem-bangun jalan desa"),
    ("Membangun jalan", "Pembangunan jalan"),
    ("Melaksanakan diklat", "Pelaksanaan diklat"), ("Menyusun modul", "Penyusunan modul"),
    ("Melaksanakan pelatihan", "Menyelenggarakan pelatihan"), ("Pelatihan guru", "Pelatihan guru"),
    ("Menggali saluran", "Penggalian saluran"), ("Mendata warga", "Pendataan warga"),
  ])
  func `an output that repeats the activity is noted`(process: String, output: String) {
    let findings = LogicModel.pair(process, output).checked()["activity-verb-pair"]
    #expect(findings.map(\.subject) == [.element("output.1")])
    #expect(findings.map(\.severity) == [.note])
  }

  @Test func `the result form is suggested where it is certain`() throws {
    func suggestion(_ process: String) throws -> String {
      let report = LogicModel.pair(process, process + " desa").checked()
      return try #require(report["activity-verb-pair"].first?.suggestions.first)[.indonesian]
    }
    #expect(try suggestion("Membangun jalan") == "Tuliskan hasilnya, misalnya “Terbangunnya …”.")
    #expect(try suggestion("Melaksanakan diklat") == "Tuliskan hasilnya, misalnya “Terlaksananya …”.")
    #expect(try suggestion("Menyusun modul") == "Tuliskan hasilnya, misalnya “Tersusunnya …”.")
    #expect(try suggestion("Melakukan kajian") == "Tuliskan hasilnya, misalnya “Terlaksananya …”.")
    for verb in ["Mendekatkan layanan", "Menggunakan aplikasi", "Melestarikan hutan"] {
      #expect(try !suggestion(verb).contains("“Ter"))
    }
    #expect(
      try suggestion("Mengolah data") == "Tuliskan output sebagai hasil (Ter-…-nya) atau sebagai kata benda.")
  }
}
