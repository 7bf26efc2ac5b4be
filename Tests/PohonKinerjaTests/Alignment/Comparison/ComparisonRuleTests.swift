import Testing

@testable import PohonKinerja

/// What holds for every rule on two trees: its examples are its tests.
@Suite struct ComparisonRuleTests {
  struct Case: CustomTestStringConvertible {
    let rule: ComparisonRule
    let example: ComparisonExample
    var testDescription: String { "\(rule.id): \(example.title)" }
  }

  static let examples = ComparisonRule.all.flatMap { rule in
    rule.examples.map { Case(rule: rule, example: $0) }
  }

  /// A profile that runs a rule which is off by default.
  private static func profile(of rule: ComparisonRule) -> Profile {
    var profile = Profile.panrb
    profile.enabled.insert(rule.id)
    return profile
  }

  @Test(arguments: examples)
  func `a rule finds in its examples exactly what they say`(_ place: Case) {
    let report = place.example.first.compared(
      with: place.example.second, profile: Self.profile(of: place.rule))
    #expect(report[place.rule.id].map(\.subject) == place.example.findings)
  }

  @Test(arguments: examples)
  func `a finding is worded in both languages and points into the other tree`(_ place: Case) {
    let report = place.example.first.compared(
      with: place.example.second, profile: Self.profile(of: place.rule))
    for finding in report.findings {
      for text in [finding.summary] + finding.suggestions + finding.notes.map(\.text) {
        #expect(!text.indonesian.isEmpty && !text.english.isEmpty && text.indonesian != text.english)
      }
      #expect(!finding.notes.isEmpty)
    }
  }

  @Test(arguments: ComparisonRule.all)
  func `a rule is documented`(_ rule: ComparisonRule) {
    #expect(rule.examples.count { $0.findings.isEmpty } >= 1)
    #expect(rule.examples.count { !$0.findings.isEmpty } >= 2)
    #expect(!rule.sources.isEmpty)
    #expect(ComparisonRule.rule(rule.id)?.id == rule.id)
    for text in [rule.rationale, rule.advice] {
      #expect(text.indonesian.hasSuffix(".") && text.english.hasSuffix("."))
    }
  }

  @Test func `no rule on one tree or on logic models has the id of one on two trees`() {
    let ids = Set(RuleCatalogue.standard.map(\.id) + LogicRule.all.map(\.id))
    #expect(ids.isDisjoint(with: ComparisonRule.all.map(\.id)))
  }

  @Test func `a page on a rule draws both trees`() {
    let page = ComparisonRule.ikuChurn.explanation(in: .english)
    #expect(
      page.contains("Nilai Akreditasi Lembaga") && page.contains("Persentase lulusan dengan nilai baik"))
    #expect(page.contains("PermenPANRB 88/2021"))
  }
}
