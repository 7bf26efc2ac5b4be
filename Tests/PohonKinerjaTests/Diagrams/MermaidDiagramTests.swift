import PohonKinerja
import Testing

@Suite struct MermaidDiagramTests {
  @Test func `Lampung as a flowchart`() throws {
    try Golden.expect(Lampung.tree.drawn(as: .mermaid), equals: "lampung.mmd")
  }

  @Test func `baselines and targets stand below their indicators`() throws {
    try Golden.expect(Merit.tree.drawn(as: .mermaid), equals: "merit.mmd")
    #expect(!Merit.tree.drawn(as: .mermaid(showsTargets: false)).contains("→"))
  }

  @Test func `findings are counted in the boxes`() throws {
    let report = Merit.tree.checked()
    try Golden.expect(
      Merit.tree.drawn(as: .mermaid(language: .english, findings: report)), equals: "merit-findings.mmd")
  }

  @Test func `nothing of the document becomes syntax`() {
    let roots = HostileLabels.all.map {
      SasaranDraft($0, id: "x" + $0, owner: Position($0), indicators: [Indicator($0)])
    }
    let drawing = PerformanceTree("T\"\n---\nflowchart", roots: roots).drawn(as: .mermaid)
    let lines = drawing.split(separator: "\n")
    #expect(lines[1] == #"title: "Pohon Kinerja T\u0022 --- flowchart""#)
    // After the boxes the look of the level, and that of boxes without anything below.
    #expect(lines.count == 11 + HostileLabels.all.count + 3)
    for (number, line) in lines.dropFirst(11).dropLast(3).enumerated() {
      #expect(line.hasPrefix("  n\(number)[\"") && line.hasSuffix("\"]:::s0"))
      #expect(line.utf8.count { $0 == UInt8(ascii: "\"") } == 2)
      #expect(!line.contains("<"))
    }
  }

  @Test func `a less-than sign in the title is replaced, since Mermaid would drop it`() {
    #expect(PerformanceTree("a<b").drawn(as: .mermaid).contains(#"title: "Pohon Kinerja a\u2039b""#))
  }

  @Test func `more lines than GitHub draws are announced`() {
    func drawing(children: Int) -> String {
      let root = SasaranDraft("akar", children: (0..<children).map { SasaranDraft("anak \($0)") })
      return PerformanceTree("T", roots: [root]).drawn(as: .mermaid)
    }
    #expect(!drawing(children: 500).contains("%%"))
    #expect(drawing(children: 501).contains("  %% 501 garis, "))
    #expect(drawing(children: 501).contains(" karakter: GitHub menggambar paling banyak 500 dan 50000\n"))
  }
}
