import Testing

@testable import PohonKinerja

@Suite struct LogicRuleTests {
  /// With every rule on, so that rules that are off by default show their examples too.
  private static let everything = LogicModelProfile("semua", enabled: Set(LogicRule.all.map(\.id)))

  @Test(arguments: LogicRule.all)
  func `examples show exactly what the rule finds`(rule: LogicRule) {
    for example in rule.examples {
      let report = example.model.checked(profile: Self.everything)
      #expect(report[rule.id].map(\.subject) == example.findings, "\(example.title)")
    }
  }

  @Test(arguments: LogicRule.all)
  func `every rule has a passing and a failing example`(rule: LogicRule) {
    #expect(rule.examples.contains { $0.findings.isEmpty })
    #expect(rule.examples.contains { !$0.findings.isEmpty })
  }

  @Test(arguments: LogicRule.all)
  func `ids are kebab-case`(rule: LogicRule) {
    let parts = rule.id.rawValue.split(separator: "-", omittingEmptySubsequences: false)
    #expect(parts.allSatisfy { !$0.isEmpty && $0.allSatisfy { ("a"..."z").contains($0) } })
  }

  @Test func `ids are unique`() {
    #expect(Set(LogicRule.all.map(\.id)).count == LogicRule.all.count)
  }

  @Test(arguments: LogicRule.all)
  func `texts keep the form of messages`(rule: LogicRule) {
    for language in Language.allCases {
      #expect(!rule.summary[language].hasSuffix("."))
      #expect(rule.rationale[language].hasSuffix("."))
      #expect(rule.advice[language].hasSuffix("."))
    }
    #expect(!rule.sources.isEmpty)
  }

  @Test func `the sound sample gives no finding at all`() {
    #expect(LogicModel.sample.checked(profile: Self.everything).findings == [])
  }
}
