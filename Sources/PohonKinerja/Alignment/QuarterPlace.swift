/// Which quarter of which year a finding is about, told as the number that a rule reports.
struct QuarterPlace {
  let year: Int
  /// From 0.
  let quarter: Int

  init(year: Int, quarter: Int) {
    self.year = year
    self.quarter = quarter
  }

  /// `nil` for what other numbers stand for: a year, none, or a kind of finding.
  init?(code: Int) {
    guard code <= Self.first else { return nil }
    (year, quarter) = (Self.first - code).quotientAndRemainder(dividingBy: 4)
  }

  /// Below all years that values have, and the kinds of findings.
  private static let first = -16

  var code: Int { Self.first - year * 4 - quarter }
}

extension AlignmentFacts {
  /// The first quarter of an indicator with a target that is meant. O(bytes of the quarters).
  func firstQuarter(
    of indicator: Row, where isMeant: (TargetFacts, _ year: Int) -> Bool
  ) -> QuarterPlace? {
    let row = columns.indicators[indicator]
    guard row.detail != .none, let trajectory = columns.detail(of: row)?.trajectory else { return nil }
    for entry in trajectory.entries {
      for (quarter, target) in entry.quarters.enumerated() {
        guard let target else { continue }
        let figure = rows.figures.figure(ofQuarter: target, in: entry.year, of: row, in: columns)
        if isMeant(figure, entry.year) { return QuarterPlace(year: entry.year, quarter: quarter) }
      }
    }
    return nil
  }
}

extension FindingContext {
  /// The quarter that the rule reported; `nil` where it reported something else.
  var quarter: QuarterPlace? { QuarterPlace(code: value) }

  /// The target of that quarter as it is written.
  var targetOfQuarter: Target? {
    guard let quarter, let row = indicator?.row,
      let quarters = facts.columns.detail(of: facts.columns.indicators[row])?.trajectory[quarter.year],
      quarters.indices.contains(quarter.quarter)
    else { return nil }
    return quarters[quarter.quarter]
  }

  /// What the target of that quarter comes to.
  var figureOfQuarter: TargetFacts? {
    guard let quarter, let row = indicator?.row, let target = targetOfQuarter else { return nil }
    return facts.rows.figures.figure(
      ofQuarter: target, in: quarter.year, of: facts.columns.indicators[row], in: facts.columns)
  }

  /// The target of that quarter as it is shown.
  var shownQuarter: ShownValue? {
    guard let quarter, let target = targetOfQuarter else { return nil }
    let name = QuarterName.of(quarter.quarter)
    return ShownValue(
      name: LocalizedText(
        "target \(name.indonesian) \(quarter.year)",
        en: "the target of the \(name.english) of \(quarter.year)"
      ),
      text: LocalizedText(target.raw, en: target.text(in: .english, unit: indicator?.unit)))
  }
}
