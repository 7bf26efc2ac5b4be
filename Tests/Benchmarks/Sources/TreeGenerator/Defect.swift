/// What is wrong with a sasaran on purpose. One in a thousand has each of these, by its number.
enum Defect: Int, CaseIterable {
  case levelSkipped, levelTooHigh, noOwner, noIndicators, statementCopied, statementNearlyCopied
  case indicatorCopied, indicatorCopiedWithOtherTargets, indicatorRepeated, stageTooHigh, directOverOutputs
  case directWithoutParts, factorOfNobody, noUnit, noTargets, wordsForTarget, targetBelowBaseline, sumWrong

  init?(of node: Int) {
    guard node > 0 else { return nil }
    var random = RandomStream(node, for: .defects)
    self.init(rawValue: random.below(1_000))
  }
}
