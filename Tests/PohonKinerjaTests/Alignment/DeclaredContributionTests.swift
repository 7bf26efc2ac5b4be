import Testing

@testable import PohonKinerja

/// What is declared to be a part of the indicator above need not have its target.
@Suite struct DeclaredContributionTests {
  private func rules(
    _ target: Target, _ relation: Contribution.Relation?, cascading: CascadingMethod? = nil
  ) -> [RuleID] {
    PerformanceTree(
      "Contoh",
      roots: [
        SasaranDraft(
          "Meningkatnya ketersediaan dokumen", level: "S1", cascading: cascading,
          indicators: [Indicator("Jumlah dokumen", id: "P", unit: .document, targets: [2026: 95])],
          children: [
            SasaranDraft(
              "Tersusunnya dokumen bidang",
              indicators: [
                Indicator(
                  "Jumlah dokumen", unit: .document, targets: [2026: target],
                  contributes: relation.map { Contribution(to: "P", as: $0) })
              ])
          ])
      ]
    ).checked(profile: Profile("uji", rules: [.indicatorCopyDifferentTarget, .childTargetLower])).findings
      .map(\.rule)
  }

  @Test(arguments: [.contribution, .component, .reference] as [Contribution.Relation])
  func `both rules are silent then`(_ relation: Contribution.Relation) {
    for target in [90, 97] as [Target] { #expect(rules(target, relation).isEmpty) }
  }

  @Test func `a load that is divided is, too`() {
    for target in [90, 97] as [Target] { #expect(rules(target, nil, cascading: .direct(by: .load)).isEmpty) }
  }

  @Test func `the same indicator has the same target`() {
    for relation in [nil, .same] as [Contribution.Relation?] {
      #expect(rules(97, relation) == ["indicator-copy-different-target"])
      #expect(rules(90, relation) == ["child-target-lower"])
    }
  }
}
