extension Rule {
  /// A target is written as a bound on the side that its indicator is to leave: "≤ 10" where higher is better, "≥ 85" where lower
  /// is, and either of them where closer to the target is better.
  ///
  /// The direction is that of the year (``MeasuredIndicator/polarity``), so that bounds to both sides in one year are told as
  /// well. Such a target is not measured, since any figure that breaks the bound would be praised.
  static let polarityContradictsBound = Rule(
    id: "polarity-contradicts-bound", family: .targets, severity: .warning, since: "0.3.0",
    summary: LocalizedText(
      "Target berupa batas yang bertentangan dengan polaritasnya",
      en: "A target is a bound against the polarity of its indicator"),
    rationale: LocalizedText(
      "Batas “≤ 10” pada indikator yang makin tinggi makin baik membuat angka yang melanggarnya dinilai baik; karena itu targetnya tidak diukur.",
      en:
        "With a bound of “≤ 10” where higher is better, a figure that breaks it would count as good; such a target is therefore not measured."
    ),
    sources: [.convention],
    advice: LocalizedText(
      "Betulkan polaritasnya, atau tulis batas yang searah dengannya.",
      en: "Correct the polarity, or write a bound to the same side."),
    examples: [
      .failing(
        LocalizedText("Batas atas, tetapi maximize", en: "An upper bound, but maximize"),
        at: .indicator("S1.1.a", of: "S1.1"), tree: serviceTree(.maximize, [2026: "maksimal 10"])),
      .failing(
        LocalizedText("Batas bawah, tetapi minimize", en: "A lower bound, but minimize"),
        at: .indicator("S1.1.a", of: "S1.1"), tree: serviceTree(.minimize, [2026: 10, 2027: "≥ 9"])),
      .failing(
        LocalizedText("Batas sebuah triwulan", en: "The bound of a quarter"),
        at: .indicator("S1.1.a", of: "S1.1"),
        tree: serviceTree(.maximize, [2026: 10], [2026: [nil, "≤ 12", nil, 10]])),
      .failing(
        LocalizedText("Dua arah dalam satu tahun", en: "Two directions in one year"),
        at: .indicator("S1.1.a", of: "S1.1"),
        tree: serviceTree(nil, [2026: "≤ 10"], [2026: ["≥ 12", nil, nil, "≤ 10"]])),
      .passing(
        LocalizedText("Batas yang searah", en: "A bound to the same side"),
        serviceTree(.minimize, [2026: "≤ 10"], [2026: ["≤ 12", 11, 11, "≤ 10"]])),
      .passing(
        LocalizedText(
          "Polaritas tidak dinyatakan: batas yang menentukan", en: "No polarity: the bound tells"),
        serviceTree(nil, [2026: "≤ 10", 2027: "≤ 9"])),
      .passing(
        LocalizedText("Rentang bukan batas", en: "A range is no bound"),
        serviceTree(.stabilize, [2026: "8–10"])),
    ],
    reach: .itself,
    parts: [.figures, .others],
    check: .eachIndicator(of: [.values, .detail]) { facts, row, indicator, collector in
      guard !facts.node(row).marks.contains(.context),
        facts.figureMarks[Int(indicator)].contains(.written)
          || facts.columns.indicators[indicator].detail != .none,
        let bound = BoundAgainstPolarity(of: indicator, in: facts)
      else { return }
      collector.report(row, indicator: indicator, value: bound.year)
    },
    wording: { context in
      guard let row = context.indicator?.row, let bound = BoundAgainstPolarity(of: row, in: context.facts)
      else {
        return FindingText("target bertentangan dengan polaritasnya", en: "a target contradicts its polarity")
      }
      let name = context.shownValue.name
      let quarter = bound.quarter.map { QuarterName.of($0) }
      let polarity = bound.polarity.title
      return FindingText(
        "\(name.indonesian)\(quarter.map { " \($0.indonesian)" } ?? "") indikator \(context.indicatorName), “\(bound.target.text(in: .indonesian))”, adalah batas, padahal \(polarity.indonesian)",
        en:
          "\(name.english)\(quarter.map { " for the \($0.english)" } ?? "") of the indicator \(context.indicatorName), “\(bound.target.text(in: .english))”, is a bound, although \(polarity.english)",
        distinction: ["\(bound.year)", bound.target.raw])
    })

  private static func serviceTree(
    _ polarity: Polarity?, _ targets: Targets, _ trajectory: Trajectory = [:]
  ) -> PerformanceTree {
    PerformanceTree(
      "Contoh",
      roots: [
        SasaranDraft(
          "Meningkatnya kecepatan pelayanan", level: "S1",
          indicators: [
            Indicator(
              "Lama waktu pelayanan", unit: .day, polarity: polarity, targets: targets,
              trajectory: trajectory,
              consolidation: trajectory.isEmpty ? nil : .takeLast)
          ])
      ])
  }
}

/// The first target of an indicator that is a bound against its direction.
private struct BoundAgainstPolarity {
  /// ``ValueRow/undated`` for a target without a year.
  let year: Int
  /// From 0; `nil` for the target of a year.
  let quarter: Int?
  let target: Target
  let polarity: Polarity

  init?(of indicator: Row, in facts: AlignmentFacts) {
    for row in facts.valueRows(of: indicator) {
      let value = facts.columns.values[row]
      guard value.year != ValueRow.baseline, !value.isNumber else { continue }
      let figure = facts.figure(value, of: indicator)
      guard figure.kind == .quantity, figure.comparator != .exactly else { continue }
      let polarity = facts.polarity(of: indicator, in: Int(value.year))
      guard polarity.contradicts(figure.comparator) else { continue }
      self.init(Int(value.year), nil, facts.columns.target(value), polarity)
      return
    }
    for entry in facts.columns.detail(of: facts.columns.indicators[indicator])?.trajectory.entries ?? [] {
      for (quarter, target) in entry.quarters.enumerated() {
        guard let target, target.origin == .text, let comparator = target.reading.quantity?.comparator,
          comparator != .exactly
        else { continue }
        let polarity = facts.polarity(of: indicator, in: entry.year)
        guard polarity.contradicts(comparator) else { continue }
        self.init(entry.year, quarter, target, polarity)
        return
      }
    }
    return nil
  }

  private init(_ year: Int, _ quarter: Int?, _ target: Target, _ polarity: Polarity) {
    self.year = year
    self.quarter = quarter
    self.target = target
    self.polarity = polarity
  }
}
