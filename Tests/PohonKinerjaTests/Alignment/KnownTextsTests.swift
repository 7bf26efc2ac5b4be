import Testing

@testable import PohonKinerja

/// What is kept of texts, each once.
@Suite struct KnownTextsTests {
  private let tree = PerformanceTree(
    "Contoh", period: Period(from: 2025, to: 2026),
    roots: (0..<40).map { place in
      SasaranDraft(
        "Meningkatnya mutu layanan \(place % 5)", level: "S0",
        indicators: ["Jumlah peserta", "Indeks mutu \(place % 7)", ""].map {
          Indicator($0, targets: [2025: 1])
        })
    })

  private func key(_ text: String) -> UInt64 { TextFacts(text.utf8.span).key }

  private func words(_ rows: RowFacts, _ place: UInt32) -> [UInt64] {
    var words: [UInt64] = []
    rows.texts.concepts.forEach(in: rows.texts.marks(at: place)) { words.append($0) }
    return words
  }

  @Test func `a text that occurs again is seldom kept again`() {
    let rows = AlignmentFacts(tree.columns).rows
    // Five statements, seven names and two more, and the place of none, of 160 texts; a few more where two come to one slot.
    #expect((15..<100).contains(rows.texts.count))
    for (row, sasaran) in tree.preOrder.enumerated() {
      #expect(rows.texts.facts(at: rows.found.statements[row]).key == key(sasaran.statement))
      #expect(rows.texts.isStated(at: rows.found.statements[row]))
    }
    for (row, indicator) in tree.preOrder.flatMap(\.indicators).enumerated() {
      #expect(rows.texts.facts(at: rows.found.names[row]).key == key(indicator.name))
      #expect(rows.texts.signs(at: rows.found.names[row]).contains(.noName) == indicator.name.isEmpty)
    }
  }

  @Test func `texts that were forgotten are given back, and the others stay what they are`() {
    var rows = AlignmentFacts(tree.columns).rows
    let before = rows
    for row in 1..<40 { rows.forget(Row(row)) }
    for indicator in 2..<120 { rows.forget(indicator: Row(indicator)) }
    rows.tidy()
    #expect(rows.texts.count == before.texts.count)
    rows.tidy(leaving: 100)
    // The statement and the names of the first row, and the place of none.
    #expect(rows.texts.count == 4)
    let (place, old) = (rows.found.statements[0], before.found.statements[0])
    #expect(rows.texts.facts(at: place).key == before.texts.facts(at: old).key)
    #expect(!words(before, old).isEmpty && words(rows, place) == words(before, old))
    for row in 0..<2 {
      #expect(words(rows, rows.found.names[row]) == words(before, before.found.names[row]))
    }
    #expect(rows.found.statements[1...].allSatisfy { $0 == KnownTexts.none })
    #expect(rows.texts.facts(at: KnownTexts.none).wordCount == 0)
  }

  @Test func `texts put behind others keep what they are about`() {
    let rows = AlignmentFacts(tree.columns).rows
    var texts = AlignmentFacts(RealTrees.rice.columns).rows.texts
    let count = texts.count
    let places = texts.append(rows.texts)
    #expect(Int(places) == count - 1 && texts.count == count + rows.texts.count - 1)
    for place in 1..<UInt32(rows.texts.count) {
      var (here, there): ([UInt64], [UInt64]) = ([], [])
      texts.concepts.forEach(in: texts.marks(at: place + places)) { here.append($0) }
      rows.texts.concepts.forEach(in: rows.texts.marks(at: place)) { there.append($0) }
      #expect(here == there)
      #expect(texts.reference(at: place + places) == rows.texts.reference(at: place))
    }
  }

  @Test func `a session goes on when most of its texts were given back`() throws {
    let count = 33_500
    let leaves = (0..<count).map {
      SasaranDraft("Meningkatnya mutu ke-\($0)", level: "S1", indicators: [Indicator("Indeks ke-\($0)")])
    }
    var session = CheckingSession(
      PerformanceTree(
        "Contoh",
        roots: [
          SasaranDraft(
            "Meningkatnya mutu layanan", id: "A", level: "S0", indicators: [Indicator("Indeks mutu")]),
          SasaranDraft("Meningkatnya semua", id: "B", level: "S0", children: leaves),
        ]))
    let texts = session.rows.texts.count
    #expect(texts > 2 * count)
    try session.remove("B")
    #expect(session.rows.texts.count < 10)
    #expect(session.report == session.tree.checked())
    try session.update("A") { $0.statement = "Tersusunnya laporan" }
    #expect(session.report == session.tree.checked())
  }
}
