import Testing

@testable import PohonKinerja

@Suite struct RepeatedTextsTests {
  private func store(_ text: String, in repeated: inout RepeatedTexts, _ texts: inout TextArena)
    -> TextReference
  {
    let bytes = text.utf8.span
    return repeated.store(bytes, hash: repeated.hash(of: bytes), in: &texts)
  }

  @Test func `a text that occurs again is stored once`() {
    var (repeated, texts) = (RepeatedTexts(), TextArena())
    let first = store("Persentase layanan tepat waktu", in: &repeated, &texts)
    let other = store("Persentase layanan tepat sasaran", in: &repeated, &texts)
    #expect(store("Persentase layanan tepat waktu", in: &repeated, &texts) == first)
    #expect(store("Persentase layanan tepat sasaran", in: &repeated, &texts) == other)
    #expect(texts.string(first) == "Persentase layanan tepat waktu")
    #expect(texts.string(other) == "Persentase layanan tepat sasaran")
    #expect(store("", in: &repeated, &texts).isEmpty && store("", in: &repeated, &texts).isEmpty)
  }

  @Test func `texts with one hash are told apart`() {
    var (repeated, texts) = (RepeatedTexts(), TextArena())
    let references = ["dokumen", "laporan", "dokumen"].map {
      repeated.store($0.utf8.span, hash: 7, in: &texts)
    }
    #expect(references[0] == references[2] && references[0] != references[1])
    #expect(references.map(texts.string) == ["dokumen", "laporan", "dokumen"])
  }

