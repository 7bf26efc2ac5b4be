extension Rule {
  /// A count of documents or people grows to many times what it was just before, or a score lost its decimal comma.
  ///
  /// Papers and people are a warning, other counted things a note, and so is any jump of a sasaran whose rationale speaks
  /// of something new. Money may grow as it likes. A score (indeks, nilai, skor, poin) is reported where one figure alone is
  /// about ten or a hundred times the one before and all others agree: 85,5, 86, 865. Where all later figures are as high the
  /// scale was changed, which is no slip. Beside a single other figure it is a note, and only from 10 to 100 on up to more than
  /// 100.
  static let unitSuspiciousJump = Rule(
    id: "unit-suspicious-jump", family: .indicators, severity: .warning, since: "0.2.0",
    summary: LocalizedText(
      "Target melonjak sehingga satuan atau nilai awalnya patut diragukan",
      en: "A target jumps so far that its unit or baseline is doubtful"),
    rationale: LocalizedText(
      "Lonjakan seperti itu biasanya berarti nilai awal dan target menghitung hal yang berbeda.",
      en: "Such a jump usually means that baseline and target count different things."),
    sources: [.convention],
    advice: LocalizedText(
      "Periksa satuan dan nilai awalnya; bila memang program baru yang besar, sebut program barunya dalam alasan sasaran (“rationale”).",
      en:
        "Check unit and baseline; where it is a large new programme, say in the sasaran's “rationale” that it is “baru”."
    ),
    examples: [
      .failing(
        LocalizedText("Dari 1 menjadi 150 dokumen", en: "From 1 to 150 documents"),
        at: .indicator("S1.1.a", of: "S1.1"),
        tree: centerTree("Jumlah Dokumen Pengelolaan Assessment Center", "Dokumen", from: 1, to: [150, 150])),
      .failing(
        LocalizedText("Dari 2 menjadi 2.155 ASN", en: "From 2 to 2,155 civil servants"),
        at: .indicator("S1.1.a", of: "S1.1"),
        tree: centerTree(
          "Jumlah ASN Yang mengikuti peningkatan kualifikasi", "asn", from: 2, to: ["2.155", "2.155"])),
      .failing(
        LocalizedText("Salah ketik di tengah periode", en: "A slip in the middle of the period"),
        at: .indicator("S1.1.a", of: "S1.1"),
        tree: centerTree("Jumlah laporan hasil evaluasi", "Laporan", from: 4, to: [4, 400])),
      .failing(
        LocalizedText(
          "Program baru yang dijelaskan: catatan", en: "A new programme that is explained: a note"),
        at: .indicator("S1.1.a", of: "S1.1"),
        tree: centerTree(
          "Jumlah Dokumen Pengelolaan Assessment Center", "Dokumen", from: 1, to: [150],
          rationale: "Program baru: seluruh pejabat dinilai mulai 2026")),
      .failing(
        LocalizedText("Koma desimal yang hilang", en: "A decimal comma that was lost"),
        at: .indicator("S1.1.a", of: "S1.1"),
        tree: centerTree("Indeks Profesionalitas ASN", .index, from: "85,5", to: ["86", "865", "87"])),
      .failing(
        LocalizedText("Hanya satu angka lain: catatan", en: "A single other figure: a note"),
        at: .indicator("S1.1.a", of: "S1.1"),
        tree: centerTree("Nilai SAKIP", .score, from: "72,5", to: ["735"])),
      .passing(
        LocalizedText("Skala yang diganti", en: "A scale that was changed"),
        centerTree("Indeks Sistem Merit", .index, from: "3,2", to: [320, 325, 330])),
      .passing(
        LocalizedText("Skala 0–10 menjadi 0–100", en: "A scale of 0–10 that became one of 0–100"),
        centerTree("Indeks layanan", .index, from: "7,2", to: [72])),
      .passing(
        LocalizedText("Tumbuh bertahap", en: "It grows step by step"),
        centerTree("Jumlah Dokumen hasil penilaian", "Dokumen", from: 10, to: [60, 150, 250])),
      .passing(
        LocalizedText("Uang", en: "Money"),
        centerTree("Jumlah investasi", .rupiah, from: 100, to: ["5.000"])),
      .passing(
        LocalizedText("Mulai dari nol", en: "It starts from nothing"),
        centerTree("Jumlah Dokumen hasil penilaian", "Dokumen", from: 0, to: [150])),
    ],
    reach: .itself,
    parts: [.figures, .others],
    check: .eachMarkedIndicator(.jumps) { facts, row, place, collector in
      if let slip = facts.decimalSlip(of: place) {
        guard !facts.isReference(row) else { return }
        let isSure = slip.isSure && !facts.isSaidToBeNew(row)
        collector.report(row, indicator: place, value: Int(slip.year), severity: isSure ? nil : .note)
        return
      }
      guard facts.unit(of: place).isCounted,
        let year = facts.yearOfJump(of: place),
        !facts.isReference(row), !facts.isMoney(facts.columns.indicators[place].unit)
      else { return }
      let isUsual = facts.countsPapersOrPeople(place) && !facts.isSaidToBeNew(row)
      collector.report(row, indicator: place, value: Int(year), severity: isUsual ? nil : .note)
    },
    wording: { context in
      let target = context.shownValue
      let before = context.valueBefore
      let unit = context.unitBehindTarget
      let name = context.indicatorName
      let slip = context.indicator.flatMap { context.facts.decimalSlip(of: $0.row) }.map { slip in
        let meant = context.text(slip.meant.normalized)
        return [
          LocalizedText(
            "Periksa tanda desimalnya: mungkin maksudnya \(meant.indonesian); bila skalanya memang berganti, tulis semua angka dalam skala yang sama.",
            en:
              "Look at the decimal mark: \(meant.english) may be meant; where the scale has changed, write all figures on one."
          )
        ]
      }
      return FindingText(
        "\(target.name.indonesian) indikator \(name) melonjak dari \(before.indonesian) menjadi \(target.text.indonesian)\(unit)",
        en:
          "\(target.name.english) of the indicator \(name) jumps from \(before.english) to \(target.text.english)\(unit)",
        suggestions: slip ?? [],
        distinction: context.distinction + [before.indonesian])
    })

  private static func centerTree(
    _ name: String, _ unit: MeasurementUnit, from baseline: Target, to targets: [Target],
    rationale: String? = nil
  ) -> PerformanceTree {
    PerformanceTree(
      "Contoh",
      roots: [
        SasaranDraft(
          "Tersedianya profil kompetensi ASN", level: "S1", rationale: rationale,
          indicators: [
            Indicator(
              name, unit: unit, baseline: baseline,
              targets: Targets(zip(2026..., targets).map { Targets.Entry(year: $0, target: $1) }))
          ])
      ])
  }
}

