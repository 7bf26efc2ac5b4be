extension Rule {
  /// An indicator is worded as a sasaran or as an activity.
  static let indicatorVerb = Rule(
    id: "indicator-verb", family: .wording, severity: .warning, since: "0.2.0",
    summary: LocalizedText(
      "Indikator dirumuskan sebagai sasaran atau kegiatan",
      en: "An indicator is worded as a sasaran or an activity"),
    rationale: LocalizedText(
      "Indikator adalah ukuran: “Meningkatnya …” menyatakan hasil, tetapi tidak menyebut apa yang dihitung.",
      en: "An indicator is a measure: “Meningkatnya …” states a result without saying what is counted."),
    sources: [.convention],
    advice: LocalizedText(
      "Sebutkan ukurannya: “Persentase …”, “Jumlah … yang …”, “Indeks …”.",
      en: "Name the measure: “Persentase …”, “Jumlah … yang …”, “Indeks …”."),
    examples: [
      .failing(
        LocalizedText("Kata kondisi", en: "A word for a condition"), at: .indicator("S1.1.a", of: "S1.1"),
        tree: .naming("Meningkatnya kompetensi aparatur")),
      .failing(
        LocalizedText("Kata keluaran", en: "A word for an output"), at: .indicator("S1.1.a", of: "S1.1"),
        tree: .naming("Terlaksananya pelatihan manajerial")),
      .failing(
        LocalizedText("Kata kerja", en: "A verb"), at: .indicator("S1.1.a", of: "S1.1"),
        tree: .naming("Menyusun bahan ajar")),
      .passing(
        LocalizedText("Ukuran di depan", en: "The measure first"),
        .naming("Jumlah pelatihan manajerial yang terlaksana")),
      .passing(
        LocalizedText("Ukuran dengan -nya", en: "A measure with -nya"),
        .naming("Jumlahnya peserta yang lulus")),
      .passing(
        LocalizedText("Kata kerja di tengah", en: "A verb within"), .naming("Lama waktu menyusun bahan ajar")),
    ],
    reach: .itself,
    parts: .others,
    check: .eachIndicator(of: .noMeasure) { facts, row, place, collector in
      let first = facts.nameMarks(of: place).first
      guard !first.isDisjoint(with: [.results, .activityVerbs]) || first.contains(.clitic),
        first.isDisjoint(with: [.heads, .bounds, .problems]), !facts.node(row).marks.contains(.context)
      else { return }
      let isNomenclature = facts.levelKind(of: facts.node(row)) == .nomenclature
      collector.report(row, indicator: place, severity: isNomenclature ? .note : nil)
    },
    wording: { context in
      FindingText(
        "indikator \(context.indicatorName) menyatakan hasil atau kegiatan, bukan ukurannya",
        en: "the indicator \(context.indicatorName) states a result or an activity, not a measure")
    })
}
