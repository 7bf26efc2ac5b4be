extension Rule {
  /// The indicators of an output do not cover quantity, quality and time.
  ///
  /// Asked only of trees that plan by aspects: ``Thresholds/declaredAspects``. Where an indicator does not declare its
  /// aspect, its name may tell it.
  static let aspectsCoverage = Rule(
    id: "aspects-coverage", family: .indicators, severity: .note, since: "0.2.0",
    summary: LocalizedText(
      "Indikator keluaran belum meliputi kuantitas, kualitas dan waktu",
      en: "The indicators of an output do not cover quantity, quality and time"),
    rationale: LocalizedText(
      "Jumlah saja tidak menunjukkan bahwa keluaran itu baik dan tepat waktu.",
      en: "A number alone does not show that the output was good and on time."),
    sources: [.convention],
    advice: LocalizedText(
      "Tambahkan indikator untuk aspek yang belum ada bila memang perlu; tidak setiap keluaran memerlukannya.",
      en: "Add indicators for the missing aspects where they matter; not every output needs all."),
    examples: [
      .failing(
        LocalizedText("Hanya kuantitas", en: "Only quantity"), at: .sasaran("S2.1"),
        tree: aspectTree([Indicator("Jumlah bahan ajar yang tersusun", aspect: .quantity)])),
      .failing(
        LocalizedText("Tanpa waktu", en: "No time"), at: .sasaran("S2.1"),
        tree: aspectTree([
          Indicator("Jumlah bahan ajar yang tersusun", aspect: .quantity),
          Indicator("Tingkat kesesuaian bahan ajar dengan NSPK", aspect: .quality),
        ])),
      .passing(
        LocalizedText("Ketiganya", en: "All three"),
        aspectTree([
          Indicator("Jumlah bahan ajar yang tersusun", aspect: .quantity),
          Indicator("Tingkat kesesuaian bahan ajar dengan NSPK", aspect: .quality),
          Indicator("Lama waktu menyusun bahan ajar", aspect: .time),
        ])),
      .passing(
        LocalizedText(
          "Yang tidak dinyatakan terbaca dari namanya", en: "What is not declared is in the name"),
        aspectTree([
          Indicator("Jumlah bahan ajar yang tersusun", aspect: .quantity),
          Indicator("Tingkat kesesuaian bahan ajar dengan NSPK"),
          Indicator("Ketepatan waktu penyusunan bahan ajar"),
        ])),
      .passing(
        LocalizedText("Pohon yang tidak memakai aspek", en: "A tree that does not use aspects"),
        aspectTree([Indicator("Jumlah bahan ajar yang tersusun")])),
      .passing(
        LocalizedText("Hasil cukup satu ukuran", en: "One measure will do for an outcome"),
        aspectTree([Indicator("Nilai Akreditasi Lembaga", aspect: .quality)], level: "S1")),
    ],
    reach: .itself,
    parts: .others,
    check: .tallied(
      TalliedCheck(
        count: { facts, row, tally in
          let signs = facts.signs(of: row).indicators
          if signs.contains(.aspect) {
            let hasAll = !signs.contains(.noAspect)
            tally[0] +=
              hasAll
              ? Int(facts.node(row).indicatorCount)
              : facts.indicatorRows(of: row).count { facts.columns.indicators[$0].aspect != 0 }
          }
          return facts.node(row).indicatorCount > 0 && facts.isOutput(row)
        },
        mode: { $0.plansByAspects($1) ? 1 : 0 },
        check: { facts, row, tally, collector in
          let node = facts.node(row)
          guard facts.plansByAspects(tally), facts.isOutput(row), !facts.isReference(row),
            node.indicatorCount > 0, facts.levelKind(of: node) != .nomenclature
          else { return }
          let missing = facts.missingAspects(of: row)
          if !missing.isEmpty { collector.report(row, value: Int(missing.rawValue)) }
        },
        document: { _, _, _ in })),
    wording: { context in
      let missing = Aspects(rawValue: UInt8(clamping: context.value)).list
      let indonesian = missing.map(\.title.indonesian).joined(separator: ", ")
      let english = missing.map(\.title.english).joined(separator: ", ")
      return FindingText(
        "indikator sasaran \(context.id) belum mengukur \(indonesian)",
        en: "the indicators of sasaran \(context.id) do not measure \(english)")
    })

  private static func aspectTree(_ indicators: [Indicator], level: String = "S2") -> PerformanceTree {
    PerformanceTree(
      "Contoh",
      roots: [
        SasaranDraft("Bahan ajar pelatihan yang tersusun sesuai NSPK", level: level, indicators: indicators)
      ])
  }
}

