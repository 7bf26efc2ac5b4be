import PohonKinerja
import Testing

struct TreeValueSemanticsTests {
  @Test func `copies do not see each other's edits`() throws {
    let original = PerformanceTree(shape: "a(b c)")
    var first = original
    var second = original
    try first.remove("b")
    try second.insert(SasaranDraft("d", id: "d"), under: "b")
    second.title = "Kedua"
    #expect(original.shape == "a(b c)")
    #expect(first.shape == "a(c)")
    #expect(second.shape == "a(b(d) c)")
    #expect(original.title == "Contoh")
    for tree in [original, first, second] { expectSound(tree) }
  }

  @Test func `a view keeps the tree it was taken from`() throws {
    var tree = PerformanceTree(shape: "a(b c)")
    let sasaran = try #require(tree["b"])
    let children = try #require(tree["a"]).children
    try tree.update("b") { $0.statement = "berubah" }
    try tree.remove("c")
    #expect(sasaran.statement == "b")
    #expect(children.map(\.id) == ["b", "c"])
    #expect(tree["b"]?.statement == "berubah")
  }

  @Test func `a walk goes on over the old tree while the tree is edited`() throws {
    var tree = PerformanceTree(shape: "a(b c d)")
    var seen: [String] = []
    for sasaran in tree.preOrder {
      seen.append(sasaran.id)
      if sasaran.isLeaf { try tree.remove(sasaran.id) }
    }
    #expect(seen == ["a", "b", "c", "d"])
    #expect(tree.shape == "a")
  }

  /// More rows than one chunk holds, so that a change touches one chunk and shares the others.
  @Test func `copies of a large tree stay apart at every place`() throws {
    let roots = (0..<5_000).map {
      SasaranDraft("asli", id: "\($0)", rationale: "r\($0)", indicators: [Indicator("i", id: "i\($0)")])
    }
    let original = PerformanceTree("Besar", roots: roots)
    for id in ["0", "1023", "1024", "4999"] {
      var copy = original
      try copy.update(id) {
        $0.statement = "baru"
        $0.rationale = "lain"
      }
      #expect(copy[id]?.statement == "baru")
      #expect(copy[id]?.rationale == "lain")
      #expect(original[id]?.statement == "asli")
      #expect(original[id]?.rationale == "r\(id)")
      #expect(copy.preOrder.filter { $0.statement == "baru" }.map(\.id) == [id])
      expectSound(copy)
    }
    expectSound(original)
  }
}
