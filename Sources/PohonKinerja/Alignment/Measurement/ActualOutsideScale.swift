extension Rule {
  /// An actual is beyond the end of its indicator's scale, or a grade that the target's scale does not have.
  static let actualOutsideScale = Rule(
    id: "actual-outside-scale", family: .measurement, severity: .error, since: "0.3.0",
    summary: LocalizedText(
      "Realisasi di luar skala indikator", en: "An actual is outside its indicator's scale"),
    rationale: LocalizedText(
      "Angka di luar skala tidak mungkin benar, atau skalanya yang keliru.",
      en: "A figure outside the scale cannot be right, unless the scale is wrong."),
    sources: [.convention],
    advice: LocalizedText(
      "Periksa realisasinya, satuannya, atau skalanya.", en: "Check the actual, its unit, or the scale."),
    examples: [
      .failing(
        LocalizedText("Indeks 0–100 sebesar 350", en: "350 of an index from 0 to 100"),
        at: .indicator("S1.1.a", of: "S1.1"),
        tree: .measuredExample(
          Indicator("Indeks Profesionalitas ASN", id: "S1.1.a", unit: "indeks (0-100)", targets: [2026: 83])),
        measurements: .example((2026, 350))),
      .failing(
        LocalizedText("Predikat yang tidak ada pada skalanya", en: "A grade that its scale does not have"),
        at: .indicator("S1.1.a", of: "S1.1"),
        tree: .measuredExample(Indicator("Opini BPK", id: "S1.1.a", targets: [2026: "WTP"])),
        measurements: .example((2026, "BB"))),
      .passing(
        LocalizedText("Di dalam skala", en: "Within the scale"),
        .measuredExample(
          Indicator("Indeks Profesionalitas ASN", id: "S1.1.a", unit: "indeks (0-100)", targets: [2026: 83])),
        measurements: .example((2026, 84))),
      .passing(
        LocalizedText("Predikat pada skala yang sama", en: "A grade of the same scale"),
        .measuredExample(Indicator("Predikat SAKIP", id: "S1.1.a", targets: [2026: "A"])),
        measurements: .example((2026, "BB"))),
    ],
    check: .eachIndicator { facts, row, indicator, collector in
      guard let run = facts.measured else { return }
      for (place, actual) in facts.actuals(of: indicator)
      where run.isOutsideScale(actual, of: indicator, facts) {
        collector.report(row, indicator: indicator, value: place)
      }
    },
    wording: { context in
      let end = context.indicator.flatMap { context.facts.ceiling(of: $0.row) }.map(context.text)
      let scale = end.map {
        LocalizedText(", yang berakhir pada \($0.indonesian)", en: ", which ends at \($0.english)")
      }
      return FindingText(
        "realisasi \(context.actualPeriod.indonesian) indikator \(context.indicatorName), \(context.actualText.indonesian), di luar skalanya\(scale?.indonesian ?? "")",
        en:
          "the actual for \(context.actualPeriod.english) of the indicator \(context.indicatorName), \(context.actualText.english), is outside its scale\(scale?.english ?? "")",
        distinction: context.actualDistinction, location: context.actual?.location)
    })
}

extension MeasurementRun {
  fileprivate func isOutsideScale(_ actual: Actual, of indicator: Row, _ facts: AlignmentFacts) -> Bool {
    switch reader.figure(of: actual, for: indicator) {
    case .number(let number, _):
      return facts.ceiling(of: indicator).map { number > Fraction($0) } ?? false
    case .grade(let grade, _):
      if grade.isSingleNumber, let ceiling = facts.ceiling(of: indicator), grade.lower > ceiling {
        return true
      }
      guard let target = figures.target(of: indicator, in: actual.period.year) else { return false }
      let agreed = figures.figure(target, of: indicator)
      return agreed.kind == .grade && !grade.sharesScale(with: agreed)
    case .words, .none: return false
    }
  }
}

extension TargetFacts {
  /// Whether some scale has both grades.
  fileprivate func sharesScale(with other: TargetFacts) -> Bool {
    for shift in stride(from: UInt64(0), to: 64, by: 8)
    where declaredPlaces >> shift & 0xFF != 0 && other.declaredPlaces >> shift & 0xFF != 0 {
      return true
    }
    for shift in stride(from: UInt32(0), to: 32, by: 4)
    where places >> shift & 0xF != 0 && other.places >> shift & 0xF != 0 {
      return true
    }
    return false
  }
}
