import Testing

@testable import PohonKinerja

@Suite struct ReadTextsTests {
  /// Texts that were read, by the places they were noted with.
  private struct Read {
    var known: ReadTexts
    let texts: TextArena
    let places: [UInt32: TextReference]

    mutating func place(_ text: TextReference, as kind: ReadTexts.Kind = .name, _ next: UInt32) -> UInt32? {
      known.place(of: text, as: kind, in: texts, orNote: next) { places[$0] ?? TextReference() }
    }
  }

  @Test func `a text is known by its bytes, wherever it is stored`() {
    var texts = TextArena()
    let first = texts.append("Jumlah peserta")
    let other = texts.append("Jumlah dokumen")
    let again = texts.append("Jumlah peserta")
    var read = Read(
      known: ReadTexts(areStoredOnce: false), texts: texts, places: [3: first, 5: other, 7: again])
    #expect(read.place(first, 3) == nil)
    #expect(read.place(other, 5) == nil)
    #expect(read.place(first, 9) == 3 && read.place(again, 9) == 3 && read.place(other, 9) == 5)
    // As a statement it is read otherwise.
    #expect(read.place(again, as: .statement, 7) == nil)
    #expect(read.place(first, as: .statement, 9) == 7 && read.place(first, 9) == 3)
  }

  @Test func `where texts are stored once, one is known by where it is, and elsewhere by its bytes`() {
    var texts = TextArena()
    let first = texts.append("Jumlah peserta")
    let again = texts.append("Jumlah peserta")
    var read = Read(known: ReadTexts(areStoredOnce: true), texts: texts, places: [3: first, 7: again])
    #expect(read.place(first, 3) == nil && read.place(first, 9) == 3)
    // The same bytes elsewhere, looked for and then known.
    #expect(read.place(again, 5) == 3 && read.place(again, 9) == 3 && read.place(first, 9) == 3)
    #expect(read.place(again, as: .statement, 7) == nil && read.place(again, as: .statement, 9) == 7)
    // Where it is known to be, it is not looked at.
    let other = Read(known: read.known, texts: TextArena(), places: [:])
    read = other
    #expect(read.place(first, 9) == 3 && read.place(again, as: .statement, 9) == 7)
  }

  @Test(arguments: [false, true])
  func `whatever was noted, only the same text is found, and always`(areStoredOnce: Bool) {
    var texts = TextArena()
    let rows = (0..<5_000).map { texts.append("Persentase layanan \($0 % 3_000)") }
    var known = ReadTexts(areStoredOnce: areStoredOnce)
    for round in 0..<2 {
      for (number, row) in rows.enumerated() {
        // Place 0 is none.
        let place = known.place(of: row, as: .name, in: texts, orNote: UInt32(number + 1)) {
          rows[Int($0) - 1]
        }
        let isNew = round == 0 && number < 3_000
        #expect(place == (isNew ? nil : UInt32(number % 3_000 + 1)))
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
