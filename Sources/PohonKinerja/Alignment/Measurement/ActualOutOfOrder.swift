extension Rule {
  /// The actuals of one indicator are not written in the order of their periods.
  static let actualOutOfOrder = Rule(
    id: "actual-out-of-order", family: .measurement, severity: .note, since: "0.3.0",
    summary: LocalizedText("Urutan periode realisasi terbalik", en: "Periods of actuals are out of order"),
    rationale: LocalizedText(
      "Periode yang mundur sering berarti periode yang salah tulis.",
      en: "A period that goes back is often one that was written wrong."),
    sources: [.convention],
    advice: LocalizedText(
      "Periksa periodenya, lalu tulis realisasi menurut urutan waktu.",
      en: "Check the period, and write the actuals in the order of time."),
    examples: [
      .failing(
        LocalizedText("Triwulan II sebelum triwulan I", en: "The second quarter before the first"),
        at: .indicator("S1.1.a", of: "S1.1"), tree: .trainedPersons(),
        measurements: .example((.quarter(2, of: 2026), 20), (.quarter(1, of: 2026), 25))),
      .failing(
        LocalizedText("Tahun yang mundur", en: "A year that goes back"), at: .indicator("S1.1.a", of: "S1.1"),
        tree: .trainedPersons([2025: 90, 2026: 100]), measurements: .example((2026, 90), (2025, 85))),
      .passing(
        LocalizedText("Menurut urutan waktu", en: "In the order of time"), .trainedPersons(),
        measurements: .example((.quarter(1, of: 2026), 20), (.quarter(2, of: 2026), 25))),
      .passing(
        LocalizedText("Setiap tempat menurut urutannya sendiri", en: "Each place in its own order"),
        .trainedPersons(),
        measurements: Measurements(
          actuals: ["Metro", "Pringsewu"].flatMap { place in
            (1...2).map {
              Actual(of: "S1.1.a", in: .quarter($0, of: 2026), .reached(10), place: place, source: "Laporan")
            }
          })),
    ],
    check: .eachIndicator { facts, row, indicator, collector in
      guard facts.measured != nil else { return }
      // Each place that reports has an order of its own.
      var latest: [String?: MeasurementPeriod] = [:]
      for (place, actual) in facts.actuals(of: indicator).sorted(by: { $0.place < $1.place }) {
        let period = actual.period
        if let last = latest[actual.place], last.ends(after: period) {
          return collector.report(row, indicator: indicator, value: place)
        }
        latest[actual.place] = period
      }
    },
    wording: { context in
      FindingText(
        "realisasi \(context.actualPeriod.indonesian) indikator \(context.indicatorName) ditulis sesudah realisasi periode yang lebih akhir",
        en:
          "the actual for \(context.actualPeriod.english) of the indicator \(context.indicatorName) is written behind that of a later period",
        distinction: context.actualDistinction, location: context.actual?.location)
    })
}
