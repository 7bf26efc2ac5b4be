import Testing

@testable import PohonKinerja

/// What a misspelt word was meant to be.
@Suite struct MisspellingSearchTests {
  private static func measure(_ word: String, of words: String...) -> String? {
    MisspellingSearch(measures: words).word(meantBy: word.utf8.span)
  }

  private static func result(_ word: String, of words: String..., proper: [String] = []) -> String? {
    MisspellingSearch(results: words, properWords: proper).word(meantBy: word.utf8.span)
  }

  @Test func `of two words equally near none is meant, and of the same word twice that one`() {
    #expect(Self.measure("cakpan", of: "cakupan") == "cakupan")
    #expect(Self.measure("cakpan", of: "cakupan", "cakapan") == nil)
    #expect(Self.measure("cakpan", of: "cakapan", "cakupan") == nil)
    #expect(Self.measure("cakpan", of: "cakupan", "cakupan") == "cakupan")
    // A letter too many is as near as neighbours that have changed places.
    #expect(Self.measure("presentase", of: "persentase") == "persentase")
    #expect(Self.measure("presentase", of: "persentase", "presentasei") == nil)
    #expect(Self.measure("presentase", of: "presentasei", "persentase") == nil)
    #expect(Self.result("terbiinanya", of: "terbinanya", "terbilanya") == "terbinanya")
  }

  @Test func `a nearer word is meant rather than one further away, whichever is listed first`() {
    // One letter is missing, or two are.
    let (near, far) = ("terselenggaranya", "terselenggarannya")
    #expect(Self.result("terselenggarnya", of: far) == far)
    #expect(Self.result("terselenggarnya", of: near, far) == near)
    #expect(Self.result("terselenggarnya", of: far, near) == near)
    // Two that are equally near are forgotten where a third is nearer.
    #expect(Self.result("terselenggarnya", of: far, "terselenggarainya", near) == near)
    #expect(Self.result("terselenggarnya", of: far, "terselenggarainya") == nil)
  }

  @Test func `what is right already, or another word, was not meant otherwise`() {
    #expect(Self.measure("Cakupan", of: "cakupan") == nil)
    #expect(Self.result("terbayarnya", of: "terbakarnya") == nil)
    #expect(Self.result("terbayarrnya", of: "terbayarnya") == "terbayarnya")
    #expect(Self.result("terbayarrnya", of: "terbayarnya", proper: ["terbayarrnya"]) == nil)
  }

  @Test func `short words are left out`() {
    #expect(Self.result("turunnnya", of: "turunnya") == "turunnya")
    #expect(Self.result("naikknya", of: "naiknya") == nil)
    #expect(Self.measure("indekks", of: "indeks") == "indeks")
    #expect(Self.measure("rassio", of: "rasio") == nil)
    // A letter that is missing or too many makes another word of six letters, and none of seven.
    #expect(Self.measure("indekos", of: "indeks") == nil)
    #expect(Self.measure("cakupnan", of: "cakupan") == "cakupan")
  }

  @Test func `the longer a result, the more of it may be wrong`() {
    // Ten letters may lose one, eleven two.
    #expect(Self.result("terbinnya", of: "terbinanya") == "terbinanya")
    #expect(Self.result("tebinnya", of: "terbinanya") == nil)
    #expect(Self.result("tercpanya", of: "tercapainya") == "tercapainya")
    // Of eleven letters one may be another that sounds alike, of twelve any, but none of the prefix.
    #expect(Self.result("terwujutnya", of: "terwujudnya") == "terwujudnya")
    #expect(Self.result("terwujulnya", of: "terwujudnya") == nil)
    #expect(Self.result("terbangumnya", of: "terbangunnya") == "terbangunnya")
    #expect(Self.result("berbangunnya", of: "terbangunnya") == nil)
  }
}
