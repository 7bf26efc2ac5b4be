import PohonKinerja
import Testing

/// The rules of the field, by the ids under which its handbook lists them, against what is here.
@Suite struct HandbookRuleTests {
  /// The handbook's tables of rules, row by row; rows that name several ids are taken apart.
  static let tables: [String: [RuleID]] = [
    "B1 structure": [
      "single-root", "parent-missing", "cycle", "duplicate-id", "level-skip", "level-inversion",
      "leaf-above-bottom", "only-child-pass-through", "too-few-children-for-direct-split", "owner-missing",
      "owner-duplicate-level", "many-parents", "crosscutting-missing", "crosscutting-unconfirmed",
      "csf-coverage", "sasaran-without-indicator", "too-many-indicators", "children-fan-out",
    ],
    "B2 alignment": [
      "sasaran-copy", "sasaran-near-copy", "indicator-copy", "indicator-copy-different-target",
      "no-shared-concept", "rationale-missing", "stage-monotonic", "stage-jump",
      "direct-vs-nondirect-mismatch", "child-broader-than-parent", "sasaran-swap-between-documents",
      "uncontrollable-at-level", "support-program-under-core", "individual-not-linked",
    ],
    "B3 indicators": [
      "unit-missing", "unit-conflict", "unit-suspicious-jump", "target-missing", "target-not-number",
      "number-locale", "target-absolute-words", "target-below-baseline", "target-flat",
      "target-over-ceiling", "formula-missing", "source-missing", "pic-missing", "baseline-missing",
      "measurability", "indicator-is-activity", "indicator-admin-product", "output-is-input",
      "indicator-not-measuring-sasaran", "sasaran-equals-indicator", "indicator-duplicate-in-node",
      "aspects-coverage", "iku-quality-forbidden", "iku-churn", "conflict-two-results",
      "typo-indicator-word",
    ],
    "B4 arithmetic": [
      "sum-mismatch", "mixed-unit-sum", "percent-sum", "average-mismatch", "ratio-consistency",
      "budget-sum", "period-monotonic", "trajectory-consistency", "weight-sum", "child-target-lower",
      "polarity-mismatch-parent-child", "polarity-unspecified-suspicious",
    ],
    "B5 logic model": [
      "chain-gap", "dangling-output", "missing-beneficiary", "outcome-is-internal", "quantity-carry",
      "activity-verb-pair", "impact-without-outcome", "assumption-missing", "negative-wording",
      "problem-as-outcome",
    ],
    "B6 wording": [
      "sasaran-activity-verb", "output-word-at-outcome", "outcome-word-at-output", "sasaran-no-condition",
      "indicator-prefix", "indicator-verb", "sasaran-contains-target", "sasaran-contains-means",
      "sasaran-two-results", "text-too-short", "text-too-long", "typo-condition-word",
    ],
  ]

  private static let here = Set(
    RuleCatalogue.standard.map(\.id) + ComparisonRule.all.map(\.id) + LogicRule.all.map(\.id))

  @Test func `every rule of the handbook is here, or is told to be left out`() {
    let leftOut = Set(RuleCatalogue.notIncluded.map(\.id))
    for (table, ids) in Self.tables {
      for id in ids {
        #expect(Self.here.contains(id) != leftOut.contains(id), "\(table): \(id)")
      }
    }
  }

  @Test func `only what the handbook lists is told to be left out`() {
    let listed = Set(Self.tables.values.joined())
    #expect(listed.count == 92)
    #expect(Set(RuleCatalogue.notIncluded.map(\.id)).isSubset(of: listed))
  }
}
