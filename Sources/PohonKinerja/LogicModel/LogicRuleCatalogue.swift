extension LogicRule {
  /// The rules of the library, in the order in which findings at one place are listed.
  public static let all: [LogicRule] = [
    .duplicateElementID,
    .unknownLinkEnd,
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
  ]
}
