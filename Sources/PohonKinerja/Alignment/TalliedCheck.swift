/// A check of every sasaran that depends on what was counted over all of them: whether a document gives sources at all.
struct TalliedCheck: Sendable {
  /// Adds what a sasaran brings to the counts. Returns whether ``check`` may have something to say about it.
  let count: @Sendable (AlignmentFacts, _ node: Row, inout Tally) -> Bool
  /// As much of the counts as ``check`` goes by; when it changes, every sasaran is asked again.
  let mode: @Sendable (AlignmentFacts, Tally) -> UInt8
  /// Called for every sasaran, in any order: what it finds has to be at that sasaran.
  let check: @Sendable (AlignmentFacts, _ node: Row, Tally, inout FindingCollector) -> Void
  /// Called once. What it says changes only with the counts, or with a sasaran that is counted.
  let document: @Sendable (AlignmentFacts, Tally, inout FindingCollector) -> Void
  /// Whether ``document`` goes by the order of the sasaran that are counted, too.
  var looksAtOrder = false
}
