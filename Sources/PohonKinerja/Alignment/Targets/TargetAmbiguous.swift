extension Rule {
  /// A target or baseline reads in two ways, and the unit does not tell which is meant.
  ///
  /// "1.500" is one thousand five hundred orang but one and a half indeks; in ton it may be either. Such a figure is
  /// compared with nothing.
  static let targetAmbiguous = Rule(
    id: "target-ambiguous", family: .targets, severity: .warning,
    summary: LocalizedText("Target dapat dibaca dua cara", en: "A target reads in two ways"),
    rationale: LocalizedText(
      "Titik dan koma berarti ribuan bagi yang satu dan desimal bagi yang lain; angka tidak boleh ditebak.",
      en: "A point or comma means thousands to some and decimals to others; a figure must not be guessed."),
    sources: [.convention],
    advice: LocalizedText(
      "Tulis sebagai angka JSON tanpa pemisah ribuan, atau isi satuannya.",
      en: "Write it as a JSON number without separators, or give its unit."),
    examples: [
      .failing(
        LocalizedText("Ribuan atau desimal, satuan ton", en: "Thousands or decimals, in ton"),
        at: .indicator("S1.1.a", of: "S1.1"), tree: productionTree("1.500", unit: "ton")),
      .failing(
        LocalizedText("Koma di antara tiga angka, tanpa satuan", en: "A comma before three digits, no unit"),
        at: .indicator("S1.1.a", of: "S1.1"), tree: productionTree("1,500", unit: nil)),
      .passing(
        LocalizedText("Orang dihitung utuh", en: "Persons are counted whole"),
        productionTree("1.500", unit: .person)),
      .passing(
        LocalizedText("Indeks berdesimal", en: "An index has decimals"), productionTree("1.500", unit: .index)
      ),
      .passing(
        LocalizedText("Hanya terbaca satu cara", en: "It reads in one way only"),
        productionTree("1.500,5", unit: "ton")),
    ],
    check: .eachIndicator { facts, row, place, collector in
      guard facts.figureMarks[Int(place)].contains(.ambiguous),
        let year = facts.firstYear(of: place, where: { $0 == .ambiguous })
      else { return }
      collector.report(row, indicator: place, value: year)
    },
    wording: { context in
      let value = context.shownValue
      let name = context.indicatorName
      return FindingText(
        "\(value.name.indonesian) indikator \(name) dapat dibaca dua cara: “\(value.text.indonesian)”",
        en: "\(value.name.english) of the indicator \(name) reads in two ways: “\(value.text.english)”")
    })

  private static func productionTree(_ target: Target, unit: MeasurementUnit?) -> PerformanceTree {
    PerformanceTree(
      "Contoh",
      roots: [
        SasaranDraft(
          "Meningkatnya produksi padi", level: "S1",
          indicators: [Indicator("Produksi padi", unit: unit, targets: [2026: target])])
      ])
  }
}
