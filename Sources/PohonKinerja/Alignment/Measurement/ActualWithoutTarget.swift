extension Rule {
  /// An indicator has actuals for a year in which it has no target, neither of the year nor of a quarter, or for a quarter
  /// that has none while others of its year have, where they do not count.
  ///
  /// A target without a year is for every year of the plan, and for none after it.
  static let actualWithoutTarget = Rule(
    id: "actual-without-target", family: .measurement, severity: .warning, since: "0.3.0",
    summary: LocalizedText("Realisasi tanpa target", en: "An actual without a target"),
    rationale: LocalizedText(
      "Tanpa target tidak ada capaian yang dapat dihitung, dan angkanya hanya keterangan.",
      en: "Without a target there is no achievement, and the figure is merely information."),
    sources: [.evaluationAKIP("1.b.7")],
    advice: LocalizedText(
      "Tetapkan target untuk waktu itu, atau periksa periode realisasinya.",
      en: "Set a target for that time, or check the period of the actual."),
    examples: [
      .failing(
        LocalizedText("Tahun yang tidak bertarget", en: "A year without a target"),
        at: .indicator("S1.1.a", of: "S1.1"), tree: .trainedPersons([2026: 100]),
        measurements: .example((2025, 80), (2026, 90))),
      .failing(
        LocalizedText("Indikator tanpa target", en: "An indicator without targets"),
        at: .indicator("S1.1.a", of: "S1.1"), tree: .trainedPersons([:]), measurements: .example((2026, 90))),
      .failing(
        LocalizedText(
          "Triwulan tanpa target dilewati dari rata-rata",
          en: "A quarter without a target is passed over in a mean"),
        at: .indicator("S1.1.a", of: "S1.1"),
        tree: .trainedPersons(trajectory: [2026: [nil, 100, nil, 100]], consolidation: .average),
        measurements: .example((.quarter(1, of: 2026), 40), (.quarter(2, of: 2026), 100))),
      .passing(
        LocalizedText("Target per triwulan saja", en: "Targets of quarters only"),
        .trainedPersons([:], trajectory: [2026: [20, 25, 25, 30]]),
        measurements: .example((.quarter(1, of: 2026), 20))),
      .passing(
        LocalizedText(
          "Target tanpa tahun berlaku untuk setiap tahun", en: "An undated target is for every year"),
        .trainedPersons(Targets(undated: 100)), measurements: .example((2026, 90))),
      .passing(
        LocalizedText("Tahun sebelum rencana adalah nilai awal", en: "A year before the plan is a baseline"),
        PerformanceTree(
          "Contoh", period: Period(2026...2029),
          roots: [
            SasaranDraft(
              "Meningkatnya kompetensi aparatur", level: "S1",
              indicators: [Indicator("Nilai kompetensi", id: "S1.1.a", unit: .score, targets: [2026: 80])])
          ]), measurements: .example((2025, 78), (2026, 81))),
    ],
    check: .eachIndicator { facts, row, indicator, collector in
      guard let measured = facts.measured, !facts.isReference(row) else { return }
      let plan = facts.columns.header.period
      for year in facts.measuredYears(of: indicator) {
        if let plan, year < plan.from { continue }
        let isAfterPlan = plan.map { year > $0.to } ?? false
        if let target = measured.figures.target(of: indicator, in: year),
          !isAfterPlan || target.year != ValueRow.undated
        {
          let kind = facts.figure(target, of: indicator).kind
          if kind != .empty, kind != .placeholder { continue }
        }
        if measured.reader(at: .year(year)).trajectory(of: indicator) != nil { continue }
        return collector.report(row, indicator: indicator, value: year)
      }
      for (place, actual) in facts.actuals(of: indicator)
      where measured.reader(ofYearOf: actual).isPassedOver(actual, of: indicator) {
        // Below zero, so that it is no year.
        return collector.report(row, indicator: indicator, value: ~place)
      }
    },
    wording: { context in
      let actuals = context.facts.measured?.measurements.actuals ?? []
      if context.value < 0, actuals.indices.contains(~context.value) {
        let (actual, period) = (actuals[~context.value], actuals[~context.value].period.named)
        return FindingText(
          "realisasi \(period.indonesian) indikator \(context.indicatorName), \(actual.resultText.indonesian), tidak dihitung, karena triwulan itu tidak bertarget",
          en:
            "the actual for \(period.english) of the indicator \(context.indicatorName), \(actual.resultText.english), does not count, as that quarter has no target",
          distinction: [actual.period.description, actual.resultText.indonesian], location: actual.location)
      }
      if let plan = context.facts.columns.header.period, context.value > plan.to {
        return FindingText(
          "indikator \(context.indicatorName) mempunyai realisasi \(context.value), tahun di luar periode rencana \(plan)",
          en:
            "the indicator \(context.indicatorName) has an actual for \(context.value), a year outside the period of the plan, \(plan)",
          distinction: ["\(context.value)"])
      }
      return FindingText(
        "indikator \(context.indicatorName) mempunyai realisasi \(context.value), tetapi tidak ada targetnya",
        en: "the indicator \(context.indicatorName) has an actual for \(context.value), but no target",
        distinction: ["\(context.value)"])
    })
}

extension MeasurementRun {
  /// What reads the year of an actual, until the end of the period that is measured where that is in it.
  fileprivate func reader(ofYearOf actual: Actual) -> PeriodReader {
    actual.period.year == period.year && !actual.period.ends(after: period)
      ? reader : reader(at: actual.period.wholeYear)
  }
}