  @Test func `of any number of texts each is what it was, and the recent ones are remembered`() {
    var (repeated, texts) = (RepeatedTexts(limit: 100), TextArena())
    let references = (0..<1_050).map { store("Layanan \($0)", in: &repeated, &texts) }
    for number in references.indices { #expect(texts.string(references[number]) == "Layanan \(number)") }
    #expect(store("Layanan 1000", in: &repeated, &texts) == references[1_000])
    #expect(store("Layanan 999", in: &repeated, &texts) != references[999])
  }

  @Test(arguments: [8, 9])
  func `nothing is remembered where less than an eighth of the first texts were repetitions`(every: Int) {
    var (repeated, texts) = (RepeatedTexts(trial: 90), TextArena())
    var count = 0
    func next(_ text: String) -> TextReference { store(text, in: &repeated, &texts) }
    for number in 0..<89 {
      _ = next("Layanan \(number)")
      count += 1
      guard count % every == every - 1 else { continue }
      _ = next("Layanan \(number)")
      count += 1
    }
    _ = next("Layanan 89")
    let first = next("Layanan 90")
    let again = next("Layanan 90")
    #expect((first == again) == (every == 8) && repeated.isRemembering == (every == 8))
    #expect(texts.string(again) == "Layanan 90")
  }

  @Test func `threads remember together about as much as one, and nothing where nothing is to be`() {
    for threads in [1, 2, 64] {
      var (repeated, texts) = (RepeatedTexts(sharedBy: threads), TextArena())
      let kept = max((1 << 18) / threads, 1 << 14)
      // Each is met twice, so that it is not given up.
      for number in 0..<20_000 where number < kept - 1 {
        let first = store("Layanan \(number)", in: &repeated, &texts)
        let again = store("Layanan \(number)", in: &repeated, &texts)
        #expect(first == again)
      }
      #expect(repeated.isRemembering)
    }
    var (none, texts) = (RepeatedTexts.none, TextArena())
    let first = store("Layanan", in: &none, &texts)
    let again = store("Layanan", in: &none, &texts)
    #expect(first != again && texts.string(again) == "Layanan" && !none.isRemembering)
  }

  @Test func `looking ahead changes nothing`() {
    var (repeated, texts) = (RepeatedTexts(), TextArena())
    let references = (0..<50_000).map { store("Layanan \($0)", in: &repeated, &texts) }
    let hashes = ContiguousArray((49_990..<50_010).map { repeated.hash(of: "Layanan \($0)".utf8.span) })
    repeated.lookAhead(at: hashes, in: texts)
    for number in 49_990..<50_000 {
      #expect(store("Layanan \(number)", in: &repeated, &texts) == references[number])
    }
    let another = store("Layanan 50001", in: &repeated, &texts)
    #expect(texts.string(another) == "Layanan 50001")
  }

  @Test(arguments: [false, true])
  func `of a document statements and names that occur again are stored once, escaped or not`(inLines: Bool)
    throws
  {
    let row = #"""
      "level":"S0","statement":"Meningkatnya mutu layanan","indicators":[
      {"name":"Nilai \u0041kreditasi lembaga","unit":"nilai"},{"name":"Nilai Akreditasi lembaga","unit":"nilai"},
      {"name":"Nilai lain","unit":"nilai"},{"unit":"nilai","name":"Nilai lain"}]}
      """#.filter { $0 != "\n" }
    let header = #"{"format":"pohon-kinerja/1","title":"Contoh","levels":[{"code":"S0","title":"Gubernur"}]"#
    let rows = (0..<30).map { #"{"id":"\#($0)","# + row }
    let document =
      inLines
      ? try Document(ndjson: ([header + "}"] + rows).joined(separator: "\n"))
      : try Document(json: header + #","sasaran":["# + rows.joined(separator: ",") + "]}")
    let columns = try #require(document.tree).columns
    #expect(columns.nodeCount == 30 && columns.indicatorCount == 120)
    let first = columns.nodes[0].statement
    for row in Row(0)..<30 { #expect(columns.nodes[row].statement == first) }
    let names = (Row(0)..<120).map { columns.indicators[$0].name }
    #expect(columns.texts.string(names[0]) == "Nilai Akreditasi lembaga")
    #expect(columns.texts.string(names[2]) == "Nilai lain")
    for place in names.indices { #expect(names[place] == names[place % 4 < 2 ? 0 : 2]) }
  }

  @Test
  func `a statement is stored once, however many blocks of lines are between, and parts of a tree know it`()
    throws
  {
    let header = #"{"format":"pohon-kinerja/1","title":"Contoh","levels":[{"code":"S0","title":"Gubernur"}]}"#
    // Each line is half a block, and a piece is four blocks.
    let filling = String(repeating: "mutu ", count: LineCutter.blockSize / 10)
    let lines = (0..<12).map {
      #"{"id":"\#($0)","level":"S0","statement":"Meningkatnya mutu layanan","rationale":"\#(filling)"}"#
    }
    var limits = Limits.national
    limits.textBytes = filling.utf8.count
    let document = try Document(ndjson: ([header] + lines).joined(separator: "\n"), limits: limits)
    let columns = try #require(document.tree).columns
    #expect(Set((Row(0)..<12).map { columns.nodes[$0].statement.bits }).count == 1)
    #expect(columns.storesRepeatedTextsOnce && columns.part().storesRepeatedTextsOnce)
    #expect(!TreeColumns().storesRepeatedTextsOnce)
  }

  @Test(arguments: [2, 8, 9])
  func `on several threads a text is stored once by each, and known where they are few`(threads: Int)
    async throws
  {
    let header = #"{"format":"pohon-kinerja/1","title":"Contoh","levels":[{"code":"S0","title":"Gubernur"}]}"#
    // Each line is half a block, so that each thread reads some.
    let filling = String(repeating: "mutu ", count: LineCutter.blockSize / 10)
    let lines = (0..<20).map {
      #"{"id":"\#($0)","level":"S0","statement":"Meningkatnya mutu \#($0 % 2)","rationale":"\#(filling)","#
        + #""indicators":[{"name":"Indeks mutu layanan"},{"name":"Nilai lain"},{"name":"Indeks mutu layanan"}]}"#
    }
    var limits = Limits.national
    limits.textBytes = filling.utf8.count
    let pieces = ([header] + lines).map { Array("\($0)\n".utf8) }
    let document = try await Document(ndjsonPieces: pieces, limits: limits, threads: threads)
    let columns = try #require(document.tree).columns
    for number in 0..<2 {
      let statements = (Row(0)..<20).map { columns.nodes[$0] }.filter {
        columns.texts.string($0.statement) == "Meningkatnya mutu \(number)"
      }
      #expect(statements.count == 10)
      #expect(Set(statements.map(\.statement.bits)).count <= min(threads, 9))
    }
    let names = (Row(0)..<60).map { columns.indicators[$0].name }
    #expect(Set(names.map(\.bits)).count <= 2 * threads)
    for row in names.indices {
      #expect(columns.texts.string(names[row]) == (row % 3 == 1 ? "Nilai lain" : "Indeks mutu layanan"))
    }
    #expect(columns.storesRepeatedTextsOnce == (threads <= 8))
    let alone = try Document(ndjson: Array(pieces.joined()), limits: limits)
    #expect((document == alone) as Bool)
    #expect(document.tree?.checked() == alone.tree?.checked())
  }
}
