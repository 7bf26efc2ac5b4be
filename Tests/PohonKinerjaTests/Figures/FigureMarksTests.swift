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

  /// What plain numbers come to, told from their values one after another.
  private func told(_ baseline: Number?, _ targets: [(year: Int, number: Number)], jump: Int) -> FigureMarks {
    var marks: FigureMarks = []
    if baseline != nil { marks.insert(.baseline) }
    if !targets.isEmpty { marks.insert(.target) }
    let numbers = targets.map(\.number)
    if Set(numbers.map(\.normalized)).count > 1 { marks.insert(.moves) }
    if let baseline, numbers.contains(where: { $0 < baseline }) { marks.insert(.belowBaseline) }
    if let baseline, numbers.contains(where: { $0 > baseline }) { marks.insert(.aboveBaseline) }
    let all = (baseline.map { [$0] } ?? []) + numbers
    if all.contains(where: { $0 > 100 }) { marks.insert(.overHundred) }
    for (before, number) in zip(all, all.dropFirst()) where before > 0 {
      if let limit = try? before.multiplied(by: Number(jump)), number >= limit { marks.insert(.jumps) }
    }
    return marks
  }

  @Test func `plain numbers are told at once as they are one after another`() throws {
    var random = SeededGenerator(seed: 12)
    for _ in 0..<2_000 {
      let scale = UInt8.random(in: 0...3, using: &random)
      let isOfOneScale = Bool.random(using: &random)
      let most = [3, 120, 90_000].randomElement(using: &random) ?? 3
      func number() throws -> Number {
        let own = isOfOneScale ? scale : UInt8.random(in: 0...3, using: &random)
        return try #require(
          Number(mantissa: Int64.random(in: -2...Int64(most), using: &random), scale: own)
        ).normalized
      }
      let baseline = Bool.random(using: &random) ? try number() : nil
      let targets = try (0..<Int.random(in: 0...5, using: &random)).map {
        (year: 2026 + $0, number: try number())
      }
      var indicator = Indicator(
        "Jumlah layanan", unit: "layanan",
        targets: Targets(targets.map { Targets.Entry(year: $0.year, target: Target($0.number)) }))
      indicator.baseline = baseline.map { Target($0) }
      let tree = PerformanceTree(
        "Contoh", roots: [SasaranDraft("Meningkatnya mutu layanan", indicators: [indicator])])
      var thresholds = Thresholds.standard
      thresholds.suspiciousJump = [1, 2, 10, 1_000].randomElement(using: &random) ?? 10
      let facts = AlignmentFacts(tree.columns, thresholds: thresholds)
      let marks = try #require(facts.figureMarks.first)
      // A mark may only be wrong in saying yes: smaller jumps are looked at as slips of the decimal mark.
      #expect(
        marks == told(baseline, targets, jump: min(thresholds.suspiciousJump, DecimalSlip.leastJump)),
        "\(indicator)")
    }
  }
}
