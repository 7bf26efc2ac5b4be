extension Rule {
  /// The figure of the year so far falls within the year, where it can only grow.
  ///
  /// Told of indicators whose last value is declared to count and that count whole things, or whose quarterly targets
  /// grow. An index may fall.
  static let actualFalls = Rule(
    id: "actual-falls", family: .measurement, severity: .warning, since: "0.3.0",
    summary: LocalizedText(
      "Realisasi kumulatif menurun dalam setahun", en: "A cumulative actual falls within the year"),
    rationale: LocalizedText(
      "Angka yang menghitung sejak awal tahun tidak dapat berkurang; mungkin yang ditulis adalah angka triwulan itu saja.",
      en:
        "A figure that counts from the beginning of the year cannot shrink; perhaps that of the quarter alone was written."
    ),
    sources: [.financeMinistry(page: "70")],
    advice: LocalizedText(
      "Tulis angka kumulatif, atau nyatakan konsolidasi penjumlahan.",
      en: "Write cumulative figures, or declare that they add up."),
    examples: [
      .failing(
        LocalizedText("60 lalu 20", en: "60, then 20"), at: .indicator("S1.1.a", of: "S1.1"),
        tree: .trainedPersons(consolidation: .takeLast),
        measurements: .example((.quarter(1, of: 2026), 60), (.quarter(2, of: 2026), 20))),
      .failing(
        LocalizedText("Persentase kemajuan yang mundur", en: "A percentage of progress that goes back"),
        at: .indicator("S1.1.a", of: "S1.1"),
        tree: .measuredExample(
          Indicator(
            "Persentase penyelesaian", id: "S1.1.a", unit: .percent, targets: [2026: 100],
            trajectory: [2026: [25, 60, 75, 100]], consolidation: .takeLast)),
        measurements: .example((.quarter(1, of: 2026), 30), (.quarter(2, of: 2026), 28))),
      .passing(
        LocalizedText("Indeks boleh turun", en: "An index may fall"),
        .measuredExample(
          Indicator(
            "Indeks kepuasan", id: "S1.1.a", unit: .index, targets: [2026: 90], consolidation: .takeLast)),
        measurements: .example((.quarter(1, of: 2026), 91), (.quarter(2, of: 2026), 88))),
      .passing(
        LocalizedText("Bagian yang dijumlahkan", en: "Parts that add up"), .trainedPersons(),
        measurements: .example((.quarter(1, of: 2026), 60), (.quarter(2, of: 2026), 20))),
    ],
    check: .eachIndicator { facts, row, indicator, collector in
      guard let run = facts.measured else { return }
      let actuals = facts.actuals(of: indicator)
      guard actuals.count > 1 else { return }
      var last: (period: MeasurementPeriod, number: Fraction)?
      for (place, actual) in actuals where actual.place == nil && actual.period.part != .year {
        guard let number = run.reader.figure(of: actual, for: indicator).number else { continue }
        if let last, last.period.year == actual.period.year, number < last.number,
          run.onlyGrows(indicator, in: actual.period.year)
        {
          collector.report(row, indicator: indicator, value: place)
        }
        last = (actual.period, number)
      }
    },
    wording: { context in
      FindingText(
        "realisasi kumulatif indikator \(context.indicatorName) turun menjadi \(context.actualText.indonesian) pada \(context.actualPeriod.indonesian)",
        en:
          "the cumulative actual of the indicator \(context.indicatorName) falls to \(context.actualText.english) in \(context.actualPeriod.english)",
        distinction: context.actualDistinction, location: context.actual?.location)
    })
}

extension MeasurementRun {
  /// Whether the figure of an indicator can only grow within a year.
  fileprivate func onlyGrows(_ indicator: Row, in year: Int) -> Bool {
    let choice = reader.consolidation(of: indicator)
    guard choice.basis != .unit, choice.consolidation == .takeLast else { return false }
    let columns = figures.columns
    guard figures.polarity(of: indicator, in: year) != .minimize else { return false }
    if figures.unitInUse(of: indicator).isCounted { return true }
    let quarters = columns.detail(of: columns.indicators[indicator])?.trajectory[year] ?? []
    let numbers = quarters.compactMap { $0.map { figures.reading($0, of: indicator) } }.filter(
      \.isSingleNumber)
    return numbers.count > 1 && zip(numbers, numbers.dropFirst()).allSatisfy { $0.lower < $1.lower }
  }
}
