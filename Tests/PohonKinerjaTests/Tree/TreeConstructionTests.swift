import PohonKinerja
import Testing

struct TreeConstructionTests {
  @Test func `a tree without roots is empty`() {
    let tree = PerformanceTree("Kosong")
    #expect(tree.isEmpty)
    #expect(tree.roots.isEmpty)
    #expect(tree.ids.isEmpty)
    #expect(tree.levelOrder.isEmpty)
    expectSound(tree)
  }

  @Test func `levels follow from depth and ids from level and order`() {
    let tree = LampungTree.tree
    #expect(tree.shape == "S0.1(S1.1 S1.2(S2.1(S3.1) S2.2))")
    #expect(tree.preOrder.map(\.level.code) == ["S0", "S1", "S1", "S2", "S3", "S2"])
    expectSound(tree)
  }

  @Test func `indicators are counted and named after their sasaran`() {
    let tree = LampungTree.tree
    #expect(tree.indicatorCount == 3)
    #expect(tree["S1.2"]?.indicators.map(\.id) == ["S1.2.a", "S1.2.b"])
  }

  @Test(arguments: [
    "a", "a(b)", "a(b c)", "a(b(c) d)", "a(b(c(d e) f) g)", "a(b(c(d)) e(f(g) h))", "a(b(c(d(e(f)))) g)",
    "a(b(c(d(e) f(g)) h(i)) j)",
  ])
  func `a sasaran as a draft has all that is below it, each where it stands`(shape: String) throws {
    let tree = PerformanceTree(shape: shape)
    for sasaran in tree.preOrder {
      let part = PerformanceTree("Bagian", roots: [sasaran.draft])
      let below = PerformanceTree("Bagian", flat: [sasaran].map { ($0.draft, nil) })
      let known = Set([sasaran.id] + sasaran.descendants.map(\.id))
      #expect(part.ids == tree.ids.filter(known.contains) && below.ids == part.ids)
      for own in part.preOrder {
        #expect(own.id == sasaran.id ? own.parent == nil : own.parent?.id == tree[own.id]?.parent?.id)
      }
    }
    #expect(PerformanceTree("Contoh", roots: tree.roots.map(\.draft)) == tree)
  }

  @Test func `the 27th indicator is aa`() throws {
    let indicators = (1...28).map { Indicator("Jumlah \($0)") }
    let tree = PerformanceTree("Uji", roots: [SasaranDraft("Uji", indicators: indicators)])
    let ids = try #require(tree["S0.1"]).indicators.map(\.id)
    #expect(ids[25...] == ["S0.1.z", "S0.1.aa", "S0.1.ab"])
  }

  @Test func `given ids are kept and made ones pass over them`() {
    let tree = PerformanceTree(
      "Uji",
      roots: [
        SasaranDraft("a", indicators: [Indicator("x"), Indicator("y", id: "S0.1.a")]),
        SasaranDraft("b", id: "S0.1"), SasaranDraft("c", id: "lain"), SasaranDraft("d"),
      ])
    #expect(tree.ids == ["S0.2", "S0.1", "lain", "S0.5"])
    #expect(tree["S0.2"]?.indicators.map(\.id) == ["S0.2.a", "S0.1.a"])
    expectSound(tree)
  }

  @Test func `an empty id counts as none`() {
    let tree = PerformanceTree(
      "Uji", roots: [SasaranDraft("a", id: "", indicators: [Indicator("x", id: "")])])
    #expect(tree["S0.1"]?.indicators.map(\.id) == ["S0.1.a"])
    expectSound(tree)
  }

  @Test func `what lies deeper than the cascade stands on its last level`() {
    let tree = PerformanceTree(shape: "a(b(c(d(e(f)))))")
    #expect(tree.preOrder.map(\.levelRank) == [0, 1, 2, 3, 3, 3])
  }

  @Test func `a given level is kept, and those below follow from it`() {
    let tree = PerformanceTree(
      "Uji",
      roots: [SasaranDraft("a", level: "S1", children: [SasaranDraft("b"), SasaranDraft("c", level: "S3")])])
    #expect(tree.preOrder.map(\.level.code) == ["S1", "S2", "S3"])
  }

  @Test func `an id used twice is kept, and finds the first`() {
    let tree = PerformanceTree(
      "Uji",
      roots: [
        SasaranDraft("a", id: "x", indicators: [Indicator("p", id: "i")]),
        SasaranDraft("b", id: "x", indicators: [Indicator("q", id: "i")]),
      ])
    #expect(tree.count == 2)
    #expect(tree["x"]?.statement == "a")
    #expect(tree.indicator("i")?.name == "p")
    expectSound(tree)
  }

  @Test func `every field of a sasaran is read back`() throws {
    let draft = SasaranDraft(
      "Meningkatnya mutu", id: "x", level: "S2", owner: Position("Camat", name: "Ani", unit: "Kec. A"),
      stage: .process, cascading: .nonCascading(reason: "mandat pusat"), rationale: "JIKA … MAKA …",
      criticalSuccessFactors: ["a", "b"], addresses: "c", isContext: true, isExecutedByOwner: true,
      waivers: [Waiver("stage-jump", reason: "r", indicator: "y")],
      indicators: [IndicatorTests.accreditation],
      location: Location(file: "p.json", line: 2, column: 3))
    let sasaran = try #require(PerformanceTree("Uji", roots: [draft])["x"])
    #expect(sasaran.draft == draft)
    #expect(sasaran.draft.location == draft.location)
    #expect(sasaran.statement == draft.statement)
    #expect(sasaran.owner == draft.owner)
    #expect(sasaran.stage == .process)
    #expect(sasaran.cascading == draft.cascading)
    #expect(sasaran.rationale == draft.rationale)
    #expect(sasaran.criticalSuccessFactors == ["a", "b"])
    #expect(sasaran.criticalSuccessFactor == "c")
    #expect(sasaran.isContext)
    #expect(sasaran.isExecutedByOwner)
    #expect(sasaran.waivers == draft.waivers)
    #expect(sasaran.location == draft.location)
    #expect(sasaran.declaredParent == nil)
  }

