import PohonKinerja
import Testing

/// What papers on measurement say where there is no achievement, and beside one: nothing that is not so.
@Suite struct AchievementReasonTests {
  private static let owner = "Kepala Bidang Layanan"

  private static func tree(_ indicators: Indicator...) -> PerformanceTree {
    PerformanceTree(
      "Contoh", planYear: 2026,
      roots: [
        SasaranDraft(
          "Meningkatnya layanan", id: "S1.1", level: "S1", owner: Position(owner), indicators: indicators)
      ])
  }

  private static func notes(_ paper: Paper) -> [String] {
    paper.blocks.flatMap { block -> [String] in
      if case .notes(let notes) = block { notes } else { [] }
    }
  }

  private static func paper(
    _ kind: PaperKind, _ tree: PerformanceTree, _ measurements: Measurements,
    at period: MeasurementPeriod? = 2026, in language: Language = .indonesian
  ) throws -> Paper {
    let request = PaperRequest(language: language, measurements: measurements, period: period)
    return try #require(try tree.papers(kind, for: request).first)
  }

  private static let weightless = tree(
    Indicator("Jumlah layanan", id: "a", unit: "layanan", targets: [2026: 10], weight: 0),
    Indicator("Jumlah loket", id: "b", unit: "loket", targets: [2026: 10], weight: 0))
  private static let reached = Measurements(actuals: [
    Actual(of: "a", in: 2026, .reached(10)), Actual(of: "b", in: 2026, .reached(11)),
  ])

  @Test func `an evaluation says that weights come to nothing, and not that a grade is among them`() throws {
    let notes = Self.notes(try Self.paper(.evaluationSheet, Self.weightless, Self.reached))
    #expect(
      notes.contains(
        "\(Self.owner) tanpa rata-rata: S1.1: bobot indikatornya nol semua atau ada yang negatif, jadi rata-ratanya tidak ada."
      ))
    #expect(!notes.contains { $0.contains("predikat, bukan persen") })
  }

  @Test func `an evaluation says that a limit is exceeded, and what is missing`() throws {
    let tree = Self.tree(
      Indicator(
        "Jumlah kasus", id: "a", unit: "kasus", polarity: .minimize, targets: [2026: 40], consolidation: .sum)
    )
    let actuals = Measurements(actuals: [Actual(of: "a", in: .quarter(1, of: 2026), .reached(80))])
    let notes = Self.notes(try Self.paper(.evaluationSheet, tree, actuals, at: .quarter(4, of: 2026)))
    let note = try #require(notes.first { $0.hasPrefix(Self.owner) })
    #expect(
      note.hasPrefix(
        "\(Self.owner) tanpa rata-rata: ada batas yang terlampaui tanpa capaian dalam persen (a: realisasi"))
    #expect(note.contains("triwulan II 2026") && note.contains("belum ada"))
    #expect(!notes.contains { $0.contains("predikat, bukan persen") || $0.contains("indikator terukur") })
    let english = try Self.paper(
      .evaluationSheet, tree, actuals, at: .quarter(4, of: 2026), in: .english)
    #expect(
      Self.notes(english).contains {
        $0.contains("a limit is exceeded without an achievement in per cent (a: no actual for")
      })
  }

  @Test(arguments: [PaperKind.measurementTable, .reviewNotes].map(\.id))
  func `a table says why there is no mean`(_ id: String) throws {
    let kind = try PaperKind.named(id)
    let note =
      "S1.1 tanpa rata-rata: bobot indikatornya nol semua atau ada yang negatif, jadi rata-ratanya tidak ada."
    #expect(Self.notes(try Self.paper(kind, Self.weightless, Self.reached)).contains(note))
    let english = Self.notes(try Self.paper(kind, Self.weightless, Self.reached, in: .english))
    #expect(english.contains { $0.hasPrefix("S1.1 has no mean: the weights") })
    let weighted = Self.tree(
      Indicator("Jumlah layanan", id: "a", unit: "layanan", targets: [2026: 10], weight: 1))
    #expect(!Self.notes(try Self.paper(kind, weighted, Self.reached)).contains { $0.contains("rata-rata:") })
  }

  @Test(arguments: [PaperKind.measurementTable, .reviewNotes].map(\.id))
  func `a figure that was not held against its places says so among the remarks`(_ id: String) throws {
    let kind = try PaperKind.named(id)
    let tree = Self.tree(Indicator("Persentase lulusan", id: "a", unit: .percent, targets: [2026: 80]))
    let reports: [(String?, Target)] = [(nil, 70), ("Metro", 50), ("Pringsewu", 80)]
    func remark(_ reports: [(String?, Target)]) throws -> String {
      let actuals = reports.map { Actual(of: "a", in: 2026, .reached($0.1), place: $0.0) }
      let table = try #require(try Self.paper(kind, tree, Measurements(actuals: actuals)).tables.first)
      let column = try #require(table.columns.firstIndex { $0.title.hasPrefix("Keterangan") })
      return table.texts()[0][column]
    }
    #expect(try remark(reports).hasPrefix("tidak dicocokkan dengan tempat-tempatnya: "))
    #expect(try remark([(nil, 70)]) == "–")
  }
}
