extension Rule {
  /// A figure that is written beside its numerator and denominator is not their quotient, or there is no such quotient:
  /// the denominator is not above zero, or whole things are counted.
  ///
  /// It may be rounded to its decimals.
  static let actualQuotientMismatch = Rule(
    id: "actual-quotient-mismatch", family: .measurement, severity: .error, since: "0.3.0",
    summary: LocalizedText(
      "Realisasi bukan hasil pembilang dibagi penyebutnya",
      en: "An actual is not its numerator over its denominator"),
    rationale: LocalizedText(
      "Yang dihitung adalah pembilang dan penyebutnya; angka yang ditulis di sampingnya berkata lain.",
      en: "Numerator and denominator are what counts; the figure beside them says something else."),
    sources: [.convention],
    advice: LocalizedText(
      "Perbaiki angka, pembilang atau penyebutnya.",
      en: "Correct the figure, the numerator or the denominator."),
    examples: [
      .failing(
        LocalizedText("45 dari 60 bukan 80%", en: "45 of 60 is not 80%"),
        at: .indicator("S1.1.a", of: "S1.1"),
        tree: certified, measurements: share(45, of: 60, written: "80%")),
      .failing(
        LocalizedText("Penyebut nol", en: "A denominator of zero"), at: .indicator("S1.1.a", of: "S1.1"),
        tree: certified, measurements: share(45, of: 0, written: nil)),
      .failing(
        LocalizedText("Penyebut negatif", en: "A denominator below zero"),
        at: .indicator("S1.1.a", of: "S1.1"),
        tree: certified, measurements: share(45, of: -60, written: nil)),
      .failing(
        LocalizedText("Orang bukan hasil bagi", en: "Persons are no quotient"),
        at: .indicator("S1.1.a", of: "S1.1"), tree: .trainedPersons(),
        measurements: share(100, of: 2, written: nil)),
      .passing(
        LocalizedText("45 dari 60 adalah 75%", en: "45 of 60 is 75%"), certified,
        measurements: share(45, of: 60, written: 75)),
      .passing(
        LocalizedText("Dibulatkan ke dua desimal", en: "Rounded to two decimals"), certified,
        measurements: share(40, of: 60, written: "66,67")),
    ],
    check: .eachActual { run, actual, indicator in run.isWrongQuotient(actual, of: indicator) },
    wording: { context in
      guard let run = context.facts.measured, let actual = context.actual, let row = context.indicator?.row,
        case .quotient(let quotient) = actual.result
      else {
        return FindingText("realisasi bukan hasil baginya", en: "the actual is not its quotient")
      }
      let figure = run.reader.figure(of: actual, for: row)
      if let reason = figure.reason {
        return FindingText(
          "realisasi \(context.actualPeriod.indonesian) indikator \(context.indicatorName), \(context.actualText.indonesian): \(reason.message.indonesian)",
          en:
            "the actual for \(context.actualPeriod.english) of the indicator \(context.indicatorName), \(context.actualText.english): \(reason.message.english)",
          distinction: context.actualDistinction, location: context.actual?.location)
      }
      let result = figure.number.map(context.text)
      let written = quotient.written.map {
        LocalizedText($0.text(in: .indonesian), en: $0.text(in: .english))
      }
      return FindingText(
        "realisasi \(context.actualPeriod.indonesian) indikator \(context.indicatorName): \(context.actualText.indonesian) adalah \(result?.indonesian ?? "tidak terdefinisi"), bukan \(written?.indonesian ?? "–")",
        en:
          "the actual for \(context.actualPeriod.english) of the indicator \(context.indicatorName): \(context.actualText.english) is \(result?.english ?? "not defined"), not \(written?.english ?? "–")",
        distinction: context.actualDistinction + [quotient.written?.raw ?? "–"],
        location: context.actual?.location)
    })

  private static let certified = PerformanceTree.measuredExample(
    Indicator("Persentase pengajar yang bersertifikat", id: "S1.1.a", unit: .percent, targets: [2026: 80]))

  private static func share(_ numerator: Number, of denominator: Number, written: Target?) -> Measurements {
    Measurements(actuals: [
      Actual(
        of: "S1.1.a", in: 2026, .quotient(Actual.Quotient(numerator, over: denominator, written: written)))
    ])
  }
}

extension MeasurementRun {
  fileprivate func isWrongQuotient(_ actual: Actual, of indicator: Row) -> Bool {
    guard case .quotient(let quotient) = actual.result else { return false }
    let figure = reader.figure(of: actual, for: indicator)
    guard let result = figure.number else {
      return figure.reason == .zeroDenominator || figure.reason == .quotientOfThings
    }
    guard let written = quotient.written else { return false }
    let facts = figures.reading(written, of: indicator)
    guard facts.isSingleNumber, let rounded = try? result.rounded(toScale: facts.lower.scale) else {
      return false
    }
    return rounded != facts.lower
  }
}
