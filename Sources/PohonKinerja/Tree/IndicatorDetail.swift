/// The rarely used fields of an indicator.
struct IndicatorDetail: Sendable, Hashable {
  var trajectory = Trajectory()
  var consolidation: Consolidation?
  var validity: Validity?
  var controllability: Controllability?
  /// Of its contribution.
  var part: Contribution.Part?
  /// A weight with more digits than there is room for in the row.
  var weight: Number?

  /// Whether both say the same, quarters byte for byte and the weight with as many decimals.
  func isSameBytes(as other: IndicatorDetail) -> Bool {
    trajectory.isSameBytes(as: other.trajectory) && consolidation == other.consolidation
      && validity == other.validity && controllability == other.controllability && part == other.part
      && weight.isSameBytes(as: other.weight)
  }
}
