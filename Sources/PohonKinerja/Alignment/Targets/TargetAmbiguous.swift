extension Rule {
  /// A target or baseline reads in two ways, and the unit does not tell which is meant.
  ///
  /// "1.500" is one thousand five hundred orang but one and a half indeks; in ton it may be either. An indicator named
  /// "Jumlah …" counts whole things unless its unit is a measure such as ton, our convention. A figure in doubt is compared
  /// with nothing. A lone M behind a figure that is not in metres may be miliar or million. A grade and a score that belongs to
  /// another one, "BB (40)", are taken for neither. A target of a quarter is told where no value of a year is in doubt.
  static let targetAmbiguous = Rule(
    id: "target-ambiguous", family: .targets, severity: .warning,
    summary: LocalizedText("Target dapat dibaca dua cara", en: "A target reads in two ways"),
    rationale: LocalizedText(
      "Titik dan koma berarti ribuan bagi yang satu dan desimal bagi yang lain, M tidak berarti sama bagi semua pembaca, dan predikat dapat bertentangan dengan nilainya; angka tidak boleh ditebak.",
      en:
        "A point or comma means thousands to some and decimals to others, M does not mean the same to all readers, and a grade may contradict its score; a figure must not be guessed."
    ),
    sources: [.convention],
    advice: LocalizedText(
      "Tulis 1250 atau 1,25: tanpa pemisah yang meragukan.",
      en: "Write 1250 or 1.25: without a separator in doubt."),
    examples: [
      .failing(
        LocalizedText("Ribuan atau desimal, satuan ton", en: "Thousands or decimals, in ton"),
        at: .indicator("S1.1.a", of: "S1.1"), tree: productionTree("1.500", unit: "ton")),
      .failing(
        LocalizedText("Koma di antara tiga angka, tanpa satuan", en: "A comma before three digits, no unit"),
        at: .indicator("S1.1.a", of: "S1.1"), tree: productionTree("1,500", unit: nil)),
      .failing(
        LocalizedText("Miliar atau juta", en: "Miliar or million"), at: .indicator("S1.1.a", of: "S1.1"),
        tree: productionTree("61,2 M", unit: "rupiah", name: "Nilai produksi padi")),
      .failing(
        LocalizedText("Predikat yang bukan predikat nilainya", en: "A grade that is not that of its score"),
        at: .indicator("S1.1.a", of: "S1.1"),
        tree: productionTree("BB (40)", unit: .score, name: "Nilai SAKIP")),
      .passing(
        LocalizedText("Orang dihitung utuh", en: "Persons are counted whole"),
        productionTree("1.500", unit: .person)),
      .passing(
        LocalizedText("Indeks berdesimal", en: "An index has decimals"), productionTree("1.500", unit: .index)
      ),
      .passing(
        LocalizedText("“Jumlah” dihitung utuh", en: "A “Jumlah” is counted whole"),
        productionTree("1.500", unit: "RBPMD", name: "Jumlah RBPMD yang tersusun")),
      .failing(
        LocalizedText("Kecuali dalam ton", en: "Unless in ton"), at: .indicator("S1.1.a", of: "S1.1"),
        tree: productionTree("1.500", unit: "ton", name: "Jumlah produksi padi")),
      .passing(
        LocalizedText("Hanya terbaca satu cara", en: "It reads in one way only"),
        productionTree("1.500,5", unit: "ton")),
    ],
    reach: .itself,
    parts: [.figures, .others],
    check: .both(
      .eachMarkedIndicator(.ambiguous) { facts, row, place, collector in
        guard let year = facts.firstYear(of: place, where: { $0 == .ambiguous }) else { return }
        collector.report(row, indicator: place, value: year)
      },
      .eachIndicator(of: .detail) { facts, row, place, collector in
        guard !facts.figureMarks[Int(place)].contains(.ambiguous),
          let quarter = facts.firstQuarter(of: place, where: { figure, _ in figure.kind == .ambiguous })
        else { return }
        collector.report(row, indicator: place, value: quarter.code)
      }),
    wording: { context in
      let value = context.shownValue
      let name = context.indicatorName
      let doubt = context.doubt
      return FindingText(
        "\(value.name.indonesian) indikator \(name) dapat dibaca dua cara: “\(value.text.indonesian)”",
        en: "\(value.name.english) of the indicator \(name) reads in two ways: “\(value.text.indonesian)”",
        suggestions: context.meanings(in: doubt).map { [$0] }
          ?? (context.indicator?.unit == nil ? [adviceWithoutUnit] : []),
        distinction: context.distinction, rationale: doubt.rationale ?? reasonOfMarks)
    })

  private static let reasonOfMarks = LocalizedText(
    "Titik dan koma berarti ribuan bagi yang satu dan desimal bagi yang lain; angka tidak boleh ditebak.",
    en: "A point or comma means thousands to some and decimals to others; a figure must not be guessed.")

  /// A unit that is given does not tell what is meant; where none is, one may.
  private static let adviceWithoutUnit = LocalizedText(
    "Tulis 1250 atau 1,25: tanpa pemisah yang meragukan; atau isi satuannya.",
    en: "Write 1250 or 1.25: without a separator in doubt; or give its unit.")

  private static func productionTree(
    _ target: Target, unit: MeasurementUnit?, name: String = "Produksi padi"
  ) -> PerformanceTree {
    PerformanceTree(
      "Contoh",
      roots: [
        SasaranDraft(
          "Meningkatnya produksi padi", level: "S1",
          indicators: [Indicator(name, unit: unit, targets: [2026: target])])
      ])
  }
}

extension FindingContext {
  /// What is in doubt of the reported figure.
  fileprivate var doubt: FigureDoubt {
    let ofYear = indicator.flatMap { indicator in
      valueRow(ofYear: Int16(clamping: value)).map { facts.figure($0, of: indicator.row) }
    }
    guard let figure = figureOfQuarter ?? ofYear else { return .marks }
    if figure.gradeConflict != .none { return .grade }
    return figure.isInLoneM ? .loneM : .marks
  }

  /// What the reported figure may mean, where that is not a matter of marks.
  fileprivate func meanings(in doubt: FigureDoubt) -> LocalizedText? {
    switch doubt {
    case .marks, .unit: return nil
    case .loneM:
      let isMoney = indicator.map { facts.unit(of: $0.row) }.map { $0.isNone || $0.isOfMoney } ?? true
      return isMoney ? UnmeasuredReason.meaningsOfM : UnmeasuredReason.meaningsOfMAsMeasure
    case .grade:
      let text =
        targetOfQuarter?.raw ?? valueRow(ofYear: Int16(clamping: value)).flatMap {
          facts.columns.string($0.text)
        } ?? ""
      return UnmeasuredReason.gradeOfScore(in: text).map {
        LocalizedText(
          "Samakan predikat dan nilainya: \($0.indonesian).",
          en: "Make the grade and its score agree: \($0.english).")
      }
    }
  }
}
