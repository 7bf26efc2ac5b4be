import Testing

@testable import PohonKinerja

/// Targets of quarters are targets of their year.
@Suite struct QuartersAsTargetTests {
  private func tree(_ quarters: Trajectory, targets: Targets = [:], planYear: Int? = 2026) -> PerformanceTree
  {
    PerformanceTree(
      "Contoh", planYear: planYear,
      roots: [
        SasaranDraft(
          "Meningkatnya kompetensi aparatur", level: "S1",
          indicators: [
            Indicator(
              "Jumlah orang yang dilatih", unit: .person, targets: targets, trajectory: quarters,
              consolidation: .sum)
          ])
      ])
  }

  @Test func `a year with quarters has a target`() {
    for quarters in [[2026: [1, 2, 3, 4]], [2026: [nil, nil, nil, "10"]]] as [Trajectory] {
      #expect(tree(quarters).findings(of: .targetMissing).isEmpty)
      #expect(tree(quarters, planYear: nil).findings(of: .targetMissing).isEmpty)
      #expect(tree(quarters).coverage.total[.target].count == 1)
    }
  }

  @Test func `signs and quarters of other years are none`() {
    for quarters in [[2026: ["X", "-", "TBD", nil]], [2027: [1, 2, 3, 4]], [2026: ["", "", "", ""]]]
      as [Trajectory]
    {
      #expect(tree(quarters).findings(of: .targetMissing).map(\.severity) == [.error])
      #expect(tree(quarters).coverage.total[.target].count == 0)
    }
    let template = tree([2026: ["X", "X", "X", "X"]], targets: [2026: "X"])
    #expect(template.findings(of: .targetMissing).map(\.severity) == [.warning])
    #expect(tree([2026: [1, 2, 3, 4]], targets: [2026: "X"]).findings(of: .targetMissing).isEmpty)
  }

  @Test func `a session follows`() throws {
    var session = CheckingSession(tree([2027: [1, 2, 3, 4]]))
    let mended = try session.update("S1.1") { $0.indicators[0].trajectory = [2026: [1, 2, 3, 4]] }
    #expect(mended.gone.map(\.rule) == ["target-missing"])
    #expect(session.report == session.tree.checked())
    let broken = try session.update("S1.1") { $0.indicators[0].trajectory = [2026: ["X", nil, nil, nil]] }
    #expect(broken.appeared == mended.gone)
    #expect(session.report == session.tree.checked())
  }
}
