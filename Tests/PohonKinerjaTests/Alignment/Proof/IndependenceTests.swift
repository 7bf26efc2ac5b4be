import Testing

@testable import PohonKinerja

/// A rule that is switched off takes its own findings with it and no others.
@Suite struct IndependenceTests {
  static let rules = RuleCatalogue.standard.map(RuleCatalogueTests.Entry.init)

  /// The published trees with much to find in them, and one tree for each rule that finds something.
  private static let trees =
    [RealTrees.lampung, RealTrees.banyuwangi]
    + RuleCatalogue.standard.compactMap { rule in rule.examples.first { !$0.findings.isEmpty }?.tree }

  private static let everything = Profile("semua", enabled: Set(RuleCatalogue.standard.map(\.id)))

  /// What is found when every rule runs.
  private static let findings = trees.map { $0.checked(profile: everything).findings }

  @Test(arguments: rules)
  func `switching a rule off changes no other's findings`(_ entry: RuleCatalogueTests.Entry) {
    var profile = Self.everything
    profile.disabled = [entry.rule.id]
    for (tree, all) in zip(Self.trees, Self.findings) {
      let left = tree.checked(profile: profile).findings.filter { $0.rule != "unused-waiver" }
      #expect(left == all.filter { $0.rule != entry.rule.id && $0.rule != "unused-waiver" })
    }
  }
}
