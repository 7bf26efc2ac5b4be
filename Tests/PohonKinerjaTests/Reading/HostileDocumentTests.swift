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

  @Test func `every flipped bit is read or refused`() throws {
    let bytes = try Self.compact("perikanan-beban")
    var readable = 0
    for index in bytes.indices {
      for bit in 0..<8 {
        var flipped = bytes
        flipped[index] ^= 1 << UInt8(bit)
        if read(flipped) { readable += 1 }
      }
    }
    #expect(readable > 0 && readable < bytes.count * 8)
  }

  @Test func `twenty thousand mutants are read or refused`() {
    var generator = SeededGenerator(seed: 20_250_101)
    let seed = Array(Fixture.document(Self.seedMembers).utf8)
    let words = [
      "\"", "{", "}", "[", "]", ",", ":", "null", "-", "1e9", "\\u0000", "\\ud800", "\u{FEFF}", "0", "\n",
      "\0",
    ]
    for _ in 0..<20_000 {
      var bytes = seed
      for _ in 0..<Int.random(in: 1...4, using: &generator) {
        let place = Int.random(in: 0..<bytes.count, using: &generator)
        switch Int.random(in: 0..<5, using: &generator) {
        case 0: bytes[place] = UInt8.random(in: .min ... .max, using: &generator)
        case 1: bytes.remove(at: place)
        case 2:
          let word = words[Int.random(in: 0..<words.count, using: &generator)]
          bytes.insert(contentsOf: word.utf8, at: place)
        case 3:
          let end = Int.random(in: place..<bytes.count, using: &generator)
          bytes.replaceSubrange(place..<end, with: [])
        default:
          let end = min(place + 40, bytes.count)
          bytes.insert(contentsOf: bytes[place..<end], at: Int.random(in: 0..<bytes.count, using: &generator))
        }
        if bytes.isEmpty { bytes = [0x20] }
      }
      _ = read(bytes)
    }
  }

  private static let seedMembers = #"""
    "levels":[{"code":"T","title":"Tujuan","stage":"impact"},{"code":"K","title":"Kegiatan"}],
    "sasaran":[{"id":"T.1","level":"T","owner":"Bupati","statement":"A","cascading":"indirect","indicators":[
    {"id":"a","name":"N","unit":"%","targets":{"2025":"≥ 75","2026":82.5}}],"children":[
    {"level":"K","statement":"B","parent":"T.1"}]}],"x":{"a":[1,true,{"b":null}]}
    """#

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
