extension Rule {
  /// The quarterly targets of a year, consolidated as declared, do not come to the target of the year.
  ///
  /// Quarters without a target are passed over; where the last value counts, it is that of the last quarter that has
  /// one. A mean may have been rounded to the decimals of the year's target.
  ///
  /// A warning where no consolidation is declared and measuring adds the quarters up, as their unit is one of things that
  /// are counted: only where they come to the target of the year in no way at all, for they may be cumulative, or the same
  /// level all year, and where the last quarter has a target. Of other units nothing is computed then. That is our
  /// convention.
  static let trajectoryConsistency = Rule(
    id: "trajectory-consistency", family: .targets, severity: .error, since: "0.2.0",
    summary: LocalizedText(
      "Target triwulan tidak sampai pada target tahunannya",
      en: "The quarterly targets do not come to the year's target"),
    rationale: LocalizedText(
      "Capaian setahun dihitung dari triwulannya menurut konsolidasinya: dijumlahkan, dirata-ratakan, atau diambil nilai terakhirnya. Yang dihitung satu per satu dijumlahkan bila konsolidasinya tidak dinyatakan.",
      en:
        "The year is computed from its quarters as the consolidation says: their sum, their mean, or the last value. Things that are counted are added up where no consolidation is declared."
    ),
    sources: [.financeMinistryPractice(table: "4")],
    advice: LocalizedText(
      "Samakan target triwulan dengan target tahunan, atau nyatakan konsolidasi yang benar.",
      en: "Make the quarterly targets agree with the year's, or declare the consolidation that is right."),
    examples: [
      .failing(
        LocalizedText("4 + 5 + 4 + 4 bukan 18", en: "4 + 5 + 4 + 4 is not 18"),
        at: .indicator("S1.1.a", of: "S1.1"), tree: lessonsTree(18, [4, 5, 4, 4], .sum)),
      .failing(
        LocalizedText("Nilai terakhir bukan target tahun", en: "The last value is not the year's target"),
        at: .indicator("S1.1.a", of: "S1.1"), tree: lessonsTree(100, [25, 60, 75, 95], .takeLast)),
      .failing(
        LocalizedText("Rata-rata bukan target tahun", en: "The mean is not the year's target"),
        at: .indicator("S1.1.a", of: "S1.1"), tree: lessonsTree("3,5", [3, 3, 3, "4"], .average)),
      .failing(
        LocalizedText(
          "Yang dihitung dijumlahkan bila konsolidasinya tidak dinyatakan: peringatan",
          en: "Things are added up where no consolidation is declared: a warning"),
        at: .indicator("S1.1.a", of: "S1.1"), tree: booksTree([500, 1000, 1000, 2000])),
      .passing(
        LocalizedText("4 + 5 + 4 + 5 = 18", en: "4 + 5 + 4 + 5 = 18"), lessonsTree(18, [4, 5, 4, 5], .sum)),
      .passing(
        LocalizedText(
          "Nilai triwulan terakhir yang bertarget", en: "The value of the last quarter that has a target"),
        lessonsTree(75, [25, 60, 75, nil], .takeLast)),
      .passing(
        LocalizedText("Triwulan tanpa target dilewati", en: "Quarters without a target are passed over"),
        lessonsTree("3,25", [nil, "3,25", nil, "3,25"], .average)),
      .passing(
        LocalizedText("Rata-rata yang dibulatkan", en: "A mean that is rounded"),
        lessonsTree("3,3", [3, 3, 4, 3], .average)),
      .passing(
        LocalizedText(
          "Tanpa konsolidasi, triwulan dapat kumulatif",
          en: "Without a consolidation quarters may be cumulative"),
        booksTree([500, 1500, 2500, 3500])),
      .passing(
        LocalizedText(
          "Tanpa konsolidasi dan tanpa satuan yang dihitung tidak dijumlahkan",
          en: "Nothing is added up without a consolidation and without a unit of things"),
        lessonsTree(18, [4, 5, 4, 4], nil)),
    ],
    reach: .itself,
    parts: [.figures, .others],
    check: .eachIndicator(of: .detail) { facts, row, indicator, collector in
      guard facts.columns.indicators[indicator].detail != .none, !facts.node(row).marks.contains(.context),
        let mismatch = YearMismatch(of: indicator, in: facts)
      else { return }
      collector.report(
        row, indicator: indicator, value: mismatch.year, severity: mismatch.isAssumed ? .warning : nil)
    },
    wording: { context in
      guard let row = context.indicator?.row, let mismatch = YearMismatch(of: row, in: context.facts) else {
        return FindingText("triwulan tidak sampai pada targetnya", en: "the quarters miss the target")
      }
      let numbers = mismatch.quarters.figures.map(\.number)
      let whole = context.text(mismatch.whole)
      let terms = context.joined(numbers, by: " + ")
      let arithmetic =
        switch mismatch.consolidation {
        case .sum: terms
        case .average: context.mean(terms, numbers, comparedWith: mismatch.whole)
        case .takeLast: context.lastValue(mismatch.quarters)
        }
      let assumed =
        mismatch.isAssumed
        ? LocalizedText(
          "; triwulannya dijumlahkan, sebab konsolidasinya tidak dinyatakan",
          en: "; its quarters are added up, as no consolidation is declared") : LocalizedText("", en: "")
      return FindingText(
        "target triwulan \(mismatch.year) indikator \(context.indicatorName) tidak sampai pada target tahunannya: \(arithmetic.indonesian) ≠ \(whole.indonesian)\(assumed.indonesian)",
        en:
          "the quarterly targets of \(mismatch.year) of the indicator \(context.indicatorName) do not come to the year's: \(arithmetic.english) ≠ \(whole.english)\(assumed.english)",
        distinction: FindingContext.distinction(ofYear: mismatch.year, mismatch.whole, numbers))
    })

