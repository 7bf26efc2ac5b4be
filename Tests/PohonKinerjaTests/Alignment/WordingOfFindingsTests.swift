import Testing

@testable import PohonKinerja

/// What findings say, where that once was clumsy or wrong.
@Suite struct WordingOfFindingsTests {
  @Test(
    arguments: [
      (Rule.formulaMissing, "a formula"), (.sourceMissing, "a data source"),
      (.picMissing, "a person in charge of its data"),
    ])
  func `what no indicator has is told with its article`(_ rule: Rule, _ what: String) {
    let tree = IndicatorManual.exampleTree([Indicator("Indeks layanan", unit: .index)])
    #expect(tree.findings(of: rule).map(\.summary.english) == ["no indicator of this document has \(what)"])
  }

  @Test func `three results are three, and each has its sentence`() throws {
    let tree = PerformanceTree.stating(
      "Meningkatnya mutu pelatihan, menurunnya pelanggaran disiplin, dan terwujudnya aparatur yang profesional"
    )
    let finding = try #require(tree.findings(of: .sasaranTwoResults).first)
    #expect(
      finding.summary.indonesian
        == "sasaran S1.1 memuat tiga hasil, “Meningkatnya”, “menurunnya” dan “terwujudnya”")
    #expect(finding.summary.english.hasPrefix("sasaran S1.1 states three results, "))
    #expect(
      finding.suggestions.map(\.indonesian) == [
        "Pisahkan: “Meningkatnya mutu pelatihan”, “Menurunnya pelanggaran disiplin” dan “Terwujudnya aparatur yang profesional”."
      ])
    #expect(finding.suggestions.first?.english.hasPrefix("Make three of it: ") == true)
  }

  @Test func `three results joined by a word each are three as well`() throws {
    let tree = PerformanceTree.stating(
      "Meningkatnya mutu pelatihan dan menurunnya pelanggaran disiplin serta terwujudnya aparatur yang profesional"
    )
    let finding = try #require(tree.findings(of: .sasaranTwoResults).first)
    #expect(finding.summary.indonesian.contains("tiga hasil"))
    #expect(finding.suggestions.first?.indonesian.contains("“Menurunnya pelanggaran disiplin”") == true)
  }

  @Test func `the advice on a problem is no vague word`() {
    #expect(!Rule.problemAsOutcome.advice.indonesian.contains("Optimalnya"))
  }
}
