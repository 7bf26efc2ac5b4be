import Testing

@testable import PohonKinerja

/// Achievements of indicators that by their names are to fall and do not say so.
@Suite struct DoubtfulPolarityTests {
  private static func findings(_ polarity: Polarity?, _ target: Target = 16) -> [Finding] {
    let tree = PerformanceTree.measuredExample(
      Indicator(
        "Prevalensi stunting", id: "S1.1.a", unit: .percent, polarity: polarity, baseline: 18,
        targets: [2026: target]))
    return tree.checked(with: .example((2026, 24))).findings
  }

  @Test func `the advice on a rise above the cap is to settle the polarity before the target is raised`()
    throws
  {
    let finding = try #require(Self.findings(nil).first { $0.rule == "achievement-over-cap" })
    #expect(finding.suggestions.count == 2)
    #expect(finding.suggestions.first?.indonesian.hasPrefix("Periksa polaritasnya dahulu") == true)
    #expect(finding.suggestions.first?.english.contains("declare minimize if so") == true)
    #expect(finding.suggestions.last?.indonesian.contains("memang makin tinggi makin baik") == true)
  }

  @Test func `the polarity is told once beside it`() {
    let found = Self.findings(nil).filter { $0.rule == "polarity-unspecified-suspicious" }
    #expect(found.count == 1)
  }

  @Test func `a declared direction, or an upper bound, leaves nothing to ask`() {
    for findings in [Self.findings(.minimize), Self.findings(nil, "≤ 16")] {
      #expect(!findings.contains { $0.rule == "achievement-over-cap" })
      #expect(!findings.contains { $0.rule == "polarity-unspecified-suspicious" })
    }
  }

  @Test func `of what is to rise the advice stays what it was`() throws {
    let findings = PerformanceTree.trainedPersons().checked(with: .example((2026, 150))).findings
    let finding = try #require(findings.first { $0.rule == "achievement-over-cap" })
    #expect(finding.suggestions == [Rule.achievementOverCap.advice])
  }
}
