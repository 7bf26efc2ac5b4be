extension Scale {
  /// Above which score each predicate of SAKIP begins, the best first; D has what is left. A score is 0 to 100.
  ///
  /// Source: practice of evaluators, as published programs have it.
  static let accountabilitySteps: [(above: Int, grade: String)] = [
    (90, "AA"), (80, "A"), (70, "BB"), (60, "B"), (50, "CC"), (30, "C"),
  ]
}
