import Testing

@testable import PohonKinerja

struct TreePartTests {
  let tree = PerformanceTree(
    "Uji",
    crosscutting: [
      CrosscuttingLink(from: "c", to: "e", note: "dalam cabang"),
      CrosscuttingLink(from: "c", to: "g", note: "ke luar cabang"),
      CrosscuttingLink(from: "g", unit: "Dinas Kesehatan"),
    ],
    roots: [
      SasaranDraft(
        "akar", id: "a",
        children: [
          SasaranDraft(
            "kiri", id: "b", owner: "Kepala BPSDM", rationale: "karena",
            waivers: [Waiver("sasaran-copy", reason: "disepakati")],
            indicators: [
              Indicator("Nilai", id: "b.1", unit: .score, baseline: 3, targets: [2025: 4, 2026: "5"])
            ],
            children: [
              SasaranDraft("c", id: "c", children: [SasaranDraft("d", id: "d"), SasaranDraft("e", id: "e")]),
              SasaranDraft("f", id: "f"),
            ]),
          SasaranDraft("kanan", id: "g", children: [SasaranDraft("h", id: "h")]),
        ])
    ])

  // MARK: Branches

  @Test func `a branch is a tree with the same sasaran`() throws {
    let part = try tree.subtree(at: "b")
    expectSound(part)
    #expect(part.shape == "b(c(d e) f)")
    #expect(part.count == 5)
    #expect(part["b"]?.draft == tree["b"]?.draft)
    #expect(part.indicator("b.1")?.sasaran.id == "b")
    #expect(part["d"]?.level == tree["d"]?.level)
    #expect(part["g"] == nil)
    #expect(part.part == TreePart(path: ["a", "b"], lastLevel: nil, wholeCount: 8))
    #expect(part.preOrder.allSatisfy { $0.omittedCount == 0 })
  }

  @Test func `crosscutting links with an end in the branch stay`() throws {
    let notes = try tree.subtree(at: "b").crosscutting.map(\.note)
    #expect(notes == ["dalam cabang", "ke luar cabang"])
    #expect(try tree.subtree(at: "h").crosscutting.isEmpty)
  }

  @Test func `locations stay`() throws {
    let part = try Lampung.tree.subtree(at: "S1.2")
    #expect(part["S2.1"]?.location != nil)
    #expect(part["S2.1"]?.location == Lampung.tree["S2.1"]?.location)
    #expect(part.indicator("S2.1.a")?.location == Lampung.tree.indicator("S2.1.a")?.location)
  }

