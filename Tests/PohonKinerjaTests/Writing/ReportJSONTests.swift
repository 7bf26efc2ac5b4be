import PohonKinerja
import Testing

@Suite struct ReportJSONTests {
  @Test func `rules that ran on several files count once`() {
    let trees = [report(Report.Extent(sasaran: 3, rules: 26)), report(Report.Extent(sasaran: 4, rules: 25))]
    let models = [report(Report.Extent(elements: 5, rules: 20)), report(Report.Extent(links: 1, rules: 20))]
    #expect(Report.json(trees, style: .compact).contains(#""rules":26}"#))
    #expect(Report.json(models, style: .compact).contains(#""rules":20}"#))
    #expect(Report.json(trees + models, style: .compact).contains(#""rules":46}"#))
    #expect(Report.json([], style: .compact).contains(#""rules":0}"#))
  }

  @Test func `what was looked at adds up`() {
    let reports = [
      report(Report.Extent(sasaran: 3, indicators: 2, rules: 1)), report(Report.Extent(sasaran: 4, rules: 1)),
    ]
    #expect(Report.json(reports, style: .compact).contains(#""checked":{"sasaran":7,"indicators":2,"#))
  }

  private func report(_ checked: Report.Extent) -> Report {
    Report(title: "T", profile: "p", findings: [], checked: checked)
  }
}
