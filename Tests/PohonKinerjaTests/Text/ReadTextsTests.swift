import Testing

@testable import PohonKinerja

@Suite struct ReadTextsTests {
  @Test func `a text that occurs again is known by the row it was noted with`() {
    var known = ReadTexts(count: 4)
    var asked: [Row] = []
    func row(_ text: String, _ row: Row, isSame: Bool = true) -> Row? {
      known.row(with: text.utf8.span, orNote: row) {
        asked.append($0)
        return isSame
      }
    }
    #expect(row("Jumlah peserta", 3) == nil)
    #expect(row("Jumlah peserta", 5) == 3)
    #expect(row("Jumlah peserta", 7) == 3 && asked == [3, 3])
    // What only has the same hash is another text, and is noted in its place.
    #expect(row("Jumlah peserta", 8, isSame: false) == nil)
    #expect(row("Jumlah peserta", 9) == 8)
  }

  @Test func `whatever was noted, only the same text is found`() {
    let texts = (0..<5_000).map { "Persentase layanan \($0 % 3_000)" }
    var known = ReadTexts(count: 100)
    for (row, text) in texts.enumerated() {
      let twin = known.row(with: text.utf8.span, orNote: Row(row)) { texts[Int($0)] == text }
      #expect(twin.map { texts[Int($0)] == text && $0 < row } ?? true)
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
        #expect(facts.names[Int(indicator)].key == text.key)
        #expect(facts.names[Int(indicator)].signature == text.signature)
        let known = facts.nameMarks[Int(indicator)]
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
