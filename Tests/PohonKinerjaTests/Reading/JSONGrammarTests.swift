import Foundation
import PohonKinerja
import Testing

/// RFC 8259 to the letter: ``JSONRules`` in JSON and in NDJSON, in members that are kept and in members that are not.
@Suite struct JSONGrammarTests {
  @Test(arguments: JSONRules.sound)
  func `what the grammar allows is read`(value: String) throws {
    let document = try Document(json: Fixture.document("\"sasaran\":[],\"x\":\(value)"))
    #expect(document.warnings.map(\.code) == [.unknownMember])
  }

  @Test func `null is read as if it were not there`() throws {
    for member in ["x", "source", "period"] {
      let document = try Document(json: Fixture.document("\"sasaran\":[],\"\(member)\":null"))
      #expect(document.warnings.count == (member == "x" ? 1 : 0))
    }
  }

  @Test(arguments: JSONRules.unsound)
  func `what the grammar forbids is refused at its place`(rule: JSONRules.Unsound) {
    let head = "\"sasaran\":[],\n\"x\":"
    let json = Fixture.document(head + rule.value)
    let problems = Fixture.problems(Array(json.utf8))
    let last = problems.last { $0.severity == .error }
    #expect(last?.code == rule.code, "\(problems)")
    #expect(last?.line == 2)
    #expect(last?.column == 4 + rule.column)
    #expect(last?.offset == json.utf8.count - rule.value.utf8.count - 1 + rule.column - 1)
  }

  @Test(arguments: JSONRules.texts.filter { !$0.contains("\\u0000") })
  func `a text is what another reader takes it for`(text: String) throws {
    let other = try JSONDecoder().decode([String].self, from: Data("[\"\(text)\"]".utf8))
    let json = Fixture.sasaran("\"rationale\":\"\(text)\"")
    let line = #"{"level":"S0","statement":"A","rationale":"\#(text)"}"#
    for tree in [try PerformanceTree(json: json), try Document(ndjson: NDJSONReadingTests.lines(line)).tree] {
      #expect(tree?.firstRoot?.rationale.map { Array($0.utf8) } == other.first.map { Array($0.utf8) })
    }
  }

  @Test(arguments: JSONRules.numbers)
  func `a number is kept as it is written, or too large for its place`(number: String) throws {
    let json = Fixture.indicator("\n\"target\":\(number)")
    do {
      let target = try PerformanceTree(json: json).firstRoot?.indicators.first?.targets[nil]
      let value = try Number(json: number)
      #expect(target?.raw == number && target?.number == value)
    } catch let errors as ReadingErrors {
      #expect(errors.problems.map { "\($0.line):\($0.column) \($0.code)" } == ["2:10 outOfRange"])
      #expect(throws: NumberError.self) { try Number(json: number) }
    }
  }

  // MARK: NDJSON

  /// A value cannot go on on the next line.
  static let soundInLine = JSONRules.sound.filter { !$0.utf8.contains(0x0A) }
  static let unsoundInLine = JSONRules.unsound.filter { !$0.value.utf8.contains(0x0A) }

  @Test(arguments: soundInLine)
  func `what the grammar allows is read in a line`(value: String) throws {
    let header = #"{"format":"pohon-kinerja/1","title":"T","x":\#(value)}"#
    let line = #"{"level":"S0","statement":"A","x":\#(value)}"#
    let document = try Document(ndjson: "\(header)\n\(line)\n")
    #expect(document.warnings.map { "\($0.line) \($0.code)" } == ["1 unknownMember", "2 unknownMember"])
    #expect(document.tree?.count == 1)
  }

