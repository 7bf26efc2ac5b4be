/// The rarely used fields of a sasaran.
struct NodeDetail: Sendable, Hashable {
  var declaredParent: String?
  /// The code of a level that the cascade does not have.
  var unknownLevel: String?
  var nonCascadingReason: String?
  var rationale: String?
  var criticalSuccessFactors: [String] = []
  var budget = Budget()
  var waivers: [Waiver] = []
  /// In the part of a tree, how many sasaran below it are left out.
  var omittedCount = 0

  /// Whether both say the same, texts byte for byte and amounts with as many decimals.
  func isSameBytes(as other: NodeDetail) -> Bool {
    declaredParent.isSameBytes(as: other.declaredParent) && unknownLevel.isSameBytes(as: other.unknownLevel)
      && nonCascadingReason.isSameBytes(as: other.nonCascadingReason)
      && rationale.isSameBytes(as: other.rationale)
      && criticalSuccessFactors.isSameBytes(as: other.criticalSuccessFactors)
      && budget.isSameBytes(as: other.budget) && waivers.isSameBytes(as: other.waivers)
      && omittedCount == other.omittedCount
  }
}
