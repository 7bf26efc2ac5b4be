extension Rule {
  /// The actual of an indicator is not what those that are declared as its parts come to.
  static let actualRollUpMismatch = Rule(
    id: "actual-roll-up-mismatch", family: .measurement, severity: .warning, since: "0.3.0",
    summary: LocalizedText(
      "Realisasi tidak sama dengan gabungan bagian-bagiannya", en: "An actual is not what its parts come to"),
    rationale: LocalizedText(
      "Hubungan yang dinyatakan berlaku untuk realisasi seperti untuk target.",
      en: "A declared relation holds for actuals as it does for targets."),
    sources: [.performanceManagement(page: "24–26")],
    advice: LocalizedText(
      "Periksa realisasi keduanya, atau hapus hubungan yang tidak berlaku.",
      en: "Check both actuals, or remove a relation that does not hold."),
    examples: [
      .failing(
        LocalizedText("5 + 4 bukan 10", en: "5 + 4 is not 10"), at: .indicator("S1.1.a", of: "S1.1"),
        tree: loadTree, measurements: loads(10, 5, 4)),
      .failing(
        LocalizedText("5 + 6 bukan 10", en: "5 + 6 is not 10"), at: .indicator("S1.1.a", of: "S1.1"),
        tree: loadTree, measurements: loads(10, 5, 6)),
      .passing(LocalizedText("5 + 5 = 10", en: "5 + 5 = 10"), loadTree, measurements: loads(10, 5, 5)),
      .passing(
        LocalizedText("Satu bagian belum ada", en: "One part is still missing"), loadTree,
        measurements: loads(10, 5, nil)),
    ],
    check: .wholeTree { facts, collector in
      guard let run = facts.measured else { return }
      for (place, whole) in run.rollUp.wholes.enumerated() where run.rollUpDiffers(place) {
        collector.report(facts.columns.indicators[whole.whole].node, indicator: whole.whole)
      }
    },
    wording: { context in
      guard let run = context.facts.measured, let row = context.indicator?.row,
        let place = run.rollUpPlaces[row], let total = run.rollUp.results[place].number.map(context.text),
        let own = run.reader.figure(of: row).number.map(context.text)
      else {
        return FindingText("realisasi berbeda dari bagian-bagiannya", en: "the actual differs from its parts")
      }
      let period = run.period.named
      return FindingText(
        "realisasi \(period.indonesian) indikator \(context.indicatorName), \(own.indonesian), bukan gabungan bagian-bagiannya, \(total.indonesian)",
        en:
          "the actual for \(period.english) of the indicator \(context.indicatorName), \(own.english), is not what its parts come to, \(total.english)",
        distinction: [run.period.description, own.indonesian, total.indonesian])
    })

  private static let loadTree = PerformanceTree(
    "Contoh",
    roots: [
      SasaranDraft(
        "Meningkatnya layanan pelatihan", id: "S1.1", level: "S1", cascading: .direct(by: .load),
        indicators: [Indicator("Jumlah pelatihan", id: "S1.1.a", unit: "pelatihan", targets: [2026: 10])],
        children: ["b", "c"].map { letter in
          SasaranDraft(
            "Terlaksananya pelatihan \(letter)",
            indicators: [
              Indicator(
                "Jumlah pelatihan \(letter)", id: "S2.\(letter)", unit: "pelatihan", targets: [2026: 5])
            ])
        })
    ])

  private static func loads(_ whole: Target, _ first: Target, _ second: Target?) -> Measurements {
    let parts = [("S1.1.a", whole), ("S2.b", first)] + (second.map { [("S2.c", $0)] } ?? [])
    return Measurements(actuals: parts.map { Actual(of: $0.0, in: 2026, .reached($0.1)) })
  }
}

extension MeasurementRun {
  /// Whether a whole that is measured itself comes to something else than its parts do, rounded to its decimals.
  fileprivate func rollUpDiffers(_ place: Int) -> Bool {
    let whole = rollUp.wholes[place].whole
    guard let total = rollUp.results[place].number, let own = reader.figure(of: whole).number, own != total
    else {
      return false
    }
    guard let scale = own.number?.scale, let rounded = try? total.rounded(toScale: scale) else { return true }
    return Fraction(rounded) != own
  }
}
