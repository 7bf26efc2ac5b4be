import Testing

@testable import PohonKinerja

@Suite struct WordScannerTests {
  private func facts(_ text: String) -> TextFacts { TextFacts(text.utf8.span) }

  @Test(arguments: [
    ("Pelatihan & Sertifikasi", "pelatihan dan  sertifikasi."),
    ("“Pelayanan” – publik", "pelayanan - publik"),
    ("Pelatihan\u{00A0}Manajerial…", "pelatihan manajerial"),
    ("e-Government", "e government"),
    ("A, B, dan C", "A, B dan C"),
    ("Jumlah pelatihan yang di laksanakan", "jumlah pelatihan yang dilaksanakan"),
    ("modul DI KEMBANGKAN di daerah", "modul dikembangkan di daerah"),
    ("Me-laksanakan pelatihan", "melaksanakan pelatihan"), ("MENG-KOORDINASIKAN", "mengkoordinasikan"),
    ("yang di-susun tim", "yang disusun tim"), ("ter-laksananya", "terlaksananya"),
    ("ber-KTP", "ber KTP"), ("Rata-rata", "rata rata"), ("ke-2", "ke 2"), ("pen- didikan", "pen didikan"),
  ])
  func `case, spaces, signs and the ampersand make no difference`(_ pair: (String, String)) {
    #expect(facts(pair.0).key == facts(pair.1).key)
    #expect(facts(pair.0).contentKey == facts(pair.1).contentKey)
  }

  @Test(arguments: [("wilayah I", "wilayah II"), ("ab c", "a bc"), ("a b", "b a"), ("né", "ne")])
  func `letters and the order of words do`(_ pair: (String, String)) {
    #expect(facts(pair.0).key != facts(pair.1).key)
  }

  @Test(arguments: [
    "di pendidikan", "di kebijakan", "di daerah", "di ikan", "di", "di di laksana", "yang di",
    "di & laksanakan",
  ])
  func `a place is no passive verb`(_ text: String) {
    let joined = text.replacing("di ", with: "di").replacing("& ", with: "")
    #expect(joined == text || facts(joined).key != facts(text).key)
    #expect(facts(text).wordCount == text.split(separator: " ").count)
  }

  @Test func `a verb in two words has one place`() {
    let text = "modul yang di  laksanakan & di desa"
    var book = WordBook.standard
    _ = book.read(text.utf8.span)
    let words = book.words(of: text.utf8.span).map { text.part($0.range) }
    #expect(words == ["modul", "yang", "di  laksanakan", "&", "di", "desa"])
  }

  @Test func `a word in two parts is looked at as one`() {
    var book = WordBook.standard
    func first(_ text: String) -> WordBook.Entry {
      _ = book.read(text.utf8.span)
      return book.entry(book.words(of: text.utf8.span)[0].hash)
    }
    for pair in [
      ("di gotongkan", "digotongkan"), ("me-ngarang", "mengarang"), ("ter-laksanya", "terlaksanya"),
    ] {
      let parted = first(pair.0)
      #expect(parted.concept == first(pair.1).concept && parted.kinds == first(pair.1).kinds)
      var fresh = WordBook.standard
      let whole = fresh.read(pair.1.utf8.span).marks
      #expect(parted.kinds == whole.first && parted.hasConcept == (whole.conceptCount > 0))
    }
  }

  @Test func `order and function words leave the content key alone`() {
    #expect(
      facts("Bahan Ajar dan Modul yang tersusun").contentKey == facts("modul, bahan ajar tersusun").contentKey
    )
  }

  @Test func `a letter beyond ASCII stays within its word`() {
    let text = "Café Sökö – 10°C"
    let words = text.utf8.span.contentWords()
    #expect(
      words.map { String(decoding: Array(text.utf8)[$0.range], as: UTF8.self) } == [
        "Café", "Sökö", "10", "C",
      ])
  }

  @Test func `content words are found where they stand`() {
    let text = " Bahan & Modul,yang tersusun"
    let words = text.utf8.span.contentWords()
    #expect(
      words.map { String(decoding: Array(text.utf8)[$0.range], as: UTF8.self) } == [
        "Bahan", "Modul", "tersusun",
      ])
    #expect(words.reduce(0) { $0 &+ $1.share } == facts(text).contentKey)
  }

  @Test(arguments: 1...40)
  func `a word of letters has the hash that its bytes one by one have`(_ length: Int) throws {
    let letters = (0..<length).map { UInt8(ascii: "a") + UInt8($0 % 26) }
    var scanner = WordScanner()
    for byte in letters { scanner.take(byte) { _ in } }
    let finished = scanner.finished()
    let hash = try #require(finished)
    let written = letters.enumerated().map { $0 % 3 == 0 ? $1 & ~0x20 : $1 }
    for (before, behind) in [("", ""), ("", " x"), ("di ", ""), ("mutu layanan ", " publik dan lain-lain")] {
      let text = Array(before.utf8) + written + Array(behind.utf8)
      let word = LetterWord(text.span, at: before.utf8.count)
      #expect(word?.hash == hash && word?.end == before.utf8.count + length)
    }
    for behind in [",", "-an", "1", "é", "\n", "\0"] {
      #expect(LetterWord((written + Array(behind.utf8)).span, at: 0)?.end == nil)
    }
    #expect(LetterWord(([0x20] + written).span, at: 0)?.end == nil)
  }
}
