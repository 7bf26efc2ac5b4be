import Foundation
import Testing

@testable import PohonKinerja

/// What holds for every rule of the catalogue: its examples are its tests.
@Suite struct RuleCatalogueTests {
  static let rules = RuleCatalogue.standard

  static let examples = rules.flatMap { rule in
    rule.examples.map { Case(rule: rule, example: $0) }
  }

  struct Case: CustomTestStringConvertible {
    let rule: Rule
    let example: RuleExample
    var testDescription: String { "\(rule.id): \(example.title)" }
  }

  struct Entry: CustomTestStringConvertible {
    let rule: Rule
    var testDescription: String { "\(rule.id)" }
  }

  @Test(arguments: examples)
  func `a rule finds in its examples exactly what they say`(_ place: Case) {
    let report = place.example.checked(
      profile: Profile("contoh", rules: [place.rule], enabled: [place.rule.id]))
    #expect(report.findings.map(\.subject) == place.example.findings)
  }

  @Test(arguments: examples)
  func `a finding is worded in both languages without a full stop`(_ place: Case) {
    let report = place.example.checked(
      profile: Profile("contoh", rules: [place.rule], enabled: [place.rule.id]))
    for finding in report.findings {
      let texts = [finding.summary] + finding.suggestions + finding.notes.map(\.text)
      for text in texts { #expect(!text.indonesian.isEmpty && !text.english.isEmpty) }
      #expect(!finding.summary.indonesian.hasSuffix(".") && !finding.summary.english.hasSuffix("."))
      #expect(finding.severity <= place.rule.severity)
    }
  }

  @Test(arguments: rules.map(Entry.init))
  func `a rule is documented`(_ entry: Entry) {
    let rule = entry.rule
    #expect(rule.examples.count { $0.findings.isEmpty } >= 1)
    #expect(rule.examples.count { !$0.findings.isEmpty } >= 2)
    #expect(!rule.sources.isEmpty)
    for text in [rule.summary, rule.rationale, rule.advice] {
      #expect(!text.indonesian.isEmpty && !text.english.isEmpty)
    }
    #expect(!rule.summary.indonesian.hasSuffix(".") && !rule.summary.english.hasSuffix("."))
    for text in [rule.rationale, rule.advice] {
      #expect(text.indonesian.hasSuffix(".") && text.english.hasSuffix("."))
    }
  }

  @Test(arguments: rules.filter { $0.severity < .error }.map(Entry.init))
  func `a profile can raise the severity of a rule`(_ entry: Entry) {
    let rule = entry.rule
    for example in rule.examples {
      let usual = example.checked(profile: Profile("biasa", rules: [rule], enabled: [rule.id]))
      let raised = example.checked(
        profile: Profile("naik", rules: [rule], severities: [rule.id: .error], enabled: [rule.id]))
      for (finding, graver) in zip(usual.findings, raised.findings) where finding.severity == rule.severity {
        #expect(graver.severity == .error, "\(example.title)")
      }
    }
  }

  @Test(arguments: rules.map(Entry.init))
  func `no rule gives its own usual severity for a special one`(_ entry: Entry) {
    for example in entry.rule.examples {
      let run = AlignmentRun(
        example.tree, profile: Profile("contoh", rules: [entry.rule], enabled: [entry.rule.id]),
        measured: example.measurements.map { example.tree.measured(with: $0).run })
      for row in run.rows where !row.yieldsToProfile {
        #expect(EnumCode.decode(row.severity, as: Severity.self) != entry.rule.severity, "\(example.title)")
      }
    }
  }

  @Test func `ids are unique and in kebab case`() {
    #expect(Set(Self.rules.map(\.id)).count == Self.rules.count)
    for rule in Self.rules {
      let words = rule.id.rawValue.split(separator: "-", omittingEmptySubsequences: false)
      #expect(
        words.allSatisfy { word in
          word.first?.isLetter == true && word.allSatisfy { $0.isASCII && ($0.isLowercase || $0.isNumber) }
        }, "\(rule.id)")
    }
  }

  @Test func `a rule on logic models has the id of one on trees only where both ask the same`() {
    #expect(
      Set(Self.rules.map(\.id)).intersection(LogicRule.all.map(\.id))
        == ["problem-as-outcome", "negative-wording"])
  }

  @Test func `a rule is found by its id`() {
    #expect(RuleCatalogue.rule("leaf-above-bottom")?.family == .structure)
    #expect(RuleCatalogue.rule("no-such-rule") == nil)
  }

  @Test func `every rule has a file named after it in the folder of its family`() throws {
    let room = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../../Sources/PohonKinerja/Alignment").standardized
    var names: Set<String> = []
    for family in ["Structure", "Cascading", "Indicators", "Targets", "Wording", "Measurement"] {
      let folder = room.appending(path: family)
      guard FileManager.default.fileExists(atPath: folder.path) else { continue }
      for file in try FileManager.default.contentsOfDirectory(atPath: folder.path) {
        names.insert("\(family.lowercased())/\(file.replacing(".swift", with: "").lowercased())")
      }
    }
    let expected = Self.rules.map { "\($0.family)/\($0.id.rawValue.replacing("-", with: ""))" }
    #expect(names == Set(expected))
  }
}
