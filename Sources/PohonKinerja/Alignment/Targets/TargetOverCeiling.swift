extension Rule {
  /// A target is more than its scale has: over 100 % of a share, over the upper end of a scale.
  ///
  /// Growth, achievement and one thing compared with another may well pass 100 %, so only a "Persentase …" that is named
  /// for none of them has that ceiling. Where no clause says which part is meant ("yang …"), it is a warning, as the name
  /// does not tell for sure. Of other scales only those count that unit or name write out, "nilai (0-100)".
  static let targetOverCeiling = Rule(
    id: "target-over-ceiling", family: .targets, severity: .error, since: "0.2.0",
    summary: LocalizedText("Target melampaui batas skalanya", en: "A target is beyond its scale"),
    rationale: LocalizedText(
      "Bagian dari keseluruhan paling banyak 100 %, dan nilai paling tinggi adalah ujung skalanya.",
      en: "A part is at most 100 % of its whole, and a score at most the end of its scale."),
    sources: [.convention],
    advice: LocalizedText(
      "Perbaiki angkanya, atau sebut skala atau pembandingnya dengan tepat.",
      en: "Correct the figure, or name its scale or what it is compared with."),
    examples: [
      .failing(
        LocalizedText("Lebih dari seluruhnya", en: "More than all of them"),
        at: .indicator("S1.1.a", of: "S1.1"),
        tree: scaleTree("Persentase ASN yang meningkat kompetensinya", .percent, [95, 105])),
      .failing(
        LocalizedText("Tanpa “yang”: peringatan", en: "Without “yang”: a warning"),
        at: .indicator("S1.1.a", of: "S1.1"),
        tree: scaleTree("Persentase layanan sesuai SLA", nil, ["≥ 110%"])),
      .failing(
        LocalizedText("Skala pada satuan", en: "The scale is in the unit"),
        at: .indicator("S1.1.a", of: "S1.1"), tree: scaleTree("Nilai SAKIP", "nilai (0-100)", [172])),
      .failing(
        LocalizedText("Skala pada nama", en: "The scale is in the name"),
        at: .indicator("S1.1.a", of: "S1.1"),
        tree: scaleTree("Indeks Kepuasan Masyarakat (Skala 1-4)", .index, ["85,5"])),
      .failing(
        LocalizedText("Level di atas skala pada nama", en: "A level above the scale in the name"),
        at: .indicator("S1.1.a", of: "S1.1"), tree: scaleTree("Maturitas SPIP (1-5)", "level", ["Level 6"])),
      .passing(
        LocalizedText("Pertumbuhan dan kenaikan", en: "Growth and increase"),
        scaleTree("Persentase kenaikan nilai investasi", .percent, [120, 150])),
      .passing(
        LocalizedText("Capaian", en: "Achievement"),
        scaleTree("Persentase capaian target pendapatan", .percent, [102])),
      .failing(
        LocalizedText(
          "Pertumbuhan hanya menyebut bagian yang dimaksud", en: "Growth only says which part is meant"),
        at: .indicator("S1.1.a", of: "S1.1"),
        tree: scaleTree("Persentase UMKM yang mengalami peningkatan omzet", .percent, [120])),
      .passing(
        LocalizedText("Dibandingkan dengan hal lain", en: "Compared with something else"),
        scaleTree("Persentase belanja modal terhadap belanja pegawai", .percent, [130])),
      .passing(
        LocalizedText("Ketersediaan", en: "What is at hand"),
        scaleTree("Persentase ketersediaan beras", .percent, [120])),
      .passing(
        LocalizedText("Realisasi", en: "Realisation"),
        scaleTree("Persentase realisasi investasi", .percent, [110])),
      .passing(
        LocalizedText("Skala sampai 400", en: "A scale up to 400"),
        scaleTree("Indeks Sistem Merit (0-400)", .index, [330, 350])),
      .passing(
        LocalizedText("Skala yang tidak disebut", en: "A scale that is not named"),
        scaleTree("Indeks Sistem Merit", .index, [330])),
      .passing(
        LocalizedText("Tahun dalam kurung bukan skala", en: "Years in brackets are no scale"),
        scaleTree("Nilai rata-rata pelatihan (2020-2024)", .score, [3000])),
    ],
    reach: .itself,
    parts: [.figures, .others],
    check: .eachIndicator(of: .overCeiling) { facts, row, place, collector in
      guard let year = facts.yearOverCeiling(of: place), !facts.isReference(row) else { return }
      let isShare = facts.nameMarks(of: place).first.contains(.shares)
      let isSure = !isShare || facts.unit(of: place).ceiling != nil || facts.namesPart(place)
      collector.report(row, indicator: place, value: Int(year), severity: isSure ? nil : .warning)
    },
    wording: { context in
      let target = context.shownValue
      let name = context.indicatorName
      let ceiling = context.indicator.flatMap { context.facts.ceiling(of: $0.row) }.map(context.text)
      return FindingText(
        "\(target.name.indonesian) indikator \(name) (\(target.text.indonesian)) melampaui batas skalanya, \(ceiling?.indonesian ?? "")",
        en:
          "\(target.name.english) of the indicator \(name) (\(target.text.english)) is beyond the end of its scale, \(ceiling?.english ?? "")",
        distinction: context.distinction)
    })

  private static func scaleTree(
    _ name: String, _ unit: MeasurementUnit?, _ targets: [Target]
  ) -> PerformanceTree {
    PerformanceTree(
      "Contoh",
      roots: [
        SasaranDraft(
          "Meningkatnya kualitas pelayanan", level: "S1",
          indicators: [
            Indicator(
              name, unit: unit,
              targets: Targets(zip(2026..., targets).map { Targets.Entry(year: $0, target: $1) }))
          ])
      ])
  }
}

extension AlignmentFacts {
  /// The first year whose target is wholly beyond the indicator's ceiling.
  fileprivate func yearOverCeiling(of indicator: Row) -> Int16? {
    guard let ceiling = ceiling(of: indicator),
      ceiling < .hundred || figureMarks[Int(indicator)].contains(.overHundred)
    else { return nil }
    let declared = unit(of: indicator)
    let unit = declared.isNone ? UnitFacts.percent : declared
    for row in valueRows(of: indicator) {
      let value = columns.values[row]
      guard value.year != ValueRow.baseline else { continue }
      let figure = figure(value, of: indicator)
      if figure.kind == .quantity, figure.lower > ceiling,
        figure.unit.isNone || figure.unit.key == unit.key || figure.unit.namesSteps
      {
        return value.year
      }
    }
    return nil
  }
}
