extension Rule {
  /// An actual reads in two ways, and the unit does not tell which is meant.
  ///
  /// "148.000" is one hundred and forty-eight thousand to some and one hundred and forty-eight to others; in ton it may be
  /// either. So may a lone M behind a figure be miliar or million. What is in doubt is held against nothing.
  static let actualAmbiguous = Rule(
    id: "actual-ambiguous", family: .measurement, severity: .error, since: "0.4.0",
    summary: LocalizedText("Realisasi dapat dibaca dua cara", en: "An actual reads in two ways"),
    rationale: LocalizedText(
      "Titik dan koma berarti ribuan bagi yang satu dan desimal bagi yang lain; realisasi yang ditebak dapat salah seribu kali.",
      en:
        "A point or comma means thousands to some and decimals to others; a guessed actual can be wrong a thousandfold."
    ),
    sources: [.convention],
    advice: LocalizedText(
      "Tulis 148000 atau 148: tanpa pemisah yang meragukan.",
      en: "Write 148000 or 148: without a separator in doubt."),
    examples: [
      .failing(
        LocalizedText("Ribuan atau desimal, satuan ton", en: "Thousands or decimals, in ton"),
        at: .indicator("S1.1.a", of: "S1.1"), tree: production("ton", 150_000),
        measurements: .example((2026, "148.000"))),
      .failing(
        LocalizedText("Miliar atau juta", en: "Miliar or million"), at: .indicator("S1.1.a", of: "S1.1"),
        tree: production("rupiah", "61,2 miliar"), measurements: .example((2026, "60,1 M"))),
      .passing(
        LocalizedText("Tanpa pemisah", en: "Without a separator"), production("ton", 150_000),
        measurements: .example((2026, 148_000))),
      .passing(
        LocalizedText("Orang dihitung utuh", en: "Persons are counted whole"), .trainedPersons(),
        measurements: .example((2026, "1.480"))),
    ],
    check: .eachIndicator { facts, row, indicator, collector in
      guard let run = facts.measured else { return }
      for (place, actual) in facts.actuals(of: indicator) {
        switch run.reader.figure(of: actual, for: indicator).reason {
        case .ambiguousActual, .loneM: collector.report(row, indicator: indicator, value: place)
        default: continue
        }
      }
    },
    wording: { context in
      let reason = context.indicator.flatMap { indicator in
        context.actual.flatMap {
          context.facts.measured?.reader.figure(of: $0, for: indicator.row).reason?.message
        }
      }
      return FindingText(
        "indikator \(context.indicatorName), \(context.actualPeriod.indonesian): \(reason?.indonesian ?? "realisasi dapat dibaca dua cara")",
        en:
          "the indicator \(context.indicatorName), \(context.actualPeriod.english): \(reason?.english ?? "the actual reads in two ways")",
        saysMore: true, distinction: context.actualDistinction, location: context.actual?.location)
    })

  private static func production(_ unit: MeasurementUnit, _ target: Target) -> PerformanceTree {
    .measuredExample(Indicator("Produksi padi", id: "S1.1.a", unit: unit, targets: [2026: target]))
  }
}
