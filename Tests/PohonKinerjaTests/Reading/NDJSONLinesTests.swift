import PohonKinerja
import Testing

/// NDJSON line by line, without a tree.
@Suite struct NDJSONLinesTests {
  private func pieces(_ text: String, size: Int) -> [[UInt8]] {
    let bytes = Array(text.utf8)
    return stride(from: 0, to: bytes.count, by: size).map {
      Array(bytes[$0..<min($0 + size, bytes.count)])
    }
  }

  @Test(arguments: [1, 10, 100_000])
  func `lines that are read and written again are the document`(size: Int) throws {
    let document = try Document(json: Fixture.example("banyuwangi-bkpp"))
    var writer: NDJSONWriter?
    var bytes: [UInt8] = []
    for line in NDJSONLines(pieces(document.ndjson(), size: size)) {
      switch try line.get() {
      case .header(let header):
        writer = NDJSONWriter(header: try #require(header.tree), logicModels: header.logicModels)
      case .sasaran(let sasaran, let parent): writer?.write(sasaran, parent: parent)
      }
      bytes += writer?.takeBytes() ?? []
    }
    #expect(bytes == document.ndjsonBytes())
  }

  @Test func `a failure tells its line, and the next line is read`() {
    let text = NDJSONReadingTests.lines(
      #"{"level":"S0","statement":7}"#, "", #"{"level":"S0","statement":"A"}"#)
    let lines = Array(NDJSONLines(pieces(text, size: 9)))
    #expect(lines.count == 3)
    guard case .failure(let errors) = lines[1] else {
      Issue.record("the second line is faulty")
      return
    }
    #expect(errors.problems.map(\.line) == [2])
    #expect(Array(text.utf8)[errors.problems[0].offset] == UInt8(ascii: "7"))
    guard case .success(.sasaran(let sasaran, nil)) = lines[2] else {
      Issue.record("the last line is sound")
      return
    }
    #expect(sasaran.statement == "A" && sasaran.id == nil && sasaran.location?.line == 4)
  }

  @Test func `nothing follows a header that cannot be understood`() {
    let lines = Array(NDJSONLines(pieces("{\n" + #"{"level":"S0","statement":"A"}"#, size: 5)))
    #expect(lines.count == 1)
    #expect(throws: ReadingErrors.self) { try lines[0].get() }
  }

  /// A control character is no white space, and a byte order mark stands at the start of a document or nowhere.
  @Test(arguments: ["\u{1}\n", "\n\u{FEFF}", "\u{B}\n"])
  func `what is blank and what is not is the same line by line and as a whole`(start: String) {
    let text = start + NDJSONReadingTests.lines(#"{"level":"S0","statement":"A"}"#)
    let whole = #expect(throws: ReadingErrors.self) { try Document(ndjson: text) }
    let lines = Array(NDJSONLines(pieces(text, size: 5)))
    #expect(lines.count == 1)
    let first = #expect(throws: ReadingErrors.self) { try lines.first?.get() }
    #expect(first?.problems == whole?.problems)
    let place = start.hasPrefix("\n") ? "2:1" : "1:1"
    #expect(whole?.problems.map { "\($0.line):\($0.column) \($0.code)" } == ["\(place) syntax"])
  }
}
