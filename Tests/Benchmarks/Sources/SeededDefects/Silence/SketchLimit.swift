import PohonKinerja

/// Where the sketch of a trap is right for one rule and wrong for another, since it shows no more than it is about.
package struct SketchLimit: Sendable {
  /// The rule that reports it, rightly.
  package let rule: RuleID
  /// The rules whose traps are sketched that way.
  package let traps: Set<RuleID>
  package let reason: String

  private init(_ rule: RuleID, of traps: Set<RuleID>, _ reason: String) {
    (self.rule, self.traps, self.reason) = (rule, traps, reason)
  }

  package static let all = [
    SketchLimit("level-skip", of: statements, "one statement below a root, without the levels between"),
    SketchLimit("stage-jump", of: statements, "one statement below a root, without the stages between"),
    SketchLimit(
      "output-word-at-outcome", of: ["parent-missing", "unit-suspicious-jump"],
      "an output on a level of outcomes"),
    SketchLimit(
      "sasaran-copy", of: ["only-child-pass-through"], "with two children a copied sentence is still a copy"),
    SketchLimit(
      "indicator-copy",
      of: ["indicator-copy-different-target", "child-target-lower", "polarity-mismatch-parent-child"],
      "one indicator on two levels, without the declaration that it is the same"),
    SketchLimit(
      "indicator-copy-different-target", of: ["child-target-lower"],
      "a difference that is that rule's own matter"),
    SketchLimit(
      "too-few-children-for-direct-split", of: ["direct-vs-nondirect-mismatch", "child-target-lower"],
      "one part of a division"),
    SketchLimit("csf-coverage", of: ["no-shared-concept"], "a factor that only some of the sketches address"),
    SketchLimit(
      "indicator-admin-product",
      of: ["conflict-two-results", "unit-suspicious-jump", "polarity-unspecified-suspicious"],
      "the name of an output's indicator at an outcome"),
    SketchLimit(
      "indicator-is-activity", of: ["typo-indicator-word", "indicator-prefix", "indicator-verb"],
      "the name of an output's indicator at an outcome"),
    SketchLimit(
      "source-missing", of: ["formula-missing", "pic-missing"], "two indicators of which one has a source"),
    SketchLimit(
      "target-not-number", of: ["baseline-missing", "target-absolute-words"], "a figure in words"),
    SketchLimit(
      "target-missing", of: ["target-not-number", "ratio-consistency"],
      "the “X” of a template, which is a warning"),
    SketchLimit("target-ambiguous", of: ["number-locale"], "a figure that reads in two ways"),
    SketchLimit("indicator-duplicate-in-node", of: ["number-locale"], "one name for every row"),
    SketchLimit(
      "individual-not-linked", of: ["too-many-indicators", "iku-quality-forbidden", "target-absolute-words"],
      "an employee without a superior"),
    SketchLimit(
      "unit-conflict",
      of: [
        "sum-mismatch", "child-target-lower", "polarity-mismatch-parent-child", "target-not-number",
        "target-below-baseline", "extreme-mismatch",
      ],
      "one name with the units of several sketches"),
    SketchLimit(
      "percent-sum", of: ["sum-mismatch", "rationale-missing"], "shares below what is divided by load"),
    SketchLimit("mixed-unit-sum", of: ["direct-vs-nondirect-mismatch"], "shares below a load in tons"),
    SketchLimit("sum-mismatch", of: ["child-target-lower"], "one part of a load"),
    SketchLimit("average-mismatch", of: ["child-target-lower"], "one part of a mean"),
    SketchLimit("text-missing", of: ["text-too-short"], "a statement that is still to be made"),
  ]

  /// The rules on statements, and one statement each.
  private static let statements: Set<RuleID> = [
    "sasaran-activity-verb", "output-word-at-outcome", "outcome-word-at-output", "sasaran-no-condition",
    "negative-wording", "sasaran-contains-target", "sasaran-contains-means", "text-too-short",
    "text-too-long",
    "typo-condition-word",
  ]
}
