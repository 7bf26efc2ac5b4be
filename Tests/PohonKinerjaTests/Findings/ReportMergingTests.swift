import PohonKinerja
import Testing

/// One report of several.
@Suite struct ReportMergingTests {
  @Test func `counts add up and findings keep their order`() throws {
    let reports = try ["bpsdmd-lampung", "padi", "banyuwangi-bkpp"].map {
      try PerformanceTree(json: Fixture.example($0), named: $0).checked()
    }
    let merged = Report(merging: reports, title: "Provinsi")
    for severity in Severity.allCases {
      #expect(merged.count(of: severity) == reports.map { $0.count(of: severity) }.reduce(0, +))
    }
    #expect(merged.findings == reports.flatMap(\.findings))
    #expect(merged.checked.sasaran == reports.map(\.checked.sasaran).reduce(0, +))
    #expect(merged.checked.indicators == reports.map(\.checked.indicators).reduce(0, +))
    #expect(merged.rules == reports[0].rules)
    #expect(merged.profile == reports[0].profile && merged.title == "Provinsi")
  }

  @Test func `merging merged reports is merging them all`() throws {
    let reports = try ["bpsdmd-lampung", "padi", "perikanan-beban"].map {
      try PerformanceTree(json: Fixture.example($0), named: $0).checked()
    }
    let halves = [Report(merging: Array(reports[..<2]), title: ""), reports[2]]
    #expect(Report(merging: halves, title: "P") == Report(merging: reports, title: "P"))
  }
}
