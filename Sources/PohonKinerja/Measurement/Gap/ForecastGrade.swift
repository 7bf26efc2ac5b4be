extension MeasurementRun {
  /// What a forecast is held against a target as, so that grades are held against grades as they are for achievements
  /// (``MeasurementJudge/achievement(of:figure:target:)``): a score that has a grade now, "B (66)", keeps it while it stays
  /// the same, and has the grade it comes to where that is known. Else it is a number.
  func forecastFigure(
    _ score: Fraction, of indicator: Row, against target: MeasurementJudge.DueTarget?
  ) -> MeasuredFigure {
    let number = MeasuredFigure.number(score, nil)
    guard let agreed = target?.heldGrade, case .grade(let facts, let text) = figure(of: indicator),
      facts.isSingleNumber
    else { return number }
    if Fraction(facts.lower) == score { return .grade(facts, text) }
    guard GradeConflict.areOfSakip(facts, agreed, isNamed: isOfSakip(indicator)),
      let rounded = try? score.rounded(toScale: Number.maximumScale)
    else { return number }
    let grade = Formula.accountabilityPredicate(score)
    let reading = Target.Reading(
      value: .quantity(Target.Quantity(rounded)), gradeOfScore: Target.Grade(grade),
      leadsWithScore: facts.leadsWithScore)
    return .grade(TargetFacts(reading), "\(grade) (\(score.formatted()))")
  }

  private func isOfSakip(_ indicator: Row) -> Bool {
    figures.columns.isOfSakip(figures.columns.indicators[indicator])
  }
}

extension MeasurementJudge.DueTarget {
  /// The grade it is, or that its score has: BB of "BB" and of "BB (71,00)".
  fileprivate var heldGrade: TargetFacts? {
    if case .grade(let facts) = value { facts } else { grade }
  }
}
