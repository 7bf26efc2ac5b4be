import PohonKinerja
import Testing

@Suite struct RulePageTests {
  @Test(arguments: RuleCatalogue.standard.map(\.id), Language.allCases)
  func `the page on a rule has all there is to say`(id: RuleID, language: Language) throws {
    let rule = try #require(RuleCatalogue.rule(id))
    let page = rule.explanation(in: language)
    #expect(page.hasPrefix("\(id) — \(rule.severity.title[language]), "))
    let parts = [rule.summary, rule.rationale, rule.advice] + rule.examples.map(\.title)
    for part in parts { #expect(page.contains(part[language])) }
    for source in rule.sources { #expect(page.contains(source.text[language])) }
  }

  @Test(arguments: LogicRule.all.map(\.id), Language.allCases)
  func `the page on a rule of logic models has all there is to say`(id: RuleID, language: Language) throws {
    let rule = try #require(LogicRule.rule(id))
    let page = rule.explanation(in: language)
    #expect(page.hasPrefix("\(id) — \(rule.severity.title[language]), "))
    let parts = [rule.summary, rule.rationale, rule.advice] + rule.examples.map(\.title)
    for part in parts { #expect(page.contains(part[language])) }
    for source in rule.sources { #expect(page.contains(source.text[language])) }
  }

  @Test func `the page tells passing and failing examples apart`() throws {
    let page = try #require(RuleCatalogue.rule("leaf-above-bottom")).explanation(in: .english)
    #expect(page.contains("  Passes\n"))
    #expect(
      page.contains("  Found at S1.1\n    warning: sasaran S1.1 is not passed down to the level below\n"))
  }

  @Test func `an example tells what its drawing does not show`() throws {
    let weights = try #require(RuleCatalogue.rule("weight-sum"))
    #expect(weights.explanation(in: .indonesian).contains("; bobot 50\n"))
    #expect(weights.explanation(in: .english).contains("; weight 50\n"))
    let sums = try #require(RuleCatalogue.rule("sum-mismatch")).explanation(in: .english)
    #expect(sums.contains("component → S1.1.a, sum"))
  }
}
