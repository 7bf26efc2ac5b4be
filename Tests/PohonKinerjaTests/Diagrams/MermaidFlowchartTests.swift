import Foundation
import PohonKinerja
import Testing

@Suite struct MermaidFlowchartTests {
  private func tree(_ fanOut: [Int], statement: String = "Meningkatnya kualitas pelayanan publik")
    -> PerformanceTree
  {
    func draft(_ depth: Int) -> SasaranDraft {
      let count = depth < fanOut.count ? fanOut[depth] : 0
      return SasaranDraft(
        statement, owner: "Kepala Bidang", indicators: [Indicator("Indeks", targets: [2025: 75, 2026: 80])],
        children: (0..<count).map { _ in draft(depth + 1) })
    }
    return PerformanceTree("Uji", roots: [draft(0)])
  }

  private func boxes(_ chart: MermaidFlowchart) -> [Substring] {
    chart.text.split(separator: "\n").filter { $0.hasPrefix("  n") && $0.contains("[\"") }
      .compactMap { $0.dropFirst(2).split(separator: "[").first }
  }

  private func edges(_ chart: MermaidFlowchart) -> [Substring] {
    chart.text.split(separator: "\n").filter { $0.contains(" --- ") }
  }

  /// Every flowchart is small enough, every sasaran is in one, and every line of the tree is drawn exactly once.
  private func expectWhole(
    _ charts: [MermaidFlowchart], of tree: PerformanceTree, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let isSmall = charts.allSatisfy { chart in
      chart.isWithinLimits && chart.text.utf16.count <= MermaidDiagram.characterLimit
        && edges(chart).count <= MermaidDiagram.edgeLimit && boxes(chart).count == chart.sasaranCount
    }
    #expect(isSmall, sourceLocation: sourceLocation)
    #expect(Set(charts.flatMap(boxes)).count == tree.count, sourceLocation: sourceLocation)
    let lines = charts.flatMap(edges)
    #expect(lines.count == tree.count - Array(tree.roots).count, sourceLocation: sourceLocation)
    #expect(Set(lines).count == lines.count, sourceLocation: sourceLocation)
    #expect(charts.map(\.number) == Array(1...charts.count), sourceLocation: sourceLocation)
  }

  @Test func `a tree that fits is one flowchart`() {
    let charts = Lampung.tree.flowcharts()
    #expect(charts.map(\.text) == [Lampung.tree.drawn(as: .mermaid)])
    #expect(charts.map(\.root) == [nil])
    #expect(charts.map(\.title) == ["Pohon Kinerja BPSDMD Provinsi Lampung"])
  }

  @Test func `a large tree is an overview and a flowchart for each branch`() {
    let tree = tree([12, 6, 8])
    let charts = tree.flowcharts()
    expectWhole(charts, of: tree)
    #expect(charts.map(\.root) == [nil] + (1...12).map { "S1.\($0)" })
    #expect(charts[0].sasaranCount == 13)
    #expect(charts[0].title == "Pohon Kinerja Uji · bagan 1 dari 13")
    #expect(charts[0].text.contains(#"\n→ bagan 2"]"#) && charts[0].text.contains(#"\n→ bagan 13"]"#))
    #expect(charts[4].title == "Pohon Kinerja Uji · bagan 5 dari 13: S1.4")
    #expect(charts[4].text.contains(#"\n← bagan 1"]"#))
  }

  @Test func `a branch that is too large is divided further`() {
    let tree = tree([10, 30, 12])
    let charts = tree.flowcharts()
    expectWhole(charts, of: tree)
    let second = charts.first { $0.root == "S1.2" }
    #expect(second?.sasaranCount == 31)
    let team = charts.first { $0.root == "S2.31" }
    #expect(team?.text.contains(#"\n← bagan \#(second?.number ?? 0)"]"#) == true)
  }

