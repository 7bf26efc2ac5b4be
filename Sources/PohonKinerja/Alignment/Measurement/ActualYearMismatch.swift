extension Rule {
  /// The actual of a year is not what its quarters or months come to, or that of a quarter not what its months do.
  ///
  /// Only where all periods that were due have a figure; a mean may be rounded to the decimals of the figure. Where the
  /// consolidation is not declared, it is enough that one of the ways of consolidating makes them agree.
  static let actualYearMismatch = Rule(
    id: "actual-year-mismatch", family: .measurement, severity: .error, since: "0.3.0",
    summary: LocalizedText(
      "Realisasi setahun atau triwulan tidak sama dengan periode di dalamnya",
      en: "The actual of a year or quarter is not what the periods within come to"),
    rationale: LocalizedText(
      "Angka setahun dihitung dari triwulannya, dan angka triwulan dari bulannya, menurut konsolidasi yang dinyatakan; dari dua angka yang berlainan hanya satu yang benar.",
      en:
        "The figure of a year is computed from its quarters, and that of a quarter from its months, as the consolidation says; of two figures that differ only one is right."
    ),
    sources: [.financeMinistryPractice(table: "4")],
    advice: LocalizedText(
      "Samakan realisasi itu dengan periode di dalamnya, atau perbaiki konsolidasinya.",
      en: "Make the actual agree with the periods within, or correct the consolidation."),
    examples: [
      .failing(
        LocalizedText("4 + 5 + 4 + 5 bukan 20", en: "4 + 5 + 4 + 5 is not 20"),
        at: .indicator("S1.1.a", of: "S1.1"), tree: .trainedPersons(),
        measurements: quarters(4, 5, 4, 5, year: 20)),
      .failing(
        LocalizedText("Nilai terakhir bukan angka setahun", en: "The last value is not the year's"),
        at: .indicator("S1.1.a", of: "S1.1"), tree: .trainedPersons(consolidation: .takeLast),
        measurements: quarters(25, 60, 75, 100, year: 95)),
      .failing(
        LocalizedText("Bulan dan triwulannya berlainan", en: "Months and their quarter differ"),
        at: .indicator("S1.1.a", of: "S1.1"), tree: .trainedPersons(consolidation: nil),
        measurements: .example(
          (.month(1, of: 2026), 100), (.month(2, of: 2026), 100), (.month(3, of: 2026), 100),
          (.quarter(1, of: 2026), 30))),
      .passing(
        LocalizedText("4 + 5 + 4 + 5 = 18", en: "4 + 5 + 4 + 5 = 18"), .trainedPersons(),
        measurements: quarters(4, 5, 4, 5, year: 18)),
      .passing(
        LocalizedText("Konsolidasi tidak dinyatakan", en: "The consolidation is not declared"),
        .trainedPersons(consolidation: nil), measurements: quarters(25, 60, 75, 100, year: 100)),
    ],
    check: .eachIndicator { facts, row, indicator, collector in
      guard let run = facts.measured else { return }
      // Of two for one period the last counts; `actual-duplicate` speaks about the others.
      for (place, actual) in facts.actuals(of: indicator)
      where !run.actuals.outdated.contains(place) && run.contradiction(of: actual, for: indicator) != nil {
        collector.report(row, indicator: indicator, value: place)
      }
    },
    wording: { context in
      guard let run = context.facts.measured, let actual = context.actual, let row = context.indicator?.row,
        let found = run.contradiction(of: actual, for: row)
      else {
        return FindingText(
          "realisasi berbeda dari periode di dalamnya", en: "the actual differs from its periods")
      }
      let (total, how) = (context.text(found.total), found.how.title)
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
  /// What the shorter periods within that of an actual come to, where that is another figure, and how.
  fileprivate func contradiction(
    of actual: Actual, for indicator: Row
  ) -> (total: Fraction, how: Consolidation)? {
    actual.period.monthCount > 1
      ? reader(at: actual.period).contradiction(of: actual, for: indicator) : nil
  }
}
