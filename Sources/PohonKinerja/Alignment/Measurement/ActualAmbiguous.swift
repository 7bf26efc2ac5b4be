extension Rule {
  /// An actual reads in two ways, and the unit does not tell which is meant.
  ///
  /// "148.000" is one hundred and forty-eight thousand to some and one hundred and forty-eight to others; in ton it may be
  /// either. So may a lone M behind a figure be miliar or million, and a unit such as "Rp M" or "Rp 000" multiply by anything.
  /// What is in doubt is held against nothing. The advice tells how to write either reading. A grade and a score that
  /// belongs to another one, "BB (40)", contradict each other: which of them is meant is not guessed either.
  static let actualAmbiguous = Rule(
    id: "actual-ambiguous", family: .measurement, severity: .error, since: "0.4.0",
    summary: LocalizedText("Realisasi dapat dibaca dua cara", en: "An actual reads in two ways"),
    rationale: LocalizedText(
      "Titik dan koma berarti ribuan bagi yang satu dan desimal bagi yang lain, M dan satuan seperti “Rp 000” tidak berarti sama bagi semua pembaca, dan predikat dapat bertentangan dengan nilainya; realisasi yang ditebak dapat salah seribu kali.",
      en:
        "A point or comma means thousands to some and decimals to others, M and units such as “Rp 000” do not mean the same to all readers, and a grade may contradict its score; a guessed actual can be wrong a thousandfold."
    ),
    sources: [.convention],
    advice: LocalizedText(
      "Tulis angkanya tanpa pemisah ribuan, dan kelipatannya dengan kata: ribu, juta, miliar.",
      en:
        "Write the figure without marks between thousands, and what multiplies it as a word: ribu, juta, miliar."
    ),
    examples: [
      .failing(
        LocalizedText("Ribuan atau desimal, satuan ton", en: "Thousands or decimals, in ton"),
        at: .indicator("S1.1.a", of: "S1.1"), tree: production("ton", 150_000),
        measurements: .example((2026, "148.000"))),
      .failing(
        LocalizedText("Miliar atau juta", en: "Miliar or million"), at: .indicator("S1.1.a", of: "S1.1"),
        tree: production("rupiah", "61,2 miliar"), measurements: .example((2026, "60,1 M"))),
      .failing(
        LocalizedText("Satuan yang kelipatannya tidak pasti", en: "A unit that may multiply by anything"),
        at: .indicator("S1.1.a", of: "S1.1"), tree: production("miliar rupiah", 61.2),
        measurements: Measurements(actuals: [
          Actual(of: "S1.1.a", in: 2026, .reached(60.1), unit: "Rp M", source: "Laporan")
        ])),
      .failing(
        LocalizedText("Predikat yang bukan predikat nilainya", en: "A grade that is not that of its score"),
        at: .indicator("S1.1.a", of: "S1.1"), tree: sakip, measurements: .example((2026, "BB (40)"))),
      .passing(
        LocalizedText("Predikat beserta nilainya", en: "A grade with its score"), sakip,
        measurements: .example((2026, "BB (71,25)"))),
      .passing(
        LocalizedText("Tanpa pemisah", en: "Without a separator"), production("ton", 150_000),
        measurements: .example((2026, 148_000))),
      .passing(
        LocalizedText("Orang dihitung utuh", en: "Persons are counted whole"), .trainedPersons(),
        measurements: .example((2026, "1.480"))),
    ],
    check: .eachActual { run, actual, indicator in
      switch run.reader.figure(of: actual, for: indicator).reason {
      case .ambiguousActual, .loneM, .loneMOfMeasure, .uncertainUnit, .gradeAgainstScore: true
      default: false
      }
    },
    wording: { context in
      let reason = context.indicator.flatMap { indicator in
        context.actual.flatMap { context.facts.measured?.reader.figure(of: $0, for: indicator.row).reason }
      }
      let message = reason?.message
      return FindingText(
        "indikator \(context.indicatorName), \(context.actualPeriod.indonesian): \(message?.indonesian ?? "realisasi dapat dibaca dua cara")",
        en:
          "the indicator \(context.indicatorName), \(context.actualPeriod.english): \(message?.english ?? "the actual reads in two ways")",
        suggestions: reason.flatMap { suggestion($0, unit: context.writtenUnit) }.map { [$0] } ?? [],
        saysMore: true, distinction: context.actualDistinction, location: context.actual?.location,
        rationale: (reason?.doubt ?? .marks).rationale ?? reasonOfMarks)
    })

  private static let reasonOfMarks = LocalizedText(
    "Titik dan koma berarti ribuan bagi yang satu dan desimal bagi yang lain; realisasi yang ditebak dapat salah seribu kali.",
    en:
      "A point or comma means thousands to some and decimals to others; a guessed actual can be wrong a thousandfold."
  )

  /// How to write either reading of an actual, with what it then means where its unit is not written with it.
  private static func suggestion(_ reason: UnmeasuredReason, unit: String?) -> LocalizedText? {
    switch reason {
    case .uncertainUnit("M"):
      return LocalizedText(
        "Tulis satuannya dengan kata: “meter”, atau “miliar rupiah”.",
        en: "Write the unit in words: “meter”, or “miliar rupiah”.")
    case .uncertainUnit:
      return LocalizedText(
        "Tulis satuannya dengan kata, misalnya “miliar rupiah”.",
        en: "Write the unit in words, such as “miliar rupiah”.")
    case .gradeAgainstScore:
      return LocalizedText(
        "Samakan predikat dan nilainya, atau tulis salah satu saja.",
        en: "Make the grade and its score agree, or write only one of them.")
    default: break
    }
    let ways = reason.waysToWrite
    if ways.count == 3 {
      return LocalizedText(
        "Tulis “\(ways[0].indonesian)”, “\(ways[1].indonesian)”, atau “\(ways[2].indonesian)”, mana yang dimaksud.",
        en:
          "Write “\(ways[0].english)”, “\(ways[1].english)” or “\(ways[2].english)”, whichever is meant.")
    }
    guard ways.count == 2 else { return nil }
    guard case .ambiguousActual(_, let readings) = reason, let unit,
      readings.allSatisfy({ $0.unit == nil && $0.magnitude == nil })
    else {
      return LocalizedText(
        "Tulis “\(ways[0].indonesian)” atau “\(ways[1].indonesian)”, mana yang dimaksud.",
        en: "Write “\(ways[0].english)” or “\(ways[1].english)”, whichever is meant.")
    }
    let meant = readings.map {
      let number = $0.lower.normalized
      return LocalizedText("\(number.formatted()) \(unit)", en: "\(number.formatted(in: .english)) \(unit)")
    }
    return LocalizedText(
      "Tulis \(ways[0].indonesian) bila maksudnya \(meant[0].indonesian), atau \(ways[1].indonesian) bila \(meant[1].indonesian).",
      en:
        "Write \(ways[0].english) for \(meant[0].english), or \(ways[1].english) for \(meant[1].english).")
  }

  private static let sakip = PerformanceTree.measuredExample(
    Indicator("Nilai SAKIP", id: "S1.1.a", unit: .score, targets: [2026: "BB (71)"]))

  private static func production(_ unit: MeasurementUnit, _ target: Target) -> PerformanceTree {
    .measuredExample(Indicator("Produksi padi", id: "S1.1.a", unit: unit, targets: [2026: target]))
  }
}

extension FindingContext {
  /// The unit that a figure of the reported actual is in: that beside it, else the indicator's.
  fileprivate var writtenUnit: String? { actual?.unit?.text ?? indicator?.unit?.text }
}
