extension Rule {
  /// Two actuals of one indicator are for the same period, and the same place where places report.
  static let actualDuplicate = Rule(
    id: "actual-duplicate", family: .measurement, severity: .error, since: "0.3.0",
    summary: LocalizedText("Realisasi satu periode tertulis dua kali", en: "A period has two actuals"),
    rationale: LocalizedText(
      "Dari dua angka untuk periode yang sama hanya satu yang benar; yang dihitung adalah yang terakhir.",
      en: "Of two figures for the same period only one is right; the last one is what counts."),
    sources: [.convention],
    advice: LocalizedText(
      "Hapus yang keliru, atau nyatakan tempat yang melaporkannya.",
      en: "Remove the wrong one, or name the place that reports it."),
    examples: [
      .failing(
        LocalizedText("Dua angka untuk satu triwulan", en: "Two figures for one quarter"),
        at: .indicator("S1.1.a", of: "S1.1"), tree: .trainedPersons(),
        measurements: .example((.quarter(1, of: 2026), 20), (.quarter(1, of: 2026), 25))),
      .failing(
        LocalizedText("Tiga angka untuk satu tahun", en: "Three figures for one year"),
        at: .indicator("S1.1.a", of: "S1.1"), .indicator("S1.1.a", of: "S1.1"), tree: .trainedPersons(),
        measurements: .example((2026, 90), (2026, 90), (2026, 95))),
      .failing(
        LocalizedText("Tempat yang sama, ditulis lain", en: "The same place, written otherwise"),
        at: .indicator("S1.1.a", of: "S1.1"), tree: .trainedPersons(),
        measurements: Measurements(actuals: [
          Actual(of: "S1.1.a", in: 2026, .reached(40), place: "Metro"),
          Actual(of: "S1.1.a", in: 2026, .reached(40), place: "metro "),
        ])),
      .passing(
        LocalizedText("Dua tempat melaporkan", en: "Two places report"), .trainedPersons(),
        measurements: Measurements(actuals: [
          Actual(of: "S1.1.a", in: 2026, .reached(40), place: "Metro"),
          Actual(of: "S1.1.a", in: 2026, .reached(50), place: "Pringsewu"),
        ])),
    ],
    check: .eachIndicator { facts, row, indicator, collector in
      guard let run = facts.measured, !run.actuals.repeated.isEmpty else { return }
      for (place, _) in facts.actuals(of: indicator) where run.actuals.repeated[place] != nil {
        collector.report(row, indicator: indicator, value: place)
      }
    },
    wording: { context in
      let place = context.actual?.place.map { " (\($0))" } ?? ""
      let earlier = context.earlierActual?.resultText ?? LocalizedText("", en: "")
      return FindingText(
        "indikator \(context.indicatorName) sudah mempunyai realisasi \(context.actualPeriod.indonesian)\(place), \(earlier.indonesian); tertulis lagi \(context.actualText.indonesian)",
        en:
          "the indicator \(context.indicatorName) has an actual for \(context.actualPeriod.english)\(place) already, \(earlier.english); written again as \(context.actualText.english)",
        saysMore: true, distinction: context.actualDistinction, location: context.actual?.location)
    })
}

extension FindingContext {
  /// The actual before the reported one that is for the same period and place.
  fileprivate var earlierActual: Actual? {
    guard let run = facts.measured, let earlier = run.actuals.repeated[value] else { return nil }
    return run.measurements.actuals[earlier]
  }
}
