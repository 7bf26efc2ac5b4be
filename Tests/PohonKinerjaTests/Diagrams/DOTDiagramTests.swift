import Testing

@testable import PohonKinerja

@Suite struct DOTDiagramTests {
  @Test func `Lampung as a graph`() throws {
    try Golden.expect(Lampung.tree.drawn(as: .dot), equals: "lampung.dot")
  }

  @Test func `baselines and targets stand below their indicators`() throws {
    try Golden.expect(Merit.tree.drawn(as: .dot), equals: "merit.dot")
    #expect(!Merit.tree.drawn(as: .dot(showsTargets: false)).contains("→"))
  }

  @Test func `findings are counted in the boxes`() throws {
    let report = Merit.tree.checked()
    try Golden.expect(
      Merit.tree.drawn(as: .dot(language: .english, findings: report)), equals: "merit-findings.dot")
  }

  @Test func `a long target is broken where a long name is`() {
    func longestRun(of letter: Character) -> Int {
      let indicator = Indicator(
        String(repeating: "n", count: 200), targets: [2026: Target(String(repeating: "t", count: 200))])
      let tree = PerformanceTree("T", roots: [SasaranDraft("Meningkatnya layanan", indicators: [indicator])])
      return tree.drawn(as: .dot).split { $0 != letter }.map(\.count).max() ?? 0
    }
    #expect(longestRun(of: "t") == longestRun(of: "n"))
    #expect((20..<200).contains(longestRun(of: "n")))
  }

  @Test func `lines of large trees are straight`() {
    func drawing(children: Int) -> String {
      let root = SasaranDraft("akar", children: (0..<children).map { SasaranDraft("anak \($0)") })
      return PerformanceTree("T", roots: [root]).drawn(as: .dot)
    }
    #expect(drawing(children: 59).contains("splines=ortho"))
    #expect(drawing(children: 60).contains("splines=polyline"))
    func chain(_ count: Int) -> String {
      let levels = (0..<count).map { Level("S\($0)", "Tingkat \($0)") }
      let flat = (0..<count).map { number -> (draft: SasaranDraft, parent: String?) in
        let draft = SasaranDraft("sasaran", id: "N\(number)", level: "S\(number)")
        return (draft, number == 0 ? nil : "N\(number - 1)")
      }
      return PerformanceTree("T", cascade: Cascade(typed: levels), flat: flat).drawn(as: .dot)
    }
    #expect(chain(16).contains("splines=ortho"))
    #expect(chain(17).contains("splines=polyline"))
  }

  @Test func `ids are made and every statement ends on its line`() {
    let roots = HostileLabels.all.map {
      SasaranDraft($0, id: "x" + $0, owner: Position($0), indicators: [Indicator($0)])
    }
    let drawing = PerformanceTree("T", roots: roots).drawn(as: .dot)
    let boxes = drawing.split(separator: "\n").filter {
      $0.hasPrefix("  n") && $0.contains(" [label=<<TABLE")
    }
    #expect(boxes.count == HostileLabels.all.count)
    #expect(boxes.allSatisfy { $0.hasSuffix("\"];") })
  }

  @Test func `a sasaran above its parent's level stands below it all the same`() {
    let tree = PerformanceTree(
      "T",
      roots: [
        SasaranDraft("a", id: "a", level: "S3", children: [SasaranDraft("b", id: "b", level: "S0")]),
        SasaranDraft("c", id: "c", level: "S0"),
      ])
    let drawing = tree.drawn(as: .dot)
    #expect(drawing.contains("{ rank=same; L0; n2; }"))
    #expect(drawing.contains("{ rank=same; L1; n0; }"))
    #expect(drawing.contains("{ rank=same; L2; n1; }"))
    #expect(drawing.contains("L2 [style=invis"))
  }

  @Test func `a tree without sasaran is its title`() {
    let drawing = PerformanceTree("Kosong").drawn(as: .dot)
    #expect(drawing.contains("Kosong") && drawing.hasSuffix("}\n"))
  }
}
