import Testing

@testable import PohonKinerja

/// An update that keeps all ids writes rows over where they lie.
struct TreeUpdateTests {
  @Test func `a word or figure is changed without a new row`() throws {
    var tree = tree
    let rows = RowCounts(tree)
    try tree.update("B") {
      $0.statement = "Meningkatnya mutu arsip"
      $0.owner = "Kepala Arsip"
      $0.indicators[1].name = "Persentase arsip rusak"
      $0.indicators[1].targets = [2026: 7, 2027: "≤ 5"]
      $0.indicators[0].baseline = nil
    }
    #expect(RowCounts(tree) == rows)
    let arsip = try #require(tree["B"])
    #expect(arsip.statement == "Meningkatnya mutu arsip")
    #expect(arsip.owner == "Kepala Arsip")
    #expect(arsip.indicators.map(\.name) == ["Persentase arsip tertata", "Persentase arsip rusak"])
    #expect(tree.indicator("B.a")?.baseline == nil)
    #expect(tree.indicator("B.a")?.targets == [2026: 70, 2027: 80])
    #expect(tree.indicator("B.b")?.targets == [2026: 7, 2027: "≤ 5"])
    #expect(tree.indicator("B.b")?.baseline == 12)
    expectSound(tree)
  }

  @Test func `more targets than there were find room`() throws {
    var tree = tree
    try tree.update("B") { draft in
      for year in 2026...2029 { draft.indicators[0].targets.set(Target(Number(year)), for: year) }
    }
    #expect(tree.indicator("B.a")?.targets == [2026: 2026, 2027: 2027, 2028: 2028, 2029: 2029])
    #expect(tree.indicator("B.b")?.targets == [2026: 10, 2027: 8])
    try tree.update("B") { $0.indicators[0].targets = [:] }
    #expect(tree.indicator("B.a")?.targets == [:])
    #expect(tree.indicator("B.a")?.baseline == 60)
    expectSound(tree)
  }

  @Test func `a copy keeps what is written over`() throws {
    var tree = tree
    let copy = tree
    try tree.update("B") {
      $0.statement = "Lain"
      $0.indicators[0].name = "Lain"
      $0.indicators[0].targets = [2026: 1, 2027: 2]
      $0.criticalSuccessFactors = []
      $0.indicators[0].trajectory = [:]
    }
    #expect(copy == self.tree)
    #expect(copy["B"]?.criticalSuccessFactors == ["Arsiparis terlatih"])
    #expect(tree["B"]?.criticalSuccessFactors == [])
    #expect(copy.indicator("B.a")?.targets == [2026: 70, 2027: 80])
    expectSound(copy)
    expectSound(tree)
  }

  @Test func `what an update leaves as it was is stored once`() throws {
    var tree = tree
    let before = tree.columns
    try tree.update("B") { $0.rationale = "sebab" }
    let row = try #require(tree.columns.node(withID: "B"))
    #expect(tree.columns.nodes[row].statement == before.nodes[row].statement)
    for place in tree.columns.indicatorRows(of: row) {
      #expect(tree.columns.indicators[place] == before.indicators[place])
    }
  }

  @Test func `what an update does to the children is not even looked at`() throws {
    var tree = tree
    try tree.update("B") {
      $0.rationale = "sebab"
      $0.children = [SasaranDraft("Anak", id: "A", level: "tidak ada")]
    }
    #expect(tree["B"]?.rationale == "sebab")
    #expect(tree.preOrder.map(\.id) == ["A", "B"])
    expectSound(tree)
  }

  /// A weight is written with the decimals it was given with, however many.
  @Test(arguments: [UInt8(1), 8, 9], [UInt8(0), 8, 9])
  func `an update of the decimals of a weight alone is not lost`(before: UInt8, after: UInt8) throws {
    var tree = tree
    for scale in [before, after] {
      let fifty = (0..<scale).reduce(Int64(50)) { product, _ in product * 10 }
      let weight = try #require(Number(mantissa: fifty, scale: scale))
      try tree.update("B") { $0.indicators[0].weight = weight }
      #expect(tree["B"]?.indicators.first?.weight?.scale == scale)
      #expect(tree["B"]?.indicators.first?.weight == weight)
    }
  }

  /// A document may use an id twice; the first to have it keeps it, whatever is edited.
  @Test func `an id that is used twice is still found at the first`() throws {
    var tree = PerformanceTree(
      "Ganda",
      roots: ["a", "b"].map { SasaranDraft($0, id: $0, indicators: [Indicator("i \($0)", id: "x")]) })
    try tree.update("a") { $0.statement = "c" }
    #expect(tree.indicator("x")?.name == "i a")
    #expect(throws: TreeEditError.duplicateID("x")) { try tree.update("b") { $0.statement = "d" } }
    try tree.update("a") { $0.indicators[0].id = "y" }
    #expect(tree.indicator("x")?.name == "i b")
    try tree.update("b") { $0.statement = "d" }
    #expect(tree["b"]?.statement == "d")
    expectSound(tree)
  }

  private struct RowCounts: Equatable {
    let counts: [Int]

    init(_ tree: PerformanceTree) {
      let columns = tree.columns
      counts = [columns.nodes.count, columns.indicators.count, columns.values.count]
    }
  }

  private var tree: PerformanceTree {
    PerformanceTree(
      "Contoh",
      roots: [
        SasaranDraft("Meningkatnya layanan", id: "A"),
        SasaranDraft(
          "Meningkatnya tertib arsip", id: "B", criticalSuccessFactors: ["Arsiparis terlatih"],
          indicators: [
            Indicator("Persentase arsip tertata", baseline: 60, targets: [2026: 70, 2027: 80]),
            Indicator("Persentase arsip hilang", baseline: 12, targets: [2026: 10, 2027: 8]),
          ]),
      ])
  }
}
