import PohonKinerja
import Testing

/// RFC 8259 to the letter, with cases of our own modelled on the public conformance suites. Values stand in a member
/// that the format does not know, so that only the grammar judges them.
@Suite struct JSONGrammarTests {
  static let sound = [
    "[]", "{}", "[[]]", "[ ]", "{ }", "[1,2]", "[1 ,\t2\r\n]", "{\"a\":{\"b\":[]}}", "{\"\":0}",
    "{\"a\":1,\"A\":2}",
    "0", "-0", "0e1", "0E+1", "1e1", "1E+2", "1e-2", "1.0", "123.456e78", "-1", "1e999", "1e-999",
    "-1.5e-400",
    "12345678901234567890123456789012345678901234567890", "true", "false", "null", "[true,false,null]",
    "\"\"", "\"a\"", "\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"", "\"\\u0041\"", "\"\\u0000\"", "\"\\ud83d\\ude00\"",
    "\"\\uD83D\\uDE00\"", "\"é – ≥ 😀\"", "\"\\u2028\"", "\"\u{2028}\"", "\"\u{7F}\"", "\"\u{FFFE}\"",
    "\"abcdefghijklmnopqrstuvwxyz\"", "[\"1234567\",\"12345678\",\"123456789\"]", "[[[[[[[[[[]]]]]]]]]]",
  ]

  @Test(arguments: sound)
  func `what the grammar allows is read`(value: String) throws {
    let json = Fixture.document("\"sasaran\":[],\"x\":\(value)")
    if value == "null" {
      #expect(try Document(json: json).warnings.count == 1)
    } else {
      #expect(try Document(json: json).warnings.map(\.code) == [.unknownMember])
    }
  }

  /// Values with the column, from 1, at which the fault is, and its code.
  static let unsound: [(String, Int, ReadingProblem.Code)] = [
    ("[1,]", 3, .syntax), ("[,1]", 2, .syntax), ("[1,,2]", 4, .syntax), ("[1 2]", 4, .syntax),
    ("{\"a\":1,}", 7, .syntax), ("{,}", 2, .syntax), ("{\"a\"}", 5, .syntax), ("{\"a\":}", 6, .syntax),
    ("{\"a\" 1}", 6, .syntax), ("{a:1}", 2, .syntax), ("{'a':1}", 2, .syntax), ("{1:1}", 2, .syntax),
    ("[1}", 3, .syntax), ("{\"a\":1]", 7, .syntax), ("'a'", 1, .syntax), ("NaN", 1, .syntax),
    ("Infinity", 1, .syntax), ("-Infinity", 2, .invalidNumber), ("+1", 1, .syntax), (".5", 1, .syntax),
    ("01", 1, .invalidNumber), ("-01", 2, .invalidNumber), ("00", 1, .invalidNumber),
    ("1.", 3, .invalidNumber),
    ("1.e3", 3, .invalidNumber), ("1e", 3, .invalidNumber), ("1e+", 4, .invalidNumber),
    ("-", 2, .invalidNumber),
    ("0x10", 2, .syntax), ("1_000", 2, .syntax), ("1,5x", 2, .syntax), ("1.2.3", 4, .syntax),
    ("--1", 2, .invalidNumber),
    ("tru", 1, .syntax), ("True", 1, .syntax), ("truex", 5, .syntax), ("nul", 1, .syntax),
    ("undefined", 1, .syntax),
    ("/*a*/1", 1, .syntax), ("1//a", 2, .syntax), ("# a", 1, .syntax), ("\u{A0}1", 1, .syntax),
    ("\u{C}1", 1, .syntax),
    ("\"\\x41\"", 2, .invalidEscape), ("\"\\u00G0\"", 2, .invalidEscape), ("\"\\u12\"", 2, .invalidEscape),
    ("\"\\'\"", 2, .invalidEscape), ("\"\\U0041\"", 2, .invalidEscape),
    ("\"\\ud800\"", 2, .loneSurrogate), ("\"\\udc00\"", 2, .loneSurrogate),
    ("\"\\ud800\\ud800\"", 2, .loneSurrogate),
    ("\"\\ude00\\ud83d\"", 2, .loneSurrogate), ("\"\\ud83dx\"", 2, .loneSurrogate),
    ("\"\\ud83d\\n\"", 2, .loneSurrogate),
    ("\"a\tb\"", 3, .controlCharacter), ("\"a\nb\"", 3, .controlCharacter),
    ("\"\u{0}\"", 2, .controlCharacter),
    ("\"abcdefgh\u{1F}\"", 10, .controlCharacter), ("\u{0}", 1, .syntax), ("", 1, .syntax),
  ]

  @Test(arguments: unsound)
  func `what the grammar forbids is refused at its place`(
    value: String, column: Int, code: ReadingProblem.Code
  ) {
    let head = "\"sasaran\":[],\n\"x\":"
    let problems = Fixture.problems(Array(Fixture.document(head + value).utf8))
    let last = problems.last { $0.severity == .error }
    #expect(last?.code == code, "\(problems)")
    #expect(last?.line == 2)
    #expect(last?.column == 4 + column)
    #expect(last?.offset == Fixture.document(head + value).utf8.count - value.utf8.count - 1 + column - 1)
  }

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

  @Test(arguments: [
    [0xFF], [0xC0, 0xAF], [0xE0, 0x80, 0xAF], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xC3], [0x80],
    [0xF8, 0x88, 0x80, 0x80, 0x80],
  ])
  func `bytes that are not UTF-8 are refused wherever they stand`(bytes: [UInt8]) {
    let head = Array("{\"format\":\"pohon-kinerja/1\",\n\"x\":\"".utf8)
    let problems = Fixture.problems(head + bytes + Array("\"}".utf8))
    #expect(problems.map(\.code) == [.invalidUTF8])
    #expect(problems.first?.offset == head.count)
    #expect(problems.first?.line == 2)
    #expect(problems.first?.column == 6)
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
