import Testing

@testable import PohonKinerja

/// Parents that a flat document names: by made ids, and wrongly, before and after edits.
struct UnlinkedParentTests {
  private static func document(_ sasaran: String) -> String {
    #"{"format":"pohon-kinerja/1","title":"Uji","sasaran":[\#(sasaran)]}"#
  }

  /// Writing a tree and reading it gives it back.
  private func expectRoundTrip(
    _ tree: PerformanceTree, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    expectSound(tree, sourceLocation: sourceLocation)
    let again = try PerformanceTree(json: tree.json())
    #expect(again == tree, "\(again.dumped())", sourceLocation: sourceLocation)
    #expect(again.json() == tree.json(), sourceLocation: sourceLocation)
  }

  private func marks(of id: String, in tree: PerformanceTree) -> NodeMarks? {
    tree[id]?.marks.intersection(.unlinked)
  }

  @Test func `a parent is found by the id that is made for it`() throws {
    let tree = try PerformanceTree(
      json: Self.document(
        """
        {"level":"S0","statement":"A"}, {"level":"S2","parent":"S1.1","statement":"C"},
        {"level":"S1","parent":"S0.1","statement":"B"}
        """))
    #expect(tree.shape == "S0.1(S1.1(S2.1))")
    #expect(tree["S1.1"]?.declaredParent == nil)
    #expect(tree.checked()["parent-missing"].isEmpty)
    try expectRoundTrip(tree)
  }

  @Test func `a table in Swift may name made ids too`() throws {
    let tree = PerformanceTree(
      "Uji", flat: [(SasaranDraft("A", level: "S0"), nil), (SasaranDraft("B", level: "S1"), "S0.1")])
    #expect(tree.shape == "S0.1(S1.1)")
    try expectRoundTrip(tree)
  }

  @Test func `a level that is not named follows from a parent with a made id`() throws {
    let tree = PerformanceTree("Uji", flat: [(SasaranDraft("A"), nil), (SasaranDraft("B"), "S0.1")])
    #expect(tree.preOrder.map(\.level.code) == ["S0", "S1"])
    try expectRoundTrip(tree)
  }

  @Test func `a given id comes before a made one`() throws {
    let tree = try PerformanceTree(
      json: Self.document(
        """
        {"level":"S0","statement":"A"}, {"id":"S0.1","level":"S0","statement":"B"},
        {"level":"S1","parent":"S0.1","statement":"C"}
        """))
    #expect(tree["S1.1"]?.parent?.statement == "B")
    try expectRoundTrip(tree)
  }

  @Test func `a cycle through made ids is cut`() throws {
    let tree = try PerformanceTree(
      json: Self.document(
        """
        {"level":"S0","parent":"S1.1","statement":"A"}, {"level":"S1","parent":"S0.1","statement":"B"}
        """))
    #expect(tree.shape == "S0.1(S1.1)")
    #expect(marks(of: "S0.1", in: tree) == .cycle)
    #expect(tree["S0.1"]?.declaredParent == "S1.1")
    try expectRoundTrip(tree)
  }

  @Test func `a parent that stays missing is written, whatever is made`() throws {
    let tree = try PerformanceTree(
      json: Self.document(#"{"level":"S0","statement":"A"}, {"level":"S1","parent":"S0.9","statement":"B"}"#))
    #expect(tree.json(.compact).contains(#""parent":"S0.9""#))
    #expect(marks(of: "S1.1", in: tree) == .parentMissing)
    try expectRoundTrip(tree)
  }

  @Test func `putting in the missing parent ends the finding and moves nothing`() throws {
    var tree = FlatTreeTests.tree(("a", nil), ("b", "hilang"))
    try tree.insert(SasaranDraft("Induk", id: "hilang"))
    #expect(tree.shape == "a b hilang")
    #expect(tree["b"]?.declaredParent == nil)
    #expect(marks(of: "b", in: tree) == [])
    try expectRoundTrip(tree)
  }

  @Test func `renaming a sasaran to the missing id is putting it in`() throws {
    var tree = FlatTreeTests.tree(("a", nil), ("b", "hilang"))
    try tree.update("a") { $0.id = "hilang" }
    #expect(marks(of: "b", in: tree) == [])
    try expectRoundTrip(tree)
  }

  @Test func `the missing parent put in below its sasaran is a cycle`() throws {
    var tree = FlatTreeTests.tree(("b", "hilang"))
    try tree.insert(SasaranDraft("Induk", id: "hilang"), under: "b")
    #expect(marks(of: "b", in: tree) == .cycle)
    try expectRoundTrip(tree)
  }

  @Test func `moving the declared parent out of the cycle ends it`() throws {
    var tree = FlatTreeTests.tree(("a", "b"), ("b", "a"))
    #expect(marks(of: "a", in: tree) == .cycle)
    try tree.move("b")
    #expect(tree.shape == "a b")
    #expect(tree["a"]?.declaredParent == nil)
    #expect(tree.checked()["cycle"].isEmpty)
    try expectRoundTrip(tree)
  }

  @Test func `removing the declared parent of a cycle leaves it missing`() throws {
    var tree = FlatTreeTests.tree(("a", "b"), ("b", "a"))
    try tree.remove("b")
    #expect(marks(of: "a", in: tree) == .parentMissing)
    #expect(tree.checked()["cycle"].isEmpty)
    try expectRoundTrip(tree)
  }

  @Test func `an edit elsewhere changes no mark`() throws {
    var tree = FlatTreeTests.tree(("a", "b"), ("b", "a"), ("c", "hilang"))
    try tree.update("c") { $0.statement = "lain" }
    try tree.insert(SasaranDraft("d", id: "d"), under: "b")
    #expect(marks(of: "a", in: tree) == .cycle)
    #expect(marks(of: "c", in: tree) == .parentMissing)
    try expectRoundTrip(tree)
  }

  @Test func `a copy keeps its marks`() throws {
    let tree = FlatTreeTests.tree(("a", nil), ("b", "hilang"))
    var copy = tree
    try copy.insert(SasaranDraft("Induk", id: "hilang"))
    #expect(marks(of: "b", in: tree) == .parentMissing)
    #expect(tree["b"]?.declaredParent == "hilang")
  }
}
