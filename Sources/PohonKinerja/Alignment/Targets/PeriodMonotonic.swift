extension Rule {
  /// The targets of a year so far fall from one quarter to the next.
  ///
  /// Where the last value counts, each quarter has the figure of the year so far, if the unit is one of things that are
  /// counted, or a share of a plan, which ends at 100; another share may fall rightly and is a note, and scores and indices
  /// are no progress at all. Where quarters are added, their running total is looked at, which only a quarter below zero
  /// makes fall. Means may fall. Where lower is better, as declared or as a limit that is written tells, or the
  /// polarity is not declared and the figures fall all the way, falling is what is meant.
  static let periodMonotonic = Rule(
    id: "period-monotonic", family: .targets, severity: .warning, since: "0.2.0",
    summary: LocalizedText(
      "Target kumulatif turun di tengah tahun", en: "Cumulative targets fall within the year"),
    rationale: LocalizedText(
      "Target kumulatif memuat yang telah dicapai pada triwulan sebelumnya, sehingga tidak dapat berkurang.",
      en: "A cumulative target includes what was reached in the quarters before, and so cannot become less."),
    sources: [.convention],
    advice: LocalizedText(
      "Perbaiki target triwulannya, atau nyatakan konsolidasi yang sesuai: rata-rata bila tiap triwulan berdiri sendiri.",
      en:
        "Correct the quarterly targets, or declare the consolidation that fits: a mean when each quarter stands alone."
    ),
    examples: [
      .failing(
        LocalizedText("75% sesudah 60%, lalu 55%", en: "75% after 60%, and then 55%"),
        at: .indicator("S1.1.a", of: "S1.1"),
        tree: trainingTree([25, 60, 55, 100], .takeLast)),
      .failing(
        LocalizedText("Triwulan tanpa target dilewati", en: "A quarter without a target is passed over"),
        at: .indicator("S1.1.a", of: "S1.1"), tree: trainingTree(["40%", nil, "30%", "100%"], .takeLast)),
      .failing(
        LocalizedText("Bagian triwulan di bawah nol", en: "A quarter's part below zero"),
        at: .indicator("S1.1.a", of: "S1.1"), tree: trainingTree([50, 60, -10, 0], .sum)),
      .failing(
        LocalizedText(
          "Bagian yang tidak sampai 100: catatan", en: "A share that does not end at 100: a note"),
        at: .indicator("S1.1.a", of: "S1.1"), tree: trainingTree([80, 85, 82, 90], .takeLast)),
      .passing(
        LocalizedText("Nilai bukan kemajuan", en: "A score is no progress"),
        trainingTree([95, 90, 80, 100], .takeLast, name: "Nilai kompetensi pengajar", unit: .score)),
      .passing(
        LocalizedText("Kemajuan yang naik", en: "Progress that rises"),
        trainingTree([25, 60, 75, 100], .takeLast)),
      .passing(
        LocalizedText("Target yang sama tiap triwulan", en: "The same target each quarter"),
        trainingTree([100, 100, 100, 100], .takeLast)),
      .passing(
        LocalizedText("Bagian triwulan boleh berbeda", en: "The quarters' parts may differ"),
        trainingTree([30, 20, 30, 20], .sum)),
      .passing(
        LocalizedText("Rata-rata boleh turun", en: "Means may fall"),
        trainingTree([105, 95, 105, 95], .average)),
      .passing(
        LocalizedText("Makin rendah makin baik", en: "Lower is better"),
        trainingTree([130, 120, 110, 100], .takeLast, polarity: .minimize)),
    ],
    reach: .itself,
    parts: [.figures, .others],
    check: .eachIndicator(of: .detail) { facts, row, indicator, collector in
      guard facts.columns.indicators[indicator].detail != .none, !facts.node(row).marks.contains(.context),
        let fall = QuarterFall(of: indicator, in: facts)
      else { return }
      collector.report(row, indicator: indicator, value: fall.year, severity: fall.isOfPlan ? nil : .note)
    },
    wording: { context in
      guard let row = context.indicator?.row, let fall = QuarterFall(of: row, in: context.facts) else {
        return FindingText("target kumulatif turun", en: "cumulative targets fall")
      }
      let (before, after) = (context.text(fall.before), context.text(fall.after))
      let quarter = QuarterName.of(fall.quarter)
      return FindingText(
        "target kumulatif \(fall.year) indikator \(context.indicatorName) turun pada \(quarter.indonesian): \(before.indonesian) → \(after.indonesian)",
        en:
          "the cumulative \(fall.year) target of the indicator \(context.indicatorName) falls in the \(quarter.english): \(before.english) → \(after.english)",
        distinction: FindingContext.distinction(ofYear: fall.year, fall.before, [fall.after]))
    })

  private static func trainingTree(
    _ quarters: Trajectory.Quarters, _ consolidation: Consolidation, polarity: Polarity? = nil,
    name: String = "Persentase rencana pelatihan yang terlaksana", unit: MeasurementUnit = .percent
  ) -> PerformanceTree {
    PerformanceTree(
      "Contoh",
      roots: [
        SasaranDraft(
          "Meningkatnya kompetensi pengajar", level: "S1",
          indicators: [
            Indicator(
              name, unit: unit, polarity: polarity,
              targets: [2026: 100],
              trajectory: Trajectory([Trajectory.Entry(year: 2026, quarters: quarters)]),
              consolidation: consolidation)
          ])
      ])
  }
}

/// The first quarter in which what is reached so far becomes less.
private struct QuarterFall {
  let year: Int
  /// From 0.
  let quarter: Int
  let before: Number
  let after: Number
  /// Whether the figures surely tell how far a plan has come.
  let isOfPlan: Bool

  init?(of indicator: Row, in facts: AlignmentFacts) {
    let row = facts.columns.indicators[indicator]
    let polarity = EnumCode.decode(row.polarity, as: Polarity.self)
    guard polarity == nil || polarity == .maximize, let detail = facts.columns.detail(of: row),
      let consolidation = detail.consolidation, consolidation != .average
    else { return nil }
    let unit = facts.unitInUse(of: indicator)
    let isShare = unit.key == UnitFacts.percent.key
    guard consolidation == .sum || isShare || !unit.isGraded else { return nil }
    for entry in detail.trajectory.entries {
      guard facts.polarity(of: indicator, in: entry.year) == .maximize,
        let quarters = QuarterlyFigures(entry, of: indicator, in: facts)
      else { continue }
      let figures = consolidation == .sum ? quarters.runningTotals : quarters.figures
      let falls = zip(figures, figures.dropFirst()).filter { $1.number < $0.number }
      guard let (before, after) = falls.first else { continue }
      // Falling all the way is not taken for a slip where nobody said that higher is better.
      if polarity == nil, falls.count > 1, falls.count == figures.count - 1 { continue }
      year = entry.year
      quarter = after.quarter
      (self.before, self.after) = (before.number, after.number)
      isOfPlan = consolidation == .sum || !isShare || figures.last?.number == 100
      return
    }
    return nil
  }
}
