import Testing

@testable import PohonKinerja

@Suite struct WordDifferenceTests {
  private func difference(_ first: String, _ second: String) -> WordDifference? {
    WordDifference(
      first.utf8.span, hash: hash(first), second.utf8.span, hash: hash(second))
  }

  private func hash(_ word: String) -> UInt64 { word.utf8.span.contentWords().first?.hash ?? 0 }

  @Test(arguments: [
    ("Meningkatnya", "Peningkatan"), ("Meningkatkan", "Meningkatnya"), ("Terlaksananya", "Pelaksanaan"),
    ("Tersusunnya", "Penyusunan"), ("Menyusun", "Tersusunnya"), ("Terpenuhinya", "Pemenuhan"),
    ("Terkelolanya", "Pengelolaan"), ("Tersedianya", "Penyediaan"), ("Terkoordinasinya", "Koordinasi"),
    ("Membaiknya", "membaik"), ("Diperbaikinya", "Perbaikan"), ("Berkurangnya", "Pengurangan"),
    ("Menurunnya", "Penurunan"), ("Terlayaninya", "Pelayanan"), ("kualitas", "kualitasnya"),
    ("Terfasilitasinya", "Memfasilitasi"), ("Terdistribusinya", "Distribusi"),
  ])
  func `forms of one root are inflections`(_ pair: (String, String)) {
    #expect(difference(pair.0, pair.1) == .inflection)
    #expect(difference(pair.1, pair.0) == .inflection)
  }

  @Test(arguments: [
    // Found in published plans and in the official nomenclature.
    ("terlaksnanya", "terlaksananya"), ("terlaksanya", "Terlaksananya"), ("terlaksanannya", "terlaksananya"),
    ("tterlaksananya", "terlaksananya"), ("terlakasananya", "terlaksananya"), ("tersusunya", "tersusunnya"),
    ("tersediannya", "tersedianya"), ("terfasilitasinnya", "terfasilitasinya"), ("menurunya", "menurunnya"),
    ("terkordinirnya", "terkoordinirnya"), ("kaulitas", "kualitas"), ("programming", "programing"),
    ("penyelenggraan", "penyelenggaraan"),
  ])
  func `slips of the pen are spellings`(_ pair: (String, String)) {
    #expect(difference(pair.0, pair.1) == .spelling)
    #expect(difference(pair.1, pair.0) == .spelling)
  }

  @Test(arguments: [
    // Stages, nouns, numbers.
    ("penyelidikan", "penyidikan"), ("penyidikan", "penuntutan"), ("II", "III"), ("xxxvii", "xxxviii"),
    ("LXXVIII", "LXXXVIII"), ("2025", "2026"), ("ajar", "tayang"),
    // Nouns of one root.
    ("pengelola", "pengelolaan"), ("peraturan", "pengaturan"), ("persediaan", "penyediaan"),
    ("pengajar", "pengajaran"), ("petani", "pertanian"), ("rumah", "perumahan"),
    // One letter apart, and all of them proper words.
    ("penetapan", "penerapan"), ("pelayanan", "pelayaran"), ("pengangguran", "penganggaran"),
    ("pengadaan", "pengaduan"), ("pendataan", "penataan"), ("Kalirejo", "Kalireja"),
    ("terjalinnya", "terjaminnya"), ("terbantunya", "terbangunnya"), ("Meningkatnya", "Menurunnya"),
  ])
  func `different things are neither`(_ pair: (String, String)) {
    #expect(difference(pair.0, pair.1) == nil)
    #expect(difference(pair.1, pair.0) == nil)
  }

  @Test(arguments: [
    ("tersusunnya", "tersusunya", 1), ("terlaksanya", "terlaksananya", 2), ("kitten", "SITTING", 3),
    ("", "ab", 2),
    ("abc", "abc", 0), ("abcdef", "badcfe", 4),
  ])
  func `the edit distance counts letters and gives up at the limit`(_ place: (String, String, Int)) {
    let (first, second, distance) = place
    #expect(EditDistance.between(first.utf8.span, second.utf8.span, limit: distance) == distance)
    #expect(EditDistance.between(first.utf8.span, second.utf8.span, limit: distance + 2) == distance)
    #expect(EditDistance.between(second.utf8.span, first.utf8.span, limit: distance) == distance)
    if distance > 0 {
      #expect(EditDistance.between(first.utf8.span, second.utf8.span, limit: distance - 1) == nil)
    }
  }

  @Test func `a slip is told by its kind`() {
    func slip(_ first: String, _ second: String) -> SpellingSlip? {
      SpellingSlip(first.utf8.span, second.utf8.span)
    }
    #expect(slip("tersusunnya", "TERSUSUNYA") == .doubled)
    #expect(slip("pendataan", "penataan") == .dropped)
    #expect(slip("kaulitas", "kualitas") == .swapped)
    #expect(slip("pelayanan", "pelayaran") == .replaced)
    #expect(slip("sama", "sama") == nil)
    #expect(slip("mutu", "mutasi") == nil)
  }
}
