extension Profile {
  /// For a tree that is about to be evaluated: every rule but those of one ministry alone, and what is not filled in is an
  /// error, at each place and where nothing of the kind is filled in at all.
  ///
  /// What a document is asked for beyond the evaluation sheet, such as if–then statements, is a warning. Our convention.
  public static let strict = Profile(
    "strict",
    severities: [
      "leaf-above-bottom": .error, "owner-missing": .error, "formula-missing": .error,
      "source-missing": .error,
      "pic-missing": .error, "target-not-number": .error, "target-ambiguous": .error,
      "baseline-missing": .warning, "crosscutting-missing": .warning, "rationale-missing": .warning,
    ],
    enabled: Set(RuleCatalogue.standard.filter { !$0.isOnByDefault }.map(\.id))
      .subtracting(RuleID.ofFinanceMinistry))
}
