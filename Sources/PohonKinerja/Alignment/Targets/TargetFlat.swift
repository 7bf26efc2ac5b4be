extension Rule {
  /// The targets of three years or more are all the same.
  ///
  /// What is at the top of its scale, at zero, or to be kept as it is cannot or need not move. Neither is a yearly
  /// number of deliveries a standstill: each year brings new ones. Official nomenclature, whose figures are often set by
  /// law, and individuals are left alone.
  static let targetFlat = Rule(
    id: "target-flat", family: .targets, severity: .note, since: "0.2.0",
    summary: LocalizedText("Target sama setiap tahun", en: "The target is the same every year"),
    rationale: LocalizedText(
      "Target yang tidak bergerak dapat dicapai tetapi tidak menantang.",
      en: "A target that does not move can be reached but is no challenge."),
    sources: [.evaluationAKIP("1.b.7"), .evaluators],
    advice: LocalizedText(
      "Naikkan target bertahap, atau nyatakan bahwa kondisinya dipertahankan.",
      en: "Raise the target step by step, or state that the condition is to be kept."),
    examples: [
      .failing(
        LocalizedText("Lima tahun tanpa perubahan", en: "Five years without a change"),
        at: .indicator("S1.1.a", of: "S1.1"),
        tree: flatTree("Nilai Indeks Implementasi NSPK manajemen ASN", .index, [83, 83, 83, 83, 83])),
      .failing(
        LocalizedText("Predikat yang tetap", en: "A grade that stays"),
        at: .indicator("S1.1.a", of: "S1.1"), tree: flatTree("Predikat SAKIP", nil, ["B", "B", "B"])),
      .failing(
        LocalizedText("Persentase di bawah 100", en: "A percentage below 100"),
        at: .indicator("S1.1.a", of: "S1.1"),
        tree: flatTree("Persentase pengembangan karir ASN", .percent, [95, 95, 95])),
      .passing(
        LocalizedText("Sudah 100 %", en: "100 % already"),
        flatTree("Persentase pegawai berkinerja baik", .percent, [100, 100, 100])),
      .passing(
        LocalizedText("Puncak skala", en: "The top of the scale"),
        flatTree("Nilai keterbukaan informasi", "nilai (0-4)", [4, 4, 4])),
      .passing(
        LocalizedText("Predikat tertinggi", en: "The best grade"),
        flatTree("Opini BPK atas laporan keuangan", nil, ["WTP", "WTP", "WTP"])),
      .passing(
        LocalizedText("Level tertinggi", en: "The highest level"),
        flatTree("Maturitas SPIP", "level", ["Level 5", "Level 5", "Level 5"])),
      .passing(
        LocalizedText("Nol adalah dasarnya", en: "Zero is the bottom"),
        flatTree("Jumlah kasus polio", "kasus", [0, 0, 0], polarity: .minimize)),
      .passing(
        LocalizedText("Kondisi yang dipertahankan", en: "A condition to be kept"),
        flatTree("Angka kelahiran total", nil, [2.1, 2.1, 2.1], statement: "Terjaganya pertumbuhan penduduk")),
      .passing(
        LocalizedText("Makin dekat target makin baik", en: "Closer to target is better"),
        flatTree("Tingkat inflasi", .percent, [2.5, 2.5, 2.5], polarity: .stabilize)),
      .passing(
        LocalizedText("Jumlah keluaran tiap tahun", en: "A yearly number of deliveries"),
        flatTree("Jumlah ASN yang mengikuti pelatihan", .person, [160, 160, 160], level: "S2")),
      .passing(
        LocalizedText("Baru dua tahun", en: "Only two years"), flatTree("Nilai SAKIP", .score, [70, 70])),
    ],
    reach: .itself,
    parts: [.statement, .figures, .others],
    check: .eachIndicator(of: .flat) { facts, row, place, collector in
      guard !facts.figureMarks[Int(place)].contains(.moves),
        let figure = facts.unchangingTarget(of: place), !facts.isReference(row),
        !facts.mayStay(place, of: row, at: figure)
      else { return }
      collector.report(row, indicator: place, value: Int(facts.columns.indicators[place].valueCount))
    },
    wording: { context in
      let name = context.indicatorName
      guard let row = context.indicator?.row, let last = context.facts.valueRows(of: row).last else {
        return FindingText("target indikator \(name) tetap", en: "the target of \(name) stays the same")
      }
      let target = context.text(context.facts.columns.values[last], of: row)
      return FindingText(
        "target indikator \(name) sama setiap tahun: \(target.indonesian)",
        en: "the target of the indicator \(name) is the same every year: \(target.english)")
    })

  private static func flatTree(
    _ name: String, _ unit: MeasurementUnit?, _ targets: [Target], level: String = "S1",
    statement: String = "Meningkatnya pelaksanaan manajemen ASN", polarity: Polarity? = nil
  ) -> PerformanceTree {
    PerformanceTree(
      "Contoh",
      roots: [
        SasaranDraft(
          statement, level: level,
          indicators: [
            Indicator(
              name, unit: unit, polarity: polarity,
              targets: Targets(zip(2026..., targets).map { Targets.Entry(year: $0, target: $1) }))
          ])
      ])
  }
}

