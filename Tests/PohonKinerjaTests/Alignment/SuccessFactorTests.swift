import Testing

@testable import PohonKinerja

/// What counts as a critical success factor, and as a target for a year.
@Suite struct SuccessFactorTests {
  private func summaries(_ factors: [String], addressing: [String?]) -> [String] {
    PerformanceTree(
      "Contoh",
      roots: [
        SasaranDraft(
          "Meningkatnya produksi padi", level: "S0", criticalSuccessFactors: factors,
          children: addressing.enumerated().map {
            SasaranDraft("Terpenuhinya kebutuhan petani \($0)", addresses: $1)
          })
      ]
    ).findings(of: .csfCoverage).map(\.summary.english)
  }

  @Test func `signs and blanks are none`() {
    #expect(summaries(["", "-", "Luas lahan"], addressing: ["Luas lahan"]).isEmpty)
    #expect(summaries(["", "TBD"], addressing: [nil]).isEmpty)
    #expect(summaries(["Luas lahan"], addressing: ["Luas lahan", "-", " "]).isEmpty)
    #expect(
      summaries(["-", "Luas lahan", "Mutu bibit"], addressing: ["Luas lahan", "–"])
        == ["1 of 2 critical success factors of S0.1 are addressed (50 %); not: “Mutu bibit”"])
  }

  @Test func `one that is written twice counts once`() {
    #expect(
      summaries(["Luas lahan", "luas  lahan", "Mutu bibit"], addressing: ["Luas Lahan"])
        == ["1 of 2 critical success factors of S0.1 are addressed (50 %); not: “Mutu bibit”"])
    #expect(summaries(["Luas lahan", "LUAS LAHAN"], addressing: ["Luas lahan"]).isEmpty)
  }

  @Test(arguments: [("", 0), (" ", 0), ("80", 1), ("X", 1)] as [(Target, Int)])
  func `an empty cell is no target outside the period`(_ target: Target, _ count: Int) {
    let tree = PerformanceTree(
      "Contoh", period: Period(2025...2029),
      roots: [
        SasaranDraft(
          "Meningkatnya mutu layanan", level: "S1",
          indicators: [Indicator("Nilai layanan", unit: .score, targets: [2031: target])])
      ])
    #expect(tree.findings(of: .targetOutsidePeriod).count == count)
  }
}
