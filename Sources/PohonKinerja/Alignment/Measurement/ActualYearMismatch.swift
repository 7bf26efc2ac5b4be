extension Rule {
  /// The actual of a year is not what its quarters or months come to.
  ///
  /// Only where the consolidation is declared, and all periods that were due have a figure; a mean may be rounded to the
  /// decimals of the year's figure.
  static let actualYearMismatch = Rule(
    id: "actual-year-mismatch", family: .measurement, severity: .error, since: "0.3.0",
    summary: LocalizedText(
      "Realisasi setahun tidak sama dengan triwulannya",
      en: "The actual of a year is not what its quarters come to"),
    rationale: LocalizedText(
      "Angka setahun dihitung dari triwulannya menurut konsolidasi yang dinyatakan.",
      en: "The figure of a year is computed from its quarters as the consolidation says."),
    sources: [.financeMinistryPractice(table: "4")],
    advice: LocalizedText(
      "Samakan realisasi setahun dengan triwulannya, atau perbaiki konsolidasinya.",
      en: "Make the actual of the year agree with its quarters, or correct the consolidation."),
    examples: [
      .failing(
        LocalizedText("4 + 5 + 4 + 5 bukan 20", en: "4 + 5 + 4 + 5 is not 20"),
        at: .indicator("S1.1.a", of: "S1.1"), tree: .trainedPersons(),
        measurements: quarters(4, 5, 4, 5, year: 20)),
      .failing(
        LocalizedText("Nilai terakhir bukan angka setahun", en: "The last value is not the year's"),
        at: .indicator("S1.1.a", of: "S1.1"), tree: .trainedPersons(consolidation: .takeLast),
        measurements: quarters(25, 60, 75, 100, year: 95)),
      .passing(
        LocalizedText("4 + 5 + 4 + 5 = 18", en: "4 + 5 + 4 + 5 = 18"), .trainedPersons(),
        measurements: quarters(4, 5, 4, 5, year: 18)),
      .passing(
        LocalizedText("Konsolidasi tidak dinyatakan", en: "The consolidation is not declared"),
        .trainedPersons(consolidation: nil), measurements: quarters(25, 60, 75, 100, year: 100)),
    ],
    check: .eachIndicator { facts, row, indicator, collector in
      guard let run = facts.measured else { return }
      for (place, actual) in facts.actuals(of: indicator)
      where actual.period.part == .year && run.yearOfPeriods(actual, of: indicator) != nil {
        collector.report(row, indicator: indicator, value: place)
      }
    },
    wording: { context in
      guard let run = context.facts.measured, let actual = context.actual, let row = context.indicator?.row,
        let total = run.yearOfPeriods(actual, of: row).map(context.text)
      else {
        return FindingText("realisasi setahun berbeda", en: "the actual of the year differs")
      }
      let how = run.reader.consolidation(of: row).consolidation.title
      return FindingText(
        "realisasi \(context.actualPeriod.indonesian) indikator \(context.indicatorName), \(context.actualText.indonesian), bukan \(how.indonesian) periodenya, \(total.indonesian)",
        en:
          "the actual for \(context.actualPeriod.english) of the indicator \(context.indicatorName), \(context.actualText.english), is not the \(how.english) of its periods, \(total.english)",
        distinction: context.actualDistinction, location: context.actual?.location)
    })

  private static func quarters(
    _ first: Target, _ second: Target, _ third: Target, _ fourth: Target, year: Target
  ) -> Measurements {
    .example(
      (.quarter(1, of: 2026), first), (.quarter(2, of: 2026), second), (.quarter(3, of: 2026), third),
      (.quarter(4, of: 2026), fourth), (2026, year))
  }
}

extension MeasurementRun {
  /// What the shorter periods of a year come to, where that is another figure than the year's.
  fileprivate func yearOfPeriods(_ actual: Actual, of indicator: Row) -> Fraction? {
    let reader = reader(at: actual.period)
    guard actual.place == nil, reader.consolidation(of: indicator).basis != .unit,
      let year = reader.figure(of: actual, for: indicator).number,
      let total = reader.figureOfShorterPeriods(of: indicator).number, total != year
    else { return nil }
    // A mean is rounded to the decimals of what is written.
    guard let scale = year.number?.scale, let rounded = try? total.rounded(toScale: scale) else {
      return total
    }
    return Fraction(rounded) == year ? nil : total
  }
}
