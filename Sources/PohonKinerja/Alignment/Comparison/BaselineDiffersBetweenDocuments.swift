extension ComparisonRule {
  /// An indicator that two documents have in common starts from another figure.
  ///
  /// A document of a later year may have a newer baseline, so that only documents that plan a common year are asked, and of
  /// those that say which year is planned only such of the same one.
  static let baselineDiffersBetweenDocuments = ComparisonRule(
    id: "baseline-differs-between-documents", family: .targets, severity: .warning, since: "0.3.0",
    isOnByDefault: false,
    summary: LocalizedText(
      "Indikator yang sama memiliki data dasar berbeda dalam dua dokumen",
      en: "The same indicator has different baselines in two documents"),
    rationale: LocalizedText(
      "Kemajuan diukur dari data dasar; dua data dasar memberi dua kemajuan untuk capaian yang sama.",
      en:
        "Progress is measured from the baseline; two baselines make two kinds of progress of one achievement."
    ),
    sources: [.evaluators],
    advice: LocalizedText(
      "Samakan data dasarnya dan sebut tahun serta sumbernya.",
      en: "Make the baselines equal, and name their year and source."),
    examples: [
      .failing(
        LocalizedText("82 dan 80", en: "82 and 80"), at: .indicator("S1.1.a", of: "S1.1"),
        first: baselineTree(82, [2026: 85]), second: baselineTree(80, [2026: 85])),
      .failing(
        LocalizedText("Predikat yang berbeda", en: "Different grades"), at: .indicator("S1.1.a", of: "S1.1"),
        first: baselineTree("B", [2026: "BB"]), second: baselineTree("CC", [2026: "BB"])),
      .passing(
        LocalizedText("Hanya satu dokumen menyebutnya", en: "Only one document has one"),
        baselineTree(82, [2026: 85]), baselineTree(nil, [2026: 85])),
      .passing(
        LocalizedText("Tahun berikutnya", en: "The year after"), baselineTree(82, [2026: 85]),
        baselineTree(85, [2027: 87])),
      .passing(
        LocalizedText("Salinan untuk tahun berikutnya", en: "The copy for the year after"),
        baselineTree(82, [2026: 85, 2027: 87], planYear: 2026),
        baselineTree(84, [2026: 85, 2027: 87], planYear: 2027)),
    ],
    check: { pair in
      guard pair.coverCommonYears, !pair.areOfDifferentPlanYears else { return [] }
      return IndicatorPairs(of: pair).pairs.compactMap { same in
        guard let (own, other) = pair.differentFigures(same, where: { $0 == ValueRow.baseline }) else {
          return nil
        }
        return pair.hit(same, own, other, named: LocalizedText("data dasar", en: "baseline"))
      }
    })

  private static func baselineTree(
    _ baseline: Target?, _ targets: Targets, planYear: Int? = nil
  ) -> PerformanceTree {
    PerformanceTree(
      "Contoh", planYear: planYear,
      roots: [
        SasaranDraft(
          "Meningkatnya kualitas lembaga diklat", level: "S1",
          indicators: [Indicator("Nilai Akreditasi Lembaga", baseline: baseline, targets: targets)])
      ])
  }
}
