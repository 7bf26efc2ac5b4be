extension Rule {
  /// An indicator does not say who answers for its data.
  ///
  /// A score that another body issues needs none. Where most indicators of the document name nobody, that is one note
  /// on the document.
  static let picMissing = Rule(
    id: "pic-missing", family: .indicators, severity: .warning, since: "0.2.0",
    summary: LocalizedText(
      "Indikator tanpa penanggung jawab data", en: "Nobody answers for an indicator's data"),
    isToldByPlace: true,
    rationale: LocalizedText(
      "Data yang tidak dipegang siapa pun tidak dikumpulkan pada waktunya.",
      en: "Data that nobody has in charge are not collected in time."),
    sources: [.evaluationAKIP("2.a.2"), .evaluators],
    advice: LocalizedText(
      "Isi “responsible” dengan unit atau jabatan yang menyediakan datanya.",
      en: "Fill in “responsible” with the unit or position that provides the data."),
    examples: [
      .failing(
        LocalizedText("Satu indikator terlewat", en: "One indicator was passed over"),
        at: .indicator("S1.1.b", of: "S1.1"),
        tree: IndicatorManual.exampleTree([
          Indicator("Indeks kepuasan masyarakat", unit: .index, responsible: "Bidang Pelayanan"),
          Indicator("Persentase layanan online", unit: .percent),
        ])),
      .failing(
        LocalizedText("Tanpa satu pun penanggung jawab: catatan", en: "Nobody at all: a note"),
        at: .document,
        tree: IndicatorManual.exampleTree([Indicator("Indeks kepuasan masyarakat", unit: .index)])),
      .passing(
        LocalizedText("Semua ada penanggung jawabnya", en: "Somebody answers for each"),
        IndicatorManual.exampleTree([
          Indicator("Indeks kepuasan masyarakat", unit: .index, responsible: "Bidang Pelayanan"),
          Indicator("Persentase layanan online", unit: .percent, responsible: "Sekretariat"),
        ])),
      .passing(
        LocalizedText("Nilai dari pihak lain", en: "A score of another body"),
        IndicatorManual.exampleTree([
          Indicator("Nilai SAKIP", unit: .score, source: "LHE AKIP KemenPANRB", isExternalScore: true),
          Indicator("Persentase layanan online", unit: .percent, responsible: "Sekretariat"),
        ])),
      .passing(
        LocalizedText("Hanya dirujuk", en: "For reference only"),
        IndicatorManual.exampleTree([Indicator("Indeks Pembangunan Manusia")], isContext: true)),
    ],
    reach: .itself,
    parts: .others,
    check: .tallied(
      IndicatorManual.check(
        given: .responsible, missing: .noResponsible, isGiven: { $0.hasResponsible($1) },
        isNeeded: { $0.wantsResponsible($1) })),
    wording: {
      IndicatorManual.wording($0, LocalizedText("penanggung jawab data", en: "person in charge of its data"))
    })
}
