import Testing

@testable import PohonKinerja

/// Figures that can be read in two ways are shown as they were read.
@Suite struct DoubtfulFigureWordingTests {
  private func finding(
    _ name: String, _ unit: MeasurementUnit?, _ baseline: Target, _ target: Target, of rule: Rule
  ) throws -> LocalizedText {
    let tree = PerformanceTree(
      "Contoh",
      roots: [
        SasaranDraft(
          "Meningkatnya mutu manajemen ASN", level: "S1",
          indicators: [Indicator(name, unit: unit, baseline: baseline, targets: [2026: target])])
      ])
    return try #require(tree.findings(of: rule).first).summary
  }

  @Test(arguments: [("1.500", "1.400"), ("1.500 orang", "1.400 orang")] as [(Target, Target)])
  func `thousands of persons`(_ baseline: Target, _ target: Target) throws {
    let text = try finding("Jumlah ASN", .person, baseline, target, of: .targetBelowBaseline)
    let unit = baseline.raw.hasSuffix("orang") ? " orang" : ""
    #expect(text.indonesian.contains("(1.400\(unit)) lebih rendah daripada nilai awalnya (1.500\(unit))"))
    #expect(text.english.contains("(1,400\(unit)) is below its baseline (1,500\(unit))"))
  }

  @Test func `thousands that the name tells`() throws {
    let text = try finding("Jumlah kasus baru", "kejadian", "1.500", "≥ 1.400", of: .targetBelowBaseline)
    #expect(text.english.contains("(≥ 1,400) is below its baseline (1,500)"))
  }

  @Test func `a share with three decimals`() throws {
    let text = try finding("Indeks SPBE", .index, 90, "1.500", of: .targetBelowBaseline)
    #expect(text.indonesian.contains("(1,5) lebih rendah daripada nilai awalnya (90)"))
    #expect(text.english.contains("(1.5) is below its baseline (90)"))
  }

  @Test func `the figure after a jump`() throws {
    let text = try finding(
      "Jumlah ASN Yang mengikuti peningkatan kualifikasi", "asn", 2, "2.155", of: .unitSuspiciousJump)
    #expect(text.indonesian.hasSuffix("melonjak dari 2 menjadi 2.155 asn"))
    #expect(text.english.hasSuffix("jumps from 2 to 2,155 asn"))
  }

  @Test func `figures of two documents`() throws {
    func tree(_ target: Target) -> PerformanceTree {
      PerformanceTree(
        "Contoh",
        roots: [
          SasaranDraft(
            "Meningkatnya mutu manajemen ASN", level: "S1",
            indicators: [Indicator("Jumlah ASN", unit: .person, targets: [2026: target])])
        ])
    }
    let rule = ComparisonRule.targetDiffersBetweenDocuments
    let rules = Profile("uji", rules: [], enabled: [rule.id])
    let findings = tree("1.500").compared(with: tree("1.400"), profile: rules).findings
    #expect(
      findings.first?.summary.english
        == "the 2026 target of “Jumlah ASN” is 1,500 here, and 1,400 in the other document")
  }
}
