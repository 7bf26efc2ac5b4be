import Testing

@testable import PohonKinerja

@Suite struct ReadTextsTests {
  /// Stores a text, as a reader that has not met it.
  private func stored(_ text: String, in texts: inout TextArena) -> TextReference { texts.append(text) }

  @Test func `a text is known by its bytes, wherever it is stored`() {
    var texts = TextArena()
    let first = stored("Jumlah peserta", in: &texts)
    let other = stored("Jumlah dokumen", in: &texts)
    let again = stored("Jumlah peserta", in: &texts)
    let places: [UInt32: TextReference] = [3: first, 5: other, 7: again]
    var known = ReadTexts(areStoredOnce: false)
    func place(_ text: TextReference, as kind: ReadTexts.Kind = .name, _ next: UInt32) -> UInt32? {
      known.place(of: text, as: kind, in: texts, orNote: next) { places[$0] ?? TextReference() }
    }
    #expect(place(first, 3) == nil)
    #expect(place(other, 5) == nil)
    #expect(place(first, 9) == 3 && place(again, 9) == 3 && place(other, 9) == 5)
    // As a statement it is read otherwise.
    #expect(place(again, as: .statement, 7) == nil)
    #expect(place(first, as: .statement, 9) == 7 && place(first, 9) == 3)
  }

  @Test func `where texts are stored once, one is known by where it is`() {
    var texts = TextArena()
    let first = stored("Jumlah peserta", in: &texts)
    let again = stored("Jumlah peserta", in: &texts)
    let places: [UInt32: TextReference] = [3: first, 5: again, 7: again]
    var known = ReadTexts(areStoredOnce: true)
    func place(_ text: TextReference, as kind: ReadTexts.Kind = .name, _ next: UInt32) -> UInt32? {
      known.place(of: text, as: kind, in: texts, orNote: next) { places[$0] ?? TextReference() }
    }
    #expect(place(first, 3) == nil && place(first, 9) == 3)
    // The same bytes elsewhere are read once more, which comes to the same.
    #expect(place(again, 5) == nil && place(again, 9) == 5 && place(first, 9) == 3)
    #expect(place(again, as: .statement, 7) == nil && place(again, as: .statement, 9) == 7)
  }

  @Test(arguments: [false, true])
  func `whatever was noted, only the same text is found, and always`(areStoredOnce: Bool) {
    var texts = TextArena()
    let rows = (0..<5_000).map { stored("Persentase layanan \($0 % 3_000)", in: &texts) }
    var known = ReadTexts(areStoredOnce: areStoredOnce)
    for round in 0..<2 {
      for (number, row) in rows.enumerated() {
        // Place 0 is none.
        let place = known.place(of: row, as: .name, in: texts, orNote: UInt32(number + 1)) {
          rows[Int($0) - 1]
        }
        let isNew = round == 0 && (areStoredOnce || number < 3_000)
        let first = areStoredOnce ? number : number % 3_000
        #expect(place == (isNew ? nil : UInt32(first + 1)))
      }
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
