import PohonKinerja

/// What came of the defects of one kind.
package struct KindResult: Sendable {
  package let kind: DefectKind
  package internal(set) var planted = 0
  /// How many were found at every place by the rule that has to.
  package internal(set) var found = 0
  /// By rule, how often something else was reported that the sound tree does not have.
  package internal(set) var others: [RuleID: Int] = [:]
  /// By rule, how often what the defect implies was reported.
  package internal(set) var implied: [RuleID: Int] = [:]
  /// For whoever has to mend something: what was missed, and what else was reported.
  package internal(set) var remarks: [String] = []
}