  @Test func `a sasaran with many children has several flowcharts with whole branches`() {
    let tree = tree([400, 1])
    let charts = tree.flowcharts()
    expectWhole(charts, of: tree)
    #expect(charts.count < 12)
    #expect(charts.map(\.root) == [nil] + repeatElement("S0.1", count: charts.count - 1))
    #expect(charts[1].text.contains("n0[\"S0.1 (lanjutan)\"]"))
  }

  @Test func `one of many children whose branch is too large has flowcharts of its own`() {
    let statement = String(repeating: "Meningkatnya kualitas pelayanan publik ", count: 4)
    let children = (1...300).map { number in
      SasaranDraft(
        statement, children: number == 150 ? Array(repeating: SasaranDraft(statement), count: 400) : [])
    }
    let tree = PerformanceTree("Uji", roots: [SasaranDraft(statement, children: children)])
    let charts = tree.flowcharts()
    expectWhole(charts, of: tree)
    #expect(charts.first { $0.root == "S1.150" }?.text.contains(#"\n← bagan "#) == true)
  }

  @Test func `a long title leaves less room for boxes`() {
    var tree = tree([400], statement: String(repeating: "Meningkatnya kualitas pelayanan publik ", count: 4))
    tree.title = String(repeating: "Dinas Pendidikan dan Kebudayaan ", count: 60)
    expectWhole(tree.flowcharts(), of: tree)
  }

  @Test func `a chain is divided in the middle`() {
    let chain = PerformanceTree(
      "Rantai",
      flat: (0..<2_000).map { number in
        (draft: SasaranDraft("Sasaran", level: "S3"), parent: number > 0 ? "S3.\(number)" : nil)
      })
    let charts = chain.flowcharts()
    expectWhole(charts, of: chain)
    #expect(charts.count < 20)
  }

  /// With findings, and as many levels as there may be, each of which has a look of its own.
  @Test(arguments: [9, Cascade.maximumLevelCount])
  func `the fullest flowchart is not too long, however many levels it has`(count: Int) throws {
    let levels = (0..<count).map { Level("L\($0)", "Tingkat") }
    let cascade = try Cascade(levels)
    /// A chain of as many boxes as levels.
    func chain(_ length: Int) -> PerformanceTree {
      PerformanceTree(
        "T", cascade: cascade,
        flat: levels.enumerated().map { number, level in
          let letters = length / count + (number < length % count ? 1 : 0)
          let statement = String(repeating: "kata ", count: letters / 5) + "mutu!".prefix(letters % 5)
          return (
            draft: SasaranDraft(statement, id: "\(number)", level: level.code),
            parent: number > 0 ? "\(number - 1)" : nil
          )
        })
    }
    func charts(_ length: Int) -> [MermaidFlowchart] {
      let tree = chain(length)
      return tree.flowcharts(as: .mermaid(findings: tree.checked()))
    }
    var (fitting, tooLong) = (count * 10, 50_000)
    while tooLong - fitting > 1 {
      let length = (fitting + tooLong) / 2
      if charts(length).count == 1 { fitting = length } else { tooLong = length }
    }
    for length in [fitting, tooLong] { expectWhole(charts(length), of: chain(length)) }
  }

  @Test func `many roots are divided too`() {
    let forest = PerformanceTree("Hutan", roots: (0..<1_200).map { SasaranDraft("Sasaran \($0)") })
    let charts = forest.flowcharts()
    expectWhole(charts, of: forest)
    #expect(charts.allSatisfy { $0.root == nil })
  }

  @Test func `a box that is too large alone says so`() {
    let tree = tree([2], statement: String(repeating: "kata ", count: 12_000))
    let charts = tree.flowcharts()
    #expect(charts.map(\.sasaranCount) == [2, 2])
    #expect(charts.allSatisfy { !$0.isWithinLimits && $0.text.contains("%% ") })
  }

