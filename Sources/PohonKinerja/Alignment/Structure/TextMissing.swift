extension Rule {
  /// A sasaran has no statement, an indicator no name, or the tree no sasaran.
  ///
  /// Dashes and other marks without a word say nothing either, nor do "TBD", "X" and "n/a", which only hold the place.
  static let textMissing = Rule(
    id: "text-missing", family: .structure, severity: .error,
    summary: LocalizedText(
      "Sasaran, indikator, atau pohon tanpa isi", en: "A sasaran, an indicator or a tree says nothing"),
    rationale: LocalizedText(
      "Hasil yang tidak dirumuskan tidak dapat dijabarkan, diukur, atau dipertanggungjawabkan.",
      en: "A result that is not put into words cannot be cascaded, measured or answered for."),
    sources: [.evaluators, .convention],
    advice: LocalizedText(
      "Tuliskan rumusan sasaran dan nama indikatornya, atau hapus yang belum ada isinya.",
      en: "Write the statement of the sasaran and the name of the indicator, or remove what is empty."),
    examples: [
      .failing(
        LocalizedText("Rumusan sasaran kosong", en: "An empty statement"), at: .sasaran("S1.1"),
        tree: PerformanceTree("Contoh") {
          Gubernur("Meningkatnya kualitas implementasi reformasi birokrasi") {
            KepalaBPSDM(" ")
          }
        }),
      .failing(
        LocalizedText("Nama indikator hanya tanda", en: "A mark for the name of an indicator"),
        at: .indicator("S0.1.b", of: "S0.1"),
        tree: PerformanceTree("Contoh") {
          Gubernur(
            "Meningkatnya kualitas implementasi reformasi birokrasi",
            indicators: [Indicator("Nilai Reformasi Birokrasi"), Indicator("–")])
        }),
      .failing(
        LocalizedText("Hanya tanda tempat", en: "Only a placeholder"), at: .indicator("S0.1.a", of: "S0.1"),
        tree: PerformanceTree("Contoh") {
          Gubernur(
            "Meningkatnya kualitas implementasi reformasi birokrasi", indicators: [Indicator("TBD")])
        }),
      .failing(
        LocalizedText("Tanpa sasaran", en: "No sasaran at all"), at: .document,
        tree: PerformanceTree("Contoh")
      ),
      .passing(
        LocalizedText("Setiap sasaran dirumuskan", en: "Every sasaran has a statement"),
        PerformanceTree("Contoh") {
          Gubernur(
            "Meningkatnya kualitas implementasi reformasi birokrasi",
            indicators: [Indicator("Nilai Reformasi Birokrasi")])
        }),
    ],
    reach: .itself,
    needs: .noText,
    parts: [.statement, .others],
    check: .both(
      .document { facts, collector in
        if facts.columns.nodeCount == 0 { collector.report(.none) }
      },
      .eachSasaran { facts, row, collector in
        if !facts.hasStatement(row) { collector.report(row) }
        guard facts.signs(of: row).indicators.contains(.noName) else { return }
        for place in facts.indicatorRows(of: row) where !facts.hasName(place) {
          collector.report(row, indicator: place)
        }
      }),
    wording: { context in
      guard let sasaran = context.sasaran else {
        return FindingText("pohon ini belum memuat satu pun sasaran", en: "this tree has no sasaran")
      }
      guard let indicator = context.indicator else {
        return FindingText(
          "sasaran \(sasaran.id) belum dirumuskan", en: "the sasaran \(sasaran.id) has no statement")
      }
      return FindingText(
        "indikator \(indicator.id) belum bernama", en: "the indicator \(indicator.id) has no name")
    })
}