/// The aspects that are asked of an output's indicators, as a set.
private struct Aspects: OptionSet {
  let rawValue: UInt8

  static let quantity = Aspects(rawValue: 1 << 0)
  static let quality = Aspects(rawValue: 1 << 1)
  static let time = Aspects(rawValue: 1 << 2)
  static let all: Aspects = [.quantity, .quality, .time]

  init(rawValue: UInt8) { self.rawValue = rawValue }

  init(_ aspect: Aspect) {
    switch aspect {
    case .quantity: self = .quantity
    case .quality: self = .quality
    case .time: self = .time
    case .cost: self = []
    }
  }

  var list: [Aspect] { [Aspect.quantity, .quality, .time].filter { contains(Aspects($0)) } }
}

extension AlignmentFacts {
  /// Whether enough indicators declare an aspect.
  fileprivate func plansByAspects(_ tally: Tally) -> Bool { tally[0] >= thresholds.declaredAspects }

  fileprivate func missingAspects(of row: Row) -> Aspects {
    var missing = Aspects.all
    for place in indicatorRows(of: row) {
      missing.subtract(aspect(of: place).map { Aspects($0) } ?? [])
      if missing.isEmpty { break }
    }
    return missing
  }

  /// The aspect that an indicator declares, or else the one that its name tells.
  private func aspect(of indicator: Row) -> Aspect? {
    EnumCode.decode(columns.indicators[indicator].aspect) ?? aspectTold(byNameOf: indicator)
  }
}

extension AlignmentFacts {
  /// The aspect that the name of an indicator tells: what costs, what is counted, what takes time or is a date, or what has a
  /// grade, share or score. Our convention.
  func aspectTold(byNameOf indicator: Row) -> Aspect? {
    let marks = nameMarks(of: indicator)
    // A cost is a head itself: "Jumlah biaya". What is counted otherwise need not be looked at word by word.
    if marks.first.contains(.counts), marks.second.isDisjoint(with: .heads) { return .quantity }
    let name = words(ofName: indicator)
    if AspectWords.tellCost(name) { return .cost }
    if marks.first.contains(.counts) { return .quantity }
    let times = words[.times]
    let isTimed = name.contains { times.contains($0.hash) }
    if isTimed || AspectWords.beginWithDate(name) { return .time }
    return marks.first.isDisjoint(with: .heads) ? nil : .quality
  }
}

/// Words that tell an aspect where a name begins with them, and not elsewhere: "Biaya layanan per titik", but not "Jumlah
/// dokumen biaya"; "Tanggal penetapan", but not "Persentase aset per tanggal 31 Desember".
private enum AspectWords {
  private static let cost = WordScanner.hash(of: "biaya")
  private static let amounts = WordSet(["rata", "rerata", "jumlah", "total", "besaran", "nilai"])
  private static let dates = WordSet(["tanggal", "tenggat"])

  /// Whether a name begins with a cost, also behind what says that it is an amount: "Rata-rata biaya", "Jumlah biaya".
  static func tellCost(_ name: [MarkedWord]) -> Bool {
    name.first { !amounts.contains($0.hash) }?.hash == cost
  }

  /// Whether a name begins with a date.
  static func beginWithDate(_ name: [MarkedWord]) -> Bool {
    name.first.map { dates.contains($0.hash) } ?? false
  }
}
