import PohonKinerja
import Testing

@Suite struct DocumentReadingTests {
  @Test func `every member of the format is read`() throws {
    let document = try Document(json: Fixture.everything, named: "uji.json")
    let tree = try #require(document.tree)
    #expect(document.warnings.isEmpty)
    #expect(tree.title == "Pohon \"uji\" ≥ 85 – A😀")
    #expect(tree.source == "Renstra")
    #expect(tree.period == Period(2025...2029))
    #expect(tree.planYear == 2026)
    #expect(tree.claimsSingleRoot)
    #expect(
      tree.cascade.levels == [
        Level("T", "Tujuan", stage: .impact), Level("S", "Sasaran"),
        Level("K", "Kegiatan", stage: .output, kind: .nomenclature),
      ])
    #expect(tree.cascade.skips == [Cascade.Skip(from: "T", to: "K")])
    #expect(tree.scales == [try Scale("KLA", grades: ["Utama", "Madya"])])
    #expect(
      tree.crosscutting == [
        CrosscuttingLink(from: "T.1", to: "S.1", unit: "BPKAD", note: "data", status: .accepted)
      ])
    #expect(tree.waivers == [Waiver("single-root", reason: "dua tujuan")])
  }

  @Test func `every member of a sasaran is read`() throws {
    let tree = try PerformanceTree(json: Fixture.everything, named: "uji.json")
    let sasaran = try #require(tree["T.1"])
    #expect(sasaran.level.code == "T")
    #expect(sasaran.owner == Position("Bupati", name: "Siti", unit: "Pemkab"))
    #expect(sasaran.statement == "Meningkatnya layanan")
    #expect(sasaran.stage == .outcome)
    #expect(sasaran.cascading == .direct(by: .load))
    #expect(sasaran.isContext && sasaran.isExecutedByOwner)
    #expect(sasaran.rationale == "JIKA A MAKA B")
    #expect(sasaran.criticalSuccessFactors == ["Dana", "Waktu"])
    #expect(sasaran.criticalSuccessFactor == "Dana")
    #expect(sasaran.budget == [2026: 670_000_000, 2027: 1_250_000_000])
    #expect(sasaran.waivers == [Waiver("sasaran-copy", reason: "sama", indicator: "T.1.a")])
    #expect(sasaran.location == Location(file: "uji.json", line: 17, column: 5))
    let child = try #require(sasaran.children.first { _ in true })
    #expect(child.id == "K.1")
    #expect(child.cascading == .nonCascading(reason: "rutin"))
    #expect(child.owner == nil)
  }

  @Test func `every member of an indicator is read`() throws {
    let tree = try PerformanceTree(json: Fixture.everything, named: "uji.json")
    let indicator = try #require(tree.indicator("T.1.a"))
    #expect(indicator.name == "Nilai")
    #expect(indicator.unit == .score)
    #expect(indicator.polarity == .minimize)
    #expect(indicator.aspect == .cost)
    #expect(indicator.baseline == Target("74,10"))
    #expect(indicator.targets.entries.map(\.year) == [nil, 2025, 2026, 2027])
    #expect(indicator.targets.entries.map(\.target.raw) == ["-0", "≥ 75", "82.50", "1E+2"])
    #expect(indicator.targets[2027]?.reading.number == 100)
    #expect(indicator.targets[2026]?.origin == .number)
    #expect(
      try indicator.trajectory == [
        2026: [nil, 10, 20.5, "≥ 30"], 2027: [nil, Target(json: "1E+2"), "Triwulan", 25],
      ])
    #expect(indicator.consolidation == .takeLast)
    #expect(indicator.validity == .proxy)
    #expect(indicator.controllability == .low)
    #expect(indicator.formula == "a/b")
    #expect(indicator.source == "BPS")
    #expect(indicator.responsible == "Bappeda")
    #expect(indicator.weight == Number(mantissa: 3333, scale: 2))
    #expect(indicator.isExternalScore)
    #expect(
      indicator.contribution == Contribution(to: "X", as: .component, combine: .ratio, part: .denominator))
    #expect(indicator.location == Location(file: "uji.json", line: 22, column: 9))
    #expect(tree.indicator("T.1.b")?.name == "Jumlah")
  }

  @Test func `every member of a logic model is read`() throws {
    let model = try #require(try Document(json: Fixture.everything, named: "uji.json").logicModels.first)
    #expect(model.title == "M")
    #expect(model.problems == ["Rendah", LogicModel.Problem("Mahal", id: "p2")])
    #expect(
      model.elements.map(\.description) == [
        "input.1 (input): Dana", "i (input): Orang", "process.1 (process): Bangun",
        "output.1 (output): Terbangun", "outcome.1 (outcome): Naik", "impact.1 (impact): Maju",
      ])
    #expect(model.elements[1].kind == .man)
    #expect(model.elements[1].answers == ["p2"])
    #expect(model.links == [LogicModel.Link(from: "input.1", to: "process.1", assumptions: ["Stabil"])])
    #expect(model.assumptions == ["Aman"])
    #expect(model.waivers == [Waiver("r", reason: "s", indicator: "i")])
    #expect(model.location == Location(file: "uji.json", line: 38, column: 5))
    #expect(model.elements[1].location == Location(file: "uji.json", line: 39, column: 26))
  }

  @Test func `the problem of a logic model may be a text`() throws {
    let document = try Document(
      json: Fixture.document("\"logicModels\":[{\"title\":\"M\",\"problem\":\"P\"}]"))
    #expect(document.tree == nil)
    #expect(document.title == "T")
    #expect(document.logicModels.first?.problems == ["P"])
    #expect(throws: ReadingErrors.self) { try PerformanceTree(json: document.json()) }
  }

  @Test func `members may come in any order`() throws {
    let json = """
      {"sasaran":[{"children":[{"statement":"B","level":"K"}],"indicators":[{"targets":{"2026":2,"2025":1},
      "name":"I","baseline":0}],"statement":"A","level":"T"}],"skips":[{"to":"K","from":"T"}],
      "levels":[{"title":"Tujuan","code":"T"},{"title":"Sasaran","code":"S"},{"title":"Kegiatan","code":"K"}],
      "title":"T","format":"pohon-kinerja/1"}
      """
    let tree = try PerformanceTree(json: json)
    #expect(tree.preOrder.map(\.id) == ["T.1", "K.1"])
    #expect(tree["T.1"]?.indicators.first?.baseline == 0)
    #expect(tree["T.1"]?.indicators.first?.targets.entries.map(\.year) == [2025, 2026])
    #expect(tree["K.1"]?.parent?.id == "T.1")
  }

  @Test func `null is the same as leaving out`() throws {
    let members = [
      "id", "owner", "stage", "cascading", "context", "rationale", "criticalSuccessFactors", "indicators",
      "children",
    ].map { "\"\($0)\":null" }
    let tree = try PerformanceTree(json: Fixture.sasaran(members.joined(separator: ",")))
    #expect(try tree == PerformanceTree(json: Fixture.sasaran("")))
    #expect(
      try PerformanceTree(json: Fixture.indicator("\"target\":null,\"targets\":{\"2025\":null}"))
        .indicator("S0.1.a")?.targets.isEmpty == true)
  }

  @Test func `names and words may be written with escapes`() throws {
    let tree = try PerformanceTree(
      json: Fixture.document(
        "\"sas\\u0061ran\":[{\"lev\\u0065l\":\"S\\u0030\",\"statement\":\"A\",\"stage\":\"\\u0069nput\"}]"))
    #expect(tree.firstRoot?.level.code == "S0")
    #expect(tree.firstRoot?.stage == .input)
  }

  @Test(arguments: [
    ("0e1", "0e1"), ("-0", "-0"), ("1E+2", "1E+2"), ("1.0", "1.0"), ("82.50", "82.50"), ("7", "7"),
  ])
  func `a number keeps its digits`(number: String, raw: String) throws {
    let tree = try PerformanceTree(json: Fixture.indicator("\"target\":\(number)"))
    #expect(tree.indicator("S0.1.a")?.targets[nil]?.raw == raw)
    #expect(tree.json(.compact) == Fixture.indicator("\"target\":\(number)"))
  }

  @Test func `a flat list is linked by its parents`() throws {
    let json = Fixture.document(
      """
      "sasaran":[{"id":"B","parent":"A","level":"S1","statement":"B"},
      {"id":"A","level":"S0","statement":"A","children":[{"level":"S1","statement":"C"}]},
      {"id":"D","parent":"X","level":"S1","statement":"D"},
      {"id":"E","parent":"E","level":"S1","statement":"E"}]
      """)
    let tree = try PerformanceTree(json: json)
    #expect(tree.roots.map(\.id) == ["A", "D", "E"])
    #expect(tree["A"]?.children.map(\.statement) == ["C", "B"])
    #expect(tree["B"]?.location?.line == 1)
    #expect(tree["D"]?.declaredParent == "X")
    #expect(tree["E"]?.declaredParent == "E")
    let again = try PerformanceTree(json: tree.json())
    #expect(again == tree)
    #expect(again.json() == tree.json())
  }

  @Test(arguments: Fixture.examples)
  func `the example documents are read without a warning`(name: String) throws {
    let document = try Document(json: Fixture.example(name), unknownMembers: .refused)
    #expect(document.warnings.isEmpty)
    #expect((document.tree?.count ?? 0) > 2)
  }

  @Test func `the Lampung tree has its sasaran and indicators`() throws {
    let tree = try PerformanceTree(json: Fixture.example("bpsdmd-lampung"))
    #expect(tree.count == 10)
    #expect(tree.indicatorCount == 26)
    #expect(tree["S3.4"]?.path == "S0.1 › S1.2 › S2.1 › S3.4")
    #expect(tree["S1.1"]?.location?.description == "document.json:15:9")
  }
}
