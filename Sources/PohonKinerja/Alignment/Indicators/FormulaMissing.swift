extension Rule {
  /// An indicator does not say how it is computed.
  ///
  /// A score that another body issues needs only its source. Where no indicator of the document has a formula, that is
  /// one note on the document, or as serious as the profile says.
  static let formulaMissing = Rule(
    id: "formula-missing", family: .indicators, severity: .warning, since: "0.2.0",
    summary: LocalizedText("Indikator tanpa rumus", en: "An indicator has no formula"),
    isToldByPlace: true,
    rationale: LocalizedText(
      "Definisi operasional harus jelas tentang kinerja dan cara mengukur indikator.",
      en: "The operational definition must be clear on the result and on how the indicator is measured."),
    sources: [.evaluationAKIP("2.a.2"), .convention],
    advice: LocalizedText(
      "Isi “formula”; untuk nilai dari pihak lain cukup nyatakan “external” dan sumbernya.",
      en: "Fill in “formula”; a score of another body only needs “external” and its source."),
    examples: [
      .failing(
        LocalizedText("Satu indikator terlewat", en: "One indicator was passed over"),
        at: .indicator("S1.1.b", of: "S1.1"),
        tree: IndicatorManual.exampleTree([
          Indicator(
            "Persentase layanan sesuai SLA", unit: .percent,
            formula: "layanan tepat SLA / total layanan x 100%"),
          Indicator("Persentase layanan daring", unit: .percent),
        ])),
      .failing(
        LocalizedText("Tanda di tempat rumus", en: "A sign in place of the formula"),
        at: .indicator("S1.1.a", of: "S1.1"),
        tree: IndicatorManual.exampleTree([
          Indicator("Persentase layanan daring", unit: .percent, formula: "–"),
          Indicator("Nilai layanan", unit: .score, formula: "jumlah skor / 9"),
        ])),
      .failing(
        LocalizedText("Tanpa satu pun rumus: catatan", en: "No formula at all: a note"), at: .document,
        tree: IndicatorManual.exampleTree([
          Indicator("Persentase layanan daring", unit: .percent), Indicator("Nilai layanan"),
        ])),
      .passing(
        LocalizedText("Nilai dari pihak lain", en: "A score of another body"),
        IndicatorManual.exampleTree([
          Indicator(
            "Nilai SAKIP", unit: .score, source: "LHE AKIP KemenPANRB", isExternalScore: true),
          Indicator("Nilai layanan", unit: .score, formula: "jumlah skor / 9"),
        ])),
      .passing(
        LocalizedText("Hanya dirujuk", en: "For reference only"),
        IndicatorManual.exampleTree([Indicator("Indeks Pembangunan Manusia")], isContext: true)),
    ],
    reach: .itself,
    parts: .others,
    check: .tallied(
      IndicatorManual.check(
        given: .formula, missing: .noFormula, isGiven: { $0.hasFormula($1) },
        isNeeded: { $0.wantsFormula($1) })),
    wording: { IndicatorManual.wording($0, LocalizedText("rumus", en: "formula")) })
}