  private static func lessonsTree(
    _ target: Target, _ quarters: Trajectory.Quarters, _ consolidation: Consolidation?
  ) -> PerformanceTree {
    tree(
      Indicator(
        "Capaian pembelajaran", targets: [2026: target],
        trajectory: Trajectory([Trajectory.Entry(year: 2026, quarters: quarters)]),
        consolidation: consolidation))
  }

  private static func booksTree(_ quarters: Trajectory.Quarters) -> PerformanceTree {
    tree(
      Indicator(
        "Jumlah buku pembelajaran", unit: "eksemplar", targets: [2026: 3500],
        trajectory: Trajectory([Trajectory.Entry(year: 2026, quarters: quarters)])))
  }

  private static func tree(_ indicator: Indicator) -> PerformanceTree {
    PerformanceTree(
      "Contoh",
      roots: [SasaranDraft("Meningkatnya mutu pembelajaran", level: "S1", indicators: [indicator])])
  }
}

/// The first year whose quarters do not come to its target.
private struct YearMismatch {
  let year: Int
  let whole: Number
  let consolidation: Consolidation
  /// Whether nobody declared that consolidation.
  let isAssumed: Bool
  let quarters: QuarterlyFigures

  init?(of indicator: Row, in facts: AlignmentFacts) {
    guard let detail = facts.columns.detail(of: facts.columns.indicators[indicator]),
      !detail.trajectory.isEmpty
    else { return nil }
    let declared = detail.consolidation
    guard declared != nil || facts.addsUpByDefault(indicator) else { return nil }
    let ways = declared.map { [$0] } ?? Consolidation.allCases
    for entry in detail.trajectory.entries {
      guard let whole = facts.number(of: indicator, in: Int16(clamping: entry.year)),
        let quarters = QuarterlyFigures(entry, of: indicator, in: facts),
        // Without a fourth quarter the plan may not be finished.
        declared != nil || quarters.figures.last?.quarter == 3,
        // Of what cannot be told nothing is claimed.
        ways.allSatisfy({ way in quarters.side(of: whole.lower, way).map { !whole.isKept(by: $0) } ?? false })
      else { continue }
      year = entry.year
      self.whole = whole.lower
      consolidation = declared ?? .sum
      isAssumed = declared == nil
      self.quarters = quarters
      return
    }
    return nil
  }
}

extension AlignmentFacts {
  /// Whether measuring adds up the quarters of an indicator that declares no consolidation.
  fileprivate func addsUpByDefault(_ indicator: Row) -> Bool {
    let sum = columns.figureSum(of: indicator)
    guard Consolidation.byDefault(of: unitInUse(of: indicator), sum) == .sum, sum.addsUp else { return false }
    // Actuals may declare another way.
    let choice = measured?.reader.method(of: indicator)?.consolidation
    return choice == nil || choice == .sum
  }
}

extension QuarterlyFigures {
  /// On which side of a year's target the quarters come to lie; `nil` when that cannot be told.
  fileprivate func side(of whole: Number, _ consolidation: Consolidation) -> QuotientSide? {
    let numbers = figures.map(\.number)
    let value =
      switch consolidation {
      case .sum, .average: try? numbers.sum()
      case .takeLast: numbers.last
      }
    guard let value else { return nil }
    guard consolidation == .average else {
      return value == whole ? .within : value < whole ? .below : .above
    }
    return whole.side(ofQuotient: value, Number(numbers.count), decimals: whole.scale)
  }
}

extension FindingContext {
  fileprivate func mean(
    _ terms: LocalizedText, _ numbers: [Number], comparedWith whole: Number
  ) -> LocalizedText {
    guard let sum = try? numbers.sum() else { return terms }
    let result = quotient(sum, Number(numbers.count), comparedWith: whole)
    return LocalizedText(
      "(\(terms.indonesian)) ÷ \(numbers.count) \(result.indonesian)",
      en: "(\(terms.english)) ÷ \(numbers.count) \(result.english)")
  }

  fileprivate func lastValue(_ quarters: QuarterlyFigures) -> LocalizedText {
    guard let last = quarters.figures.last else { return LocalizedText("", en: "") }
    let (name, number) = (QuarterName.of(last.quarter), text(last.number))
    return LocalizedText(
      "nilai terakhir (\(name.indonesian)) \(number.indonesian)",
      en: "the last value (\(name.english)) \(number.english)")
  }
}