  /// A box whose text makes a flowchart of so many characters.
  private func box(_ characters: Int) throws -> PerformanceTree {
    func tree(_ words: Int, title: Int) -> PerformanceTree {
      PerformanceTree(
        String(repeating: "T", count: title),
        roots: [SasaranDraft(String(repeating: "kata ", count: words), level: "S0")])
    }
    var words = 1
    while tree(words + 100, title: 1).drawn(as: .mermaid).utf8.count <= characters { words += 100 }
    let rest = characters - tree(words, title: 1).drawn(as: .mermaid).utf8.count
    return tree(words, title: 1 + rest)
  }

  @Test func `as many characters as GitHub draws are within limits, and one more is not`() throws {
    let limit = MermaidDiagram.characterLimit
    for length in [limit - 1, limit] {
      let tree = try box(length)
      let drawn = tree.drawn(as: .mermaid)
      #expect(drawn.utf8.count == length && !drawn.contains("%% "))
      #expect(tree.flowcharts().map(\.isWithinLimits) == [true])
    }
    var tree = try box(limit)
    tree.title += "T"
    #expect(tree.flowcharts().map(\.isWithinLimits) == [false])
    #expect(
      tree.drawn(as: .mermaid).contains(
        "  %% 0 garis, 50001 karakter: GitHub menggambar paling banyak 500 dan"))
    let english = tree.drawn(as: .mermaid(language: .english))
    #expect(
      english.contains("  %% 0 lines, ")
        && english.contains(" characters: GitHub draws at most 500 and 50000"))
  }

  @Test func `as many lines as GitHub draws are within limits, and one more is not`() {
    func star(_ lines: Int) -> PerformanceTree {
      PerformanceTree(
        "T",
        roots: [SasaranDraft("A", level: "S0", children: (0..<lines).map { _ in SasaranDraft("B") })])
    }
    let limit = MermaidDiagram.edgeLimit
    for lines in [limit - 1, limit] {
      #expect(!star(lines).drawn(as: .mermaid).contains("%% "))
    }
    #expect(star(limit + 1).drawn(as: .mermaid).contains("  %% 501 garis, "))
    #expect(star(limit + 1).flowcharts().count > 1)
  }

  @Test func `an empty tree is an empty flowchart`() {
    #expect(PerformanceTree("Kosong").flowcharts().map(\.sasaranCount) == [0])
  }

  @Test func `findings stand in the first flowchart as a whole and in each box`() {
    let tree = tree([12, 6, 8])
    let charts = tree.flowcharts(as: .mermaid(findings: tree.checked()))
    expectWhole(charts, of: tree)
    #expect(charts[0].text.contains("  k[\"Temuan#58; "))
    #expect(!charts[1].text.contains("  k[\""))
    #expect(charts.allSatisfy { $0.text.contains("stroke-width:4px") })
  }

  @Test func `flowcharts as a page`() {
    let page = MermaidFlowchart.markdown(tree([12, 6, 8]).flowcharts())
    #expect(page.components(separatedBy: "```mermaid\n---\n").count == 14)
    #expect(page.components(separatedBy: "\n```\n").count == 14)
    #expect(page.hasPrefix("## Pohon Kinerja Uji · bagan 1 dari 13\n\n```mermaid\n"))
  }

  @Test func `no label ends the block of a page`() {
    let tree = PerformanceTree("```", roots: HostileLabels.all.map { SasaranDraft($0 + "\n```\n") })
    let page = MermaidFlowchart.markdown(tree.flowcharts())
    #expect(page.split(separator: "\n").count { $0.hasPrefix("```") } == 2)
  }

  @Test func `a model is one flowchart`() {
    let chart = LogicModel.broken.flowchart()
    #expect(chart.text == LogicModel.broken.drawn(as: .mermaid))
    #expect(chart.isWithinLimits)
  }

  @Test func `time grows with the tree`() {
    func cost(_ children: Int) -> Int {
      let tree = tree([children, 4, 10])
      return (0..<5).map { _ in ProcessorTime.nanoseconds { _ = tree.flowcharts() } }.min() ?? 0
    }
    // Four times as much: the square would be sixteen times, and other work on the machine never doubles it.
    #expect(Double(cost(200)) < 8 * Double(cost(50)))
  }
}
