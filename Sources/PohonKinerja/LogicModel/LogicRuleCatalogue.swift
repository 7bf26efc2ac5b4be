extension LogicRule {
  /// The rules of the library, in the order in which findings at one place are listed.
  public static let all: [LogicRule] = [
    .duplicateElementID,
    .unknownLinkEnd,
    .duplicateLink,
    .elementTextMissing,
    .stageMissing,
    .linksMissing,
    .backwardLink,
    .sameStageLink,
    .skippedStage,
    .linkCycle,
    .danglingElement,
    .danglingOutput,
    .chainGap,
    .impactUnfed,
    .needUnanswered,
    .quantityCarry,
    .activityVerbPair,
    .problemAsOutcome,
    .negativeWording,
    .assumptionMissing,
    .missingBeneficiary,
    .outcomeIsInternal,
  ]

  /// The rule of the library with an id. O(rules).
  public static func rule(_ id: RuleID) -> LogicRule? {
    all.first { $0.id == id }
  }
}
