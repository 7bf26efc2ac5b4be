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
  ])
  func `case, spaces, signs and the ampersand make no difference`(_ pair: (String, String)) {
    #expect(facts(pair.0).key == facts(pair.1).key)
    #expect(facts(pair.0).contentKey == facts(pair.1).contentKey)
  }

  @Test(arguments: [("wilayah I", "wilayah II"), ("ab c", "a bc"), ("a b", "b a"), ("né", "ne")])
  func `letters and the order of words do`(_ pair: (String, String)) {
    #expect(facts(pair.0).key != facts(pair.1).key)
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
}
