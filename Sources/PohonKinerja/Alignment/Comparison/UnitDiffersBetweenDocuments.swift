extension ComparisonRule {
  /// An indicator that two documents have in common is counted in another unit.
  ///
  /// Units that mean the same ("%" and "persen", "nilai" and "indeks") are no different ones.
  static let unitDiffersBetweenDocuments = ComparisonRule(
    id: "unit-differs-between-documents", family: .indicators, severity: .warning, since: "0.3.0",
    isOnByDefault: false,
    summary: LocalizedText(
      "Indikator yang sama memiliki satuan berbeda dalam dua dokumen",
      en: "The same indicator has different units in two documents"),
    rationale: LocalizedText(
      "Angka dalam satuan yang berbeda tidak dapat dibandingkan, sehingga target dan capaiannya tidak bersambung antardokumen.",
      en:
        "Figures in different units cannot be compared, so that target and achievement do not connect between the documents."
    ),
    sources: [.evaluators],
    advice: LocalizedText(
      "Pakai satu satuan dalam semua dokumen.",
      en: "Use one unit in all documents."),
    examples: [
      .failing(
        LocalizedText("Orang dan persen", en: "Persons and per cent"), at: .indicator("S1.1.a", of: "S1.1"),
        first: unitTree(.person), second: unitTree(.percent)),
      .failing(
        LocalizedText("Dokumen dan laporan", en: "Documents and reports"),
        at: .indicator("S1.1.a", of: "S1.1"),
        first: unitTree(.document), second: unitTree(.report)),
      .passing(
        LocalizedText("Ejaan lain dari satuan yang sama", en: "Another spelling of the same unit"),
        unitTree(.percent), unitTree("persen")),
      .passing(
        LocalizedText("Hanya satu dokumen menyebutnya", en: "Only one document has one"), unitTree(.person),
        unitTree(nil)),
    ],
    check: { pair in
      IndicatorPairs(of: pair).pairs.compactMap { same in
        guard !pair.first.unit(of: same.indicator).isComparable(with: pair.second.unit(of: same.other)) else {
          return nil
        }
        let own = pair.indicatorView(same.indicator).unit?.text ?? ""
        let other = pair.counterpartIndicator(same.other).unit?.text ?? ""
        return pair.hit(
          same, LocalizedText(own, en: own), LocalizedText(other, en: other),
          named: LocalizedText("satuan", en: "unit"))
      }
    })

  private static func unitTree(_ unit: MeasurementUnit?) -> PerformanceTree {
    PerformanceTree(
      "Contoh",
      roots: [
        SasaranDraft(
          "Meningkatnya kualitas lembaga diklat", level: "S1",
          indicators: [Indicator("Peserta yang lulus pelatihan", unit: unit)])
      ])
  }
}
