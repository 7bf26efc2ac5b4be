extension Rule {
  /// An indicator has a target for a time that is over, and not all the actuals that belong to it.
  ///
  /// What is declared to be not available, with a reason, is told by the measurements themselves.
  static let actualMissing = Rule(
    id: "actual-missing", family: .measurement, severity: .note, since: "0.3.0",
    summary: LocalizedText("Target tanpa realisasi", en: "A target without an actual"),
    rationale: LocalizedText(
      "Periode yang sudah ditutup harus dapat dipertanggungjawabkan; yang kosong tidak dihitung nol, tetapi juga bukan capaian.",
      en:
        "A period that is closed has to be accounted for; what is empty is not counted as zero, but is no achievement either."
    ),
    sources: [.evaluators],
    advice: LocalizedText(
      "Isi realisasinya, atau nyatakan mengapa belum tersedia.",
      en: "Fill in the actual, or say why it is not available."),
    examples: [
      .failing(
        LocalizedText("Triwulan yang terlewat", en: "A quarter that was left out"),
        at: .indicator("S1.1.a", of: "S1.1"), tree: .trainedPersons(),
        measurements: .example(
          (.quarter(1, of: 2026), 20), (.quarter(3, of: 2026), 25), closedThrough: .quarter(3, of: 2026))),
      .failing(
        LocalizedText("Tidak ada satu pun", en: "None at all"), at: .indicator("S1.1.a", of: "S1.1"),
        tree: .trainedPersons(), measurements: Measurements(closedThrough: 2026)),
      .passing(
        LocalizedText("Periode itu belum ditutup", en: "That period is not closed yet"), .trainedPersons(),
        measurements: .example((.quarter(1, of: 2026), 20), closedThrough: .quarter(1, of: 2026))),
      .passing(
        LocalizedText("Dinyatakan belum tersedia", en: "Declared as not available"), .trainedPersons(),
        measurements: Measurements(
          closedThrough: 2026,
          actuals: [Actual(of: "S1.1.a", in: 2026, .unavailable(reason: "Survei terbit pada bulan Maret"))])),
      .passing(
        LocalizedText(
          "Target setahun, dan tahunnya belum ditutup", en: "A target of a year that is not closed"),
        .trainedPersons(), measurements: Measurements(closedThrough: .quarter(2, of: 2026))),
      .passing(
        LocalizedText(
          "Realisasi setahun memuat triwulannya", en: "The actual of the year holds its quarters"),
        .trainedPersons(trajectory: [2026: [20, 25, 25, 30]]),
        measurements: .example((2026, 100), closedThrough: .quarter(3, of: 2026))),
      .passing(
        LocalizedText("Triwulan tanpa target", en: "A quarter without a target"),
        .trainedPersons(trajectory: [2026: [nil, 40, nil, 60]]),
        measurements: .example((.quarter(2, of: 2026), 42), closedThrough: .quarter(3, of: 2026))),
    ],
    check: .eachIndicator { facts, row, indicator, collector in
      guard let run = facts.measured, let closed = run.measurements.closedThrough, !facts.isReference(row),
        run.missingReason(of: indicator, at: closed) != nil
      else { return }
      collector.report(row, indicator: indicator)
    },
    wording: { context in
      let run = context.facts.measured
      let reason = run?.measurements.closedThrough.flatMap { closed in
        context.indicator.flatMap { run?.missingReason(of: $0.row, at: closed) }
      }
      let message = reason?.message ?? UnmeasuredReason.noActual.message
      return FindingText(
        "indikator \(context.indicatorName): \(message.indonesian), padahal periodenya sudah ditutup",
        en: "the indicator \(context.indicatorName): \(message.english), although the period is closed",
        distinction: [message.indonesian])
    })
}

extension MeasurementRun {
  /// Why an indicator with a target has no figure at the end of a period, where that is an actual that is missing and not
  /// said to be not available.
  func missingReason(of indicator: Row, at period: MeasurementPeriod) -> UnmeasuredReason? {
    let reader = reader(at: period)
    let judge = MeasurementJudge(reader: reader, bands: bands)
    guard let reason = reader.figure(of: indicator).reason, reason.isMissing,
      rollUpPlaces[indicator] == nil || reason != .noActual,
      judge.target(of: indicator) != nil
    else { return nil }
    if case .unavailable = reason { return nil }
    // A target of the whole year is due when the year is over, and a figure of the whole year holds all its quarters.
    if judge.isDueLater(indicator) { return nil }
    if reader.hasFigureOfYear(of: indicator) { return nil }
    return reason
  }
}
