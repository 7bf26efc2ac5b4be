import Testing

@testable import PohonKinerja

struct FlatTreeTests {
  /// Rows of a table: id and the parent it names.
  static func tree(_ rows: (String, String?)...) -> PerformanceTree {
    PerformanceTree("Uji", flat: rows.map { (SasaranDraft($0.0, id: $0.0), $0.1) })
  }

  @Test func `rows are linked below the parents they name, in the order of the rows`() {
    let tree = Self.tree(("c", "b"), ("a", nil), ("b", "a"), ("d", "a"), ("e", "b"))
    #expect(tree.shape == "a(b(c e) d)")
    expectSound(tree)
  }

  @Test func `levels follow from the place in the tree, not in the table`() {
    let tree = Self.tree(("c", "b"), ("a", nil), ("b", "a"))
    #expect(tree.preOrder.map(\.level.code) == ["S0", "S1", "S2"])
  }

  @Test func `a level that a row names is kept`() {
    let tree = PerformanceTree(
      "Uji", flat: [(SasaranDraft("a", id: "a"), nil), (SasaranDraft("b", level: "S3"), "a")])
    #expect(tree.preOrder.map(\.level.code) == ["S0", "S3"])
  }

  @Test func `made ids count in the order of the tree`() {
    let tree = PerformanceTree(
      "Uji", flat: [(SasaranDraft("b"), "a"), (SasaranDraft("a", id: "a"), nil), (SasaranDraft("c"), "a")])
    #expect(tree.shape == "a(S1.1 S1.2)")
    #expect(tree["S1.1"]?.statement == "b")
  }

  @Test func `a missing parent leaves its row among the roots, marked`() throws {
    let tree = Self.tree(("a", nil), ("b", "hilang"), ("c", "b"))
    #expect(tree.shape == "a b(c)")
    #expect(tree["b"]?.declaredParent == "hilang")
    #expect(tree["c"]?.declaredParent == nil)
    #expect(try #require(tree["b"]).marks == [.parentMissing, .impliedLevel])
    expectSound(tree)
  }

  @Test func `a row that names itself is a root, marked`() throws {
    let tree = Self.tree(("a", "a"))
    #expect(tree.shape == "a")
    #expect(tree["a"]?.declaredParent == "a")
    #expect(try #require(tree["a"]).marks.contains(.cycle))
    expectSound(tree)
  }

  @Test func `a cycle of two is cut above the first row`() throws {
    let tree = Self.tree(("b", "a"), ("a", "b"))
    #expect(tree.shape == "b(a)")
    #expect(try #require(tree["b"]).marks.contains(.cycle))
    #expect(try #require(tree["a"]).marks == .impliedLevel)
    expectSound(tree)
  }

  @Test(arguments: [3, 4, 100])
  func `a long cycle is cut once, above its first row`(length: Int) {
    let rows = (0..<length).map { (SasaranDraft("\($0)", id: "\($0)"), Optional("\(($0 + 1) % length)")) }
    let tree = PerformanceTree("Uji", flat: rows)
    #expect(tree.ids == ["0"] + (1..<length).reversed().map(String.init))
    #expect(tree.preOrder.filter { $0.marks.contains(.cycle) }.map(\.id) == ["0"])
    expectSound(tree)
  }

  @Test func `rows that hang off a cycle stay below it`() {
    let tree = Self.tree(("x", "a"), ("a", "b"), ("b", "c"), ("c", "a"), ("y", "x"))
    #expect(tree.shape == "a(x(y) c(b))")
    expectSound(tree)
  }

  @Test func `two cycles are cut apart`() {
    let tree = Self.tree(("a", "b"), ("b", "a"), ("c", "d"), ("d", "c"))
    #expect(tree.shape == "a(b) c(d)")
    expectSound(tree)
  }

  @Test func `a cycle through nested rows is cut at a declared edge`() {
    let nested = SasaranDraft("a", id: "a", children: [SasaranDraft("b", id: "b")])
    let tree = PerformanceTree("Uji", flat: [(nested, "b")])
    #expect(tree.shape == "a(b)")
    #expect(tree["a"]?.declaredParent == "b")
    expectSound(tree)
  }

  @Test func `a cycle through two nested rows is cut at the first of them`() {
    let first = SasaranDraft("a", id: "a", children: [SasaranDraft("b", id: "b")])
    let second = SasaranDraft("c", id: "c", children: [SasaranDraft("d", id: "d")])
    let tree = PerformanceTree("Uji", flat: [(first, "d"), (second, "b")])
    #expect(tree.shape == "a(b(c(d)))")
    expectSound(tree)
  }

  @Test func `a parent used twice is the first of them`() {
    let tree = Self.tree(("a", nil), ("a", nil), ("b", "a"))
    #expect(tree.shape == "a(b) a")
    expectSound(tree)
  }

  @Test func `a flat tree equals the nested one`() {
    #expect(Self.tree(("a", nil), ("c", "b"), ("b", "a")) == PerformanceTree(shape: "a(b(c))").renamed("Uji"))
  }

  @Test func `a flat chain of 20,000 rows in reverse order is linked`() {
    let rows = (0..<20_000).map { (SasaranDraft("x", id: "\($0)"), $0 == 19_999 ? nil : "\($0 + 1)") }
    let tree = PerformanceTree("Uji", flat: rows)
    #expect(tree.roots.map(\.id) == ["19999"])
    #expect(tree["0"]?.depth == 19_999)
  }
}

extension Sasaran {
  /// What the tree has found out about it.
  var marks: NodeMarks { columns.nodes[row].marks }
}

extension PerformanceTree {
  func renamed(_ title: String) -> PerformanceTree {
    var tree = self
    tree.title = title
    return tree
  }
}
