extension Rule {
  /// The unit of an actual is another than its indicator's.
  static let actualUnitChanged = Rule(
    id: "actual-unit-changed", family: .measurement, severity: .error, since: "0.3.0",
    summary: LocalizedText(
      "Satuan realisasi berbeda dari satuan indikator", en: "The unit of an actual is not its indicator's"),
    rationale: LocalizedText(
      "Angka dengan satuan lain tidak dapat dibandingkan dengan targetnya.",
      en: "A figure in another unit cannot be compared with its target."),
    sources: [.convention],
    advice: LocalizedText(
      "Nyatakan realisasi dalam satuan indikatornya, atau perbaiki satuannya.",
      en: "State the actual in the unit of the indicator, or correct the unit."),
    examples: [
      .failing(
        LocalizedText("Persen untuk jumlah orang", en: "Per cent for a number of persons"),
        at: .indicator("S1.1.a", of: "S1.1"), tree: .trainedPersons(), measurements: .example((2026, "90%"))),
      .failing(
        LocalizedText("Satuan lain dinyatakan", en: "Another unit is declared"),
        at: .indicator("S1.1.a", of: "S1.1"), tree: .trainedPersons(),
        measurements: Measurements(actuals: [Actual(of: "S1.1.a", in: 2026, .reached(3), unit: "angkatan")])),
      .failing(
        LocalizedText("Satuan tertulis pada targetnya", en: "The unit is written with its target"),
        at: .indicator("S1.1.a", of: "S1.1"),
        tree: .measuredExample(Indicator("Lama layanan", id: "S1.1.a", targets: [2026: "10 jam"])),
        measurements: .example((2026, "9 menit"))),
      .passing(
        LocalizedText("Sinonim satuan", en: "A synonym of the unit"), .trainedPersons(),
        measurements: .example((2026, "90 pegawai"))),
      .passing(
        LocalizedText("Tanpa satuan", en: "Without a unit"), .trainedPersons(),
        measurements: .example((2026, 90))),
    ],
    check: .eachActual { run, actual, indicator in
      if case .differentUnits? = run.reader.figure(of: actual, for: indicator).reason { true } else { false }
    },
    wording: { context in
      let expected = context.indicator.flatMap {
        context.facts.measured?.reader.expectedUnit(of: $0.row).text
      }
      let unit = context.indicator?.unit?.text ?? expected ?? "–"
      let own = context.actual?.unit.map { " \($0.text)" } ?? ""
      return FindingText(
        "realisasi \(context.actualPeriod.indonesian) indikator \(context.indicatorName), \(context.actualText.indonesian)\(own), bukan dalam satuannya, \(unit)",
        en:
          "the actual for \(context.actualPeriod.english) of the indicator \(context.indicatorName), \(context.actualText.english)\(own), is not in its unit, \(unit)",
        distinction: context.actualDistinction, location: context.actual?.location)
    })
}
