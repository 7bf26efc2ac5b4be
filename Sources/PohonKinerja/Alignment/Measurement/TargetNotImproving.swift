extension Rule {
  /// A target does not improve on what was reached in the year before.
  ///
  /// What is at the end of its scale, at zero, or to be kept as it is need not move, nor a yearly number of deliveries;
  /// where closer to the target is better, nothing is asked. Nor is anything built on a figure that is off its scale, which
  /// ``actualOutsideScale`` tells.
  static let targetNotImproving = Rule(
    id: "target-not-improving", family: .measurement, severity: .note, since: "0.3.0",
    summary: LocalizedText(
      "Target tidak lebih baik daripada yang sudah dicapai",
      en: "A target does not improve on what was reached"),
    rationale: LocalizedText(
      "Target harus menantang: yang lebih rendah daripada realisasi tahun lalu tercapai tanpa upaya baru.",
      en: "A target has to be a challenge: one below last year's result is reached without new effort."),
    sources: [.evaluationAKIP("1.b.7"), .financeMinistryPractice(table: "15")],
    advice: LocalizedText(
      "Naikkan target di atas realisasi tahun lalu, atau jelaskan mengapa kondisinya dipertahankan.",
      en: "Raise the target above last year's result, or explain why the condition is to be kept."),
    examples: [
      .failing(
        LocalizedText("Di bawah realisasi tahun lalu", en: "Below last year's result"),
        at: .indicator("S1.1.a", of: "S1.1"), tree: scoreTree([2025: 80, 2026: 82]),
        measurements: .example((2025, 85))),
      .failing(
        LocalizedText("Makin rendah makin baik", en: "Lower is better"), at: .indicator("S1.1.a", of: "S1.1"),
        tree: scoreTree([2025: 20, 2026: 19], polarity: .minimize), measurements: .example((2025, 15))),
      .passing(
        LocalizedText("Di atas realisasi tahun lalu", en: "Above last year's result"),
        scoreTree([2025: 80, 2026: 86]), measurements: .example((2025, 85))),
      .passing(
        LocalizedText("Sudah 100%", en: "100% already"),
        .measuredExample(
          Indicator(
            "Persentase pegawai berkinerja baik", id: "S1.1.a", unit: .percent,
            targets: [2025: 100, 2026: 100])),
        measurements: .example((2025, 100))),
      .passing(
        LocalizedText("Jumlah keluaran tiap tahun", en: "A yearly number of deliveries"),
        .measuredExample(
          Indicator("Jumlah ASN yang dilatih", id: "S2.1.a", unit: .person, targets: [2025: 160, 2026: 160]),
          level: "S2"),
        measurements: Measurements(actuals: [Actual(of: "S2.1.a", in: 2025, .reached(170))])),
    ],
    check: .eachIndicator { facts, row, indicator, collector in
      guard let run = facts.measured, !facts.isReference(row) else { return }
      for year in facts.measuredYears(of: indicator)
      where run.challenge(of: indicator, after: year).map({ $0.isNone }) == true
        && !facts.mayStay(indicator, of: row, in: year + 1)
        && !run.isOffScale(indicator, in: year, facts)
      {
        return collector.report(row, indicator: indicator, value: year + 1)
      }
    },
    wording: { context in
      guard let run = context.facts.measured, let row = context.indicator?.row,
        let challenge = run.challenge(of: row, after: context.value - 1)
      else {
        return FindingText("target tidak menantang", en: "the target is no challenge")
      }
      let (target, reached) = (context.text(challenge.target), context.text(challenge.reached))
      let weight = challenge.weight.map(context.text)
      let note = weight.map {
        LocalizedText(
          "; bobot kualitas target \($0.indonesian)", en: "; quality weight of the target \($0.english)")
      }
      let last = context.value - 1
      return FindingText(
        "target \(context.value) indikator \(context.indicatorName), \(target.indonesian), tidak lebih baik daripada realisasi \(last), \(reached.indonesian)\(note?.indonesian ?? "")",
        en:
          "the \(context.value) target of the indicator \(context.indicatorName), \(target.english), is no better than what was reached in \(last), \(reached.english)\(note?.english ?? "")",
        distinction: ["\(context.value)", target.indonesian, reached.indonesian])
    })

  private static func scoreTree(_ targets: Targets, polarity: Polarity? = nil) -> PerformanceTree {
    .measuredExample(
      Indicator(
        "Persentase kebutuhan ASN", id: "S1.1.a", unit: .percent, polarity: polarity, targets: targets))
  }
}

extension AlignmentFacts {
  /// Whether the target of a year has no way to go, or none that it should.
  fileprivate func mayStay(_ indicator: Row, of row: Row, in year: Int) -> Bool {
    guard let value = target(of: indicator, in: Int16(clamping: year)) else { return true }
    return mayStay(indicator, of: row, at: figure(value, of: indicator))
  }
}
