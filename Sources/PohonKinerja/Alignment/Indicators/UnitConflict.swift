extension Rule {
  /// The unit of an indicator is not one that its name can have, or a target or baseline is written in another, or is no
  /// figure at all where things are counted.
  ///
  /// A share is in per cent, a count is not, and a score does not count people or papers. "Tingkat …" and other openings
  /// take any unit, and nilai, skor, poin, skala and indeks stand for one another. "≤ 20 hari" is in another unit than
  /// "hari kerja", and no actual can be held against it. A grade or a time ("BB", "TW IV") is reported where the name counts
  /// or takes a share and the unit is counted, per cent or money; any other name may be of something that is graded or due
  /// ("Opini BPK" in "laporan"), so it is left alone. Words that are neither are told by `target-not-number`.
  static let unitConflict = Rule(
    id: "unit-conflict", family: .indicators, severity: .warning, since: "0.2.0",
    summary: LocalizedText(
      "Satuan bertentangan dengan nama indikator", en: "The unit contradicts the indicator's name"),
    rationale: LocalizedText(
      "Satuan yang tidak tepat membuat target dan capaian tidak dapat ditafsirkan.",
      en: "With a unit that does not fit, neither target nor result can be read."),
    sources: [.evaluators],
    advice: LocalizedText(
      "Samakan satuan dengan nama: % untuk persentase, satuan yang dihitung untuk jumlah.",
      en: "Let unit and name agree: % for a percentage, what is counted for a number."),
    examples: [
      .failing(
        LocalizedText("Persentase dalam orang", en: "A percentage in persons"),
        at: .indicator("S1.1.a", of: "S1.1"),
        tree: unitTree("Persentase ASN yang meningkat kompetensinya", "Orang")),
      .failing(
        LocalizedText("Juga bila salah tulis", en: "Even when misspelt"),
        at: .indicator("S1.1.a", of: "S1.1"), tree: unitTree("Presentase temuan yang selesai", "Dokumen")),
      .failing(
        LocalizedText("Jumlah dalam persen", en: "A number in per cent"),
        at: .indicator("S1.1.a", of: "S1.1"),
        tree: unitTree("Jumlah penerimaan negara bukan pajak", .percent)),
      .failing(
        LocalizedText("Indeks dalam orang", en: "An index in persons"),
        at: .indicator("S1.1.a", of: "S1.1"), tree: unitTree("Indeks Profesionalitas ASN", "Orang")),
      .failing(
        LocalizedText("Target tertulis dalam satuan lain", en: "A target is written in another unit"),
        at: .indicator("S1.1.a", of: "S1.1"), tree: targetTree("≤ 20 hari", "hari kerja")),
      .failing(
        LocalizedText("Predikat sebagai target sebuah jumlah", en: "A grade as the target of a count"),
        at: .indicator("S1.1.a", of: "S1.1"), tree: targetTree("BB", "desa", name: "Jumlah desa siaga aktif")),
      .failing(
        LocalizedText("Waktu sebagai target sebuah persentase", en: "A time as the target of a percentage"),
        at: .indicator("S1.1.a", of: "S1.1"),
        tree: targetTree("TW IV", .percent, name: "Persentase desa siaga aktif")),
      .passing(
        LocalizedText("Target menyebut kelipatan satuannya", en: "A target names thousands of its unit"),
        targetTree("61,2 miliar", "miliar rupiah")),
      .passing(
        LocalizedText("Yang dinilai, bukan dihitung", en: "What is graded and not counted"),
        targetTree("WTP", "laporan", name: "Opini BPK atas laporan keuangan")),
      .passing(
        LocalizedText("Tenggat sebuah dokumen", en: "The date when a paper is due"),
        targetTree("Maret", .document, name: "Penetapan RKPD")),
      .passing(
        LocalizedText("“Tingkat” boleh bersatuan apa pun", en: "A “tingkat” takes any unit"),
        unitTrees(
          ("Tingkat kematangan SPBE", "Level"), ("Tingkat kepuasan", .percent),
          ("Tingkat kepatuhan", .index))),
      .passing(
        LocalizedText("Persentase kebutuhan", en: "A percentage of needs"),
        unitTree("Persentase Kebutuhan ASN", "persen")),
      .passing(
        LocalizedText("Nilai, skor, poin, skala dan indeks sama saja", en: "Words for a score are one"),
        unitTrees(
          ("Indeks Sistem Merit", .score), ("Nilai SAKIP", "poin"), ("Skor PPH", .index),
          ("Indeks Kepuasan Layanan Kepegawaian", "Skala"))),
      .passing(
        LocalizedText("Huruf besar dan kata lain untuk orang", en: "Case and other words for people"),
        unitTrees(("Jumlah ASN yang dibina", "ASN"), ("Jumlah ASN yang dilatih", "asn"))),
      .passing(
        LocalizedText("Nilai dalam rupiah", en: "A value in money"),
        unitTree("Nilai investasi daerah", .rupiah)),
      .passing(
        LocalizedText("Jumlah yang menyebut persentase", en: "A number that names a percentage"),
        unitTrees(
          ("Jumlah persentase capaian program", .percent), ("Jumlah kenaikan kunjungan", .percent))),
    ],
    reach: .itself,
    parts: [.figures, .others],
    check: .both(
      .eachIndicator(of: .unitInDoubt) { facts, row, place, collector in
        guard !facts.isReference(row) else { return }
        if let conflict = facts.unitConflict(of: place) {
          collector.report(row, indicator: place, value: conflict.rawValue)
        } else if let year = facts.yearOfOtherUnit(place) {
          collector.report(row, indicator: place, value: Int(year))
        }
      },
      .eachIndicator(of: .detail) { facts, row, place, collector in
        // Few have quarters.
        guard !facts.isReference(row),
          let quarter = facts.firstQuarter(
            of: place, where: { figure, _ in facts.isInOtherUnit(figure, place) }),
          facts.unitConflict(of: place) == nil, facts.yearOfOtherUnit(place) == nil
        else { return }
        collector.report(row, indicator: place, value: quarter.code)
      }),
    wording: { context in
      guard UnitConflict(rawValue: context.value) != nil else { return context.otherUnitOfTarget }
      let unit = context.indicator?.unit?.text ?? ""
      return FindingText(
        "satuan “\(unit)” tidak sesuai dengan indikator \(context.indicatorName)",
        en: "the unit “\(unit)” does not fit the indicator \(context.indicatorName)",
        suggestions: UnitConflict(rawValue: context.value).map { [context.advice(on: $0)] } ?? [])
    })

  private static func targetTree(
    _ target: Target, _ unit: MeasurementUnit, name: String = "Capaian pelayanan"
  ) -> PerformanceTree {
    PerformanceTree(
      "Contoh",
      roots: [
        SasaranDraft(
          "Meningkatnya mutu pelayanan", level: "S1",
          indicators: [Indicator(name, unit: unit, targets: [2026: target])])
      ])
  }

  private static func unitTree(_ name: String, _ unit: MeasurementUnit) -> PerformanceTree {
    unitTrees((name, unit))
  }

  private static func unitTrees(_ indicators: (name: String, unit: MeasurementUnit)...) -> PerformanceTree {
    PerformanceTree(
      "Contoh",
      roots: [
        SasaranDraft(
          "Meningkatnya pelaksanaan manajemen ASN", level: "S1",
          indicators: indicators.map { Indicator($0.name, unit: $0.unit) })
      ])
  }
}

