import PohonKinerja
import Testing

@Suite struct ReadingProblemTests {
  /// Members of one sasaran, and what the reader says.
  @Test(arguments: [
    ("\"owner\":5", "wrong-type", "$.sasaran[0].owner"),
    ("\"owner\":{\"name\":\"N\"}", "missing-member", "$.sasaran[0].owner"),
    ("\"id\":\"\"", "empty-text", "$.sasaran[0].id"),
    ("\"id\":\"a\\u0000b\"", "null-character", "$.sasaran[0].id"),
    ("\"rationale\":\"\\u0000\"", "null-character", "$.sasaran[0].rationale"),
    ("\"stage\":\"output2\"", "unknown-value", "$.sasaran[0].stage"),
    ("\"context\":\"true\"", "wrong-type", "$.sasaran[0].context"),
    ("\"cascading\":\"direct\"", "unknown-value", "$.sasaran[0].cascading"),
    ("\"cascading\":\"nonCascading\"", "missing-member", "$.sasaran[0].cascading"),
    (
      "\"cascading\":{\"method\":\"indirect\",\"reason\":\"x\"}", "misplaced-member", "$.sasaran[0].cascading"
    ),
    ("\"cascading\":{\"reason\":\"x\"}", "missing-member", "$.sasaran[0].cascading"),
    ("\"budget\":670000000", "wrong-type", "$.sasaran[0].budget"),
    ("\"budget\":{\"tw1\":1}", "out-of-range", "$.sasaran[0].budget.tw1"),
    ("\"budget\":{\"2026\":1,\"2026\":1}", "duplicate-member", "$.sasaran[0].budget.2026"),
    ("\"budget\":{\"2026\":null,\"2026\":1}", "duplicate-member", "$.sasaran[0].budget.2026"),
    ("\"budget\":{\"2026\":-1}", "invalid-amount", "$.sasaran[0].budget.2026"),
    ("\"budget\":{\"2026\":\"\"}", "invalid-amount", "$.sasaran[0].budget.2026"),
    ("\"budget\":{\"2026\":\"50 dokumen\"}", "invalid-amount", "$.sasaran[0].budget.2026"),
    ("\"budget\":{\"2026\":\"≤ Rp 5 M\"}", "invalid-amount", "$.sasaran[0].budget.2026"),
    ("\"budget\":{\"2026\":[]}", "wrong-type", "$.sasaran[0].budget.2026"),
    ("\"criticalSuccessFactors\":[\"a\",1]", "wrong-type", "$.sasaran[0].criticalSuccessFactors[1]"),
    ("\"waivers\":[{\"rule\":\"r\"}]", "missing-member", "$.sasaran[0].waivers[0]"),
    ("\"indicators\":{}", "wrong-type", "$.sasaran[0].indicators"),
    ("\"indicators\":[null]", "wrong-type", "$.sasaran[0].indicators[0]"),
    ("\"indicators\":[{\"unit\":\"%\"}]", "missing-member", "$.sasaran[0].indicators[0]"),
    ("\"children\":[[]]", "wrong-type", "$.sasaran[0].children[0]"),
    ("\"children\":{}", "wrong-type", "$.sasaran[0].children"),
    (
      "\"children\":[{\"level\":\"S1\",\"statement\":\"B\",\"parent\":\"X\"}]", "misplaced-member",
      "$.sasaran[0].children[0].parent"
    ),
    ("\"children\":[{\"level\":\"S1\"}]", "missing-member", "$.sasaran[0].children[0]"),
    ("\"children\":[{\"level\":null,\"statement\":\"B\"}]", "missing-member", "$.sasaran[0].children[0]"),
    (
      "\"children\":[{\"level\":\"s1\",\"statement\":\"B\"}]", "unknown-level",
      "$.sasaran[0].children[0].level"
    ),
  ])
  func `a fault of a sasaran is told with its path`(members: String, code: String, path: String) {
    let problems = Fixture.problems(Array(Fixture.sasaran(members).utf8))
    #expect(problems.map(\.code.rawValue) == [code])
    #expect(problems.map(\.path) == [path])
  }

