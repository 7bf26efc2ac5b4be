import Testing

@testable import PohonKinerja

@Suite struct RealTreesCascadingTests {
  @Test(arguments: CascadingTrees.sound)
  func `no rule of cascading finds anything in a real tree`(_ name: String) throws {
    // What the support program is doing under training is an evaluator's question, so the note on it is right.
    let rules = RuleCatalogue.standard.filter {
      $0.family == .cascading && $0.id != "support-program-under-core"
    }
    let report = try CascadingTrees.example(name).checked(profile: Profile("uji", rules: rules))
    let ids = Set(rules.map(\.id))
    #expect(report.findings.filter { ids.contains($0.rule) } == [])
    #expect(report.checked.sasaran > 0)
  }
}
