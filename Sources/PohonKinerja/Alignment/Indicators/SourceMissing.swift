extension Rule {
  /// An indicator does not say where its data come from.
  ///
  /// Where most indicators of the document do not, that is one note on the document.
  static let sourceMissing = Rule(
    id: "source-missing", family: .indicators, severity: .warning, since: "0.2.0",
    summary: LocalizedText("Indikator tanpa sumber data", en: "An indicator has no data source"),
    isToldByPlace: true,
    rationale: LocalizedText(
      "Tanpa sumber data, capaian tidak dapat dihitung ulang dan diperiksa.",
      en: "Without its data source a result can neither be computed again nor verified."),
    sources: [.evaluationAKIP("2.a.2"), .evaluators],
    advice: LocalizedText(
      "Isi “source” dengan dokumen atau sistem asal datanya.",
      en: "Fill in “source” with the document or system the data come from."),
    examples: [
      .failing(
        LocalizedText("Satu indikator terlewat", en: "One indicator was passed over"),
        at: .indicator("S1.1.b", of: "S1.1"),
        tree: IndicatorManual.exampleTree([
          Indicator("Indeks kepuasan masyarakat", unit: .index, source: "Survei layanan"),
          Indicator("Persentase layanan online", unit: .percent),
        ])),
      .failing(
        LocalizedText("Nilai dari pihak lain pun bersumber", en: "A score of another body has one as well"),
        at: .indicator("S1.1.b", of: "S1.1"),
        tree: IndicatorManual.exampleTree([
          Indicator("Indeks kepuasan masyarakat", unit: .index, source: "Survei layanan"),
          Indicator("Nilai SAKIP", unit: .score, isExternalScore: true),
        ])),
      .failing(
        LocalizedText("Tanpa satu pun sumber: catatan", en: "No source at all: a note"), at: .document,
        tree: IndicatorManual.exampleTree([Indicator("Indeks kepuasan masyarakat", unit: .index)])),
      .passing(
        LocalizedText("Semua bersumber", en: "All have one"),
        IndicatorManual.exampleTree([
          Indicator("Indeks kepuasan masyarakat", unit: .index, source: "Survei layanan"),
          Indicator("Persentase layanan online", unit: .percent, source: "Sistem aplikasi"),
        ])),
      .passing(
        LocalizedText("Hanya dirujuk", en: "For reference only"),
        IndicatorManual.exampleTree([Indicator("Indeks Pembangunan Manusia")], isContext: true)),
    ],
    reach: .itself,
    parts: .others,
    check: .tallied(
      IndicatorManual.check(
        given: .source, missing: .noSource, isGiven: { $0.hasSource($1) })),
    wording: { IndicatorManual.wording($0, LocalizedText("sumber data", en: "data source")) })
}
