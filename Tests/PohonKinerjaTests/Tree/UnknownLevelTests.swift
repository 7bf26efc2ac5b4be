import Testing

@testable import PohonKinerja

/// Drafts whose level the cascade does not have.
struct UnknownLevelTests {
  let tree = PerformanceTree(
    "Uji",
    roots: [SasaranDraft("A", id: "a", level: "S0", children: [SasaranDraft("B", id: "b", level: "S9")])])

  @Test func `it stands as if it named no level, and is reported with its code`() throws {
    #expect(tree["b"]?.level.code == "S1")
    #expect(tree["b"]?.unknownLevel == "S9")
    #expect(tree["a"]?.unknownLevel == nil)
    let finding = try #require(tree.checked()["level-unknown"].first)
    #expect(finding.subject == .sasaran("b"))
    #expect(finding.severity == .error)
    #expect(finding.summary.indonesian.contains("“S9”"))
  }

  @Test func `a change of another field keeps the finding`() throws {
    var tree = tree
    try tree.update("b") { $0.statement = "Lain" }
    #expect(tree["b"]?.unknownLevel == "S9")
    try tree.replace("b", with: SasaranDraft("Baru"))
    #expect(tree["b"]?.unknownLevel == "S9")
  }

  @Test func `giving it a level that exists ends the finding`() throws {
    var tree = tree
    try tree.update("b") { $0.level = "S2" }
    #expect(tree["b"]?.level.code == "S2")
    #expect(tree.checked()["level-unknown"].isEmpty)
  }

  @Test func `an edit does not bring in an unknown level`() {
    var tree = tree
    #expect(throws: TreeEditError.unknownLevel("S8")) { try tree.update("b") { $0.level = "S8" } }
    #expect(throws: TreeEditError.unknownLevel("S9")) { try tree.update("a") { $0.level = "S9" } }
    #expect(throws: TreeEditError.unknownLevel("S9")) {
      try tree.insert(SasaranDraft("C", children: [SasaranDraft("D", level: "S9")]))
    }
  }

  @Test func `what is written can be read, with the level it stands on`() throws {
    #expect(try PerformanceTree(json: tree.json())["b"]?.level.code == "S1")
  }
}