  @Test func `every field of an indicator is read back`() throws {
    let written = IndicatorTests.accreditation
    let tree = PerformanceTree("Uji", roots: [SasaranDraft("a", indicators: [written])])
    let indicator = try #require(tree.indicator("S1.2.a"))
    #expect(indicator.value == written)
    #expect(indicator.value.location == written.location)
    #expect(indicator.name == written.name)
    #expect(indicator.unit == written.unit)
    #expect(indicator.aspect == written.aspect)
    #expect(indicator.polarity == written.polarity)
    #expect(indicator.baseline == written.baseline)
    #expect(indicator.targets == written.targets)
    #expect(indicator.formula == written.formula)
    #expect(indicator.source == written.source)
    #expect(indicator.responsible == written.responsible)
    #expect(indicator.weight == written.weight)
    #expect(indicator.isExternalScore)
    #expect(indicator.contribution == written.contribution)
    #expect(indicator.location == written.location)
  }

  @Test(arguments: CascadingMethod.Division.allCases)
  func `direct cascading keeps what it divides by`(division: CascadingMethod.Division) {
    let tree = PerformanceTree("Uji", roots: [SasaranDraft("a", cascading: .direct(by: division))])
    #expect(tree["S0.1"]?.cascading == .direct(by: division))
  }

  @Test func `a sasaran without fields has none`() throws {
    let tree = PerformanceTree(
      "Uji", cascade: try Cascade([Level("S0", "Camat")]),
      roots: [SasaranDraft("a", indicators: [Indicator("x")])])
    let sasaran = try #require(tree["S0.1"])
    #expect(sasaran.owner == nil)
    #expect(sasaran.stage == nil)
    #expect(sasaran.cascading == nil)
    #expect(sasaran.rationale == nil)
    #expect(sasaran.criticalSuccessFactors.isEmpty)
    #expect(sasaran.criticalSuccessFactor == nil)
    #expect(sasaran.waivers.isEmpty)
    #expect(sasaran.location == nil)
    let indicator = try #require(tree.indicator("S0.1.a"))
    #expect(indicator.unit == nil)
    #expect(indicator.baseline == nil)
    #expect(indicator.targets.isEmpty)
    #expect(indicator.weight == nil)
    #expect(indicator.contribution == nil)
  }

  @Test func `a sasaran without a stage takes its level's`() {
    #expect(LampungTree.tree["S1.2"]?.stage == .outcome)
  }

  @Test(arguments: ["1.500", "≥ 85", "", "WTP", "70–80"])
  func `a target written as text keeps its text`(text: String) {
    let tree = PerformanceTree(
      "Uji", roots: [SasaranDraft("a", indicators: [Indicator("x", targets: [2025: Target(text)])])])
    #expect(tree.indicator("S0.1.a")?.targets[2025] == Target(text))
  }

  @Test(arguments: ["82.50", "0", "-3", "1e2", "1.50E+1", "9223372036854775807"])
  func `a target written as a number keeps its form`(form: String) throws {
    let target = try Target(json: form)
    let tree = PerformanceTree(
      "Uji",
      roots: [SasaranDraft("a", indicators: [Indicator("x", baseline: target, targets: [2025: target])])])
    #expect(tree.indicator("S0.1.a")?.targets[2025] == target)
    #expect(tree.indicator("S0.1.a")?.baseline == target)
  }

  @Test func `a target for no sane year does not become a baseline`() {
    let tree = PerformanceTree(
      "Uji", roots: [SasaranDraft("a", indicators: [Indicator("x", targets: [-1: 5, 70_000: 6])])])
    #expect(tree.indicator("S0.1.a")?.baseline == nil)
    #expect(tree.indicator("S0.1.a")?.targets == [1: 5, 32_767: 6])
  }

  @Test func `what the document says of itself is read back and can be changed`() throws {
    var tree = PerformanceTree(
      "Uji", period: Period(2025...2029), planYear: 2026, source: "paparan", claimsSingleRoot: true,
      crosscutting: [CrosscuttingLink(from: "a", unit: "Dinas Kesehatan")],
      waivers: [Waiver("single-root", reason: "dua urusan")])
    #expect(tree.period == Period(2025...2029))
    #expect(tree.planYear == 2026)
    #expect(tree.source == "paparan")
    #expect(tree.claimsSingleRoot)
    #expect(tree.crosscutting == [CrosscuttingLink(from: "a", unit: "Dinas Kesehatan")])
    #expect(tree.waivers == [Waiver("single-root", reason: "dua urusan")])
    tree.title = "Lain"
    tree.period = nil
    tree.planYear = nil
    tree.source = nil
    tree.claimsSingleRoot = false
    tree.crosscutting = []
    tree.waivers = []
    #expect(tree == PerformanceTree("Lain"))
  }
}
