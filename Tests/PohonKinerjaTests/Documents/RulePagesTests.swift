import Foundation
import PohonKinerja
import Testing

/// `Docs/Rules` against the rules; `POHON_RECORD=1 swift test --filter RulePages` writes the folder anew and fails.
@Suite struct RulePagesTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../../Docs/Rules").standardizedFileURL

  @Test func `Docs has a page for each rule, as the rule is, and no other`() throws {
    let pages = RuleGuide.pages
    let files = FileManager.default
    let there = (try? files.contentsOfDirectory(atPath: Self.folder.path)) ?? []
    let leftOver = Set(there).subtracting(pages.map(\.name)).sorted()
    guard ProcessInfo.processInfo.environment["POHON_RECORD"] != "1" else {
      try files.createDirectory(at: Self.folder, withIntermediateDirectories: true)
      for name in leftOver { try files.removeItem(at: Self.folder.appending(path: name)) }
      for page in pages { try Data(page.text.utf8).write(to: Self.folder.appending(path: page.name)) }
      Issue.record("recorded Docs/Rules; run again without POHON_RECORD")
      return
    }
    #expect(leftOver.isEmpty, "left over: \(leftOver)")
    let stale = pages.filter { page in
      let text = try? Data(contentsOf: Self.folder.appending(path: page.name))
      return text != Data(page.text.utf8)
    }
    #expect(stale.isEmpty, "missing or stale, record with POHON_RECORD=1: \(stale.map(\.name))")
  }

  @Test func `the guide has a page for each id and an index that leads to it`() throws {
    let pages = RuleGuide.pages
    let ids = Set(
      RuleCatalogue.standard.map(\.id) + ComparisonRule.all.map(\.id) + LogicRule.all.map(\.id))
    #expect(Set(pages.map(\.name)) == Set(ids.map { "\($0).md" } + ["README.md"]))
    #expect(pages.count == ids.count + 1)
    let index = try #require(pages.first { $0.name == "README.md" }).text
    for id in ids { #expect(index.contains("| [`\(id)`](\(id).md) |")) }
    for exclusion in RuleCatalogue.notIncluded { #expect(index.contains("- `\(exclusion.id)`: ")) }
  }

  @Test func `a page has both languages and every example with what is found`() throws {
    let rule = try #require(RuleCatalogue.rule("leaf-above-bottom"))
    let page = try #require(RuleGuide.pages.first { $0.name == "leaf-above-bottom.md" }).text
    for language in Language.allCases {
      #expect(page.contains(rule.summary[language]) && page.contains(rule.rationale[language]))
    }
    #expect(page.split(separator: "\n").count { $0.hasPrefix("### ") } == rule.examples.count)
    #expect(page.contains("- peringatan: sasaran S1.1 belum dijabarkan ke tingkat di bawahnya\n"))
    #expect(page.contains("Profil · Profiles: panrb, kemenkeu, bpsdm, strict (error), draft (note)"))
  }

  @Test func `what is not included is no rule`() {
    for exclusion in RuleCatalogue.notIncluded {
      #expect(RuleCatalogue.rule(exclusion.id) == nil && LogicRule.rule(exclusion.id) == nil)
      #expect(!exclusion.reason.indonesian.isEmpty && !exclusion.reason.english.isEmpty)
    }
  }
}