/// What contradicts its unit; below all years that values have.
private enum UnitConflict: Int {
  case share = -4
  case count, score
}

extension AlignmentFacts {
  fileprivate func unitConflict(of indicator: Row) -> UnitConflict? {
    let marks = nameMarks(of: indicator)
    let unit = unit(of: indicator)
    guard !marks.first.isDisjoint(with: [.shares, .counts, .scores]), !unit.isNone else { return nil }
    let symbol = columns.indicators[indicator].unit
    if marks.first.contains(.shares) {
      return unit.key == UnitFacts.percent.key || namesPercent(symbol) ? nil : .share
    }
    if marks.first.contains(.scores) {
      return unit.isCounted && !isMoney(symbol) && !marks.second.contains(.scores) ? .score : nil
    }
    let isPercent = unit.key == UnitFacts.percent.key
    guard isPercent, !marks.kinds.contains(.shares) else { return nil }
    let growth = words[.growth]
    return words(ofName: indicator).contains { growth.contains($0.hash) } ? nil : .count
  }

  /// The first year, or ``ValueRow/undated`` or ``ValueRow/baseline``, whose figure is written in another unit than the
  /// declared one, or which has a grade or a time where the name tells that things are counted.
  fileprivate func yearOfOtherUnit(_ indicator: Row) -> Int16? {
    guard figureMarks[Int(indicator)].contains(.otherUnit) else { return nil }
    for row in valueRows(of: indicator) {
      let value = columns.values[row]
      if isInOtherUnit(figure(value, of: indicator), indicator) { return value.year }
    }
    return nil
  }

  /// Whether a name tells that its indicator comes to a figure: a count or a share does, and of money whatever does not
  /// begin with what is graded or due.
  private func tellsFigures(_ indicator: Row, in unit: UnitFacts) -> Bool {
    let first = nameMarks(of: indicator).first
    guard first.isDisjoint(with: [.counts, .shares]) else { return true }
    guard let head = words(ofName: indicator).first?.hash else { return false }
    if unit.isOfMoney { return !words[.times].contains(head) && !Self.gradedHeads.contains(head) }
    return Self.countingHeads.contains(head)
  }

  /// Words that begin the name of a count or a share, besides those of the vocabulary.
  private static let countingHeads = WordSet(["banyaknya", "total", "proporsi", "cakupan"])

