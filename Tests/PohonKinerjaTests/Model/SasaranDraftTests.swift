import PohonKinerja
import Testing

struct SasaranDraftTests {
  /// a(b(c, d), e)
  static let nested = SasaranDraft(
    "a",
    children: [
      SasaranDraft("b", children: [SasaranDraft("c"), SasaranDraft("d")]),
      SasaranDraft("e"),
    ])

  @Test func `children come back as they were given`() {
    let draft = Self.nested
    #expect(draft.children.map(\.statement) == ["b", "e"])
    #expect(draft.children[0].children.map(\.statement) == ["c", "d"])
    #expect(draft.children[1].children.isEmpty)
  }

  @Test func `setting the children replaces everything below`() {
    var draft = Self.nested
    draft.children = [SasaranDraft("f", children: [SasaranDraft("g")])]
    #expect(draft == SasaranDraft("a", children: [SasaranDraft("f", children: [SasaranDraft("g")])]))
  }

  @Test func `a child can be changed in place`() {
    var draft = Self.nested
    draft.children[0].children[1].statement = "D"
    #expect(draft.children[0].children.map(\.statement) == ["c", "D"])
  }

  @Test func `an appended child comes last, with what is below it`() {
    var draft = Self.nested
    draft.append(SasaranDraft("f", children: [SasaranDraft("g")]))
    #expect(draft.children.map(\.statement) == ["b", "e", "f"])
    #expect(draft.children[2].children.map(\.statement) == ["g"])
  }

  @Test func `copies do not see each other's changes`() {
    let draft = Self.nested
    var copy = draft
    copy.children = []
    #expect(draft.children.count == 2)
  }

  @Test func `equal drafts hash alike`() {
    var rebuilt = SasaranDraft("a")
    rebuilt.children = Self.nested.children
    #expect(rebuilt == Self.nested)
    #expect(Set([rebuilt, Self.nested]).count == 1)
  }

  @Test func `the place where a draft was written does not count`() {
    var elsewhere = Self.nested
    elsewhere.location = Location(file: "pohon.json", line: 3, column: 5)
    #expect(elsewhere == Self.nested)
    #expect(Set([elsewhere, Self.nested]).count == 1)
  }

  @Test func `the shape counts`() {
    let chain = SasaranDraft("a", children: [SasaranDraft("b", children: [SasaranDraft("c")])])
    let fan = SasaranDraft("a", children: [SasaranDraft("b"), SasaranDraft("c")])
    #expect(chain != fan)
  }

  @Test func `the order of children counts`() {
    var turned = Self.nested
    turned.children.reverse()
    #expect(turned != Self.nested)
  }

  static let changes: [@Sendable (inout SasaranDraft) -> Void] = [
    { $0.id = "x" }, { $0.level = "S2" }, { $0.statement = "x" }, { $0.owner = "Bupati" },
    { $0.stage = .impact }, { $0.cascading = .indirect }, { $0.rationale = "x" },
    { $0.criticalSuccessFactors = ["x"] }, { $0.criticalSuccessFactor = "x" },
    { $0.budget = [2026: 1] }, { $0.isContext = true },
    { $0.isExecutedByOwner = true }, { $0.waivers = [Waiver("stage-jump", reason: "x")] },
    { $0.indicators = [Indicator("x")] }, { $0.children[1].statement = "x" },
  ]

  @Test(arguments: changes.indices)
  func `every field counts`(change: Int) {
    var changed = Self.nested
    Self.changes[change](&changed)
    #expect(changed != Self.nested)
  }

  @Test func `a draft 20,000 deep is built, compared and freed on a small stack`() async throws {
    try await onSmallStack {
      var draft = SasaranDraft("0")
      var tree = PerformanceTree("Rantai", roots: [draft])
      var last = try #require(tree.roots.first { _ in true }).id
      for number in 1..<20_000 { last = try tree.insert(SasaranDraft("\(number)"), under: last) }
      draft = try #require(tree.roots.first { _ in true }).draft
      let copy = draft
      draft.statement = "puncak"
      #expect(copy != draft)
      draft.statement = "0"
      #expect(copy == draft)
      #expect(Set([copy, draft]).count == 1)
      #expect(PerformanceTree("Rantai", roots: [copy]).count == 20_000)
    }
  }
}
