import PohonKinerja
import Testing

struct TreeEditTests {
  @Test func `ids are told apart by their bytes`() throws {
    var tree = PerformanceTree("Uji")
    let (one, two) = ("caf\u{E9}", "cafe\u{301}")
    try tree.insert(
      SasaranDraft(
        "a", id: one, indicators: [Indicator("i", id: one), Indicator("j", id: two)],
        children: [SasaranDraft("b", id: two)]))
    #expect(tree[one]?.statement == "a")
    #expect(tree[two]?.statement == "b")
    try tree.update(two) { $0.id = "c" }
    try tree.update(one) { $0.id = two }
    #expect(tree[one] == nil)
    #expect(tree[two]?.statement == "a")
    expectSound(tree)
  }

  let tree = PerformanceTree(shape: "a(b(d e) c) f")

  /// Expects an edit to fail with an error and to leave the tree as it was.
  func expectRefused(
    _ error: TreeEditError, sourceLocation: SourceLocation = #_sourceLocation,
    _ edit: (inout PerformanceTree) throws -> Void
  ) {
    var changed = tree
    #expect(throws: error, sourceLocation: sourceLocation) { try edit(&changed) }
    #expect(changed == tree, sourceLocation: sourceLocation)
    expectSound(changed, sourceLocation: sourceLocation)
  }

  /// Expects an edit to give a shape.
  func expectShape(
    _ shape: String, sourceLocation: SourceLocation = #_sourceLocation,
    _ edit: (inout PerformanceTree) throws -> Void
  ) throws {
    var changed = tree
    try edit(&changed)
    #expect(changed.shape == shape, sourceLocation: sourceLocation)
    expectSound(changed, sourceLocation: sourceLocation)
    #expect(tree.shape == "a(b(d e) c) f", sourceLocation: sourceLocation)
  }

  let new = SasaranDraft("x", id: "x", children: [SasaranDraft("y", id: "y")])

  // MARK: Inserting

  @Test(arguments: [
    (nil, "a(b(d e x(y)) c) f"), (0, "a(b(x(y) d e) c) f"), (1, "a(b(d x(y) e) c) f"),
    (2, "a(b(d e x(y)) c) f"),
  ])
  func `a sasaran is inserted at a place`(position: Int?, shape: String) throws {
    try expectShape(shape) { try $0.insert(new, under: "b", at: position) }
  }

  @Test(arguments: [
    (nil, "a(b(d e) c) f x(y)"), (0, "x(y) a(b(d e) c) f"), (1, "a(b(d e) c) x(y) f"),
  ])
  func `a root is inserted at a place`(position: Int?, shape: String) throws {
    try expectShape(shape) { try $0.insert(new, at: position) }
  }

  @Test func `a first child is inserted`() throws {
    try expectShape("a(b(d(x(y)) e) c) f") { try $0.insert(new, under: "d", at: 0) }
  }

  @Test func `a tree can start empty`() throws {
    var tree = PerformanceTree("Uji")
    #expect(try tree.insert(SasaranDraft("a", indicators: [Indicator("i")])) == "S0.1")
    #expect(try tree.insert(SasaranDraft("b"), under: "S0.1") == "S1.1")
    #expect(tree.shape == "S0.1(S1.1)")
    #expect(tree.indicator("S0.1.a")?.name == "i")
    expectSound(tree)
  }

  @Test func `a sasaran takes the level below its parent's`() throws {
    var tree = tree
    try tree.insert(new, under: "b")
    #expect(tree["x"]?.level.code == "S2")
    #expect(tree["y"]?.level.code == "S3")
  }

  @Test(arguments: [(-1, 2), (3, 2), (Int.min, 2), (Int.max, 2)])
  func `a place that does not exist is refused`(position: Int, count: Int) {
    expectRefused(.positionOutOfRange(position, count: count)) {
      try $0.insert(new, under: "b", at: position)
    }
  }

  @Test func `an unknown parent is refused`() {
    expectRefused(.unknownSasaran("z")) { try $0.insert(new, under: "z") }
  }

