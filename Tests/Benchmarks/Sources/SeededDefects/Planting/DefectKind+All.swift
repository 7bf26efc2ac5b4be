extension DefectKind {
  /// Every kind, in the order of the report. A new kind is one new member and one line here.
  package static let all =
    structure + cascading + indicators + targets + wording + comparison + measurement + logicModels

  private static let structure: [DefectKind] = [
    statementMissing, nameMissing, sasaranIDTwice, indicatorIDTwice, contributionToNothing, linkToNothing,
    waiverOfNothing, parentOfNobody, parentForgotten, ownAncestor, twoRoots, levelOfNobody, levelTooLow,
    levelPassedOver, levelTooHigh, nothingBelow, nobodyOwnsIt, unmeasured, noCrosscutting, unanswered,
    factorUnaddressed, factorForgotten, factorOfNobody, dividedAmongOne, employeeAlone, passedThrough,
    sameOwner,
    tooManyChildren,
  ]

  private static let cascading: [DefectKind] = [
    copied, nearlyCopied, indicatorCopied, copiedWithHigherTarget, laterThanParent, outcomeLeftOut,
    directOverOutputs, indirectSum, ofAnotherField, noReason, widerThanParent, figureOfRegion,
    measuredBySupport,
    restsOnSupport, directInOtherWords, directAmongMany,
  ]

  private static let indicators: [DefectKind] = [
    noUnit, indicatorTwice, twoMeasures, measureMisspelt, wrongUnit, jump, noFormula, noSource, nobodyAnswers,
    noBaseline, activityCounted, papersCounted, inputCounted, measuresElse, measuresSibling,
    wordedAsIndicator,
    opensAsIndicator, aspectLeftOut, contractTooLong, forbiddenQuality,
  ]

  private static let targets: [DefectKind] = [
    noTarget, noTargetForPlanYear, yearNotPlanned, planYearOutside, wordsForTarget, absoluteTarget,
    ambiguousTarget,
    worseThanBaseline, stylesInOneRow, stylesOfTwoRows, flat, aboveScale, sumTooLarge, partTooLarge,
    meanWrong,
    weightedMeanWrong, ratioWrong, extremeWrong, mixedUnits, sharesAdded, budgetWrong, quartersWrong,
    quarterFalls,
    weightsWrong, copiedWithLowerTarget, oppositePolarity, adverseRising,
  ]

  private static let wording: [DefectKind] = [
    verbForResult, activityForResult, outputWord, outcomeWord, thingAlone, problemStated, negated,
    targetInSasaran,
    meansInSasaran, twoResults, tooShort, tooLong, resultMisspelt, noMeasure, resultForMeasure,
  ]

  private static let comparison: [DefectKind] = [
    swapped, replaced, otherTarget, otherUnit, otherBaseline, otherWords, sasaranLost, indicatorLost,
    targetFalling,
  ]

  private static let measurement: [DefectKind] = [
    overCap, actualTwice, cumulativeFalls, actualLeftOut, quarterLeftOut, wrongOrder, beyondScale,
    otherScale, wrongQuotient, wrongTotal, otherUnitReached, ambiguousActual, uncertainMillions,
    unreadableActual, nobodysActual, nobodysMethod, sourceUntold,
    yearWithoutTarget,
    wrongYear, easyTarget,
  ]

  private static let logicModels: [DefectKind] = [
    linkToNobody, linkTwice, linkBackward, linkWithinStage, stageSkipped, mutualCauses, listByStage,
    processForNothing, outcomeForNothing, outputForNothing, outcomeOfNothing, impactOfNothing, stageLeftOut,
    elementIDTwice, elementOfNoWords, needIgnored, otherQuantity, activityAgain, problemForOutcome,
    negatedOutcome,
    noAssumption, nobodyBenefits, aboutItself,
  ]
}
