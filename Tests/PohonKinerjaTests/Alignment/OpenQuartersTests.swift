import Testing

@testable import PohonKinerja

/// A quarter that is still to be filled in is not one without a target.
@Suite struct OpenQuartersTests {
  private func findings(
    _ target: Target, _ quarters: Trajectory.Quarters, _ consolidation: Consolidation?
  ) -> [Finding] {
    PerformanceTree(
      "Contoh",
      roots: [
        SasaranDraft(
          "Meningkatnya kompetensi aparatur", level: "S1",
          indicators: [
            Indicator(
              "Jumlah orang yang dilatih", unit: .person, targets: [2026: target],
              trajectory: Trajectory([Trajectory.Entry(year: 2026, quarters: quarters)]),
              consolidation: consolidation)
          ])
      ]
    ).findings(of: .trajectoryConsistency)
  }

  @Test(arguments: ["X", "TBD", "?", "…", "xx"] as [Target])
  func `nothing is known of the year then`(_ sign: Target) {
    #expect(findings(10, [1, 2, 3, sign], .sum).isEmpty)
    #expect(findings(100, [25, 50, 75, sign], .takeLast).isEmpty)
    #expect(findings(100, [sign, 50, 75, 90], .takeLast).isEmpty)
  }

  @Test(arguments: ["-", " – ", "—", "--", "", nil] as [Target?])
  func `a dash says that there is none`(_ dash: Target?) {
    #expect(findings(10, [1, 2, 3, dash], .sum).count == 1)
    #expect(findings(6, [1, 2, 3, dash], .sum).isEmpty)
  }
}
