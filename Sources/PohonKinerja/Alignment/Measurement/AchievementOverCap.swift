extension Rule {
  /// More was reached than counts, 120 %, which tells of a target that was easy.
  ///
  /// Only against a target for the same time: in the middle of a year the target of the whole year says nothing. Where
  /// `polarity-unspecified-suspicious` doubts that higher is better, the advice is to settle that first, for a higher target
  /// would make what is bad the aim.
  static let achievementOverCap = Rule(
    id: "achievement-over-cap", family: .measurement, severity: .note, since: "0.3.0",
    summary: LocalizedText("Capaian melampaui 120%", en: "An achievement above 120%"),
    rationale: LocalizedText(
      "Yang melampaui 120% tidak dihitung, dan target yang terlampaui sejauh itu mungkin terlalu mudah.",
      en: "What exceeds 120% does not count, and a target exceeded by that much may have been too easy."),
    sources: [.performanceManagement(page: "93"), .financeMinistryPractice(table: "15")],
    advice: LocalizedText(
      "Periksa angkanya; bila benar, naikkan target tahun berikutnya di atas realisasi.",
      en: "Check the figure; if it is right, set next year's target above what was reached."),
    examples: [
      .failing(
        LocalizedText("150 dari 100", en: "150 of 100"), at: .indicator("S1.1.a", of: "S1.1"),
        tree: .trainedPersons(), measurements: .example((2026, 150))),
      .failing(
        LocalizedText("2 pengaduan dari paling banyak 10", en: "2 complaints of at most 10"),
        at: .indicator("S1.1.a", of: "S1.1"),
        tree: .measuredExample(
          Indicator(
            "Jumlah pengaduan", id: "S1.1.a", unit: "pengaduan", polarity: .minimize, targets: [2026: 10])),
        measurements: .example((2026, 2))),
      .failing(
        LocalizedText("Stunting yang naik, tanpa polaritas", en: "Stunting that rose, without a polarity"),
        at: .indicator("S1.1.a", of: "S1.1"),
        tree: .measuredExample(
          Indicator("Prevalensi stunting", id: "S1.1.a", unit: .percent, baseline: 18, targets: [2026: 16])),
        measurements: .example((2026, 24))),
      .passing(
        LocalizedText("120 dari 100", en: "120 of 100"), .trainedPersons(),
        measurements: .example((2026, 120))),
      .passing(
        LocalizedText("Pengaduan di tengah tahun", en: "Complaints in the middle of the year"),
        .measuredExample(
          Indicator(
            "Jumlah pengaduan", id: "S1.1.a", unit: "pengaduan", polarity: .minimize, targets: [2026: 10])),
        measurements: .example((.quarter(1, of: 2026), 2))),
    ],
    check: .eachIndicator { facts, row, indicator, collector in
      guard let run = facts.measured, !facts.isReference(row),
        run.outcomes[Int(indicator)].kind == .percentage,
        let percentage = run.percentage(of: indicator),
        percentage.exact > Formula.countedAchievements.upperBound
      else { return }
      collector.report(row, indicator: indicator)
    },
    wording: { context in
      guard let run = context.facts.measured, let row = context.indicator?.row,
        let percentage = run.percentage(of: row)
      else {
        return FindingText("capaian melampaui 120%", en: "the achievement is above 120%")
      }
      let (shown, period) = (context.text(percentage.exact), run.period.named)
      return FindingText(
        "capaian \(period.indonesian) indikator \(context.indicatorName) adalah \(shown.indonesian)%, yang dihitung hanya 120%",
        en:
          "the achievement for \(period.english) of the indicator \(context.indicatorName) is \(shown.english)%, of which only 120% counts",
        suggestions: context.facts.countsRiseOfAdverse(row) ? polarityFirst : [],
        distinction: [run.period.description, shown.indonesian])
    })

  /// What to do where by its name lower is better, before anyone raises the target.
  private static let polarityFirst = [
    LocalizedText(
      "Periksa polaritasnya dahulu: menurut namanya lazim makin rendah makin baik, sedangkan capaian ini dihitung makin tinggi makin baik; nyatakan minimize bila demikian.",
      en:
        "Look at the polarity first: by its name lower usually is better, while this achievement is computed as if higher were; declare minimize if so."
    ),
    LocalizedText(
      "Bila memang makin tinggi makin baik dan angkanya benar, naikkan target tahun berikutnya di atas realisasi.",
      en: "If higher is better indeed and the figure is right, set next year's target above what was reached."
    ),
  ]
}

extension MeasurementRun {
  /// The achievement of an indicator, where it is in per cent.
  func percentage(of indicator: Row) -> Achievement.Percentage? {
    let target = judge.target(of: indicator)
    return judge.achievement(of: indicator, figure: figure(of: indicator), target: target).percentage
  }
}
