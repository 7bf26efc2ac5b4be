/// A check of what one owner has in the whole document.
struct OwnerCheck: Sendable {
  /// With which other sasaran one is looked at together; `nil` for one that does not count.
  let group: @Sendable (AlignmentFacts, _ node: Row) -> OwnerGroup?
  /// What a sasaran adds to the sum that ``check`` is given.
  let amount: @Sendable (AlignmentFacts, _ node: Row) -> Int
  /// Called for the sasaran of a group, which are in the order of the document, and their sum.
  let check: @Sendable (AlignmentFacts, _ rows: [Row], _ sum: Int, inout FindingCollector) -> Void
  /// Finds the groups of a whole document and checks each. O(sasaran + indicators).
  let walk: @Sendable (AlignmentFacts, inout FindingCollector) -> Void
}
