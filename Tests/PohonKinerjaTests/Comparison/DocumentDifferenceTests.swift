import Testing

@testable import PohonKinerja

/// Differences of documents with their actuals, and how differences are worded.
@Suite struct DocumentDifferenceTests {
  private static func tree(_ statement: String = "Meningkatnya layanan") -> PerformanceTree {
    PerformanceTree(
      "Uji",
      roots: [
        SasaranDraft(
          statement, id: "A", level: "S0", indicators: [Indicator("Jumlah orang terlatih", id: "W")])
      ])
  }

  private static func actual(_ id: String, _ quarter: Int, _ figure: Target, note: String? = nil) -> Actual {
    Actual(of: id, in: .quarter(quarter, of: 2026), .reached(figure), note: note)
  }

  @Test func `actuals that are added, removed and changed are told`() throws {
    let old = Measurements(actuals: [Self.actual("W", 1, 3), Self.actual("W", 2, 4)])
    let new = Measurements(actuals: [Self.actual("W", 1, 5, note: "dikoreksi"), Self.actual("W", 3, 6)])
    let difference = DocumentDifference(from: Self.tree(), old, to: Self.tree(), new)
    #expect(!difference.isEmpty && difference.tree.isEmpty)
    #expect(difference.measurements.actuals.map(\.kind) == [.changed, .added, .removed])
    #expect(difference.measurements.actuals.first?.fields == [.result, .note])
    let text = difference.text()
    #expect(text.contains("realisasi: 1 ditambah, 1 dihapus, 1 berubah"), "\(text)")
    #expect(text.contains("realisasi: “3” → “5”"), "\(text)")
    #expect(text.contains("keterangan: (tidak ada) → “dikoreksi”"), "\(text)")
    #expect(difference.markdown().contains("dikoreksi"))
    #expect(difference.json().contains("\"kind\": \"removed\""))
    #expect(try difference.measurements.applied(to: old) == new)
    #expect(throws: DifferenceError.actualsDiffer) {
      try difference.measurements.applied(to: Measurements(actuals: [Self.actual("W", 1, 9)]))
    }
  }

  @Test func `what is the same gives nothing, and a new id changes no actual`() throws {
    let actuals = Measurements(actuals: [Self.actual("W", 1, 3)])
    #expect(DocumentDifference(from: Self.tree(), actuals, to: Self.tree(), actuals).isEmpty)
    var renamed = Self.tree()
    try renamed.update("A") { $0.indicators[0].id = "W2" }
    let difference = DocumentDifference(
      from: Self.tree(), actuals, to: renamed, Measurements(actuals: [Self.actual("W2", 1, 3)]))
    #expect(difference.measurements.isEmpty && !difference.tree.isEmpty)
  }

  @Test func `old and new can be told apart however long they are`() {
    let long = String(repeating: "Meningkatnya layanan kepegawaian daerah ", count: 12)
    let difference = TreeDifference(from: Self.tree(long + "lama"), to: Self.tree(long + "baru"))
    for text in [difference.text(), difference.markdown()] {
      #expect(text.contains("lama”") && text.contains("baru”"), "\(text)")
      #expect(!text.contains("kepeg…") && !text.contains("laya…"))
    }
  }

  @Test func `the same letters in another Unicode form are told as that`() {
    let difference = TreeDifference(
      from: Self.tree("Meningkatnya kaf\u{E9}"), to: Self.tree("Meningkatnya kafe\u{301}"))
    #expect(difference.text().contains("(bentuk Unicode berbeda)"))
    #expect(difference.text(in: .english).contains("(another Unicode form)"))
  }

  @Test func `repeated statements go by their indicators where those tell them apart`() {
    func tree(_ targets: [Target]) -> PerformanceTree {
      PerformanceTree(
        "Uji",
        roots: [
          SasaranDraft(
            "Meningkatnya layanan", level: "S0",
            children: targets.map {
              SasaranDraft(
                "Terlaksananya pelatihan", level: "S1",
                indicators: [Indicator("Jumlah", unit: "orang", targets: [2026: $0])])
            })
        ])
    }
    let base = tree([0, 1, 2, 3])
    let shorter = TreeDifference(from: base, to: tree([0, 2, 3]))
    #expect(shorter.count(of: SasaranChange.Kind.removed) == 1)
    #expect(shorter.count(of: IndicatorChange.Kind.retargeted) == 0)
    let merged = PerformanceTree.merging(tree([0, 1, 2, 33]), tree([0, 2, 3]), base: base)
    #expect(merged.isClean, "\(merged.conflicts)")
    let targets = Array(merged.tree.roots).first?.children.map { $0.indicators.first?.targets[2026] }
    let expected: [Target?] = [0, 2, 33]
    #expect(targets == expected)
  }
}
