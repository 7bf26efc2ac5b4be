extension Rule {
  /// A sasaran has no indicator. Sasaran imported for reference are left alone.
  static let sasaranWithoutIndicator = Rule(
    id: "sasaran-without-indicator", family: .structure, severity: .error,
    summary: LocalizedText("Sasaran tanpa indikator", en: "A sasaran has no indicator"),
    isToldByPlace: true,
    rationale: LocalizedText(
      "Tanpa indikator tidak dapat diketahui apakah sasaran tercapai.",
      en: "Without an indicator nobody can tell whether the sasaran is reached."),
    sources: [.evaluationAKIP("1.b.5")],
    advice: LocalizedText(
      "Tambahkan sekurang-kurangnya satu indikator yang mengukur sasaran ini.",
      en: "Add at least one indicator that measures it."),
    examples: [
      .failing(
        LocalizedText("Satu sasaran tanpa indikator", en: "One sasaran without an indicator"),
        at: .sasaran("S1.1"),
        tree: PerformanceTree("Contoh") {
          Gubernur(
            "Meningkatnya kualitas implementasi reformasi birokrasi",
            indicators: [Indicator("Nilai Reformasi Birokrasi")]
          ) {
            KepalaBPSDM("Meningkatnya pengembangan kompetensi SDM Aparatur")
          }
        }),
      .failing(
        LocalizedText("Tidak satu pun berindikator", en: "None has an indicator"), at: .sasaran("S0.1"),
        .sasaran("S1.1"),
        tree: PerformanceTree("Contoh") {
          Gubernur("Meningkatnya kualitas implementasi reformasi birokrasi") {
            KepalaBPSDM("Meningkatnya pengembangan kompetensi SDM Aparatur")
          }
        }),
      .passing(
        LocalizedText("Tujuan daerah sebagai acuan", en: "A regional goal for reference"),
        PerformanceTree("Contoh") {
          Gubernur("Meningkatnya kualitas implementasi reformasi birokrasi", isContext: true) {
            KepalaBPSDM(
              "Meningkatnya pengembangan kompetensi SDM Aparatur",
              indicators: [Indicator("Persentase aparatur yang memiliki sertifikat diklat")])
          }
        }),
    ],
    reach: .itself,
    needs: .noIndicator,
    parts: .others,
    check: .eachSasaran { facts, row, collector in
      let node = facts.node(row)
      guard node.indicatorCount == 0, !node.marks.contains(.context) else { return }
      collector.report(row)
    },
    wording: { context in
      FindingText("sasaran \(context.id) tidak berindikator", en: "sasaran \(context.id) has no indicator")
    })
}
