extension Rule {
  /// Neither the actuals of an indicator nor the indicator say where the figures come from.
  static let actualWithoutSource = Rule(
    id: "actual-without-source", family: .measurement, severity: .note, since: "0.3.0",
    summary: LocalizedText("Realisasi tanpa sumber data", en: "An actual without a source"),
    rationale: LocalizedText(
      "Angka yang tidak dapat ditelusuri tidak dapat dipertanggungjawabkan.",
      en: "A figure that cannot be traced cannot be accounted for."),
    sources: [.evaluationAKIP("2.a.2")],
    advice: LocalizedText(
      "Nyatakan sumber data pada realisasi atau pada indikatornya.",
      en: "Name the source of the data with the actual or with the indicator."),
    examples: [
      .failing(
        LocalizedText("Tidak disebut di mana pun", en: "Named nowhere"), at: .indicator("S1.1.a", of: "S1.1"),
        tree: .trainedPersons(),
        measurements: Measurements(actuals: [Actual(of: "S1.1.a", in: 2026, .reached(90))])),
      .failing(
        LocalizedText("Sumber yang kosong", en: "A blank source"), at: .indicator("S1.1.a", of: "S1.1"),
        tree: .trainedPersons(),
        measurements: Measurements(actuals: [Actual(of: "S1.1.a", in: 2026, .reached(90), source: " ")])),
      .passing(
        LocalizedText("Sumber pada realisasi", en: "A source with the actual"), .trainedPersons(),
        measurements: .example((2026, 90))),
      .passing(
        LocalizedText("Sumber pada indikator", en: "A source with the indicator"),
        .measuredExample(
          Indicator(
            "Jumlah aparatur yang dilatih", id: "S1.1.a", unit: .person, targets: [2026: 100],
            source: "Laporan penyelenggaraan")),
        measurements: Measurements(actuals: [Actual(of: "S1.1.a", in: 2026, .reached(90))])),
    ],
    check: .eachIndicator { facts, row, indicator, collector in
      guard facts.measured != nil, facts.isBlank(facts.columns.indicators[indicator].source) else { return }
      let isNamed = facts.actuals(of: indicator).allSatisfy { _, actual in
        if case .unavailable = actual.result { return true }
        return !(actual.source ?? "").utf8.span.isBlank
      }
      if !isNamed { collector.report(row, indicator: indicator) }
    },
    wording: { context in
      FindingText(
        "realisasi indikator \(context.indicatorName) tidak menyebut sumber datanya",
        en: "the actuals of the indicator \(context.indicatorName) name no source")
    })
}