  @Test func `an unknown id is refused with the one that may have been meant`() {
    #expect(throws: TreePartError.unknownSasaran("S1.22", nearest: "S1.2")) {
      try Lampung.tree.subtree(at: "S1.22")
    }
    #expect(throws: TreePartError.unknownSasaran("zzz", nearest: nil)) { try tree.subtree(at: "zzz") }
    #expect(
      TreePartError.unknownSasaran("S1.22", nearest: "S1.2").description
        == "tidak ada sasaran ber-id \"S1.22\"; maksud Anda \"S1.2\"?")
  }

  // MARK: Levels

  @Test func `levels below the last are left out and counted`() throws {
    let part = try tree.limited(to: "S1")
    expectSound(part)
    #expect(part.shape == "a(b g)")
    #expect(part["b"]?.omittedCount == 4)
    #expect(part["g"]?.omittedCount == 1)
    #expect(part["a"]?.omittedCount == 0)
    #expect(part.part == TreePart(lastLevel: "S1", wholeCount: 8))
  }

  @Test func `an unknown level is refused with those there are`() {
    #expect(throws: TreePartError.unknownLevel("S9", known: ["S0", "S1", "S2", "S3"])) {
      try tree.limited(to: "S9")
    }
  }

  @Test func `the last level leaves out nothing`() throws {
    let part = try tree.limited(to: "S3")
    #expect(part.shape == tree.shape)
    #expect(part.preOrder.allSatisfy { $0.omittedCount == 0 })
  }

  @Test func `roots stay whatever their level`() throws {
    let part = try tree.subtree(at: "c").limited(to: "S0")
    #expect(part.shape == "c")
    #expect(part["c"]?.omittedCount == 2)
  }

  @Test func `a sasaran above its parent's level goes with its parent`() throws {
    let odd = PerformanceTree(
      "T",
      roots: [
        SasaranDraft(
          "a", id: "a", level: "S0",
          children: [
            SasaranDraft("b", id: "b", level: "S3", children: [SasaranDraft("c", id: "c", level: "S1")]),
            SasaranDraft("d", id: "d", level: "S1"),
          ])
      ])
    let part = try odd.limited(to: "S1")
    expectSound(part)
    #expect(part.shape == "a(d)")
    #expect(part["a"]?.omittedCount == 2)
  }

  // MARK: Parts of parts, edits, checks

  @Test func `a part of a part knows the whole`() throws {
    let part = try tree.subtree(at: "b").limited(to: "S2").subtree(at: "c")
    #expect(part.part == TreePart(path: ["a", "b", "c"], lastLevel: "S2", wholeCount: 8))
    #expect(part["c"]?.omittedCount == 2)
    let again = try tree.limited(to: "S2").limited(to: "S1")
    #expect(again["b"]?.omittedCount == 4)
    #expect(again.part?.lastLevel == "S1")
    #expect(try tree.limited(to: "S1").limited(to: "S2").part?.lastLevel == "S1")
  }

  @Test func `an edited part still knows what it leaves out`() throws {
    var part = try tree.limited(to: "S1")
    try part.update("b") { $0.statement = "lain" }
    #expect(part["b"]?.omittedCount == 4)
    try part.insert(SasaranDraft("baru"), under: "b")
    expectSound(part)
    #expect(part["b"]?.omittedCount == 4)
    #expect(tree["b"]?.statement == "kiri")
  }

  @Test func `what is left out is not taken for missing`() throws {
    let whole = Lampung.tree.checked()["leaf-above-bottom"].map(\.sasaran)
    #expect(try Lampung.tree.limited(to: "S1").checked()["leaf-above-bottom"].map(\.sasaran) == whole)
  }

  @Test func `an id used twice is told apart in a part too`() throws {
    let tree = PerformanceTree(
      "T",
      roots: [
        SasaranDraft("a", id: "x", children: [SasaranDraft("b", id: "y"), SasaranDraft("c", id: "y")]),
        SasaranDraft("d", id: "y"),
      ])
    let part = try tree.subtree(at: "x")
    expectSound(part)
    #expect(part["y"]?.statement == "b")
    #expect(try tree.subtree(at: "y")["y"]?.statement == "b")
  }

  @Test func `a declared parent that is missing stays so`() throws {
    let tree = PerformanceTree(
      "T", flat: [(SasaranDraft("a", id: "a"), "tidak-ada"), (SasaranDraft("b", id: "b"), "a")])
    var part = try tree.limited(to: "S0")
    expectSound(part)
    #expect(part["a"]?.declaredParent == "tidak-ada")
    try part.insert(SasaranDraft("c", id: "tidak-ada"))
    #expect(part["a"]?.declaredParent == nil)
  }

  @Test func `a chain of 200,000 is cut without recursion`() async throws {
    try await onSmallStack {
      let chain = PerformanceTree(
        "Rantai",
        flat: (0..<200_000).map { number in
          (
            draft: SasaranDraft("s", id: "x\(number)", level: number < 150_000 ? "S0" : "S1"),
            parent: number > 0 ? "x\(number - 1)" : nil
          )
        })
      let part = try chain.subtree(at: "x100000").limited(to: "S0")
      #expect(part.count == 50_000)
      #expect(part["x149999"]?.omittedCount == 50_000)
    }
  }

  @Test func `a small branch of a large tree costs no more than its size`() throws {
    func tree(children: Int) -> PerformanceTree {
      PerformanceTree(
        "T",
        roots: [
          SasaranDraft(
            "akar",
            children: (0..<children).map {
              SasaranDraft("s", id: "x\($0)", indicators: [Indicator("i"), Indicator("j")])
            })
        ])
    }
    func cost(_ tree: PerformanceTree) -> Int {
      ProcessorTime.nanoseconds { for _ in 0..<200 { _ = try? tree.subtree(at: "x7") } }
    }
    let (small, large) = (tree(children: 1_000), tree(children: 64_000))
    // The least of several runs: other programs only add.
    let costs = (0..<5).map { _ in (cost(small), cost(large)) }
    #expect((costs.map(\.1).min() ?? 0) < 4 * (costs.map(\.0).min() ?? 0))
  }
}
