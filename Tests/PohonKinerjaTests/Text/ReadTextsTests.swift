import Testing

@testable import PohonKinerja

@Suite struct ReadTextsTests {
  @Test func `a text that occurs again is known by the place it was noted with`() {
    var known = ReadTexts(count: 4)
    var asked: [UInt32] = []
    func place(_ text: String, as kind: ReadTexts.Kind = .name, _ next: UInt32, isSame: Bool = true)
      -> UInt32?
    {
      known.place(of: text.utf8.span, as: kind, orNote: next) {
        asked.append($0)
        return isSame
      }
    }
    #expect(place("Jumlah peserta", 3) == nil)
    #expect(place("Jumlah peserta", 5) == 3)
    #expect(place("Jumlah peserta", 7) == 3 && asked == [3, 3])
    // As a statement it is read otherwise.
    #expect(place("Jumlah peserta", as: .statement, 7) == nil)
    #expect(place("Jumlah peserta", as: .statement, 8) == 7 && asked == [3, 3, 7])
    // What only has the same hash is another text, and is noted in its place.
    #expect(place("Jumlah peserta", as: .statement, 9, isSame: false) == nil)
    #expect(place("Jumlah peserta", as: .statement, 10) == 9)
  }

  @Test func `whatever was noted, only the same text is found`() {
    let texts = (0..<5_000).map { "Persentase layanan \($0 % 3_000)" }
    var known = ReadTexts(count: 100)
    for (number, text) in texts.enumerated() {
      // Place 0 is none.
      let next = UInt32(number + 1)
      let twin = known.place(of: text.utf8.span, as: .name, orNote: next) { texts[Int($0) - 1] == text }
      #expect(twin.map { texts[Int($0) - 1] == text && $0 < next } ?? true)
    }
  }

  @Test func `names that occur again are read as they are alone`() {
    let names = [
      "Persentase pelatihan dan nilai kepuasan peserta", "Jumlah dokumen yang di laksanakan", "", "–",
      "Nilai Akreditasi Lembaga", "Jumlah dokumen yang dilaksanakan",
    ]
    let tree = PerformanceTree(
      "Contoh",
      roots: (0..<9).map { place in
        SasaranDraft(
          "Meningkatnya mutu layanan \(place)",
          indicators: names.indices.map { Indicator(names[($0 * place + $0) % names.count]) })
      })
    let facts = AlignmentFacts(tree.columns)
    for row in facts.order {
      for indicator in facts.indicatorRows(of: row) {
        var book = WordBook.standard
        var concepts = TextConcepts()
        var room = ReadingRoom()
        let (text, marks) = tree.columns.texts.withBytes(of: tree.columns.indicators[indicator].name) {
          book.read($0, noting: &concepts, in: &room)
        }
        #expect(facts.nameFacts(of: indicator).key == text.key)
        #expect(facts.nameFacts(of: indicator).signature == text.signature)
        let known = facts.nameMarks(of: indicator)
        #expect(known.kinds == marks.kinds && known.repeated == marks.repeated)
        #expect(known.conceptCount == marks.conceptCount)
        var (here, alone): ([UInt64], [UInt64]) = ([], [])
        facts.concepts.forEach(in: known) { here.append($0) }
        concepts.forEach(in: marks) { alone.append($0) }
        #expect(here == alone)
      }
    }
  }
}
