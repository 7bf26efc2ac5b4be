/// The rules of this library. A new rule is one new file, its test and one line here.
public enum RuleCatalogue: Sendable {
  /// All rules on performance trees, family by family.
  public static let standard: [Rule] = structure + cascading + indicators + targets + wording + measurement

  /// The rule with an id.
  public static func rule(_ id: RuleID) -> Rule? {
    standard.first { $0.id == id }
  }

  private static let structure: [Rule] = [
    .textMissing,
    .duplicateID,
    .unknownReference,
    .parentMissing,
    .cycle,
    .singleRoot,
    .levelUnknown,
    .levelSkip,
    .levelInversion,
    .leafAboveBottom,
    .ownerMissing,
    .sasaranWithoutIndicator,
    .crosscuttingMissing,
    .csfCoverage,
    .tooFewChildrenForDirectSplit,
    .individualNotLinked,
    .onlyChildPassThrough,
    .ownerDuplicateLevel,
    .crosscuttingUnconfirmed,
    .childrenFanOut,
  ]

  private static let cascading: [Rule] = [
    .sasaranCopy,
    .sasaranNearCopy,
    .indicatorCopy,
    .indicatorCopyDifferentTarget,
    .stageMonotonic,
    .stageJump,
    .directVsNondirectMismatch,
    .noSharedConcept,
    .rationaleMissing,
    .childBroaderThanParent,
    .uncontrollableAtLevel,
    .supportProgramUnderCore,
    .directSentenceDiffers,
    .directToMany,
  ]

  private static let indicators: [Rule] = [
    .unitMissing,
    .indicatorDuplicateInNode,
    .conflictTwoResults,
    .typoIndicatorWord,
    .unitConflict,
    .unitSuspiciousJump,
    .formulaMissing,
    .sourceMissing,
    .picMissing,
    .baselineMissing,
    .indicatorIsActivity,
    .indicatorAdminProduct,
    .outputIsInput,
    .indicatorNotMeasuringSasaran,
    .sasaranEqualsIndicator,
    .aspectsCoverage,
    .tooManyIndicators,
    .ikuQualityForbidden,
  ]

  private static let targets: [Rule] = [
    .targetMissing,
    .targetOutsidePeriod,
    .targetNotNumber,
    .targetAmbiguous,
    .targetBelowBaseline,
    .sumMismatch,
    .numberLocale,
    .targetAbsoluteWords,
    .targetFlat,
    .targetOverCeiling,
    .mixedUnitSum,
    .percentSum,
    .averageMismatch,
    .ratioConsistency,
    .extremeMismatch,
    .budgetSum,
    .periodMonotonic,
    .trajectoryConsistency,
    .weightSum,
    .childTargetLower,
    .polarityMismatchParentChild,
    .polarityUnspecifiedSuspicious,
  ]

  private static let wording: [Rule] = [
    .sasaranActivityVerb,
    .outputWordAtOutcome,
    .outcomeWordAtOutput,
    .sasaranNoCondition,
    .problemAsOutcome,
    .negativeWording,
    .sasaranContainsTarget,
    .sasaranContainsMeans,
    .sasaranTwoResults,
    .textTooShort,
    .textTooLong,
    .typoConditionWord,
    .indicatorPrefix,
    .indicatorVerb,
  ]

  private static let measurement: [Rule] = [
    .actualUnknownIndicator,
    .actualDuplicate,
    .actualOutOfOrder,
    .actualWithoutTarget,
    .actualMissing,
    .actualUnitChanged,
    .actualAmbiguous,
    .actualNotNumber,
    .actualOutsideScale,
    .actualQuotientMismatch,
    .actualYearMismatch,
    .actualRollUpMismatch,
    .actualFalls,
    .actualWithoutSource,
    .achievementOverCap,
    .targetNotImproving,
  ]
}
