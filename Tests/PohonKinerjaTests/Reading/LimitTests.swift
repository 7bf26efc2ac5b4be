import PohonKinerja
import Testing

/// Every limit one below, at, and one above.
@Suite struct LimitTests {
  @Test func `bytes`() throws {
    let json = Fixture.sasaran("")
    let count = json.utf8.count
    #expect(throws: Never.self) { try Document(json: json, limits: Limits(bytes: count + 1)) }
    #expect(throws: Never.self) { try Document(json: json, limits: Limits(bytes: count)) }
    let problem = try #require(Fixture.problems(Array(json.utf8), limits: Limits(bytes: count - 1)).first)
    #expect(problem.code == .bytesOverLimit)
    #expect(
      problem.message.english == "the document has \(count) bytes, the limit is \(count - 1) (Limits.bytes)")
  }

  @Test func `a sasaran that its parent puts too deep is told at its place, a byte order mark or not`() {
    let json = Fixture.document(
      #""sasaran":[{"id":"a","level":"S0","statement":"A"},{"id":"b","parent":"a","level":"S1","statement":"B"}]"#
    )
    let column = json.utf8.count - #"{"id":"b","parent":"a","level":"S1","statement":"B"}]}"#.utf8.count + 1
    for mark in ["", "\u{FEFF}"] {
      let problems = Fixture.problems(Array((mark + json).utf8), limits: Limits(depth: 1))
      #expect(problems.map(\.code) == [.depthOverLimit])
      #expect(problems.map(\.column) == [column])
      #expect(problems.map(\.offset) == [mark.utf8.count + column - 1])
    }
  }

  @Test func `levels of sasaran`() throws {
    for depth in [1, 63, 64] { #expect(try PerformanceTree(json: Fixture.chain(depth)).count == depth) }
    let problems = Fixture.problems(Array(Fixture.chain(65).utf8))
    #expect(problems.map(\.code) == [.depthOverLimit])
    #expect(problems.first?.path.hasSuffix(".children[0]") == true)
    #expect(throws: Never.self) { try Document(json: Fixture.chain(500), limits: Limits(depth: 500)) }
  }

  @Test func `a million levels are refused at once`() {
    #expect(
      Fixture.problems(Array(Fixture.chain(1_000_000).utf8), limits: .national).map(\.code) == [
        .depthOverLimit
      ])
    let arrays = String(repeating: "[", count: 1_000_000)
    #expect(
      Fixture.problems(Array(Fixture.document("\"x\":\(arrays)").utf8)).filter { $0.severity == .error }.map(
        \.code)
        == [.depthOverLimit])
  }

  @Test func `nesting in what is not known`() throws {
    func nested(_ depth: Int) -> String {
      Fixture.document(
        "\"sasaran\":[],\"x\":" + String(repeating: "[", count: depth) + String(repeating: "]", count: depth))
    }
    for depth in [191, 192] { #expect(throws: Never.self) { try Document(json: nested(depth)) } }
    #expect(Fixture.problems(Array(nested(193).utf8)).contains { $0.code == .depthOverLimit })
  }

  @Test func `levels of declared parents`() throws {
    func flat(_ count: Int) -> String {
      let entries = (0..<count).map {
        "{\"id\":\"N\($0)\",\"level\":\"S0\",\"statement\":\"A\"\($0 == 0 ? "" : ",\"parent\":\"N\($0 - 1)\"")}"
      }
      return Fixture.document("\"sasaran\":[\n\(entries.reversed().joined(separator: ",\n"))]")
    }
    #expect(try PerformanceTree(json: flat(64)).count == 64)
    #expect(Fixture.errors(flat(65)) == ["2:1 depth-over-limit"])
  }

  @Test func `levels of declared parents behind branches that are not too deep`() {
    let parents = ["A": nil, "B": "A", "C": "B", "D": "A", "E": "D", "F": "E", "G": nil] as [String: String?]
    let entries = parents.sorted { $0.key < $1.key }.map { id, parent in
      "{\"id\":\"\(id)\",\"level\":\"S0\",\"statement\":\"A\"\(parent.map { ",\"parent\":\"\($0)\"" } ?? "")}"
    }
    let json = Fixture.document("\"sasaran\":[\n\(entries.joined(separator: ",\n"))]")
    #expect(throws: Never.self) { try PerformanceTree(json: json, limits: Limits(depth: 4)) }
    #expect(Fixture.errors(json, limits: Limits(depth: 3)) == ["7:1 depth-over-limit"])
  }

  @Test func `sasaran`() throws {
    func tree(_ count: Int) -> String {
      let children = Array(repeating: "{\"level\":\"S1\",\"statement\":\"B\"}", count: count - 1)
      return Fixture.sasaran("\"children\":[\(children.joined(separator: ","))]")
    }
    for count in [9, 10] {
      #expect(try PerformanceTree(json: tree(count), limits: Limits(sasaran: 10)).count == count)
    }
    let problem = try #require(Fixture.problems(Array(tree(11).utf8), limits: Limits(sasaran: 10)).first)
    #expect(problem.code == .sasaranOverLimit)
    #expect(problem.path == "$.sasaran[0].children[9]")
    #expect(problem.message.indonesian == "lebih dari 10 sasaran (Limits.sasaran)")
  }

  @Test func `text`() throws {
    func tree(_ statement: String) -> String {
      Fixture.document("\"sasaran\":[{\"level\":\"S0\",\"statement\":\"\(statement)\"}]")
    }
    for count in [8_191, 8_192] {
      #expect(throws: Never.self) { try PerformanceTree(json: tree(String(repeating: "a", count: count))) }
    }
    #expect(
      Fixture.problems(Array(tree(String(repeating: "a", count: 8_193)).utf8)).map(\.code) == [.textOverLimit]
    )
    // An escape counts as what it stands for.
    let escaped = String(repeating: "\\u0061", count: 8_192)
    #expect(try PerformanceTree(json: tree(escaped)).firstRoot?.statement.utf8.count == 8_192)
    #expect(Fixture.problems(Array(tree(escaped + "\\n").utf8)).map(\.code) == [.textOverLimit])
  }

  @Test func `indicators of a sasaran`() throws {
    func tree(_ count: Int) -> String {
      let indicators = Array(repeating: "{\"name\":\"I\"}", count: count).joined(separator: ",")
      return Fixture.sasaran("\"indicators\":[\(indicators)],\"stage\":\"x\"")
        .replacing("\"x\"", with: count > 100 ? "\"x\"" : "\"input\"")
    }
    for count in [99, 100] { #expect(try PerformanceTree(json: tree(count)).indicatorCount == count) }
    // Told once, and what follows is still judged.
    let problems = Fixture.problems(Array(tree(150).utf8))
    #expect(problems.map(\.code) == [.indicatorsOverLimit, .unknownValue])
    #expect(problems.first?.path == "$.sasaran[0].indicators[100]")
  }

  @Test func `digits`() throws {
    #expect(throws: Never.self) { try Document(json: Fixture.indicator("\"target\":999999999999999999")) }
    #expect(throws: Never.self) { try Document(json: Fixture.indicator("\"target\":0.123456789")) }
    #expect(throws: Never.self) { try Document(json: Fixture.indicator("\"target\":-9223372036854775808")) }
    #expect(Fixture.errors(Fixture.indicator("\"target\":9223372036854775808")).count == 1)
    let digits = String(repeating: "7", count: 1_000_000)
    #expect(
      Fixture.problems(Array(Fixture.indicator("\"target\":\(digits)").utf8)).map(\.code) == [.outOfRange])
  }
}
