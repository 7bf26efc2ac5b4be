extension Rule {
  /// An indicator does not say where it starts from.
  ///
  /// One that says to be new has no past; a dash does not say so. Where no indicator of the document has a baseline, that
  /// is one finding on the document.
  static let baselineMissing = Rule(
    id: "baseline-missing", family: .indicators, severity: .note, since: "0.2.0",
    summary: LocalizedText("Indikator tanpa nilai awal", en: "An indicator has no baseline"),
    isToldByPlace: true,
    rationale: LocalizedText(
      "Tanpa nilai awal tidak terlihat apakah targetnya menantang dan realistis.",
      en: "Without a baseline nobody sees whether the target is challenging and realistic."),
    sources: [.evaluators],
    advice: LocalizedText(
      "Isi “baseline” dengan capaian terakhir, atau tulis “indikator baru”.",
      en: "Fill in “baseline” with the last result, or write “indikator baru”."),
    examples: [
      .failing(
        LocalizedText("Satu indikator terlewat", en: "One indicator was passed over"),
        at: .indicator("S1.1.b", of: "S1.1"),
        tree: IndicatorManual.exampleTree([
          Indicator("Indeks Profesionalitas ASN", unit: .index, baseline: 82, targets: [2026: 83]),
          Indicator("Indeks Sistem Merit", unit: .index, targets: [2026: 330]),
        ])),
      .failing(
        LocalizedText("Tanda di tempat nilai awal", en: "A sign in place of the baseline"),
        at: .indicator("S1.1.b", of: "S1.1"),
        tree: IndicatorManual.exampleTree([
          Indicator("Indeks Profesionalitas ASN", unit: .index, baseline: 82, targets: [2026: 83]),
          Indicator("Indeks Sistem Merit", unit: .index, baseline: "–", targets: [2026: 330]),
        ])),
      .failing(
        LocalizedText("Tanpa satu pun nilai awal", en: "No baseline at all"), at: .document,
        tree: IndicatorManual.exampleTree([
          Indicator("Indeks Sistem Merit", unit: .index, targets: [2026: 330])
        ])),
      .passing(
        LocalizedText("Indikator baru", en: "A new indicator"),
        IndicatorManual.exampleTree([
          Indicator("Indeks Profesionalitas ASN", unit: .index, baseline: 82),
          Indicator("Indeks Sistem Merit", unit: .index, baseline: "indikator baru"),
          Indicator("Indeks BerAKHLAK (indikator baru)", unit: .index),
          Indicator("Indeks SPBE", unit: .index, baseline: "N/A"),
        ])),
      .passing(
        LocalizedText("Hanya dirujuk", en: "For reference only"),
        IndicatorManual.exampleTree([Indicator("Indeks Pembangunan Manusia")], isContext: true)),
    ],
    reach: .itself,
    parts: [.figures, .others],
    check: .tallied(
      IndicatorManual.check(
        given: .values, missing: .noBaseline, isGiven: { $0.hasBaseline($1) },
        isNeeded: { $0.wantsBaseline($1) })),
    wording: { IndicatorManual.wording($0, LocalizedText("nilai awal", en: "baseline")) })
}
