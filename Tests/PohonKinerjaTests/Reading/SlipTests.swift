import PohonKinerja
import Testing

/// Mistakes that planners and their programs make, and what they are told.
@Suite struct SlipTests {
  /// The last error of a document, as `line:column path: message`.
  private func last(_ json: String, _ language: Language = .indonesian) -> String? {
    Fixture.problems(Array(json.utf8)).last { $0.severity == .error }
      .map { "\($0.line):\($0.column) \($0.path): \($0.message[language])" }
  }

  /// A document whose second line is an indicator with these members.
  private func indicator(_ members: String) -> String {
    Fixture.sasaran("\"indicators\":[\n{\"name\":\"I\",\(members)}]")
  }

  @Test func `a decimal comma is pointed at, with the number as it should be`() {
    let json = indicator("\"baseline\": 142,6, \"unit\": \"%\"")
    #expect(
      last(json)
        == "2:28 $.sasaran[0].indicators[0].baseline: angka desimal ditulis 142.6, atau dalam tanda kutip: \"142,6\""
    )
    #expect(last(json, .english)?.hasSuffix("a decimal is written 142.6, or in quotes: \"142,6\"") == true)
  }

  @Test(arguments: [
    ("-0,5}", "-0.5,"), ("1.234,5}", "1234.5,"), ("1,500}", ": 1.500 atau 1500,"),
    ("1,500,000}", ": 1500000,"), ("75,5,\n", "75.5,"),
    ("1,2,3", "titik desimal, atau dalam tanda kutip: \"1,2,3\""),
  ])
  func `a number with a comma is told as what it may be`(number: String, told: String) {
    #expect(last(indicator("\"target\":\(number)"))?.contains(told) == true)
  }

  @Test func `a comma without digits around it is no decimal comma`() {
    #expect(last(indicator("\"unit\":\"a\",5:1"))?.contains("nama isian") == true)
    #expect(last(indicator("\"target\":1e5,5"))?.contains("nama isian") == true)
    #expect(last(indicator("\"target\":5, 5"))?.contains("nama isian") == true)
  }

  @Test(arguments: [
    ("\"consolidation\":\"take last known\"", "last"), ("\"consolidation\":\"jumlah\"", "sum"),
    ("\"consolidation\":\"rata-rata\"", "average"), ("\"validity\":\"proksi\"", "proxy"),
    ("\"controllability\":\"sedang\"", "moderate"),
    ("\"contributesTo\":{\"indicator\":\"X\",\"as\":\"component\",\"part\":\"penyebut\"}", "denominator"),
  ])
  func `a word in Indonesian is told in English`(members: String, meant: String) {
    #expect(last(indicator(members))?.hasSuffix("maksud Anda \"\(meant)\"?") == true)
  }

  @Test func `a comma behind the last one is pointed at`() {
    let message = "koma berlebih sesudah isi terakhir; hapus koma ini"
    #expect(last(indicator("\"unit\":\"%\",\n")) == "2:23 $.sasaran[0].indicators[0].unit: \(message)")
    #expect(
      last(Fixture.document("\"sasaran\":[\n{\"level\":\"S0\",\"statement\":\"A\"},\n]"))
        == "2:31 $.sasaran[0]: \(message)")
  }

  @Test(arguments: [
    ("“unit”:\"%\"", 13), ("\"unit”:\"%\"", 18), ("\"unit\":“%”", 20),
    ("\"unit\":\"%”,\n\"aspect\":\"time\"", 22),
    ("«unit»:\"%\"", 13),
  ])
  func `a typographic quotation mark is pointed at`(members: String, column: Int) {
    let told = last(indicator(members))
    #expect(told?.hasPrefix("2:\(column) $.sasaran[0].indicators[0]") == true, "\(told ?? "")")
    #expect(told?.hasSuffix(": tanda kutip lengkung; pakai \" yang lurus") == true, "\(told ?? "")")
  }

  @Test func `typographic quotation marks inside a text stand`() throws {
    #expect(try PerformanceTree(json: Fixture.sasaran("\"rationale\":\"“A”, lalu “B”\"")).count == 1)
  }

  @Test(arguments: [
    ("'unit':\"%\"", "pakai tanda kutip ganda"), ("\"unit\":'%'", "pakai tanda kutip ganda"),
    ("// satuan\n", "JSON tidak mengenal komentar"),
    ("\"unit\":/* % */\"%\"", "JSON tidak mengenal komentar"),
    ("# satuan\n", "JSON tidak mengenal komentar"),
    ("\"unit\":\"a\tb\"", "tab di dalam teks; hapus atau tulis \\t"),
    ("\"unit\":\"a\nb\"", "ganti baris di dalam teks"), ("\"unit\":\"a\r\nb\"", "ganti baris di dalam teks"),
    ("\"unit\":\"a\u{1}b\"", "karakter kendali U+0001"),
  ])
  func `a usual slip is told as what it is`(members: String, told: String) {
    #expect(last(indicator(members))?.contains(told) == true, "\(last(indicator(members)) ?? "")")
  }

  @Test(arguments: [
    (
      "\u{A0}", "spasi tak-putus (U+00A0), biasanya", "a no-break space (U+00A0), mostly",
      "ganti dengan spasi biasa"
    ),
    ("\u{202F}", "spasi tak-putus (U+202F)", "a no-break space (U+202F)", "ganti dengan spasi biasa"),
    ("\u{2003}", "spasi yang tidak lazim (U+2003)", "an unusual space (U+2003)", "ganti dengan spasi biasa"),
    ("\u{3000}", "spasi yang tidak lazim (U+3000)", "an unusual space (U+3000)", "ganti dengan spasi biasa"),
    ("\u{2028}", "ganti baris yang tidak lazim (U+2028)", "an unusual line break (U+2028)", "spasi biasa"),
    ("\u{200B}", "spasi tanpa lebar (U+200B) yang tidak terlihat", "a zero width space (U+200B)", "; hapus"),
    ("\u{FEFF}", "tanda urutan byte (U+FEFF)", "a byte order mark (U+FEFF)", "; hapus"),
    ("\u{AD}", "tanda hubung lunak (U+00AD)", "a soft hyphen (U+00AD)", "; hapus"),
    ("\u{200F}", "tanda arah tulisan (U+200F)", "a mark of writing direction (U+200F)", "; hapus"),
    ("…", "bukan \"…\" (U+2026)", "not \"…\" (U+2026)", "harus ada"),
    ("–", "bukan \"–\" (U+2013)", "not \"–\" (U+2013)", "harus ada"),
    ("é", "bukan \"é\" (U+00E9)", "not \"é\" (U+00E9)", "harus ada"),
    ("\u{E000}", "bukan U+E000", "not U+E000", "harus ada"),
    ("😀", "bukan \"😀\" (U+1F600)", "(U+1F600)", "harus ada"),
  ])
  func `a character outside ASCII is named`(mark: String, id: String, en: String, advice: String) {
    for members in [
      "\(mark)\"unit\":\"%\"", "\"unit\"\(mark):\"%\"", "\"unit\":\(mark)\"%\"", "\"unit\":\"%\"\(mark)",
      "\"target\":5\(mark)", "\"unit\":\"%\",\(mark)\"aspect\":\"time\"",
    ] {
      let told = last(indicator(members)) ?? ""
      #expect(told.contains(id) && told.contains(advice), "\(members): \(told)")
      #expect(last(indicator(members), .english)?.contains(en) == true)
    }
  }

  @Test func `an unusual space around the document is named`() {
    let document = Fixture.sasaran("")
    for json in ["\u{A0}" + document, document + "\u{A0}\n", document + "\n\u{A0}"] {
      #expect(last(json)?.contains("spasi tak-putus (U+00A0)") == true, "\(last(json) ?? "")")
    }
  }

  @Test(arguments: ["\u{2212}", "–", "—"])
  func `a dash in front of a number is told to be a minus`(dash: String) {
    #expect(
      last(indicator("\"target\":\(dash)5"))?.contains("tanda minus ditulis -, bukan \"\(dash)\"") == true)
    #expect(last(indicator("\"target\":\(dash)5"), .english)?.contains("a minus is written -, not") == true)
  }

  @Test func `what is seen in ASCII is named as before`() {
    #expect(last(indicator("\"target\":=5"))?.hasSuffix("bukan \"=\"") == true)
    #expect(last(indicator("\"target\":\u{B}5"))?.hasSuffix("bukan U+000B") == true)
    #expect(last(indicator("\"unit\" \"%\""))?.hasSuffix("bukan tanda kutip") == true)
  }

  @Test func `a comment behind the document is told as one`() {
    #expect(
      last(Fixture.sasaran("") + "\n// selesai")?.hasSuffix("JSON tidak mengenal komentar; hapus komentarnya")
        == true)
  }

  @Test(arguments: [
    ("pemilik", "owner"), ("sasaran", "statement"), ("indikator", "indicators"), ("anak", "children"),
    ("tahap", "stage"), ("Penanggung_Jawab", "owner"), ("ownr", "owner"), ("Pagu", "budget"),
    ("anggaran", "budget"),
  ])
  func `a member of a sasaran in Indonesian is told in English`(name: String, meant: String) throws {
    let document = try Document(json: Fixture.sasaran("\"\(name)\":1"))
    #expect(document.warnings.first?.message.indonesian.hasSuffix("maksud Anda \"\(meant)\"?") == true)
  }

  @Test(arguments: [
    ("satuan", "unit"), ("tahun", "targets"), ("arah", "polarity"), ("nilai awal", "baseline"),
    ("penanggung jawab", "responsible"), ("triwulan", "quarters"), ("konsolidasi periode", "consolidation"),
    ("validitas", "validity"), ("kendali", "controllability"), ("quarter", "quarters"),
  ])
  func `a member of an indicator in Indonesian is told in English`(name: String, meant: String) throws {
    let document = try Document(json: Fixture.indicator("\"\(name)\":1"))
    #expect(document.warnings.first?.message.indonesian.hasSuffix("maksud Anda \"\(meant)\"?") == true)
  }

  @Test(arguments: [
    (Fixture.sasaran("\"stage\":\"Dampak\""), "impact"), (Fixture.sasaran("\"stage\":\"hasil\""), "outcome"),
    (Fixture.indicator("\"aspect\":\"kuantitas\""), "quantity"),
    (Fixture.indicator("\"aspect\":\"mutu\""), "quality"),
    (Fixture.indicator("\"polarity\":\"maksimalkan\""), "maximize"),
    (
      Fixture.document(
        "\"logicModels\":[{\"title\":\"M\",\"inputs\":[{\"text\":\"x\",\"kind\":\"orang\"}]}]"), "man"
    ),
    (
      Fixture.document("\"logicModels\":[{\"title\":\"M\",\"inputs\":[{\"text\":\"x\",\"kind\":\"uang\"}]}]"),
      "money"
    ),
  ])
  func `a value in Indonesian is told in English`(json: String, meant: String) {
    #expect(last(json)?.hasSuffix("maksud Anda \"\(meant)\"?") == true, "\(last(json) ?? "")")
  }

  @Test func `messages keep to one vocabulary`() {
    let documents = [
      "[]", "{\"title\":[]}", "{\"format\":1,\"format\":2}", "{1}", "{\"a\" 1}",
      Fixture.document("\"sasaran\":{}"),
      Fixture.document("\"sasaran\":[],\"x\":" + String(repeating: "[", count: 200)),
    ]
    for json in documents {
      for problem in Fixture.problems(Array(json.utf8)) {
        for word in ["larik", "anggota", "unsur"] { #expect(!problem.message.indonesian.contains(word)) }
        #expect(!problem.message.english.contains("array"))
      }
    }
  }
}