extension AlignmentFacts {
  /// The year of the first target that is many times the figure before it, be that the baseline or another target.
  fileprivate func yearOfJump(of indicator: Row) -> Int16? {
    var before: TargetFacts?
    for row in valueRows(of: indicator) {
      let value = columns.values[row]
      let figure = figure(value, of: indicator)
      guard figure.isSingleNumber else { continue }
      if let before, before.lower > .zero, figure.lower > before.lower,
        figure.unit.isComparable(with: before.unit),
        let limit = try? before.lower.multiplied(by: Number(thresholds.suspiciousJump)),
        figure.lower >= limit
      {
        return value.year
      }
      before = figure
    }
    return nil
  }

  /// The figure of a score that lost its decimal comma.
  fileprivate func decimalSlip(of indicator: Row) -> DecimalSlip? {
    let unit = unit(of: indicator)
    guard unit.isScore || (unit.isNone && nameMarks(of: indicator).first.contains(.scores)) else {
      return nil
    }
    var figures: [(year: Int16, number: Number)] = []
    for row in valueRows(of: indicator) {
      let value = columns.values[row]
      let figure = figure(value, of: indicator)
      // What is in another unit is another matter, and a score beside its grade or step is told apart by that.
      guard figure.unit.isComparable(with: unit), !figure.hasGrade else { return nil }
      guard figure.isSingleNumber else { continue }
      figures.append((value.year, figure.lower))
    }
    return DecimalSlip(in: figures)
  }

  fileprivate func countsPapersOrPeople(_ indicator: Row) -> Bool {
    unit(of: indicator).key == UnitFacts.person.key
      || firstWord(ofUnit: columns.indicators[indicator].unit).contains(.administrativeProducts)
  }

  /// Whether the rationale of a sasaran says that something is new.
  fileprivate func isSaidToBeNew(_ row: Row) -> Bool {
    guard let rationale = columns.detail(of: row)?.rationale else { return false }
    return words.words(of: rationale.utf8.span).contains { $0.hash == Self.newWord }
  }

  private static let newWord = WordScanner.hash(of: "baru")
}

extension FindingContext {
  /// The unit to show behind the target, unless that is written with one itself: "20 dokumen".
  fileprivate var unitBehindTarget: String {
    guard let indicator, let unit = indicator.unit?.text,
      let target = valueRow(ofYear: Int16(clamping: value)),
      facts.figure(target, of: indicator.row).unit.isNone
    else { return "" }
    return " \(unit)"
  }

  /// The figure before the one reported.
  fileprivate var valueBefore: LocalizedText {
    guard let row = indicator?.row else { return LocalizedText("", en: "") }
    let earlier = facts.valueRows(of: row).map { facts.columns.values[$0] }.prefix { $0.year != value }
    return earlier.last { facts.figure($0, of: row).isSingleNumber }
      .map { text($0, of: row) } ?? LocalizedText("", en: "")
  }
}
