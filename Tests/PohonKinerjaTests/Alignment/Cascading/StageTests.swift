import Testing

@testable import PohonKinerja

@Suite struct StageTests {
  private func chain(_ stages: [LogicStage?], cascade: Cascade = .standard) -> PerformanceTree {
    let drafts = stages.enumerated().reversed().reduce(nil as SasaranDraft?) { below, link in
      SasaranDraft("Tingkat \(link.offset)", stage: link.element, children: below.map { [$0] } ?? [])
    }
    return PerformanceTree("Uji", cascade: cascade, roots: drafts.map { [$0] } ?? [])
  }

  @Test func `equal stages are allowed`() {
    for stage in LogicStage.allCases { #expect(chain([stage, stage, stage]).found(.stageMonotonic).isEmpty) }
  }

  @Test func `a stage that is not known is not compared`() {
    let cascade = Cascade(typed: [Level("A", "Atas"), Level("B", "Bawah", stage: .impact)])
    #expect(chain([nil, nil], cascade: cascade).found(.stageMonotonic).isEmpty)
  }

  @Test(arguments: [(LogicStage.output, LogicStage.outcome), (.outcome, .impact), (.input, .process)])
  func `a later stage below is an error`(_ pair: (LogicStage, LogicStage)) throws {
    let finding = try #require(chain([pair.0, pair.1]).findings(of: .stageMonotonic).first)
    #expect(finding.severity == .error)
    #expect(finding.subject == .sasaran("S1.1"))
    #expect(finding.notes.map(\.subject) == [.sasaran("S0.1")])
  }

  @Test(arguments: [LogicStage.output, .process, .input])
  func `an impact directly over what is delivered or done is a jump`(_ stage: LogicStage) {
    #expect(chain([.impact, stage]).found(.stageJump) == ["S1.1"])
    #expect(chain([.impact, .outcome, stage]).found(.stageJump).isEmpty)
    #expect(chain([.outcome, stage]).found(.stageJump).isEmpty)
  }

  @Test func `a small office that aligns in two levels does not jump`() throws {
    let twoLevels = Cascade(typed: [
      Level("K", "Kepala", stage: .impact), Level("P", "Pelaksana", stage: .output),
    ])
    #expect(chain([nil, nil], cascade: twoLevels).found(.stageJump).isEmpty)

    let skipping = try Cascade(Cascade.standard.levels, skips: [Cascade.Skip(from: "S0", to: "S2")])
    func tree(_ cascade: Cascade) -> PerformanceTree {
      PerformanceTree(
        "Uji", cascade: cascade,
        roots: [SasaranDraft("Atas", children: [SasaranDraft("Bawah", level: "S2")])])
    }
    #expect(tree(skipping).found(.stageJump).isEmpty)
    #expect(tree(.standard).found(.stageJump) == ["S2.1"])
  }
}
