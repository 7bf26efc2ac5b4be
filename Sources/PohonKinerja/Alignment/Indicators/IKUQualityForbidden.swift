extension Rule {
  /// The validity and controllability of an indicator are a pair that contracts may not hold.
  ///
  /// Off by default: only the Ministry of Finance rates indicators this way. The owners of a strategy map are taken to be
  /// all levels above individuals.
  static let ikuQualityForbidden = Rule(
    id: "iku-quality-forbidden", family: .indicators, severity: .warning, since: "0.2.0",
    isOnByDefault: false,
    summary: LocalizedText(
      "Pasangan validitas dan tingkat kendali tidak diperbolehkan",
      en: "Validity and controllability of an indicator are a pair that is not allowed"),
    rationale: LocalizedText(
      "Upaya yang tidak dikendalikan pemiliknya, atau hasil yang sepenuhnya ia kendalikan, bukan ukuran kinerja yang baik.",
      en:
        "An effort that the owner does not control, or a result wholly in the owner's hands, is no good measure of performance."
    ),
    sources: [.financeMinistry(page: "9")],
    advice: LocalizedText(
      "Pilih indikator lain, atau perbaiki penilaian validitas dan kendalinya.",
      en: "Choose another indicator, or correct the rating of its validity and controllability."),
    examples: [
      .failing(
        LocalizedText("Aktivitas dengan kendali rendah", en: "Activity, low control"),
        at: .indicator("S1.1.a", of: "S1.1"), tree: ratedTree(.activity, .low)),
      .failing(
        LocalizedText(
          "Exact dengan kendali tinggi, juga bagi pegawai", en: "Exact, high control, for anyone"),
        at: .indicator("S3.1.a", of: "S3.1"), tree: ratedTree(.exact, .high, level: "S3")),
      .failing(
        LocalizedText(
          "Aktivitas dengan kendali tinggi pada pemilik peta", en: "Activity, high control, a map owner"),
        at: .indicator("S1.1.a", of: "S1.1"), tree: ratedTree(.activity, .high)),
      .passing(
        LocalizedText(
          "Aktivitas dengan kendali tinggi pada pegawai", en: "Activity, high control, an employee"),
        ratedTree(.activity, .high, level: "S3")),
      .passing(
        LocalizedText("Pasangan yang diperbolehkan", en: "A pair that is allowed"),
        ratedTree(.exact, .moderate)),
      .passing(LocalizedText("Belum dinilai", en: "Not rated yet"), ratedTree(nil, .high)),
    ],
    reach: .itself,
    parts: .others,
    check: .eachIndicator(of: .detail) { facts, row, place, collector in
      guard let detail = facts.columns.detail(of: facts.columns.indicators[place]),
        let validity = detail.validity, let control = detail.controllability, !facts.isReference(row)
      else { return }
      let ownsMap = facts.levelKind(of: facts.node(row)) != .individual
      switch (validity, control) {
      case (.activity, .low), (.exact, .high): collector.report(row, indicator: place)
      case (.activity, .high) where ownsMap: collector.report(row, indicator: place)
      default: break
      }
    },
    wording: { context in
      let validity = context.indicator?.validity?.title
      let control = context.indicator?.controllability?.title
      return FindingText(
        "indikator \(context.indicatorName) bervaliditas \(validity?.indonesian ?? "") dengan kendali \(control?.indonesian ?? "")",
        en:
          "the indicator \(context.indicatorName) has \(validity?.english ?? "") validity and \(control?.english ?? "") control"
      )
    })

  private static func ratedTree(
    _ validity: Validity?, _ control: Controllability?, level: String = "S1"
  ) -> PerformanceTree {
    PerformanceTree(
      "Contoh",
      roots: [
        SasaranDraft(
          "Meningkatnya kepatuhan wajib pajak", level: level,
          indicators: [
            Indicator("Persentase kepatuhan", unit: .percent, validity: validity, controllability: control)
          ])
      ])
  }
}
