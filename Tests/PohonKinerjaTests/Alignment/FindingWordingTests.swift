import Testing

@testable import PohonKinerja

/// Words of findings that denied or repeated themselves.
@Suite struct FindingWordingTests {
  private func summary(_ indicators: [Indicator], of rule: Rule) throws -> LocalizedText {
    let tree = PerformanceTree(
      "Contoh", roots: [SasaranDraft("Meningkatnya mutu layanan", level: "S1", indicators: indicators)])
    return try #require(tree.findings(of: rule).first).summary
  }

  @Test func `a unit that the target has is not said twice`() throws {
    let text = try summary(
      [Indicator("Jumlah dokumen", unit: .document, baseline: "1 dokumen", targets: [2026: "20 dokumen"])],
      of: .unitSuspiciousJump)
    #expect(text.indonesian.hasSuffix("melonjak dari 1 dokumen menjadi 20 dokumen"))
    #expect(text.english.hasSuffix("jumps from 1 dokumen to 20 dokumen"))
  }

  @Test func `one weight has no sum`() throws {
    let text = try summary([Indicator("Nilai layanan", weight: 50)], of: .weightSum)
    #expect(text.indonesian == "bobot indikator sasaran S1.1 tidak berjumlah 100%: 50")
    #expect(text.english == "the weights of the indicators of sasaran S1.1 do not come to 100%: 50")
  }

  @Test func `of a weight below zero that is the fault`() throws {
    let text = try summary(
      [Indicator("Nilai layanan", weight: -20), Indicator("Nilai loket", weight: 120)], of: .weightSum)
    #expect(text.indonesian == "bobot indikator sasaran S1.1 ada yang di bawah nol: −20 + 120")
    #expect(text.english == "the weights of the indicators of sasaran S1.1 have one below zero: −20 + 120")
  }

  @Test func `two years of two documents`() {
    func tree(_ targets: Targets) -> PerformanceTree {
      PerformanceTree(
        "Contoh",
        roots: [
          SasaranDraft(
            "Meningkatnya mutu layanan", level: "S1",
            indicators: [Indicator("Nilai layanan", unit: .score, targets: targets)])
        ])
    }
    let rule = ComparisonRule.targetFallsNextYear
    let report = tree([2027: 75]).compared(
      with: tree([2026: 80]), profile: Profile("uji", rules: [], enabled: [rule.id]))
    let other = tree([2026: 80]).compared(
      with: tree([2027: 75]), profile: Profile("uji", rules: [], enabled: [rule.id]))
    #expect(
      (report.findings + other.findings).map(\.summary.english)
        == ["the 2026 target of “Nilai layanan” is 80 here, and that of 2027 is 75 in the other document"])
  }
}
