import Testing

@testable import PohonKinerja

/// What is known at once of how the figures of an indicator stand to each other.
@Suite struct FigureMarksTests {
  private static let order: FigureMarks = [.belowBaseline, .aboveBaseline, .moves, .jumps, .overHundred]

  private func tree(_ baseline: Target, _ targets: [Target], _ polarity: Polarity? = nil) -> PerformanceTree {
    PerformanceTree(
      "Contoh",
      roots: [
        SasaranDraft(
          "Meningkatnya mutu layanan",
          indicators: [
            Indicator(
              "Jumlah layanan", unit: "layanan", polarity: polarity, baseline: baseline,
              targets: Targets(zip(2026..., targets).map { Targets.Entry(year: $0, target: $1) }))
          ])
      ])
  }

  private func marks(_ baseline: Target, _ targets: Target...) throws -> FigureMarks {
    try #require(AlignmentFacts(tree(baseline, targets).columns).figureMarks.first)
  }

  @Test func `figures written with signs or units stand to each other as plain ones do`() throws {
    for (baseline, targets) in [
      ("10", ["12", "14"]), ("12", ["9", "9"]), ("1", ["30", "200"]), ("5", ["5", "5"]),
    ] {
      let plain = try marks(
        Target(Number(Int(baseline) ?? 0)), Target(Number(Int(targets[0]) ?? 0)),
        Target(Number(Int(targets[1]) ?? 0)))
      for (before, behind) in [("", ""), ("≥ ", ""), ("", " layanan"), ("≤ ", ",5"), ("", ",25 layanan")] {
        func written(_ figure: String) -> Target { Target(before + figure + behind) }
        let marks = try marks(written(baseline), written(targets[0]), written(targets[1]))
        #expect(
          marks.intersection(Self.order) == plain.intersection(Self.order), "\(before)\(baseline)\(behind)")
        #expect(marks.contains(.written) && !plain.contains(.written))
      }
    }
  }

  @Test(arguments: [
    "5–7", "BB", "sesuai rencana", "–", "12,5 orang, 3 dokumen", "BB (71,25)", "Level 4 (2,5)",
    "900.000.000.000 layanan",
  ])
  func `whatever is no single number that fits may stand in any way`(_ text: String) throws {
    let marks = try marks(10, Target(text))
    #expect(marks.isSuperset(of: [.written, .belowBaseline, .aboveBaseline, .jumps, .overHundred]))
  }

  @Test func `a fall is told where a figure is written with a sign, and a rise is not`() {
    func rules(_ baseline: Target, _ target: Target, _ polarity: Polarity? = nil) -> [RuleID] {
      tree(baseline, [target], polarity).findings(of: .targetBelowBaseline).map(\.rule)
    }
    #expect(rules(40, "≥ 35", .maximize).count == 1 && rules(40, "≥ 45", .maximize).isEmpty)
    #expect(rules("40 layanan", "45 layanan", .minimize).count == 1)
    #expect(rules("40 layanan", "35 layanan", .minimize).isEmpty)
    // An upper bound tells that lower is better.
    #expect(rules(40, "≤ 45").count == 1 && rules(40, "≤ 35").isEmpty)
    #expect(rules(40, "≤ 45", .stabilize).isEmpty)
  }
}