  @Test(arguments: unsoundInLine)
  func `what the grammar forbids is refused at its place in a line`(rule: JSONRules.Unsound) throws {
    let head = #"{"level":"S0","statement":"A","x":"#
    let lines = NDJSONReadingTests.lines(
      #"{"level":"S0","statement":"B"}"#, head + rule.value + "}", #"{"level":"S9","statement":"C"}"#)
    let errors = #expect(throws: ReadingErrors.self) { try Document(ndjson: lines) }
    // The lines behind are read: the last one is at fault too.
    let place = "3:\(head.utf8.count + rule.column) \(rule.code)"
    #expect(errors?.errors.map { "\($0.line):\($0.column) \($0.code)" } == [place, "4:10 unknownLevel"])
  }

  @Test(arguments: unsoundInLine)
  func `what the grammar forbids is refused at its place in the header`(rule: JSONRules.Unsound) throws {
    let head = #"{"format":"pohon-kinerja/1","title":"T","x":"#
    let errors = #expect(throws: ReadingErrors.self) {
      try Document(ndjson: "\n\(head)\(rule.value)}\n{\"level\":\"S9\",\"statement\":\"A\"}\n")
    }
    let place = "2:\(head.utf8.count + rule.column) \(rule.code)"
    #expect(errors?.errors.map { "\($0.line):\($0.column) \($0.code)" } == [place])
  }

  /// Where a value is split over lines, both parts are at fault.
  @Test func `a value that goes on on the next line is refused`() {
    let lines = NDJSONReadingTests.lines(#"{"level":"S0","#, #""statement":"A"}"#)
    let errors = #expect(throws: ReadingErrors.self) { try Document(ndjson: lines) }
    #expect(
      errors?.errors.map { "\($0.line):\($0.column) \($0.code)" } == [
        "2:15 truncated", "3:1 wrongType", "3:12 trailingContent",
      ])
  }

  @Test(arguments: JSONRules.notUTF8)
  func `bytes that are not UTF-8 are refused in a line`(bytes: [UInt8]) {
    for head in [#"{"level":"S0","statement":""#, #"{"x":""#, #"{"x"#, "{", ""] {
      let lines = Array(NDJSONReadingTests.lines(#"{"level":"S0","statement":"A"}"#).utf8)
      let errors = #expect(throws: ReadingErrors.self) {
        try Document(ndjson: lines + Array(head.utf8) + bytes + Array("\"}\n".utf8))
      }
      #expect(
        errors?.errors.map { "\($0.line):\($0.column) \($0.code)" } == [
          "3:\(head.utf8.count + 1) invalidUTF8"
        ])
      #expect(errors?.errors.first?.offset == lines.count + head.utf8.count)
    }
  }

  // MARK: Documents

  @Test(arguments: [
    ("{\"format\":\"pohon-kinerja/1\"", 28), ("{\"format\":\"poh", 15), ("{\"format\"", 10), ("{", 2),
    ("{\"a\":12", 8),
    ("{\"a\":[1,", 9), ("{\"a\":\"\\u00", 11), ("{\"a\":-", 7), ("{\"a\":1.", 8), ("{\"a\":\"\\", 8),
  ])
  func `a document that breaks off says so at its end`(json: String, column: Int) {
    #expect(Fixture.errors(json).last == "1:\(column) truncated")
  }

  @Test func `nothing may follow the document`() {
    let json = Fixture.document("\"sasaran\":[]")
    #expect(Fixture.errors(json + " \n x") == ["2:2 trailing-content"])
    #expect(Fixture.errors(json + "{}") == ["1:\(json.utf8.count + 1) trailing-content"])
    #expect(Fixture.errors(json + "\u{0}") == ["1:\(json.utf8.count + 1) trailing-content"])
    #expect(throws: Never.self) { try Document(json: json + " \r\n\t ") }
  }

  @Test(arguments: [("", 1), (" \n ", 2), ("\u{FEFF}", 1), ("\u{FEFF} ", 2)])
  func `an empty document is named so`(json: String, column: Int) {
    #expect(Fixture.problems(Array(json.utf8)).map(\.code) == [.empty])
  }

  @Test(arguments: ["[]", "\"x\"", "5", "true", "null"])
  func `a document that is no object is refused`(json: String) {
    #expect(Fixture.errors(json) == ["1:1 wrong-type"])
  }