  @Test(arguments: [
    ("\"polarity\":\"maximise\"", "unknown-value", "polarity"),
    ("\"aspect\":\"mutu\"", "unknown-value", "aspect"),
    ("\"target\":true", "wrong-type", "target"), ("\"targets\":[1]", "wrong-type", "targets"),
    ("\"targets\":{\"20x5\":1}", "out-of-range", "targets.20x5"),
    ("\"targets\":{\"0\":1}", "out-of-range", "targets.0"),
    ("\"targets\":{\"10000\":1}", "out-of-range", "targets.10000"),
    ("\"targets\":{\"026\":1}", "out-of-range", "targets.026"),
    ("\"targets\":{\"02025\":1}", "out-of-range", "targets.02025"),
    ("\"targets\":{\"2025\":{}}", "wrong-type", "targets.2025"),
    ("\"target\":1e999", "out-of-range", "target"), ("\"target\":1e-400", "out-of-range", "target"),
    ("\"baseline\":12345678901234567890", "out-of-range", "baseline"),
    ("\"baseline\":0.1234567891", "out-of-range", "baseline"), ("\"weight\":\"33\"", "wrong-type", "weight"),
    ("\"weight\":1e30", "out-of-range", "weight"),
    ("\"quarters\":[1,2,3,4]", "wrong-type", "quarters"),
    ("\"quarters\":{\"2026\":5}", "wrong-type", "quarters.2026"),
    ("\"quarters\":{\"2026\":[]}", "invalid-quarters", "quarters.2026"),
    ("\"quarters\":{\"2026\":[1,2,3,4,5]}", "invalid-quarters", "quarters.2026"),
    ("\"quarters\":{\"2026\":[1,2,3,true]}", "wrong-type", "quarters.2026[3]"),
    ("\"quarters\":{\"2026\":[1,2,1e99,4]}", "out-of-range", "quarters.2026[2]"),
    ("\"quarters\":{\"I\":[1,2,3,4]}", "out-of-range", "quarters.I"),
    ("\"quarters\":{\"2026\":[1,2,3,4],\"2026\":null}", "duplicate-member", "quarters.2026"),
    ("\"consolidation\":\"takeLast\"", "unknown-value", "consolidation"),
    ("\"validity\":\"eksak\"", "unknown-value", "validity"),
    ("\"controllability\":1", "wrong-type", "controllability"),
    (
      "\"contributesTo\":{\"indicator\":\"X\",\"as\":\"component\",\"combine\":\"sum\",\"part\":\"numerator\"}",
      "misplaced-member", "contributesTo.part"
    ),
    (
      "\"contributesTo\":{\"indicator\":\"X\",\"as\":\"component\",\"combine\":\"ratio\",\"part\":\"atas\"}",
      "unknown-value", "contributesTo.part"
    ),
    ("\"contributesTo\":{\"indicator\":\"X\"}", "missing-member", "contributesTo"),
    ("\"contributesTo\":{\"indicator\":\"X\",\"as\":\"part\"}", "unknown-value", "contributesTo.as"),
  ])
  func `a fault of an indicator is told with its path`(members: String, code: String, path: String) {
    let problems = Fixture.problems(Array(Fixture.indicator(members).utf8))
    #expect(problems.map(\.code.rawValue) == [code])
    #expect(problems.map(\.path) == ["$.sasaran[0].indicators[0].\(path)"])
  }

  @Test(arguments: [
    ("\"period\":{\"from\":2029,\"to\":2025},\"sasaran\":[]", "invalid-period"),
    ("\"period\":{\"from\":2025.5,\"to\":2029},\"sasaran\":[]", "out-of-range"),
    ("\"period\":{\"from\":2025},\"sasaran\":[]", "missing-member"),
    ("\"planYear\":20260,\"sasaran\":[]", "out-of-range"),
    ("\"levels\":[],\"sasaran\":[]", "invalid-levels"),
    ("\"levels\":[{\"code\":\"\",\"title\":\"A\"}],\"sasaran\":[]", "empty-text"),
    ("\"levels\":[{\"code\":\"A\",\"title\":\"A\",\"kind\":\"x\"}],\"sasaran\":[]", "unknown-value"),
    ("\"skips\":[{\"from\":\"S2\",\"to\":\"S0\"}],\"sasaran\":[]", "invalid-levels"),
    ("\"skips\":[{\"from\":\"S0\",\"to\":\"S9\"}],\"sasaran\":[]", "invalid-levels"),
    ("\"crosscutting\":[{\"to\":\"S9\"}],\"sasaran\":[]", "missing-member"),
    ("\"source\":\"x\"", "missing-member"), ("\"sasaran\":null", "missing-member"),
    ("\"logicModels\":[{}]", "missing-member"),
    ("\"logicModels\":[{\"title\":\"M\",\"inputs\":[1]}]", "wrong-type"),
    ("\"logicModels\":[{\"title\":\"M\",\"inputs\":[{\"text\":\"x\",\"kind\":\"men\"}]}]", "unknown-value"),
    ("\"logicModels\":[{\"title\":\"M\",\"links\":[{\"from\":\"x\"}]}]", "missing-member"),
  ])
  func `a fault of the document is told`(members: String, code: String) {
    #expect(Fixture.problems(Array(Fixture.document(members).utf8)).map(\.code.rawValue) == [code])
  }

