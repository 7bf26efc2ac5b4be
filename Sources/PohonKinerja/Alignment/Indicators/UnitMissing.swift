extension Rule {
  /// An indicator has no unit.
  ///
  /// A unit that its name or targets tell is a note; in a template, where the target is still "X", it is a warning.
  /// Indicators of sasaran imported for reference are left alone. A sign for nothing ("-", "TBD") is no unit.
  static let unitMissing = Rule(
    id: "unit-missing", family: .indicators, severity: .error,
    summary: LocalizedText("Indikator tanpa satuan", en: "An indicator has no unit"),
    isToldByPlace: true,
    rationale: LocalizedText(
      "Angka tanpa satuan tidak dapat diukur, dibandingkan, atau dijumlahkan.",
      en: "A figure without a unit cannot be measured, compared or added."),
    sources: [.evaluators],
    advice: LocalizedText("Isi satuannya.", en: "Give its unit."),
    examples: [
      .failing(
        LocalizedText("Satuan yang tidak dapat diketahui", en: "A unit nobody can tell"),
        at: .indicator("S1.1.a", of: "S1.1"), tree: trainingTree("Lama waktu menyusun bahan ajar")),
      .failing(
        LocalizedText("Hanya tanda", en: "Only a sign"), at: .indicator("S1.1.a", of: "S1.1"),
        tree: trainingTree("Lama waktu menyusun bahan ajar", unit: "-")),
      .failing(
        LocalizedText("Tersirat dari nama: catatan", en: "Told by the name: a note"),
        at: .indicator("S1.1.a", of: "S1.1"),
        tree: trainingTree("Persentase aparatur yang memiliki sertifikat diklat")),
      .failing(
        LocalizedText("Tertulis pada target: catatan", en: "Written with the target: a note"),
        at: .indicator("S1.1.a", of: "S1.1"),
        tree: trainingTree("Lama waktu menyusun bahan ajar", targets: [2025: "2 bulan"])),
      .failing(
        LocalizedText("Templat: peringatan", en: "A template: a warning"),
        at: .indicator("S1.1.a", of: "S1.1"),
        tree: trainingTree("Tingkat kesesuaian bahan ajar dengan NSPK", targets: [2025: "X"])),
      .passing(
        LocalizedText("Satuan diisi", en: "The unit is given"),
        trainingTree("Lama waktu menyusun bahan ajar", unit: .month)),
    ],
    reach: .itself,
    parts: [.figures, .others],
    check: .eachIndicator(of: .noUnit) { facts, row, place, collector in
      guard facts.unit(of: place).isNone, !facts.node(row).marks.contains(.context) else { return }
      let source = UnitSource(of: place, in: facts)
      let severity: Severity? =
        switch source {
        case .name, .target: .note
        case .template: .warning
        case .unknown: nil
        }
      collector.report(row, indicator: place, value: source.rawValue, severity: severity)
    },
    wording: { context in
      let name = context.indicatorName
      switch UnitSource(rawValue: context.value) {
      case .name:
        let unit = ImpliedUnit.find(in: (context.indicator?.name ?? "").utf8.span) ?? ""
        return FindingText(
          "satuan indikator \(name) tidak diisi; dari namanya terbaca “\(unit)”",
          en: "the indicator \(name) has no unit; its name tells “\(unit)”", saysMore: true)
      case .target:
        return FindingText(
          "satuan indikator \(name) tidak diisi; hanya tertulis pada targetnya",
          en: "the indicator \(name) has no unit; only its target shows one", saysMore: true)
      case .template:
        return FindingText(
          "satuan indikator \(name) belum diisi, begitu pula targetnya",
          en: "the unit of the indicator \(name) is still to be filled in, as is its target", saysMore: true)
      case .unknown, nil:
        return FindingText("indikator \(name) tidak bersatuan", en: "the indicator \(name) has no unit")
      }
    })

  private static func trainingTree(
    _ name: String, unit: MeasurementUnit? = nil, targets: Targets = [:]
  ) -> PerformanceTree {
    PerformanceTree(
      "Contoh",
      roots: [
        SasaranDraft(
          "Meningkatnya kualitas pengelolaan dan penyelenggaraan diklat", level: "S1",
          indicators: [Indicator(name, unit: unit, targets: targets)])
      ])
  }
}

/// What tells the unit of an indicator that gives none.
private enum UnitSource: Int {
  case unknown, name, target, template

  init(of indicator: Row, in facts: AlignmentFacts) {
    let name = facts.columns.indicators[indicator].name
    if facts.columns.texts.withBytes(of: name, { ImpliedUnit.find(in: $0) != nil }) {
      self = .name
      return
    }
    self = .unknown
    for value in facts.valueRows(of: indicator) {
      let figure = facts.figure(facts.columns.values[value], of: indicator)
      // A grade and a time are their own unit, be it a day that its year does not have, and several figures of different
      // things have each their own.
      if !figure.unit.isNone || figure.kind == .grade || figure.kind == .time || figure.isLeapDay
        || figure.kind == .compound
      {
        self = .target
        return
      }
      if figure.kind == .placeholder { self = .template }
    }
  }
}
