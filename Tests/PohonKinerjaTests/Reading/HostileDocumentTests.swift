import PohonKinerja
import Testing

/// Whatever the bytes, the reader gives a document or errors with places, and never traps.
@Suite struct HostileDocumentTests {
  /// Reads bytes and checks what can be said of any outcome.
  private func read(_ bytes: [UInt8]) -> Bool {
    do {
      let document = try Document(json: bytes)
      // What is read can be walked.
      return (document.tree?.preOrder.reduce(0) { $0 + $1.indicators.count } ?? 0) >= 0
    } catch {
      let problems = error.problems
      #expect(!error.errors.isEmpty)
      for problem in problems {
        #expect(0...bytes.count ~= problem.offset && problem.line >= 1 && problem.column >= 1)
        #expect(problem.path.hasPrefix("$") && !problem.message.indonesian.isEmpty)
      }
      return false
    }
  }

  /// The Lampung document without white space, and the smallest example, which has the other kinds of members.
  static func compact(_ name: String) throws -> [UInt8] {
    try PerformanceTree(json: Fixture.example(name)).jsonBytes(.compact)
  }

  @Test func `no beginning of the Lampung document is a document`() throws {
    let bytes = try Self.compact("bpsdmd-lampung")
    for count in bytes.indices { #expect(!read(Array(bytes[..<count])), "\(count)") }
    #expect(read(bytes))
  }

  @Test func `an unknown member with many names is checked in time`() {
    let members = (0..<50_000).map { "\"k\($0)\":0" }.joined(separator: ",")
    #expect(throws: Never.self) { try Document(json: Fixture.document("\"sasaran\":[],\"x\":{\(members)}")) }
    let twice = Fixture.document("\"sasaran\":[],\"x\":{\(members),\"k7\":1}")
    #expect(Fixture.problems(Array(twice.utf8)).map(\.code) == [.unknownMember, .duplicateMember])
  }

  @Test func `many level codes that do not exist are told`() {
    let sasaran = (0..<2_000).map { "{\"level\":\"L\($0)\",\"statement\":\"A\"}" }.joined(separator: ",")
    let error = #expect(throws: ReadingErrors.self) {
      try Document(json: Fixture.document("\"sasaran\":[\(sasaran)]"))
    }
    #expect(error?.errorCount == 2_000)
    #expect(error?.problems.last?.message.english.contains("\"L99\"") == true)
  }

  @Test func `texts of every kind come back as they were`() throws {
    for text in [
      "\u{1}\u{1F}\u{7F}", "\u{202E}\u{2066}\u{200B}", "😀\u{E0001}", "\u{2028}\u{2029}", "</script>", "\"\\/",
    ] {
      let tree = PerformanceTree(text, roots: [SasaranDraft(text, indicators: [Indicator(text)])])
      let again = try PerformanceTree(json: tree.json())
      #expect(again == tree)
      #expect(again.firstRoot?.statement == text)
    }
  }
}
