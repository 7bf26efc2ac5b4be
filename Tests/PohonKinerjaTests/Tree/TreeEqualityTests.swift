import PohonKinerja
import Testing

struct TreeEqualityTests {
  let tree = LampungTree.tree

  @Test func `a tree built twice is equal and hashes alike`() {
    let again = PerformanceTree("BPSDMD Provinsi Lampung", roots: LampungTree.roots)
    #expect(again == tree)
    #expect(Set([again, tree]).count == 1)
  }

  /// Else a set of versions of one tree would take the square of their number.
  @Test func `trees with other ids or statements hash otherwise, and an empty one hashes`() throws {
    var trees = [tree, PerformanceTree("BPSDMD Provinsi Lampung"), PerformanceTree("Kosong")]
    for (place, id) in tree.preOrder.map(\.id).enumerated() {
      var (other, renamed) = (tree, tree)
      try other.update(id) { $0.statement += " \(place)" }
      try renamed.update(id) { $0.id = "lain-\(place)" }
      trees += [other, renamed]
    }
    #expect(Set(trees.map(\.hashValue)).count == trees.count)
  }

  @Test func `where it was written does not count`() {
    let elsewhere = PerformanceTree(
      tree.title,
      roots: LampungTree.roots.map {
        var root = $0
        root.location = Location(file: "pohon.json", line: 1, column: 1)
        root.indicators[0].location = nil
        return root
      })
    #expect(elsewhere == tree)
    #expect(elsewhere.hashValue == tree.hashValue)
  }

  @Test func `whether an id was given or made does not count`() throws {
    var given = LampungTree.roots
    given[0].id = "S0.1"
    given[0].indicators[0].id = "S0.1.a"
    #expect(PerformanceTree(tree.title, roots: given) == tree)
  }

  @Test func `the order of siblings counts`() {
    #expect(PerformanceTree(shape: "a(b c)") != PerformanceTree(shape: "a(c b)"))
  }

  @Test(arguments: [
    ("a(b c)", "a(b(c))"), ("a(b) c", "a(b c)"), ("a(b(c))", "a(b) c"), ("a b", "a(b)"),
    ("a(b(c) d)", "a(b(c d))"), ("a(b(c)) d", "a(b(c) d)"), ("a", "a b"),
  ])
  func `the shape counts`(left: String, right: String) {
    #expect(PerformanceTree(shape: left) != PerformanceTree(shape: right))
  }

  static let changes: [@Sendable (inout PerformanceTree) throws -> Void] = [
    { $0.title = "x" }, { $0.period = Period(2025...2029) }, { $0.planYear = 2025 }, { $0.source = "x" },
    { $0.claimsSingleRoot = true }, { $0.crosscutting = [CrosscuttingLink(from: "S2.1", to: "S2.2")] },
    { $0.waivers = [Waiver("single-root", reason: "x")] },
    { try $0.update("S1.2") { $0.id = "x" } }, { try $0.update("S1.2") { $0.level = "S2" } },
    { try $0.update("S1.2") { $0.statement = "x" } }, { try $0.update("S1.2") { $0.owner = nil } },
    { try $0.update("S1.2") { $0.owner?.name = "x" } }, { try $0.update("S1.2") { $0.stage = .impact } },
    { try $0.update("S1.2") { $0.cascading = .indirect } }, { try $0.update("S1.2") { $0.rationale = "x" } },
    { try $0.update("S1.2") { $0.criticalSuccessFactors = ["x"] } },
    { try $0.update("S1.2") { $0.criticalSuccessFactor = "x" } },
    { try $0.update("S1.2") { $0.isContext = true } },
    { try $0.update("S1.2") { $0.isExecutedByOwner = true } },
    { try $0.update("S1.2") { $0.waivers = [Waiver("stage-jump", reason: "x")] } },
    { try $0.update("S1.2") { $0.indicators.swapAt(0, 1) } },
    { try $0.update("S1.2") { $0.indicators[0].id = "x" } },
    { try $0.update("S1.2") { $0.indicators[0].name = "x" } },
    { try $0.update("S1.2") { $0.indicators[0].baseline = 81 } },
    { try $0.update("S1.2") { $0.indicators[0].validity = .exact } },
    { try $0.update("S1.2") { $0.indicators[0].trajectory = [2025: [1, 2, 3, 4]] } },
    { try $0.update("S1.2") { $0.budget = [2025: 1] } },
    { try $0.update("S1.2") { $0.indicators.removeLast() } },
    { _ = try $0.remove("S3.1") }, { try $0.move("S3.1", under: "S2.2") },
    { _ = try $0.insert(SasaranDraft("x"), under: "S2.2") },
  ]

  @Test(arguments: changes.indices)
  func `every part counts`(change: Int) throws {
    var changed = tree
    try Self.changes[change](&changed)
    #expect(changed != tree)
  }

  @Test func `a change taken back makes trees equal again`() throws {
    var changed = tree
    try changed.move("S2.2", under: "S1.1")
    try changed.move("S2.2", under: "S1.2")
    try changed.update("S0.1") { $0.statement = "x" }
    try changed.update("S0.1") { $0.statement = LampungTree.reform }
    #expect(changed == tree)
    #expect(changed.hashValue == tree.hashValue)
  }
}