  @Test func `more levels than a cascade takes are refused`() {
    let levels = (0...Cascade.maximumLevelCount).map { "{\"code\":\"L\($0)\",\"title\":\"A\"}" }
    let json = Fixture.document("\"levels\":[\(levels.joined(separator: ","))],\"sasaran\":[]")
    #expect(Fixture.problems(Array(json.utf8)).map(\.code) == [.invalidLevels])
  }

  @Test func `a level code used twice is told with both places`() {
    let json = Fixture.document(
      "\n\"levels\":[{\"code\":\"A\",\"title\":\"A\"},\n{\"code\":\"A\",\"title\":\"B\"}],\"sasaran\":[]")
    let problems = Fixture.problems(Array(json.utf8))
    #expect(problems.map(\.code) == [.invalidLevels])
    #expect(problems.first.map { "\($0.line):\($0.column)" } == "3:9")
    #expect(problems.first?.related.map { "\($0.line):\($0.column)" } == "2:19")
  }

  @Test func `another format or version is refused with the one that is read`() throws {
    let other = try #require(
      Fixture.problems(Array("{\"format\":\"pohon-kinerja/2\",\"title\":\"T\",\"sasaran\":[]}".utf8)).first)
    #expect(other.code == .unsupportedFormat)
    #expect(other.message.indonesian.contains("pohon-kinerja/1"))
    let none = try #require(Fixture.problems(Array("{\"title\":\"T\",\"sasaran\":[]}".utf8)).first)
    #expect(none.code == .unsupportedFormat)
    #expect(none.message.english.contains("pohon-kinerja/1"))
  }

  @Test func `an id used twice is refused with both places`() {
    let json = Fixture.document(
      """
      "sasaran":[{"id":"A","level":"S0","statement":"A","indicators":[
        {"id":"i","name":"I"},{"name":"J","id":"i"}]},
       {"level":"S0","statement":"B","id":"\\u0041"}]
      """)
    let problems = Fixture.problems(Array(json.utf8))
    #expect(
      problems.map {
        "\($0.line):\($0.column) \($0.code) \($0.related?.line ?? 0):\($0.related?.column ?? 0)"
      } == [
        "2:42 duplicateID 2:3", "3:37 duplicateID 1:52",
      ])
    #expect(
      problems.map(\.message.indonesian)
        == [("i", "indikator"), ("A", "sasaran")].map { id, what in
          "id \"\(id)\" sudah dipakai \(what) lain, padahal induk, kontribusi dan tautan menunjuk dengan id; beri id lain, atau kosongkan agar id dibuatkan"
        })
  }

  @Test func `ids that only look alike are two ids`() throws {
    let json = Fixture.document(
      "\"sasaran\":[{\"id\":\"é\",\"level\":\"S0\",\"statement\":\"A\"},{\"id\":\"e\u{301}\",\"level\":\"S0\",\"statement\":\"A\"}]"
    )
    #expect(try PerformanceTree(json: json).count == 2)
  }

  @Test func `all faults of content are told in the order of the document`() {
    let json = """
      {"format":"pohon-kinerja/1","title":5,
       "sasaran":[
         {"level":"S0","statement":"A","stage":"x"},
         {"level":"S7","statement":"B","owner":[]}]}
      """
    #expect(
      Fixture.errors(json) == [
        "1:37 wrong-type", "3:42 unknown-value", "4:13 unknown-level", "4:42 wrong-type",
      ])
  }

  @Test func `faults before a fault of grammar are told with it`() {
    #expect(Fixture.errors("{\"title\":5,\n\"sasaran\":[{]}") == ["1:10 wrong-type", "2:13 syntax"])
  }

  @Test func `a hundred problems are kept and the others counted`() {
    let bad = Array(repeating: "{\"level\":\"S0\",\"statement\":1}", count: 250).joined(separator: ",")
    let error = #expect(throws: ReadingErrors.self) {
      try Document(json: Fixture.document("\"sasaran\":[\(bad)]"))
    }
    #expect(error?.problems.count == 100)
    #expect(error?.errorCount == 250)
    #expect(error?.description.hasSuffix("… dan 150 kesalahan lagi\n250 kesalahan") == true)
    #expect(error?.description(in: .english).hasSuffix("… and 150 more errors\n250 errors") == true)
  }

  @Test func `an unknown member is a warning with a proposal`() throws {
    let document = try Document(json: Fixture.sasaran("\"ownr\":\"x\",\"zzz\":{\"a\":[1]}"), named: "p.json")
    #expect(document.warnings.map(\.path) == ["$.sasaran[0].ownr", "$.sasaran[0].zzz"])
    #expect(
      document.warnings[0].message.english == "the member \"ownr\" is not known; did you mean \"owner\"?")
    #expect(document.warnings[1].message.english == "the member \"zzz\" is not known")
    #expect(document.warnings[0].description.hasPrefix("p.json:1:82: peringatan: isian \"ownr\""))
  }

  @Test func `an unknown member is an error where that is wanted`() {
    let error = #expect(throws: ReadingErrors.self) {
      try Document(json: Fixture.sasaran("\"ownr\":\"x\""), unknownMembers: .refused)
    }
    #expect(error?.problems.map(\.code) == [.unknownMember])
  }

  @Test func `a misspelt member explains the one that is missing`() {
    let json = Fixture.document("\"sasaran\":[{\"level\":\"S0\",\"statment\":\"A\"}]")
    let problems = Fixture.problems(Array(json.utf8))
    #expect(problems.map(\.severity) == [.error, .warning])
    #expect(problems.last?.message.indonesian.contains("maksud Anda \"statement\"?") == true)
  }

  @Test func `a problem prints as compilers do`() throws {
    let problem = try #require(
      Fixture.problems(Array("{\"title\":1,\n \"title\":\"x\"".utf8)).first { $0.code == .duplicateMember })
    #expect(
      problem.description
        == "uji.json:2:2: kesalahan: isian \"title\" ditulis dua kali (pertama kali di 1:2) [duplicate-member]\n  di $.title"
    )
    #expect(
      problem.description(in: .english)
        == "uji.json:2:2: error: the member \"title\" is given twice (first given at 1:2) [duplicate-member]\n  at $.title"
    )
  }

  @Test func `a name cannot pose as a problem of its own`() throws {
    let document = try Document(
      json: Fixture.sasaran("\"x\\na.json:1:1: kesalahan: palsu\":1"), named: "uji.json")
    let lines = try #require(document.warnings.first).description.split(separator: "\n")
    #expect(lines.count == 2)
    #expect(lines.last?.hasPrefix("  di $.sasaran[0]") == true)
  }

  @Test func `what concerns the whole document prints without a path`() throws {
    let problem = try #require(Fixture.problems(Array("[]".utf8)).first)
    #expect(problem.description == "uji.json:1:1: kesalahan: nilainya harus objek, bukan daftar [wrong-type]")
  }

  @Test func `the problems of a document end with their count`() throws {
    let json = Fixture.document("\"sasaran\":[{\"level\":\"S0\",\"pernyataan\":\"A\"}]")
    let errors = #expect(throws: ReadingErrors.self) { try Document(json: json, named: "uji.json") }
    #expect(
      errors?.description == """
        uji.json:1:52: kesalahan: isian "statement" wajib ada [missing-member]
          di $.sasaran[0]
        uji.json:1:66: peringatan: isian "pernyataan" tidak dikenal; maksud Anda "statement"? [unknown-member]
          di $.sasaran[0].pernyataan
        1 kesalahan, 1 peringatan
        """)
    #expect(errors?.description(in: .english).hasSuffix("\n1 error, 1 warning") == true)
  }

  @Test func `a path quotes names that are no words`() {
    let json = Fixture.document("\"sasaran\":[],\"a b\":{\"c\":[0,{\"c\":1,\"c\":2}]}")
    #expect(
      Fixture.problems(Array(json.utf8)).first { $0.code == .duplicateMember }?.path == "$[\"a b\"].c[1].c")
  }

  @Test func `a path does not quote a name of words that are joined`() {
    let json = Fixture.document("\"sasaran\":[],\"unit_kerja\":{\"nama\":1,\"nama\":2}")
    #expect(
      Fixture.problems(Array(json.utf8)).first { $0.code == .duplicateMember }?.path == "$.unit_kerja.nama")
  }
}