  @Test func `an unknown level is refused, at any depth`() {
    expectRefused(.unknownLevel("S7")) { try $0.insert(SasaranDraft("x", level: "S7")) }
    expectRefused(.unknownLevel("S7")) {
      try $0.insert(SasaranDraft("x", children: [SasaranDraft("y", level: "S7")]))
    }
  }

  @Test func `an id in use is refused, at any depth`() {
    expectRefused(.duplicateID("e")) { try $0.insert(SasaranDraft("x", id: "e")) }
    expectRefused(.duplicateID("e")) {
      try $0.insert(SasaranDraft("x", children: [SasaranDraft("y", id: "e")]))
    }
  }

  @Test func `an id used twice in a draft is refused`() {
    expectRefused(.duplicateID("x")) {
      try $0.insert(SasaranDraft("x", id: "x", children: [SasaranDraft("y", id: "x")]))
    }
    expectRefused(.duplicateID("i")) {
      try $0.insert(SasaranDraft("x", indicators: [Indicator("p", id: "i"), Indicator("q", id: "i")]))
    }
  }

  @Test func `an indicator id in use is refused`() throws {
    var tree = LampungTree.tree
    #expect(throws: TreeEditError.duplicateID("S1.2.a")) {
      try tree.insert(SasaranDraft("x", indicators: [Indicator("p", id: "S1.2.a")]))
    }
    #expect(tree == LampungTree.tree)
  }

  // MARK: Removing

  @Test func `a sasaran is removed with everything below it`() throws {
    try expectShape("a(c) f") {
      let removed = try $0.remove("b")
      #expect(removed == 3)
    }
  }

  @Test(arguments: [
    ("d", "a(b(e) c) f"), ("e", "a(b(d) c) f"), ("c", "a(b(d e)) f"), ("a", "f"), ("f", "a(b(d e) c)"),
  ])
  func `siblings close up`(id: String, shape: String) throws {
    try expectShape(shape) { try $0.remove(id) }
  }

  @Test func `what is removed is not found, nor its indicators`() throws {
    var tree = LampungTree.tree
    #expect(try tree.remove("S1.2") == 4)
    #expect(tree["S3.1"] == nil)
    #expect(tree.indicator("S1.2.a") == nil)
    #expect(tree.indicatorCount == 1)
    expectSound(tree)
  }

  @Test func `the last root can be removed`() throws {
    var tree = PerformanceTree(shape: "a(b)")
    try tree.remove("a")
    #expect(tree == PerformanceTree("Contoh"))
    expectSound(tree)
  }

  @Test func `an unknown sasaran is not removed`() {
    expectRefused(.unknownSasaran("z")) { try $0.remove("z") }
  }

  @Test func `a removed id can be given again`() throws {
    try expectShape("a(b(d) c(e)) f") {
      try $0.remove("e")
      try $0.insert(SasaranDraft("e", id: "e"), under: "c")
    }
  }

  @Test func `a made id is not made again`() throws {
    var tree = LampungTree.tree
    try tree.remove("S2.2")
    #expect(try tree.insert(SasaranDraft("x"), under: "S1.2") == "S2.3")
    try tree.remove("S2.3")
    #expect(try tree.insert(SasaranDraft("x"), under: "S1.2") == "S2.4")
  }

  @Test func `when the first of two with one id goes, the other is found`() throws {
    let pair = ["p", "q"].map { SasaranDraft($0, id: "x", indicators: [Indicator($0, id: "i")]) }
    var tree = PerformanceTree("Uji", roots: [SasaranDraft("r", id: "r", children: pair)])
    try tree.remove("x")
    #expect(tree["x"]?.statement == "q")
    #expect(tree.indicator("i")?.name == "q")
    expectSound(tree)
    try tree.remove("x")
    #expect(tree["x"] == nil)
    expectSound(tree)
  }

  @Test func `two with one id go together`() throws {
    let pair = ["p", "q"].map { SasaranDraft($0, id: "x", indicators: [Indicator($0, id: "i")]) }
    var tree = PerformanceTree(
      "Uji", roots: [SasaranDraft("r", id: "r", children: pair), SasaranDraft("s", id: "x")])
    try tree.remove("r")
    #expect(tree["x"]?.statement == "s")
    #expect(tree.indicator("i") == nil)
    expectSound(tree)
  }

  // MARK: Moving

  @Test(arguments: [
    ("d", "c", nil, "a(b(e) c(d)) f"), ("c", "b", 0, "a(b(c d e)) f"), ("b", nil, nil, "a(c) f b(d e)"),
    ("f", "a", 1, "a(b(d e) f c)"), ("a", "f", nil, "f(a(b(d e) c))"), ("f", nil, 0, "f a(b(d e) c)"),
    ("d", "b", 1, "a(b(e d) c) f"), ("d", "b", 0, "a(b(d e) c) f"), ("e", "b", nil, "a(b(d e) c) f"),
    ("d", "b", nil, "a(b(e d) c) f"), ("a", nil, 1, "f a(b(d e) c)"),
  ])
  func `a sasaran is moved with everything below it`(
    id: String, parent: String?, position: Int?, shape: String
  ) throws {
    try expectShape(shape) { try $0.move(id, under: parent, at: position) }
  }

  @Test func `a place is counted among the other children`() {
    expectRefused(.positionOutOfRange(2, count: 1)) { try $0.move("d", under: "b", at: 2) }
    expectRefused(.positionOutOfRange(-1, count: 1)) { try $0.move("d", under: "b", at: -1) }
  }

  @Test func `levels do not change in a move`() throws {
    var tree = tree
    try tree.move("d")
    #expect(tree["d"]?.level.code == "S2")
  }

  @Test(arguments: ["a", "b", "e"])
  func `a move below itself is refused`(parent: String) {
    expectRefused(.wouldCreateCycle("a", under: parent)) { try $0.move("a", under: parent) }
  }

  @Test func `a move of or to an unknown sasaran is refused`() {
    expectRefused(.unknownSasaran("z")) { try $0.move("z", under: "a") }
    expectRefused(.unknownSasaran("z")) { try $0.move("a", under: "z") }
  }

  @Test func `a move settles a missing parent`() throws {
    var tree = PerformanceTree(
      "Contoh",
      flat: [(SasaranDraft("a", id: "a"), nil), (SasaranDraft("b", id: "b", level: "S1"), "hilang")])
    try tree.move("b", under: "a")
    #expect(tree["b"]?.declaredParent == nil)
    #expect(tree == PerformanceTree(shape: "a(b)"))
  }

  // MARK: Replacing

  @Test func `a replacement stands in the same place with the same id and level`() throws {
    try expectShape("a(b(g) c) f") {
      let id = try $0.replace("b", with: SasaranDraft("B", children: [SasaranDraft("g", id: "g")]))
      #expect(id == "b")
      #expect($0["b"]?.level.code == "S1")
      #expect($0["b"]?.statement == "B")
    }
  }

  @Test func `a replacement may use the ids that make way for it`() throws {
    try expectShape("a(e(b d) c) f") {
      let children = [SasaranDraft("B", id: "b"), SasaranDraft("D", id: "d")]
      let id = try $0.replace("b", with: SasaranDraft("E", id: "e", children: children))
      #expect(id == "e")
    }
  }

  @Test func `a root can be replaced`() throws {
    try expectShape("x(y) f") { try $0.replace("a", with: new) }
  }

  @Test func `a replacement with an id in use elsewhere is refused`() {
    expectRefused(.duplicateID("c")) { try $0.replace("b", with: SasaranDraft("x", id: "c")) }
    expectRefused(.duplicateID("f")) {
      try $0.replace("b", with: SasaranDraft("x", children: [SasaranDraft("y", id: "f")]))
    }
  }

  @Test func `an unknown sasaran or level is not replaced`() {
    expectRefused(.unknownSasaran("z")) { try $0.replace("z", with: new) }
    expectRefused(.unknownLevel("S7")) { try $0.replace("b", with: SasaranDraft("x", level: "S7")) }
  }

  @Test func `a replacement may use indicator ids that make way for it`() throws {
    var tree = LampungTree.tree
    try tree.replace("S1.2", with: SasaranDraft("x", indicators: [Indicator("i", id: "S1.2.b")]))
    #expect(tree.indicator("S1.2.b")?.name == "i")
    #expect(throws: TreeEditError.duplicateID("S0.1.a")) {
      try tree.replace("S1.2", with: SasaranDraft("x", indicators: [Indicator("i", id: "S0.1.a")]))
    }
    expectSound(tree)
  }

  @Test func `a sasaran replaced by its own draft stays as it was`() throws {
    var tree = LampungTree.tree
    let draft = try #require(tree["S3.1"]).draft
    try tree.replace("S3.1", with: draft)
    #expect(tree == LampungTree.tree)
    #expect(try #require(tree["S3.1"]).draft.id == nil)
  }

  // MARK: Updating

  @Test func `an update changes fields and keeps what is below`() throws {
    try expectShape("a(b(d e) c) f") {
      try $0.update("b") {
        $0.statement = "B"
        $0.children = [SasaranDraft("tidak dipakai")]
      }
      #expect($0["b"]?.statement == "B")
    }
  }

  @Test func `an update can change the id`() throws {
    try expectShape("a(x(d e) c) f") {
      try $0.update("b") { $0.id = "x" }
      #expect($0["b"] == nil)
      #expect($0["x"]?.children.map(\.id) == ["d", "e"])
    }
  }

  @Test(arguments: [nil, ""])
  func `an update without an id keeps it`(id: String?) throws {
    try expectShape("a(b(d e) c) f") { try $0.update("b") { $0.id = id } }
  }

  @Test func `an update without a level keeps it`() throws {
    var tree = tree
    try tree.update("d") { $0.level = nil }
    #expect(tree["d"]?.level.code == "S2")
  }

  @Test func `an update that takes an id in use is refused`() {
    expectRefused(.duplicateID("c")) { try $0.update("b") { $0.id = "c" } }
  }

  @Test func `an update of an unknown sasaran or to an unknown level is refused`() {
    expectRefused(.unknownSasaran("z")) { try $0.update("z") { $0.statement = "x" } }
    expectRefused(.unknownLevel("S7")) { try $0.update("b") { $0.level = "S7" } }
  }

  @Test func `details are changed, added and dropped`() throws {
    var tree = tree
    try tree.update("b") { $0.rationale = "sebab" }
    #expect(tree["b"]?.rationale == "sebab")
    try tree.update("b") { $0.cascading = .nonCascading(reason: "alasan") }
    #expect(tree["b"]?.cascading == .nonCascading(reason: "alasan"))
    try tree.update("b") {
      $0.rationale = nil
      $0.cascading = nil
    }
    #expect(tree == self.tree)
  }

  @Test func `indicators that stay keep their ids and letters are not used again`() throws {
    var tree = LampungTree.tree
    try tree.update("S1.2") { $0.indicators.removeFirst() }
    #expect(tree["S1.2"]?.indicators.map(\.id) == ["S1.2.b"])
    try tree.update("S1.2") { $0.indicators.append(Indicator("baru")) }
    #expect(tree["S1.2"]?.indicators.map(\.id) == ["S1.2.b", "S1.2.c"])
    #expect(tree.indicator("S1.2.a") == nil)
    #expect(try #require(tree["S1.2"]).draft.indicators.map(\.id) == [nil, nil])
    expectSound(tree)
  }

  @Test func `an update that repeats an indicator id is refused`() {
    var tree = LampungTree.tree
    #expect(throws: TreeEditError.duplicateID("S1.2.a")) {
      try tree.update("S1.2") { $0.indicators[1].id = "S1.2.a" }
    }
    #expect(throws: TreeEditError.duplicateID("S0.1.a")) {
      try tree.update("S1.2") { $0.indicators[1].id = "S0.1.a" }
    }
    #expect(tree == LampungTree.tree)
  }

  @Test func `places in source are kept by an update`() throws {
    var tree = LampungTree.tree
    try tree.update("S1.2") { $0.statement = "x" }
    #expect(tree.indicator("S1.2.a")?.location == LampungTree.tree.indicator("S1.2.a")?.location)
    #expect(
      tree.indicator("S1.2.a")?.location?.staticFile?.description.hasSuffix("LampungTree.swift") == true)
  }
}
