extension Rule {
  /// The quarterly targets of a year, consolidated as declared, do not come to the target of the year.
  ///
  /// Quarters without a target are passed over; where the last value counts, it is that of the last quarter that has
  /// one. A mean may have been rounded to the decimals of the year's target. Without a declared consolidation nothing is
  /// computed.
  static let trajectoryConsistency = Rule(
    id: "trajectory-consistency", family: .targets, severity: .error, since: "0.2.0",
    summary: LocalizedText(
      "Target triwulan tidak sampai pada target tahunannya",
      en: "The quarterly targets do not come to the year's target"),
    rationale: LocalizedText(
      "Capaian setahun dihitung dari triwulannya menurut konsolidasi yang dinyatakan: dijumlahkan, dirata-ratakan, atau diambil nilai terakhirnya.",
      en:
        "The year is computed from its quarters as the consolidation says: their sum, their mean, or the last value."
    ),
    sources: [.financeMinistryPractice(table: "4")],
    advice: LocalizedText(
      "Samakan target triwulan dengan target tahunan, atau perbaiki konsolidasinya.",
      en: "Make the quarterly targets agree with the year's, or correct the consolidation."),
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
        LocalizedText("Tanpa konsolidasi tidak dihitung", en: "Nothing is computed without a consolidation"),
        lessonsTree(18, [4, 5, 4, 4], nil)),
    ],
    reach: .itself,
    check: .eachIndicator(of: .detail) { facts, row, indicator, collector in
      guard facts.columns.indicators[indicator].detail != .none, !facts.node(row).marks.contains(.context),
        let mismatch = YearMismatch(of: indicator, in: facts)
      else { return }
      collector.report(row, indicator: indicator, value: mismatch.year)
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
      return FindingText(
        "target triwulan \(mismatch.year) indikator \(context.indicatorName) tidak sampai pada target tahunannya: \(arithmetic.indonesian) ≠ \(whole.indonesian)",
        en:
          "the quarterly targets of \(mismatch.year) of the indicator \(context.indicatorName) do not come to the year's: \(arithmetic.english) ≠ \(whole.english)",
        distinction: FindingContext.distinction(ofYear: mismatch.year, mismatch.whole, numbers))
    })

  private static func lessonsTree(
    _ target: Target, _ quarters: Trajectory.Quarters, _ consolidation: Consolidation?
  ) -> PerformanceTree {
    PerformanceTree(
      "Contoh",
      roots: [
        SasaranDraft(
          "Meningkatnya mutu pembelajaran", level: "S1",
          indicators: [
            Indicator(
              "Capaian pembelajaran", targets: [2026: target],
              trajectory: Trajectory([Trajectory.Entry(year: 2026, quarters: quarters)]),
              consolidation: consolidation)
          ])
      ])
  }
}

/// The first year whose quarters do not come to its target.
private struct YearMismatch {
  let year: Int
  let whole: Number
  let consolidation: Consolidation
  let quarters: QuarterlyFigures

  init?(of indicator: Row, in facts: AlignmentFacts) {
    guard let detail = facts.columns.detail(of: facts.columns.indicators[indicator]),
      let consolidation = detail.consolidation
    else { return nil }
    for entry in detail.trajectory.entries {
      guard let whole = facts.number(of: indicator, in: Int16(clamping: entry.year)),
        let quarters = QuarterlyFigures(entry, of: indicator, in: facts),
        let side = quarters.side(of: whole.lower, consolidation), side != .within, !whole.isKept(by: side)
      else { continue }
      year = entry.year
      self.whole = whole.lower
      self.consolidation = consolidation
      self.quarters = quarters
      return
    }
    return nil
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