  /// Words that begin the name of what is graded or due.
  private static let gradedHeads = WordSet([
    "predikat", "opini", "kategori", "tingkat", "level", "status", "peringkat", "akreditasi", "kualitas",
    "mutu",
    "maturitas", "kematangan", "tanggal", "batas", "tenggat", "penetapan",
  ])

  /// Whether a figure is written in another unit than the one an indicator declares, or is a grade or a time where its name
  /// tells of figures.
  fileprivate func isInOtherUnit(_ figure: TargetFacts, _ indicator: Row) -> Bool {
    let unit = unit(of: indicator)
    guard figure.isOfOtherKind(than: unit) else { return false }
    guard figure.kind == .quantity else { return tellsFigures(indicator, in: unit) }
    return !(figure.unit.namesSteps && takesSteps(indicator))
  }

  /// Whether the unit of an indicator is one of steps or of grades, of which "Level 5" is one: "tingkat", "predikat".
  private func takesSteps(_ indicator: Row) -> Bool {
    isInSteps(indicator)
      || columns.texts.withBytes(of: columns.symbols.reference(columns.indicators[indicator].unit)) {
        Self.gradeUnits.begins($0, in: $0.trimmed(0..<$0.count))
      }
  }

  private static let gradeUnits = Lexicon<Void>(["predikat", "kategori", "peringkat"])

  /// Whether a unit has the sign anywhere: "orang (%)".
  private func namesPercent(_ unit: Symbol) -> Bool {
    columns.texts.withBytes(of: columns.symbols.reference(unit)) { bytes in
      bytes.indices.contains { bytes[$0] == UInt8(ascii: "%") }
    }
  }
}

extension FindingContext {
  fileprivate var otherUnitOfTarget: FindingText {
    let value = shownValue
    let unit = indicator?.unit?.text ?? ""
    let row = valueRow(ofYear: Int16(clamping: self.value))
    let figure =
      figureOfQuarter ?? row.flatMap { row in indicator.map { facts.figure(row, of: $0.row) } }
    if let figure, figure.kind != .quantity { return noFigure(value, figure.kind, unit) }
    let written = targetOfQuarter?.unit?.text ?? row.flatMap { facts.columns.target($0).unit?.text } ?? ""
    return FindingText(
      "\(value.name.indonesian) indikator \(indicatorName) bersatuan “\(written)” (“\(value.text.indonesian)”), padahal satuannya “\(unit)”",
      en:
        "\(value.name.english) of the indicator \(indicatorName) is in “\(written)” (“\(value.text.english)”), although its unit is “\(unit)”",
      suggestions: [
        LocalizedText(
          "Tulis target dalam satuan “\(unit)”, atau perbaiki satuan indikatornya.",
          en: "Write the target in “\(unit)”, or correct the unit of the indicator.")
      ],
      distinction: distinction)
  }

  /// That a grade or a time stands where a figure should.
  private func noFigure(_ value: ShownValue, _ kind: TargetFacts.Kind, _ unit: String) -> FindingText {
    let what = kind == .time ? LocalizedText("waktu", en: "a time") : LocalizedText("predikat", en: "a grade")
    return FindingText(
      "\(value.name.indonesian) indikator \(indicatorName) adalah \(what.indonesian) (“\(value.text.indonesian)”), padahal satuannya “\(unit)”",
      en:
        "\(value.name.english) of the indicator \(indicatorName) is \(what.english) (“\(value.text.english)”), although its unit is “\(unit)”",
      suggestions: [
        LocalizedText(
          "Tulis angka dalam satuan “\(unit)”, atau perbaiki nama dan satuan indikatornya.",
          en: "Write a figure in “\(unit)”, or correct the name and the unit of the indicator.")
      ],
      distinction: distinction)
  }

  fileprivate func advice(on conflict: UnitConflict) -> LocalizedText {
    switch conflict {
    case .share:
      LocalizedText(
        "Pakai satuan %, atau tulis namanya \(nameBeginning(with: "Jumlah")).",
        en: "Use the unit %, or name it \(nameBeginning(with: "Jumlah")).")
    case .count:
      LocalizedText(
        "Tulis namanya \(nameBeginning(with: "Persentase")), atau pakai satuan yang dihitung.",
        en: "Name it \(nameBeginning(with: "Persentase")), or use what is counted as its unit.")
    case .score:
      LocalizedText(
        "Pakai satuan indeks atau nilai, atau tulis namanya \(nameBeginning(with: "Jumlah")).",
        en: "Use a score as its unit, or name it \(nameBeginning(with: "Jumlah")).")
    }
  }

  /// The indicator's name with another first word, in quotes.
  private func nameBeginning(with word: String) -> String {
    guard let indicator, let first = facts.words(ofName: indicator.row).first else { return "“\(word) …”" }
    let rest = indicator.name.utf8.dropFirst(first.range.upperBound)
    return "“\(word)\(String(rest) ?? "")”"
  }
}
