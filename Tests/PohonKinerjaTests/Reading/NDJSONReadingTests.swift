import PohonKinerja
import Testing

/// NDJSON, the flat form of large documents.
@Suite struct NDJSONReadingTests {
  static let header = #"{"format":"pohon-kinerja/1","title":"T"}"#

  static func lines(_ lines: String...) -> String {
    ([header] + lines).map { $0 + "\n" }.joined()
  }

  private func problems(_ text: String, limits: Limits = .standard) -> [ReadingProblem] {
    do {
      _ = try Document(ndjson: text, limits: limits)
      return []
    } catch {
      return error.problems
    }
  }

  private func tree(_ text: String) throws -> PerformanceTree {
    let tree = try #require(try Document(ndjson: text).tree)
    expectSound(tree)
    return tree
  }

  // MARK: Lines that lack something

  @Test(arguments: [
    #"{"id":"a","level":"S0","statement":"Naik"#, #"{"id":"a","level":"S0","statement":"Naik""#,
    #"{"id":"a","level":"S0","statement":"Naik","indicators":[{"name":"Nilai","targets":{"2026":1"#,
  ])
  func `a line that breaks off is told as a line, and the next one is read`(line: String) {
    let problems = problems(Self.lines(line, #"{"id":"b","level":"S9","statement":"Naik"}"#))
    #expect(problems.map(\.line) == [2, 3])
    #expect(problems.map(\.code) == [.truncated, .unknownLevel])
    #expect(problems.first?.column == line.utf8.count + 1)
    #expect(problems.first?.message.indonesian.hasPrefix("baris berakhir sebelum sasarannya selesai") == true)
  }

  @Test func `sasaran without a line for the document before them are told what is missing`() throws {
    let problem = try #require(problems(#"{"id":"a","level":"S0","statement":"Naik"}"#).first)
    #expect(problem.code == .unsupportedFormat && problem.line == 1)
    #expect(problem.message.indonesian.contains("baris pertama NDJSON adalah kepala dokumen"))
    // A whole document has no lines to speak of.
    do {
      _ = try Document(json: #"{"title":"T","sasaran":[]}"#)
      Issue.record("read without a format")
    } catch {
      let message = try #require(error.problems.first).message.indonesian
      #expect(message.contains("wajib ada") && !message.contains("NDJSON"))
    }
  }

  /// Each is four bytes long, as a year is, and some are right beside the digits.
  @Test(arguments: ["202:", "20/5", ":025", "2;25", "20?5", "20 5", "20\u{E9}", "202b", "abcd"])
  func `four bytes that are no digits are no year`(name: String) {
    #expect(name.utf8.count == 4)
    let sasaran =
      #"{"id":"a","level":"S0","statement":"Naik","indicators":[{"name":"Nilai","targets":{"\#(name)":7}}]}"#
    let problems = problems(Self.lines(sasaran))
    #expect(problems.map(\.code) == [.outOfRange] && problems.first?.line == 2, "\(problems)")
  }

  // MARK: The same document

  @Test(arguments: Fixture.examples)
  func `nested and NDJSON are the same document`(_ name: String) throws {
    let nested = try Document(json: Fixture.example(name))
    let flat = try Document(ndjson: nested.ndjsonBytes())
    #expect(flat == nested)
    #expect(flat.jsonBytes() == nested.jsonBytes())
    #expect(flat.ndjsonBytes() == nested.ndjsonBytes())
  }

  @Test func `every member of the format comes through`() throws {
    let nested = try Document(json: Fixture.everything)
    let flat = try Document(ndjson: nested.ndjson())
    #expect(flat == nested)
    #expect(flat.json() == nested.json())
  }

  @Test func `a check finds the same in both forms`() throws {
    let nested = try PerformanceTree(json: Fixture.example("banyuwangi-bkpp"))
    let flat = try tree(nested.ndjson())
    let (first, second) = (nested.checked(), flat.checked())
    #expect(first.findings.map(\.summary) == second.findings.map(\.summary))
    #expect(first.findings.map(\.subject) == second.findings.map(\.subject))
    #expect(second.findings.allSatisfy { ($0.location?.line ?? 0) >= 1 })
  }

  @Test func `documents without sasaran come through`() throws {
    let model = Fixture.document(#""logicModels":[{"title":"M","outcomes":["Naiknya mutu"]}]"#)
    let both = Fixture.document(#""sasaran":[],"logicModels":[{"title":"M","outcomes":["Naiknya mutu"]}]"#)
    for json in [model, both, Fixture.document(#""sasaran":[]"#)] {
      let nested = try Document(json: json)
      #expect(try Document(ndjson: nested.ndjson()) == nested)
    }
  }

  @Test func `made ids are made again, below parents with given ids as well`() throws {
    let json = Fixture.document(
      #"""
      "sasaran":[{"id":"akar","level":"S0","statement":"A","children":[
        {"level":"S1","statement":"B","children":[{"level":"S2","statement":"C"}]},
        {"id":"x","level":"S1","statement":"D","children":[{"level":"S2","statement":"E"}]}]}]
      """#)
    let nested = try PerformanceTree(json: json)
    let flat = try tree(nested.ndjson())
    #expect(flat == nested)
    #expect(flat.json() == nested.json())
  }

  // MARK: Pieces

  @Test func `what is read does not depend on where the pieces end`() throws {
    let document = try Document(json: Fixture.everything)
    let bytes = [0xEF, 0xBB, 0xBF] + document.ndjsonBytes()
    for size in [1, 2, 3, 7, 64, 1_000] {
      var reader = NDJSONReader()
      for start in stride(from: 0, to: bytes.count, by: size) {
        reader.read(bytes[start..<min(start + size, bytes.count)].span)
      }
      let read = try reader.finish()
      #expect(read == document, "\(size)")
    }
  }

  @Test func `blank lines, carriage returns and a missing last line end do not matter`() throws {
    let text =
      "\r\n" + Self.header + "\r\n\r\n" + #" {"level":"S0","statement":"A"} "# + "\r\n \n"
      + #"{"level":"S1","statement":"B","parent":"S0.1"}"#
    let tree = try tree(text)
    #expect(tree.preOrder.map(\.path) == ["S0.1", "S0.1 › S1.1"])
    #expect(tree["S1.1"]?.location?.line == 6)
    #expect(tree["S0.1"]?.location?.column == 2)
  }

  @Test func `progress counts bytes and sasaran`() throws {
    let text = Self.lines(#"{"level":"S0","statement":"A"}"#)
    var reader = NDJSONReader()
    let before = reader.progress
    reader.read(text.utf8.span)
    let (after, isStopped) = (reader.progress, reader.isStopped)
    let count = try reader.finish().tree?.count
    #expect(before == ReadingProgress())
    #expect(after.bytes == Self.header.utf8.count + 1)
    #expect(!isStopped && count == 1)
  }

  // MARK: Parents

  @Test func `parents may come later and children keep their order`() throws {
    let tree = try tree(
      Self.lines(
        #"{"id":"b","parent":"a","level":"S1","statement":"B"}"#,
        #"{"id":"a","level":"S0","statement":"A"}"#,
        #"{"id":"c","parent":"a","level":"S1","statement":"C"}"#))
    #expect(tree.preOrder.map(\.path) == ["a", "a › b", "a › c"])
  }

  @Test func `missing parents and cycles are findings, as in a nested list`() throws {
    let lines = [
      #"{"id":"a","parent":"tidak-ada","level":"S0","statement":"A"}"#,
      #"{"id":"b","parent":"c","level":"S1","statement":"B"}"#,
      #"{"id":"c","parent":"b","level":"S1","statement":"C"}"#,
      #"{"id":"d","parent":"d","level":"S1","statement":"D"}"#,
      #"{"id":"e","parent":"","level":"S1","statement":"E"}"#,
    ]
    let flat = try tree(([Self.header] + lines).joined(separator: "\n"))
    let nested = try PerformanceTree(
      json: Fixture.document("\"sasaran\":[\(lines.joined(separator: ","))]"))
    #expect(flat == nested)
    let (found, expected) = (flat.checked(), nested.checked())
    for rule in ["parent-missing", "cycle"] as [RuleID] {
      #expect(found[rule].map(\.summary) == expected[rule].map(\.summary))
      #expect(!found[rule].isEmpty)
    }
    #expect(try Document(ndjson: flat.ndjson()).tree == flat)
  }

  // MARK: Problems

  @Test func `a bad line does not lose the others, and every place is exact`() throws {
    let text = Self.lines(
      #"{"id":"a","level":"S0","statement":"A"}"#,
      #"{"id":"b","level":"S1","statement":"B""#,
      #"{"id":"c","level":"S1","statement":7}"#,
      #"{"id":"a","level":"S9","statement":"D","owner":"x"}"#,
      #"{"id":"e","level":"S1"}"#,
      #"[]"#,
      #"{"id":"f","level":"S1","statement":"F","children":[]}"#,
      #"{"id":"g","level":"S1","statement":"G"} {}"#)
    let found = problems(text).map { "\($0.line):\($0.column) \($0.code.rawValue) \($0.path)" }
    #expect(
      found == [
        "3:39 truncated $", "4:36 wrong-type $.statement", "5:7 duplicate-id $.id",
        "5:19 unknown-level $.level", "6:1 missing-member $", "7:1 wrong-type $",
        "8:40 misplaced-member $.children", "9:41 trailing-content $",
      ])
  }

  @Test func `sasaran stand behind the header and not in it`() {
    let text = """
      {"format":"pohon-kinerja/1","title":"T","sasaran":[{"level":"S0","statement":"A"}, 7]}
      {"level":"S0","statement":"B"}
      """
    #expect(
      problems(text).map { "\($0.line):\($0.column) \($0.code)" } == [
        "1:52 misplacedMember", "1:84 misplacedMember",
      ])
  }

  @Test func `offsets count bytes of the whole document`() throws {
    let text = Self.lines(#"{"level":"S0","statement":"A"}"#, #"{"level":"S0","statement":7}"#)
    let problem = try #require(problems(text).first)
    #expect(Array(text.utf8)[problem.offset] == UInt8(ascii: "7"))
    #expect(problem.line == 3 && problem.column == 27)
  }

  @Test func `an id given twice points at the first, in another block too`() throws {
    var text = Self.header + "\n" + #"{"id":"x","level":"S0","statement":"A"}"# + "\n"
    let filler = String(repeating: "Meningkatnya layanan ", count: 100)
    for number in 0..<1_200 {
      text += "{\"id\":\"n\(number)\",\"level\":\"S1\",\"statement\":\"\(filler)\"}\n"
    }
    text += #"{"id":"x","level":"S1","statement":"Z"}"# + "\n"
    let problem = try #require(problems(text).first)
    #expect(problem.code == .duplicateID && problem.line == 1_203 && problem.column == 7)
    #expect(problem.related?.line == 2 && problem.related?.column == 1)
    #expect(Array(text.utf8)[problem.offset - 6] == UInt8(ascii: "{"))
  }

  @Test func `a line that is not UTF-8 is the only one lost`() throws {
    var bytes = Array(Self.lines(#"{"level":"S0","statement":"A"}"#, #"{"level":"S0","statement":7}"#).utf8)
    bytes.insert(0xFF, at: Self.header.utf8.count + 1 + 27)
    do {
      _ = try Document(ndjson: bytes)
      Issue.record("the document is faulty")
    } catch {
      #expect(error.problems.map(\.code) == [.invalidUTF8, .wrongType])
      #expect(error.problems[0].line == 2 && error.problems[0].column == 28)
    }
  }

  @Test(arguments: [
    "", "\n \n", #"{"level":"S0","statement":"A"}"#, "[]", "{", #"{"format":"x/1","title":"T"}"#,
  ])
  func `without a header nothing is read`(_ text: String) {
    let found = problems(text + "\n" + #"{"level":"S9","statement":"A"}"#)
    #expect(!found.isEmpty)
    #expect(found.allSatisfy { $0.code != .unknownLevel })
  }

  @Test func `no more problems are kept than of one document, and all are counted`() throws {
    let bad = Array(repeating: #"{"level":"S0","statement":7}"#, count: 500)
    do {
      _ = try Document(ndjson: ([Self.header] + bad).joined(separator: "\n"))
      Issue.record("the document is faulty")
    } catch {
      #expect(error.errorCount == 500)
      #expect(error.problems.count == ReadingErrors.maximumCount)
    }
  }

  /// What is given twice is found at the end of its object, behind what else is wrong in it; blocks end anywhere.
  @Test func `the first problems of a document are kept, wherever blocks end`() async throws {
    let bad = (0..<(ReadingErrors.maximumCount - 1)).map { #"{"id":"e\#($0)","level":"S9","statement":"x"}"# }
    let last = #"{"id":"z","p":1,"q":1,"p":2,"q":2,"level":"S0","statement":"x","indicators":5}"#
    let sound = String(repeating: "Meningkatnya layanan ", count: 150)
    for fillerCount in [0, 1_000] {
      let filler = (0..<fillerCount).map { #"{"id":"f\#($0)","level":"S0","statement":"\#(sound)"}"# }
      let text = ([Self.header] + bad + filler + [last]).joined(separator: "\n")
      for threads in [1, 2] {
        let error = await #expect(throws: ReadingErrors.self) {
          _ = try await Document(ndjsonPieces: [Array(text.utf8)], limits: .national, threads: threads)
        }
        let kept = try #require(error).problems.filter { $0.severity == .error }
        #expect(kept.count == ReadingErrors.maximumCount)
        #expect(kept.last?.code == .duplicateMember)
        #expect(kept.last?.column == 23)
      }
    }
  }

  // MARK: Limits

  @Test func `limits hold at their value and not beyond`() throws {
    let lines = ["S0", "S1", "S2"].map { "{\"id\":\"\($0)\",\"level\":\"\($0)\",\"statement\":\"A\"" }
    let text =
      Self.header + "\n\(lines[0])}\n\(lines[1]),\"parent\":\"S0\"}\n\(lines[2]),\"parent\":\"S1\"}\n"
    let longest = lines[1].utf8.count + #","parent":"S0"}"#.utf8.count
    let cases: [(Limits, Limits, ReadingProblem.Code, Int)] = [
      (Limits(sasaran: 3), Limits(sasaran: 2), .sasaranOverLimit, 4),
      (Limits(depth: 3), Limits(depth: 2), .depthOverLimit, 4),
      (Limits(bytes: text.utf8.count), Limits(bytes: text.utf8.count - 1), .bytesOverLimit, 4),
      (Limits(lineBytes: longest), Limits(lineBytes: longest - 1), .bytesOverLimit, 3),
    ]
    for (enough, tooFew, code, line) in cases {
      #expect(problems(text, limits: enough).isEmpty)
      let found = problems(text, limits: tooFew)
      #expect(found.map(\.code) == [code])
      #expect(found.map(\.line) == [line])
    }
  }

  @Test func `the limit of sasaran holds where the lines before fill a block`() {
    func codes(_ limit: Int) -> [ReadingProblem.Code] {
      var reader = NDJSONReader(limits: Limits(sasaran: limit))
      let spaces = String(repeating: " ", count: 2 << 20)
      for text in [
        Self.header + "\n" + #"{"level":"S0",\#(spaces)"statement":"A"}"# + "\n",
        #"{"level":"S0","statement":"B"}"# + "\n",
      ] {
        reader.read(Array(text.utf8).span)
      }
      do {
        _ = try reader.finish()
        return []
      } catch {
        return error.problems.map(\.code)
      }
    }
    #expect(codes(2).isEmpty)
    #expect(codes(1) == [.sasaranOverLimit])
  }

  @Test func `blank lines count in front of the limit of bytes`() {
    let text = Self.header + "\n\n" + #"{"level":"S0","statement":"A"}"#
    let found = problems(text, limits: Limits(bytes: Self.header.utf8.count + 2))
    #expect(found.map { "\($0.line) \($0.code)" } == ["3 bytesOverLimit"])
  }

  @Test func `a line without an end is not kept beyond the limit`() {
    var reader = NDJSONReader(limits: Limits(lineBytes: 1_000))
    let piece = [UInt8](repeating: UInt8(ascii: " "), count: 600)
    reader.read(piece.span)
    let isStoppedBefore = reader.isStopped
    reader.read(piece.span)
    let isStopped = reader.isStopped
    #expect(!isStoppedBefore && isStopped)
    do {
      _ = try reader.finish()
      Issue.record("the line is too long")
    } catch {
      #expect(error.problems.map(\.code) == [.bytesOverLimit])
    }
  }

  // MARK: Hostile bytes

  @Test func `no beginning of a document traps, and whole lines of it are read`() throws {
    let bytes = try Document(json: Fixture.example("perikanan-beban")).ndjsonBytes()
    var readable = 0
    for count in bytes.indices {
      do {
        _ = try Document(ndjson: Array(bytes[..<count]))
        readable += 1
      } catch {
        #expect(error.errors.allSatisfy { 0...count ~= $0.offset && $0.column >= 1 })
      }
    }
    #expect(readable >= bytes.count { $0 == 0x0A })
  }

  /// Seven of them are as long as the name of a year with its quotes and colon.
  @Test(arguments: ["", #""2025":"naik","#, #""2025":3,"#])
  func `zeros are no name of a year`(_ years: String) {
    let zeros = String(repeating: "\0", count: 7)
    let indicator = "{\"id\":\"a.1\",\"name\":\"N\",\"targets\":{\(years)\(zeros)5}}"
    let line = "{\"id\":\"a\",\"level\":\"S0\",\"statement\":\"A\",\"indicators\":[\(indicator)]}"
    let found = problems(Self.lines(line, #"{"id":"b","level":"S0","statement":"B"}"#))
    #expect(found.map(\.code) == [.syntax] && found.first?.line == 2)
  }

  @Test func `a line that breaks off is told the same, whatever stands on the next`() throws {
    let line =
      #"{"id":"a","level":"S0","owner":{"title":"P","unit":"U"},"statement":"A","indicators":[{"id":"a.a","#
      + #""name":"Né","unit":"%","polarity":"maximize","aspect":"time","baseline":1.5,"#
      + #""targets":{"2025":1,"2026":2.5},"source":"BPS","responsible":"BPS","weight":40}],"context":true}"#
    // What would go on where the line breaks off, if it were read on.
    let next = #"a":"b","unit":"%","name":"N","2027":5,"weight":1}]}"#
    for count in 1..<line.utf8.count {
      guard let start = String(line.utf8.prefix(count)) else { continue }
      let alone = problems(Self.lines(start)).map(\.description)
      let followed = problems(Self.lines(start, next)).filter { $0.line == 2 }
      #expect(alone.count == 1)
      #expect(followed.map(\.description) == alone, "\(start)")
    }
    #expect(problems(Self.lines(line)).isEmpty)
  }

  @Test func `every flipped bit is read or refused`() throws {
    let bytes = Array(
      Self.lines(
        #"{"id":"a","level":"S0","statement":"Ké","indicators":[{"name":"I","targets":{"2025":1.5}}]}"#,
        #"{"id":"b","parent":"a","level":"S1","statement":"B","budget":{"2026":"Rp 5 miliar"}}"#
      ).utf8)
    var readable = 0
    for index in bytes.indices {
      for bit in 0..<8 {
        var flipped = bytes
        flipped[index] ^= 1 << UInt8(bit)
        do {
          let document = try Document(ndjson: flipped)
          #expect(try Document(ndjson: document.ndjsonBytes()) == document)
          readable += 1
        } catch {
          #expect(error.errors.allSatisfy { 0...bytes.count ~= $0.offset && $0.line >= 1 })
        }
      }
    }
    #expect(readable > 0 && readable < bytes.count * 8)
  }
}
