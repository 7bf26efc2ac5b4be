import PohonKinerja
import Testing

/// Every member of ``Limits`` one below, at and one above what a document needs, in JSON and in NDJSON.
@Suite struct LimitTableTests {
  /// A document that needs a limit exactly, and how the limit is set.
  struct Case: Sendable, CustomTestStringConvertible {
    var name: String
    var code: ReadingProblem.Code
    var json: String
    var lines: String
    var need: Int
    /// What the lines need, where that differs.
    var needOfLines: Int
    var set: @Sendable (inout Limits, Int) -> Void

    var testDescription: String { name }
  }

  private static let sasaran = #"{"level":"S0","statement":"A"}"#
  private static let longText = String(repeating: "aé\\n", count: 50)
  private static let longID = String(repeating: "é", count: 20)
  private static let indicators = Array(repeating: #"{"name":"I"}"#, count: 7).joined(separator: ",")
  private static let wide = Array(repeating: sasaran, count: 5)

  static let cases: [Case] = [
    Case(
      name: "bytes", code: .bytesOverLimit, json: Fixture.sasaran(""),
      lines: NDJSONReadingTests.lines(sasaran),
      need: Fixture.sasaran("").utf8.count, needOfLines: NDJSONReadingTests.lines(sasaran).utf8.count
    ) { $0.bytes = $1 },
    Case(
      name: "depth", code: .depthOverLimit, json: Fixture.chain(9),
      lines: NDJSONReadingTests.lines(
        (0..<9).map {
          "{\"id\":\"N\($0)\",\"level\":\"S0\",\"statement\":\"A\"\($0 == 0 ? "" : ",\"parent\":\"N\($0 - 1)\"")}"
        }.joined(separator: "\n")), need: 9, needOfLines: 9
    ) { $0.depth = $1 },
    Case(
      name: "sasaran", code: .sasaranOverLimit,
      json: Fixture.document("\"sasaran\":[\(wide.joined(separator: ","))]"),
      lines: NDJSONReadingTests.lines(wide.joined(separator: "\n")), need: 5, needOfLines: 5
    ) { $0.sasaran = $1 },
    Case(
      name: "textBytes", code: .textOverLimit, json: Fixture.sasaran("\"rationale\":\"\(longText)\""),
      lines: NDJSONReadingTests.lines(#"{"level":"S0","statement":"A","rationale":"\#(longText)"}"#),
      need: 200, needOfLines: 200
    ) { $0.textBytes = $1 },
    Case(
      name: "idBytes", code: .textOverLimit, json: Fixture.sasaran("\"id\":\"\(longID)\""),
      lines: NDJSONReadingTests.lines(#"{"id":"\#(longID)","level":"S0","statement":"A"}"#),
      need: 40, needOfLines: 40
    ) { $0.idBytes = $1 },
    Case(
      name: "indicators", code: .indicatorsOverLimit, json: Fixture.sasaran("\"indicators\":[\(indicators)]"),
      lines: NDJSONReadingTests.lines(#"{"level":"S0","statement":"A","indicators":[\#(indicators)]}"#),
      need: 7, needOfLines: 7
    ) { $0.indicators = $1 },
    Case(
      name: "lineBytes", code: .bytesOverLimit, json: Fixture.sasaran(""),
      lines: NDJSONReadingTests.lines(
        #"{"level":"S0","statement":"Sasaran yang lebih panjang dari kepala"}"#),
      need: 0, needOfLines: 67
    ) { $0.lineBytes = $1 },
  ]

  @Test func `every limit is looked at`() {
    let members = Mirror(reflecting: Limits.standard).children.compactMap(\.label)
    #expect(members.sorted() == Self.cases.map(\.name).sorted())
  }

  private func codes(
    _ read: (Limits) throws -> Void, _ limit: Case, _ value: Int
  ) -> [ReadingProblem.Code] {
    var limits = Limits.standard
    limit.set(&limits, value)
    do {
      try read(limits)
      return []
    } catch {
      return (error as? ReadingErrors)?.errors.map(\.code) ?? []
    }
  }

  @Test(arguments: cases)
  func `a limit holds at its value and not beyond`(limit: Case) {
    let json: (Limits) throws -> Void = { _ = try Document(json: limit.json, limits: $0) }
    let lines: (Limits) throws -> Void = { _ = try Document(ndjson: limit.lines, limits: $0) }
    if limit.need > 0 {
      #expect(codes(json, limit, limit.need + 1) == [])
      #expect(codes(json, limit, limit.need) == [])
      #expect(codes(json, limit, limit.need - 1) == [limit.code])
    }
    #expect(codes(lines, limit, limit.needOfLines + 1) == [])
    #expect(codes(lines, limit, limit.needOfLines) == [])
    #expect(codes(lines, limit, limit.needOfLines - 1) == [limit.code])
  }

  /// Limits are values that a program may set to anything.
  @Test(arguments: cases)
  func `a limit without sense refuses or allows, and does not trap`(limit: Case) {
    for value in [Int.min, Int.min + 1, -1, 0, 1, Int.max - 1, Int.max] {
      let json = codes({ _ = try Document(json: limit.json, limits: $0) }, limit, value)
      let lines = codes({ _ = try Document(ndjson: limit.lines, limits: $0) }, limit, value)
      let isEnough = value > 1
      #expect(
        json == (isEnough || limit.need == 0 ? [] : json) && (isEnough || limit.need == 0 || !json.isEmpty))
      #expect(isEnough ? lines == [] : !lines.isEmpty)
    }
  }
}