extension AlignmentFacts {
  /// From how many years on an unchanging target is told. Our convention.
  static let fewestFlatYears = 3

  /// The one figure or grade that all targets by year are.
  fileprivate func unchangingTarget(of indicator: Row) -> TargetFacts? {
    var first: TargetFacts?
    var years = 0
    for row in valueRows(of: indicator) {
      let value = columns.values[row]
      guard value.year > ValueRow.undated else { continue }
      let figure = figure(value, of: indicator)
      guard figure.isSingleNumber || figure.kind == .grade else { return nil }
      guard let first else {
        first = figure
        years = 1
        continue
      }
      guard figure.says(first) else { return nil }
      years += 1
    }
    return years >= Self.fewestFlatYears ? first : nil
  }

  /// Whether a figure is the highest step there is: the end of the scale that unit or name give, or else of the first scale
  /// that has the step, those of the document before the built-in one of five.
  private func isTopStep(_ figure: TargetFacts, of indicator: Row) -> Bool {
    guard figure.isSingleNumber, figure.unit.namesSteps || (figure.unit.isNone && isInSteps(indicator)) else {
      return false
    }
    if let ceiling = ceiling(of: indicator) { return figure.lower >= ceiling }
    let step = "Level \(figure.lower.normalized)"
    let scales = columns.header.scales.prefix(PerformanceTree.maximumScaleCount) + Scale.builtIn
    return scales.lazy.compactMap { $0.rank(of: step) }.first == 0
  }

  /// Whether a target has no way to go, or none that it should.
  func mayStay(_ indicator: Row, of row: Row, at figure: TargetFacts) -> Bool {
    let node = columns.nodes[row]
    let kept: WordKinds = statementMarks(of: row).kinds.union(nameMarks(of: indicator).kinds)
    if kept.contains(.maintained) || levelKind(of: node) != .position
      || EnumCode.decode(columns.indicators[indicator].polarity) == Polarity.stabilize
    {
      return true
    }
    if figure.kind == .grade { return figure.isBestGrade }
    if isTopStep(figure, of: indicator) { return true }
    let unit = figure.unit.isNone ? unit(of: indicator) : figure.unit
    if unit.isCounted || nameMarks(of: indicator).first.contains(.counts) {
      return figure.lower == .zero || !isOutcome(row)
    }
    let isFull = figure.lower == .hundred && (unit.isGraded || unit.isNone)
    return figure.lower == .zero || isFull || ceiling(of: indicator).map { figure.lower >= $0 } ?? false
  }
}

extension TargetFacts {
  /// Whether two figures or grades are the same.
  fileprivate func says(_ other: TargetFacts) -> Bool {
    kind == other.kind && lower == other.lower && upper == other.upper && comparator == other.comparator
      && places == other.places && declaredPlaces == other.declaredPlaces
  }

  /// Whether a grade is the best of a scale.
  fileprivate var isBestGrade: Bool {
    for shift in stride(from: UInt32(0), to: 32, by: 4) where places >> shift & 0xF == 1 { return true }
    for shift in stride(from: UInt64(0), to: 64, by: 8) where declaredPlaces >> shift & 0xFF == 1 {
      return true
    }
    return false
  }
}
