extension Rule {
  /// A target is for a year outside the period of the document, or the year that is planned is.
  ///
  /// Without a period, the years that a document can name count (``Period/validYears``). Sasaran imported for reference
  /// come from plans of other years and are left alone.
  static let targetOutsidePeriod = Rule(
    id: "target-outside-period", family: .targets, severity: .warning,
    summary: LocalizedText(
      "Target untuk tahun di luar periode", en: "A target is for a year outside the period"),
    rationale: LocalizedText(
      "Target di luar periode dokumen tidak pernah ditagih; biasanya tahunnya salah ketik.",
      en: "Nobody is held to a target outside the document's period; mostly the year is mistyped."),
    sources: [.convention],
    advice: LocalizedText("Perbaiki tahunnya, atau periodenya.", en: "Correct the year, or the period."),
    examples: [
      .failing(
        LocalizedText("Sesudah periode", en: "After the period"), at: .indicator("S1.1.a", of: "S1.1"),
        tree: meritTree([2029: 350, 2030: 355, 2031: 360], period: Period(2025...2029))),
      .failing(
        LocalizedText("Tanpa periode: tahun yang salah ketik", en: "No period: a mistyped year"),
        at: .indicator("S1.1.a", of: "S1.1"), tree: meritTree([202: 340])),
      .failing(
        LocalizedText("Tahun rencana di luar periode", en: "The planned year is outside the period"),
        at: .document,
        tree: meritTree([2026: 340], period: Period(2025...2029), planYear: 2062)),
      .passing(
        LocalizedText("Seluruh periode", en: "The whole period"),
        meritTree([2025: 340, 2029: 360], period: Period(2025...2029), planYear: 2025)),
      .passing(
        LocalizedText("Sasaran acuan dari rencana lain", en: "A sasaran for reference, from another plan"),
        meritTree([2030: 360], period: Period(2025...2029), isContext: true)),
    ],
    reach: .itself,
    parts: [.figures, .others],
    check: .both(
      .document { facts, collector in
        if let year = facts.years.excludedPlanYear { collector.report(.none, value: year) }
      },
      .both(
        .eachMarkedIndicator(.outsidePeriod) { facts, row, indicator, collector in
          guard !facts.isReference(row), let year = facts.firstYearOutside(of: indicator) else { return }
          collector.report(row, indicator: indicator, value: Int(year))
        },
        .eachIndicator(of: .detail) { facts, row, indicator, collector in
          guard !facts.isReference(row), facts.firstYearOutside(of: indicator) == nil else { return }
          let quarter = facts.firstQuarter(of: indicator) { figure, year in
            facts.years.exclude(Int16(clamping: year)) && figure.kind != .empty
          }
          if let quarter { collector.report(row, indicator: indicator, value: quarter.code) }
        })),
    wording: { context in
      let outside = LocalizedText.outside(context.tree.period)
      guard context.indicator != nil else {
        return FindingText(
          "tahun rencana \(context.value) \(outside.indonesian)",
          en: "the planned year \(context.value) is \(outside.english)", distinction: context.distinction)
      }
      if let quarter = context.quarter {
        return FindingText(
          "indikator \(context.indicatorName) memiliki target triwulan untuk tahun \(quarter.year), \(outside.indonesian)",
          en:
            "the indicator \(context.indicatorName) has targets of quarters for \(quarter.year), \(outside.english)",
          distinction: context.distinction)
      }
      return FindingText(
        "indikator \(context.indicatorName) bertarget untuk tahun \(context.value), \(outside.indonesian)",
        en: "the indicator \(context.indicatorName) has a target for \(context.value), \(outside.english)",
        distinction: context.distinction)
    })

  private static func meritTree(
    _ targets: Targets, period: Period? = nil, planYear: Int? = nil, isContext: Bool = false
  ) -> PerformanceTree {
    PerformanceTree(
      "Contoh", period: period, planYear: planYear,
      roots: [
        SasaranDraft(
          "Meningkatnya penerapan sistem merit", level: "S1", isContext: isContext,
          indicators: [Indicator("Indeks Sistem Merit", unit: .index, targets: targets)])
      ])
  }
}

extension LocalizedText {
  /// "di luar periode 2025–2029", or outside the years there can be when there is no period.
  fileprivate static func outside(_ period: Period?) -> LocalizedText {
    guard let period else {
      let years = Period(Period.validYears)
      return LocalizedText("di luar tahun \(years)", en: "outside the years \(years)")
    }
    return LocalizedText("di luar periode \(period)", en: "outside the period \(period)")
  }
}

extension AlignmentFacts {
  /// The first year outside the period for which an indicator has a target. An empty cell is none.
  fileprivate func firstYearOutside(of indicator: Row) -> Int16? {
    guard figureMarks[Int(indicator)].contains(.outsidePeriod) else { return nil }
    return valueRows(of: indicator).lazy.map { self.columns.values[$0] }.first {
      self.years.exclude($0.year) && self.figure($0, of: indicator).kind != .empty
    }?.year
  }
}
