import Testing

@testable import PohonKinerja

@Suite struct RealTreesCascadingTests {
  @Test(arguments: CascadingTrees.sound)
  func `no rule of cascading finds anything in a real tree`(_ name: String) throws {
    let rules = RuleCatalogue.standard.filter { $0.family == .cascading }
    #expect(rules.count == 7)
    let report = try CascadingTrees.example(name).checked(profile: Profile("uji", rules: rules))
    let ids = Set(rules.map(\.id))
    #expect(report.findings.filter { ids.contains($0.rule) } == [])
    #expect(report.checked.sasaran > 0)
  }
}
