extension ComparisonRule {
  /// An indicator of a sasaran that both documents have is not in the second, or has another name there.
  ///
  /// Recognised by name, by a given id or by topic, also where it measures another sasaran there. One that stands there under
  /// the same id with another name is told as renamed. Asked only where the documents look like parts of one plan.
  static let indicatorMissingDownstream = ComparisonRule(
    id: "indicator-missing-downstream", family: .indicators, severity: .warning, since: "0.3.0",
    isOnByDefault: false,
    summary: LocalizedText(
      "Indikator dokumen di atas tidak ada dalam dokumen berikutnya",
      en: "An indicator of the document above is missing in the next one"),
    rationale: LocalizedText(
      "Indikator yang hilang atau berganti nama di tengah jalan tidak diukur lagi, sehingga targetnya tidak dipertanggungjawabkan siapa pun.",
      en:
        "An indicator that gets lost or renamed on the way is no longer measured, so that nobody accounts for its target."
    ),
    sources: [.evaluationAKIP("1.b.8"), .evaluators],
    advice: LocalizedText(
      "Muat indikator itu dengan nama yang sama dalam dokumen berikutnya, atau catat penggantinya.",
      en: "Take the indicator up under the same name in the next document, or record what replaces it."),
    examples: [
      .failing(
        LocalizedText("Satu dari dua dihapus", en: "One of two is removed"),
        at: .indicator("S1.1.b", of: "S1.1"),
        first: measuredTree([
          Indicator("Nilai Akreditasi Lembaga"), Indicator("Persentase lulusan dengan nilai baik"),
        ]), second: measuredTree([Indicator("Nilai Akreditasi Lembaga")])),
      .failing(
        LocalizedText("Nama lain dengan id yang sama", en: "Another name under the same id"),
        at: .indicator("L.1", of: "S1.1"),
        first: measuredTree([Indicator("Nilai Akreditasi Lembaga", id: "L.1")]),
        second: measuredTree([Indicator("Jumlah kelas yang dibuka", id: "L.1")])),
      .passing(
        LocalizedText("Semua diteruskan", en: "All are carried on"),
        measuredTree([Indicator("Nilai Akreditasi Lembaga")]),
        measuredTree([
          Indicator("Persentase lulusan dengan nilai baik"), Indicator("Nilai akreditasi lembaga"),
        ])),
      .passing(
        LocalizedText("Sasaran yang sama tanpa indikator di atas", en: "No indicator in the document above"),
        measuredTree([]), measuredTree([Indicator("Nilai Akreditasi Lembaga")])),
    ],
    check: { pair in
      guard pair.areOfOnePlan else { return [] }
      var others: [Row: Row] = [:]
      for same in IndicatorPairs(of: pair).pairs { others[same.indicator] = same.other }
      return (pair.commonRows + pair.namesakes).flatMap { row, counterpart in
        pair.first.indicatorRows(of: row).compactMap { indicator in
          let other =
            others[indicator]
            ?? pair.second.indicatorRows(of: counterpart).first { pair.haveSameGivenID(indicator, $0) }
          guard let other else { return pair.missing(indicator, of: row, counterpart) }
          return pair.renamed(indicator, other, of: row, counterpart)
        }
      }
    })

  private static func measuredTree(_ indicators: [Indicator]) -> PerformanceTree {
    PerformanceTree(
      "Contoh",
      roots: [SasaranDraft("Meningkatnya kualitas lembaga diklat", level: "S1", indicators: indicators)])
  }
}

extension TreePair {
  /// A finding on an indicator that the second document does not have.
  fileprivate func missing(_ indicator: Row, of row: Row, _ counterpart: Row) -> ComparisonRule.Hit {
    let name = Wording.quoted(indicatorView(indicator).name)
    if standsInSecond {
      let id = counterpartSasaran(counterpart).id
      return ComparisonRule.Hit(
        row: row, counterpart: counterpart, indicator: indicator, standsInSecond: true,
        text: FindingText(
          "indikator \(name) dari dokumen lain tidak ada pada sasaran \(id) di sini",
          en: "the indicator \(name) of the other document is missing at sasaran \(id) here",
          notes: [
            note(
              LocalizedText("dalam dokumen lain", en: "in the other document"), onIndicatorOfFirst: indicator)
          ], distinction: [indicatorView(indicator).name]))
    }
    return ComparisonRule.Hit(
      row: row, counterpart: counterpart, indicator: indicator,
      text: FindingText(
        "indikator \(name) sasaran \(sasaran(row).id) tidak ada dalam dokumen lain",
        en: "the indicator \(name) of sasaran \(sasaran(row).id) is missing in the other document",
        notes: [
          note(
            LocalizedText(
              "sasaran yang sama dalam dokumen lain", en: "the same sasaran in the other document"),
            on: counterpart)
        ]))
  }

  /// A finding on an indicator that has another name in the second document, if its name says something else there.
  fileprivate func renamed(
    _ indicator: Row, _ other: Row, of row: Row, _ counterpart: Row
  ) -> ComparisonRule.Hit? {
    guard first.nameFacts(of: indicator).key != second.nameFacts(of: other).key else { return nil }
    let topic = StatementTopic(ofName: first.words(ofName: indicator))
    guard !topic.isTelling || topic != StatementTopic(ofName: second.words(ofName: other)) else { return nil }
    let own = Wording.quoted(indicatorView(indicator).name)
    let new = Wording.quoted(counterpartIndicator(other).name)
    if standsInSecond {
      return ComparisonRule.Hit(
        row: row, counterpart: counterpart, indicator: indicator, other: other, standsInSecond: true,
        text: FindingText(
          "indikator \(own) dari dokumen lain tidak ada di sini; id yang sama di sini bernama \(new)",
          en: "the indicator \(own) of the other document is not here; the same id is \(new) here",
          notes: [
            note(
              LocalizedText(
                "indikator dengan id yang sama dalam dokumen lain",
                en: "the indicator with the same id in the other document"), onIndicatorOfFirst: indicator)
          ], distinction: [indicatorView(indicator).name]))
    }
    return ComparisonRule.Hit(
      row: row, counterpart: counterpart, indicator: indicator,
      text: FindingText(
        "indikator \(own) tidak ada dalam dokumen lain; id yang sama di sana bernama \(new)",
        en: "the indicator \(own) is not in the other document; the same id is \(new) there",
        notes: [
          note(
            LocalizedText(
              "indikator dengan id yang sama dalam dokumen lain",
              en: "the indicator with the same id in the other document"), onIndicator: other)
        ], distinction: [counterpartIndicator(other).name]))
  }
}
