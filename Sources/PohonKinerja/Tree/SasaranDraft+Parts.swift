extension SasaranDraft {
  /// What of it is otherwise than in the draft it was made from; ``SasaranParts/all`` where more than the first three of
  /// them may be. What is below is not looked at. O(indicators), for what nobody touched is told by where it lies.
  func parts(otherThanIn old: SasaranDraft) -> SasaranParts {
    guard hasOthers(of: old) else { return .all }
    var parts: SasaranParts = []
    if !statement.isSameBytes(as: old.statement) { parts.insert(.statement) }
    if !owner.isSameBytes(as: old.owner) { parts.insert(.owner) }
    guard !indicators.span.isIdentical(to: old.indicators.span) else { return parts }
    guard indicators.count == old.indicators.count,
      zip(indicators, old.indicators).allSatisfy({ $0.hasOthers(of: $1) })
    else { return .all }
    return parts.union(.figures)
  }

  private func hasOthers(of other: SasaranDraft) -> Bool {
    id.isSameBytes(as: other.id) && level.isSameBytes(as: other.level) && stage == other.stage
      && cascading.isSameBytes(as: other.cascading) && rationale.isSameBytes(as: other.rationale)
      && criticalSuccessFactors.isSameBytes(as: other.criticalSuccessFactors)
      && criticalSuccessFactor.isSameBytes(as: other.criticalSuccessFactor)
      && budget.isSameBytes(as: other.budget) && isContext == other.isContext
      && isExecutedByOwner == other.isExecutedByOwner && waivers.isSameBytes(as: other.waivers)
      && location == other.location
  }
}

extension Indicator {
  /// Whether its baseline and targets are untouched; quickly, and wrong only in saying no.
  func hasFigures(of other: Indicator) -> Bool {
    guard targets.entries.span.isIdentical(to: other.targets.entries.span) else { return false }
    return baseline.isSameBytes(as: other.baseline)
  }

  /// Whether all but its baseline and targets is as in another one.
  fileprivate func hasOthers(of other: Indicator) -> Bool {
    id.isSameBytes(as: other.id) && name.isSameBytes(as: other.name)
      && (unit?.text).isSameBytes(as: other.unit?.text) && aspect == other.aspect
      && polarity == other.polarity && trajectory.isSameBytes(as: other.trajectory)
      && consolidation == other.consolidation && formula.isSameBytes(as: other.formula)
      && source.isSameBytes(as: other.source) && responsible.isSameBytes(as: other.responsible)
      && weight.isSameBytes(as: other.weight) && validity == other.validity
      && controllability == other.controllability && isExternalScore == other.isExternalScore
      && contribution == other.contribution
      && (contribution?.indicator).isSameBytes(as: other.contribution?.indicator)
      && location == other.location
  }
}
