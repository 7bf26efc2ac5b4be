import Testing

@testable import PohonKinerja

/// One thing is not told in the plural, whatever is counted.
@Suite struct EnglishCountTests {
  @Test func `one is singular, and nothing and many are plural`() {
    #expect(
      [0, 1, 2, 21].map { EnglishCount.of($0, "indicator") } == [
        "0 indicators", "1 indicator", "2 indicators", "21 indicators",
      ])
  }

  @Test func `words that have no plural in s, and words without the number`() {
    #expect(
      [1, 3].map { EnglishCount.of($0, "entry is", "entries are") } == ["1 entry is", "3 entries are"])
    #expect([0, 1].map { EnglishCount.word($0, "link") } == ["links", "link"])
    #expect([1, 2].map { EnglishCount.word($0, "child", "children") } == ["child", "children"])
  }

  @Test func `severities, and what a baseline knows`() {
    let finding = Finding(
      rule: "uji", severity: .error, subject: .document, summary: LocalizedText("a", en: "a"),
      rationale: LocalizedText("b", en: "b"))
    let report = Report(
      title: "Uji", profile: "uji", findings: [finding], accepted: [finding],
      checked: Report.Extent(indicators: 1, elements: 2, links: 1, rules: 1))
    #expect(report.summary(in: .english) == "1 error, 0 warnings, 0 notes, 1 old finding by the baseline")
    #expect(report.checked.text(in: .english) == "1 indicator, 2 elements, 1 link")
    #expect(report.markdown(in: .english).contains(": 1 error"))
    #expect(!report.markdown(in: .english).contains("1 errors"))
  }

  private static let tree = PerformanceTree(
    "Contoh",
    roots: [
      SasaranDraft(
        "Meningkatnya mutu layanan", id: "S1.1", level: "S1",
        indicators: [Indicator("Indeks layanan", id: "S1.1.a", unit: .index, targets: [2026: 80])])
    ])

  @Test func `a report on one indicator and one rule`() {
    let report = Self.tree.checked(profile: Profile("uji", rules: [.targetMissing]))
    #expect(report.text(in: .english).contains("1 sasaran, 1 indicator; 1 rule, profile uji"))
    #expect(
      report.markdown(in: .english).contains("1 indicator")
        && report.markdown(in: .english).contains("1 rule"))
    #expect(report.text(in: .indonesian).contains("1 sasaran, 1 indikator; 1 aturan, profil uji"))
  }

  @Test func `measurements of one indicator`() {
    let measured = Self.tree.measured(with: .example((.quarter(1, of: 2026), 70)), at: .quarter(2, of: 2026))
    for text in [
      measured.text(in: .english), measured.markdown(in: .english), measured.gaps.text(in: .english),
    ] {
      #expect(text.contains("1 indicator:"))
    }
    #expect(measured.text(in: .english).contains("no actual for the second quarter of 2026"))
    #expect(
      measured.text().contains("1 indikator:")
        && measured.text().contains("realisasi triwulan II 2026 belum ada"))
  }

  @Test func `a logic model of one link`() {
    let model = LogicModel(
      "Contoh",
      elements: [
        LogicModel.Element("Melatih pengajar", id: "p", stage: .process),
        LogicModel.Element("Terlatihnya pengajar", id: "o", stage: .output),
      ], links: [LogicModel.Link(from: "p", to: "o")])
    for drawing in [model.drawn(as: .svg(language: .english)), model.drawn(as: .html(language: .english))] {
      #expect(drawing.contains("2 elements · 1 link") && !drawing.contains("1 links"))
    }
  }

  @Test func `limits and what is left over`() {
    #expect(LocalizedText.indicatorsOverLimit(limit: 1).english.hasPrefix("more than 1 indicator on one"))
    #expect(LocalizedText.wordLimitsCross(minimum: 2, maximum: 1).english.contains("at most 1 word cannot"))
    #expect(
      NumberError.outOfRange(integerDigits: 20, decimals: 1).message.english.hasPrefix(
        "20 digits and 1 decimal "))
    let comparison = BaselineComparison(reports: [], gone: [])
    #expect(
      comparison.summary(in: .english)
        == "0 old findings by the baseline, 0 findings of the baseline are gone")
  }

  @Test func `one indicator of each style of numbers`() throws {
    let tree = PerformanceTree(
      "Contoh",
      roots: [
        SasaranDraft(
          "Meningkatnya mutu layanan", level: "S1",
          indicators: [
            Indicator("Indeks layanan", unit: .index, targets: [2026: "82,5"]),
            Indicator("Indeks kepuasan", unit: .index, targets: [2026: "82.5"]),
          ])
      ])
    let finding = try #require(tree.findings(of: .numberLocale).first)
    #expect(finding.summary.english == "1 indicator writes figures the Indonesian way and 1 the English way")
  }
}
