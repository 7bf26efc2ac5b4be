import PohonKinerja
import Testing

struct TreeReadingTests {
  @Test func `an indicator outside the list is a programmer's error`() async {
    await #expect(processExitsWith: .failure) {
      let tree = PerformanceTree(
        "Uji",
        roots: [
          SasaranDraft("a", indicators: [Indicator("x")]), SasaranDraft("b", indicators: [Indicator("y")]),
        ])
      _ = tree["S0.1"]?.indicators[1].name
    }
  }

  let tree = PerformanceTree(shape: "a(b(d e) c(f)) g")

  @Test func `an id finds its sasaran`() {
    #expect(tree["d"]?.statement == "d")
    #expect(tree["z"] == nil)
    #expect(tree[""] == nil)
  }

  @Test func `an id finds its indicator`() {
    #expect(LampungTree.tree.indicator("S1.2.b")?.name.hasPrefix("Persentase") == true)
    #expect(LampungTree.tree.indicator("S1.2.c") == nil)
  }

  @Test func `ids are compared byte for byte`() {
    let tree = PerformanceTree(
      "Uji", roots: [SasaranDraft("a", id: "\u{E9}"), SasaranDraft("b", id: "e\u{301}")])
    #expect(tree["\u{E9}"]?.statement == "a")
    #expect(tree["e\u{301}"]?.statement == "b")
  }

  @Test func `roots come in order`() {
    #expect(tree.roots.map(\.id) == ["a", "g"])
  }

  @Test func `children come in order`() {
    #expect(tree["a"]?.children.map(\.id) == ["b", "c"])
    #expect(tree["d"]?.children.isEmpty == true)
  }

  @Test func `a root has no parent`() {
    #expect(tree["a"]?.parent == nil)
    #expect(tree["d"]?.parent?.id == "b")
  }

  @Test func `ancestors go from the parent to the root`() {
    #expect(tree["f"]?.ancestors.map(\.id) == ["c", "a"])
    #expect(tree["g"]?.ancestors.isEmpty == true)
  }

  @Test func `descendants stay below`() {
    #expect(tree["a"]?.descendants.map(\.id) == ["b", "d", "e", "c", "f"])
    #expect(tree["b"]?.descendants.map(\.id) == ["d", "e"])
    #expect(tree["f"]?.descendants.isEmpty == true)
  }

  @Test func `pre-order visits each before those below`() {
    #expect(tree.preOrder.map(\.id) == ["a", "b", "d", "e", "c", "f", "g"])
  }

  @Test func `level order visits those nearer to the root first`() {
    #expect(tree.levelOrder.map(\.id) == ["a", "g", "b", "c", "d", "e", "f"])
  }

  @Test func `a sequence can be walked again`() {
    let children = tree.preOrder
    #expect(children.map(\.id) == children.map(\.id))
  }

  @Test func `a path goes from the root down`() {
    #expect(tree["f"]?.path == "a › c › f")
    #expect(tree["g"]?.path == "g")
  }

  @Test func `depth counts the sasaran above`() {
    #expect(tree["a"]?.depth == 0)
    #expect(tree["f"]?.depth == 2)
  }

  @Test func `leaves have nothing below`() {
    #expect(tree.preOrder.filter(\.isLeaf).map(\.id) == ["d", "e", "f", "g"])
  }

  @Test func `indicators know their sasaran and number`() throws {
    let indicator = try #require(LampungTree.tree.indicator("S1.2.b"))
    #expect(indicator.sasaran.id == "S1.2")
    #expect(indicator.number == 2)
  }

  @Test func `an indicator list is a collection from 0`() throws {
    let indicators = try #require(LampungTree.tree["S1.2"]).indicators
    #expect(indicators.indices == 0..<2)
    #expect(indicators.last?.id == "S1.2.b")
    #expect(indicators.dropFirst().first?.number == 2)
  }

  @Test func `a sasaran without indicators has an empty list`() throws {
    #expect(try #require(LampungTree.tree["S2.1"]).indicators.isEmpty)
  }

  @Test func `two views of one sasaran are equal, those of two trees are not`() {
    #expect(tree["b"] == tree["d"]?.parent)
    #expect(Set([tree["b"], tree["d"]?.parent]).count == 1)
    #expect(tree["b"] != PerformanceTree(shape: "a(b)")["b"])
    let other = LampungTree.tree
    #expect(other.indicator("S1.2.a") == other["S1.2"]?.indicators.first)
    #expect(Set([other.indicator("S1.2.a"), other["S1.2"]?.indicators.first]).count == 1)
  }
}