  @Test func `a byte order mark is no part of the first line`() throws {
    let tree = try PerformanceTree(json: "\u{FEFF}" + Fixture.sasaran(""))
    #expect(tree.firstRoot?.location?.column == 52)
    #expect(Fixture.errors("\u{FEFF}[1") == ["1:1 wrong-type", "1:3 truncated"])
  }

  @Test func `a character that ends in the bytes of the byte order mark is refused`() {
    #expect(Array("\u{2EFF}".utf8).dropFirst() == [0xBB, 0xBF])
    let problems = Fixture.problems(Array(("\u{2EFF}" + Fixture.sasaran("")).utf8))
    #expect(problems.first { $0.severity == .error }?.offset == 0)
  }

  @Test func `UTF-16 and UTF-32 are named`() {
    let json = Fixture.document("\"sasaran\":[]")
    let units = Array(json.utf16)
    let little = units.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8(truncatingIfNeeded: $0 >> 8)] }
    let big = units.flatMap { [UInt8(truncatingIfNeeded: $0 >> 8), UInt8(truncatingIfNeeded: $0)] }
    let wide = json.unicodeScalars.flatMap { [0, 0, 0, UInt8(truncatingIfNeeded: $0.value)] as [UInt8] }
    let wideLittle = json.unicodeScalars.flatMap {
      [UInt8(truncatingIfNeeded: $0.value), 0, 0, 0] as [UInt8]
    }
    for (bytes, name) in [
      (little, "UTF-16LE"), (big, "UTF-16BE"), ([0xFF, 0xFE] + little, "UTF-16LE"),
      ([0xFE, 0xFF] + big, "UTF-16BE"), (wide, "UTF-32BE"), (wideLittle, "UTF-32LE"),
      ([0xFF, 0xFE, 0, 0] + wideLittle, "UTF-32LE"), ([0, 0, 0xFE, 0xFF] + wide, "UTF-32BE"),
    ] {
      let problem = Fixture.problems(bytes).first
      #expect(problem?.code == .unsupportedEncoding)
      #expect(problem?.message.english.contains(name) == true, "\(name): \(problem?.message.english ?? "")")
    }
  }

  @Test(arguments: JSONRules.notUTF8)
  func `bytes that are not UTF-8 are refused wherever they stand`(bytes: [UInt8]) {
    for head in ["{\"format\":\"pohon-kinerja/1\",\n\"x\":\"", "{\n\"a", "{\n", "\n\n", "\n{\"title\":\""] {
      let head = Array(head.utf8)
      let problems = Fixture.problems(head + bytes + Array("\"}".utf8))
      #expect(problems.map(\.code) == [.invalidUTF8])
      #expect(problems.first?.offset == head.count)
      let line = head.count { $0 == 0x0A } + 1
      #expect(problems.first?.line == line)
      #expect(problems.first?.column == head.count - (head.lastIndex(of: 0x0A) ?? 0))
    }
  }

  @Test func `a member given twice is refused in every object`() {
    let json = """
      {"format":"pohon-kinerja/1","title":"T",
       "x":{"a":1,"b":{"a":1,"\\u0061":2},"a":3},
       "title":"U",
       "x":2,
       "sasaran":[{"level":"S0","statement":"A",
         "statement":"B","indicators":[{"name":"I","targets":{"2025":1,"2026":null,"2026":2}}]}]}
      """
    let problems = Fixture.problems(Array(json.utf8)).filter { $0.severity == .error }
    #expect(
      problems.map {
        "\($0.line):\($0.column) \($0.related?.line ?? 0):\($0.related?.column ?? 0) \($0.path)"
      } == [
        "2:24 2:18 $.x.b.a", "2:36 2:7 $.x.a", "3:2 1:29 $.title", "4:2 2:2 $.x",
        "6:4 5:27 $.sasaran[0].statement", "6:78 6:66 $.sasaran[0].indicators[0].targets.2026",
      ])
    #expect(problems.allSatisfy { $0.code == .duplicateMember })
  }
}
