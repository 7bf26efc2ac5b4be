import PohonKinerja
import Testing

@Suite struct DocumentWritingTests {
  /// The examples are kept in the writer's layout, so they are its golden files.
  @Test(arguments: Fixture.examples)
  func `an example document is written as it was read`(name: String) throws {
    let bytes = try Fixture.example(name)
    #expect(
      String(decoding: try Document(json: bytes).jsonBytes(), as: UTF8.self)
        == String(decoding: bytes, as: UTF8.self))
  }

  @Test(arguments: JSONStyle.allCases)
  func `reading what was written gives the same document and bytes`(style: JSONStyle) throws {
    let documents =
      try Fixture.examples.map { try Document(json: Fixture.example($0)) }
      + [Document(json: Fixture.everything)]
    for document in documents {
      let written = document.jsonBytes(style)
      let again = try Document(json: written)
      #expect(again == document)
      #expect(again.jsonBytes(style) == written)
    }
  }

  @Test func `compact has no white space and pretty ends its last line`() {
    let tree = PerformanceTree("T", roots: [SasaranDraft("A", level: "S0")])
    #expect(
      tree.json(.compact)
        == #"{"format":"pohon-kinerja/1","title":"T","sasaran":[{"level":"S0","statement":"A"}]}"#)
    #expect(
      tree.json() == """
        {
          "format": "pohon-kinerja/1",
          "title": "T",
          "sasaran": [
            {
              "level": "S0",
              "statement": "A"
            }
          ]
        }

        """)
  }

  @Test func `an empty tree is written and read`() throws {
    let tree = PerformanceTree("")
    #expect(tree.json(.compact) == #"{"format":"pohon-kinerja/1","title":"","sasaran":[]}"#)
    #expect(try PerformanceTree(json: tree.json()) == tree)
  }

  @Test func `a text with U+0000 is written so that it can be read`() throws {
    let tree = PerformanceTree(
      "T\u{0}",
      roots: [
        SasaranDraft(
          "A\u{0}b", id: "x\u{0}", level: "S0", owner: "\u{0}", rationale: "\u{0}",
          indicators: [Indicator("\u{0}", unit: "\u{0}", targets: [2025: "\u{0}"])])
      ])
    #expect(tree["x\u{FFFD}"]?.statement == "A\u{FFFD}b")
    #expect(tree["x\u{FFFD}"]?.owner?.title == "\u{FFFD}")
    let again = try PerformanceTree(json: tree.json())
    #expect(again.title == "T\u{FFFD}")
    #expect(again.json() == tree.json())
  }

  @Test func `made ids of a logic model pass over given ones, in reading and writing alike`() throws {
    let json = #"""
      {"format": "pohon-kinerja/1", "title": "", "logicModels": [{"title": "",
        "impacts": ["i"], "outputs": [{"id": "output.2", "text": "a"}, "b", {"id": "impact.1", "text": "c"}, "d"]}]}
      """#
    let document = try Document(json: json)
    let ids = document.logicModels.first?.elements.map(\.id)
    #expect(ids == ["output.2", "output.3", "impact.1", "output.5", "impact.2"])
    let again = try Document(json: document.json())
    #expect(again == document)
    #expect(again.json() == document.json())
  }

  @Test func `an id that is used twice in a logic model is written twice`() throws {
    let document = Document(
      title: "",
      logicModels: [
        LogicModel(
          "",
          elements: [.init("a", id: "output.1", stage: .output), .init("b", id: "output.1", stage: .output)])
      ])
    #expect(try Document(json: document.json()) == document)
  }

  @Test func `skips alone declare no levels, and are written alone`() throws {
    let json = #"{"format":"pohon-kinerja/1","title":"T","skips":[{"from":"S0","to":"S2"}],"sasaran":[]}"#
    let tree = try PerformanceTree(json: json)
    #expect(tree.cascade.allowsSkip(from: 0, to: 2))
    #expect(tree.json(.compact) == json)
    #expect(tree == PerformanceTree("T", cascade: tree.cascade))
    #expect(try PerformanceTree(json: tree.json()) == tree)
  }

  @Test func `only what JSON demands is escaped`() {
    let tree = PerformanceTree("\"\\/\u{0}\u{8}\t\n\u{C}\r\u{1F}\u{7F}é\u{2028}\u{2029}\u{2030}😀")
    let written = #""title":"\"\\/\#u{FFFD}\b\t\n\f\r\u001f\#u{7F}é\u2028\u2029\#u{2030}😀""#
    #expect(tree.json(.compact).contains(written))
  }

  @Test func `levels are written when the document declares them`() throws {
    let standard = #""levels":[{"code":"S0","title":"Gubernur","stage":"impact"}"#
    let declared = Fixture.document(
      standard
        + #",{"code":"S1","title":"Kepala BPSDM","stage":"outcome"},{"code":"S2","title":"Ketua Tim Kerja","stage":"output"},{"code":"S3","title":"Widyaiswara","stage":"output","kind":"individual"}],"sasaran":[]"#
    )
    let tree = try PerformanceTree(json: declared)
    #expect(tree.cascade == .standard)
    #expect(tree.json(.compact) == declared)
    #expect(!PerformanceTree("T").json(.compact).contains("levels"))
    let cascade = try Cascade(
      [Level("A", "A"), Level("B", "B"), Level("C", "C")], skips: [.init(from: "A", to: "C")])
    let other = PerformanceTree("T", cascade: cascade)
    #expect(other.json(.compact).contains(#""skips":[{"from":"A","to":"C"}]"#))
    #expect(try PerformanceTree(json: other.json()) == other)
  }

  @Test func `skips are written in the order of the levels`() throws {
    let cascade = try Cascade(
      ["A", "B", "C", "D"].map { Level($0, $0) },
      skips: [.init(from: "B", to: "D"), .init(from: "A", to: "D"), .init(from: "A", to: "C")])
    #expect(
      PerformanceTree("T", cascade: cascade).json(.compact).contains(
        #""skips":[{"from":"A","to":"C"},{"from":"A","to":"D"},{"from":"B","to":"D"}]"#))
  }

  @Test func `made ids are left out while reading makes them again`() throws {
    let tree = PerformanceTree(
      "T",
      roots: [
        SasaranDraft("A", indicators: [Indicator("I"), Indicator("J", id: "S0.1.c"), Indicator("K")]),
        SasaranDraft("B", id: "S0.2"), SasaranDraft("C"),
      ])
    #expect(tree.preOrder.map(\.id) == ["S0.1", "S0.2", "S0.3"])
    #expect(tree["S0.1"]?.indicators.map(\.id) == ["S0.1.a", "S0.1.c", "S0.1.d"])
    #expect(!tree.json().contains("\"S0.1\"") && !tree.json().contains("S0.3"))
    #expect(try PerformanceTree(json: tree.json()) == tree)
  }

  @Test func `after an edit that renumbers all ids are written`() throws {
    var tree = PerformanceTree("T", roots: [SasaranDraft("A"), SasaranDraft("B"), SasaranDraft("C")])
    try tree.remove("S0.2")
    try tree.insert(SasaranDraft("D", children: [SasaranDraft("E")]), at: 0)
    let again = try PerformanceTree(json: tree.json())
    #expect(again == tree)
    #expect(again.preOrder.map(\.statement) == ["D", "E", "A", "C"])
    #expect(again.json() == tree.json())
  }

  @Test func `a chain beyond the limits is written without recursion`() throws {
    var draft = SasaranDraft("A", level: "S0")
    for _ in 0..<2_000 { draft = SasaranDraft("A", level: "S0", children: [draft]) }
    let tree = PerformanceTree("T", roots: [draft])
    let json = tree.json(.compact)
    #expect(throws: ReadingErrors.self) { try PerformanceTree(json: json) }
    #expect(try PerformanceTree(json: json, limits: Limits(depth: 3_000)) == tree)
  }

  @Test func `logic models are written in short where that says it all`() throws {
    let document = try Document(json: Fixture.everything)
    let json = document.json(.compact)
    #expect(json.contains(#""problems":["Rendah",{"id":"p2","text":"Mahal"}]"#))
    #expect(json.contains(#""inputs":["Dana",{"id":"i","text":"Orang","kind":"man","answers":["p2"]}]"#))
    let models = Document(title: "M", logicModels: document.logicModels)
    #expect(try Document(json: models.json()) == models)
    #expect(try Document(json: models.json()).tree == nil)
    let none = Document(title: "M", logicModels: [])
    #expect(try Document(json: none.json()) == none)
    #expect(try Document(ndjson: none.ndjson()) == none)
    let header = #"{"format":"pohon-kinerja/1","title":"M""#
    #expect(try Document(ndjson: header + "}").tree?.count == 0)
    #expect(try Document(ndjson: header + #","sasaran":[],"logicModels":[]}"#).tree?.count == 0)
  }

  @Test(arguments: [1, 26, 999, 1899, 2026, 9_999])
  func `whatever year a target can have is read back`(year: Int) throws {
    let tree = PerformanceTree(
      "T",
      roots: [SasaranDraft("A", level: "S0", indicators: [Indicator("I", targets: [year: "3", 2025: 4])])])
    let read = try PerformanceTree(json: tree.json())
    #expect(read["S0.1"]?.draft.indicators.first?.targets == [year: "3", 2025: 4])
    #expect(read == tree)
  }
}
