extension Rule {
  /// A sasaran is worded as its indicator, or as an indicator at all.
  ///
  /// "Cakupan layanan semakin luas" begins like an indicator but says how things are to be: a note. Words that open an
  /// indicator and a condition alike ("produktivitas", "kapasitas") are left alone.
  static let sasaranEqualsIndicator = Rule(
    id: "sasaran-equals-indicator", family: .indicators, severity: .warning, since: "0.2.0",
    summary: LocalizedText("Sasaran dirumuskan sebagai indikator", en: "A sasaran is worded as an indicator"),
    rationale: LocalizedText(
      "Sasaran menggambarkan kondisi yang akan dicapai; indikator mengukurnya.",
      en: "A sasaran describes the condition to be reached; an indicator measures it."),
    sources: [.evaluationAKIP("1.b.4")],
    advice: LocalizedText(
      "Rumuskan kondisi yang ingin dicapai: “Meningkatnya …”, dan biarkan indikator mengukurnya.",
      en: "State the condition to be reached, “Meningkatnya …”, and leave measuring to the indicator."),
    examples: [
      .failing(
        LocalizedText("Sasaran sama dengan indikatornya", en: "The sasaran is its indicator"),
        at: .sasaran("S1.1"),
        tree: equalTree("Tingkat kepuasan masyarakat", ["Tingkat Kepuasan Masyarakat"])),
      .failing(
        LocalizedText("Diawali kata indikator", en: "It begins with an indicator's word"),
        at: .sasaran("S1.1"),
        tree: equalTree("Persentase ASN yang kompeten", ["Jumlah ASN yang lulus"])),
      .failing(
        LocalizedText(
          "Kondisi yang diawali kata indikator: catatan", en: "A condition that begins so: a note"),
        at: .sasaran("S1.1"),
        tree: equalTree("Cakupan layanan kesehatan semakin luas", ["Persentase desa terlayani"])),
      .passing(
        LocalizedText("Kondisi", en: "A condition"),
        equalTree("Meningkatnya kepuasan masyarakat", ["Indeks Kepuasan Masyarakat"])),
      .passing(
        LocalizedText("Nilai sebagai budaya", en: "Values of a culture"),
        equalTree("Nilai-nilai budaya daerah yang lestari", ["Persentase cagar budaya yang terpelihara"])),
      .passing(
        LocalizedText("Kata yang juga membuka kondisi", en: "A word that opens a condition as well"),
        equalTree("Produktivitas padi yang meningkat", ["Jumlah produksi padi"])),
      .passing(
        LocalizedText("Hanya dirujuk", en: "For reference only"),
        equalTree("Indeks Pembangunan Manusia", ["Indeks Pembangunan Manusia"], isContext: true)),
    ],
    reach: .itself,
    parts: [.statement, .others],
    check: .eachSasaran(of: .measure) { facts, row, collector in
      let marks = facts.statementMarks(of: row)
      let key = facts.statementFacts(of: row).key
      for place in facts.indicatorRows(of: row) where facts.nameFacts(of: place).key == key {
        guard facts.isOwnStatement(row) else { return }
        collector.report(row, relatedIndicator: place)
        return
      }
      guard !marks.first.isDisjoint(with: .heads), facts.isOwnStatement(row),
        let opening = facts.opening(of: row)
      else { return }
      collector.report(row, severity: opening == .condition ? .note : nil)
    },
    wording: { context in
      guard let indicator = context.relatedIndicator else {
        return FindingText(
          "sasaran \(context.id) diawali kata yang lazim untuk indikator",
          en: "sasaran \(context.id) begins with a word that indicators begin with")
      }
      return FindingText(
        "sasaran \(context.id) sama dengan indikatornya, “\(indicator.name)”",
        en: "sasaran \(context.id) is the same as its indicator “\(indicator.name)”",
        notes: context.noteOnIndicator(LocalizedText("indikatornya", en: "its indicator")))
    })

  private static func equalTree(
    _ statement: String, _ names: [String], isContext: Bool = false
  ) -> PerformanceTree {
    PerformanceTree(
      "Contoh",
      roots: [
        SasaranDraft(
          statement, level: "S1", isContext: isContext, indicators: names.map { Indicator($0) })
      ])
  }
}

/// What is said in a statement that begins as indicators do.
private enum IndicatorOpening {
  /// How things are to be: "Cakupan layanan semakin luas".
  case condition
  /// A measure alone.
  case indicator
}

extension AlignmentFacts {
  /// What a statement that begins with an indicator's word is; `nil` when the word opens conditions as well.
  fileprivate func opening(of row: Row) -> IndicatorOpening? {
    let words = words(ofStatement: row)
    guard let first = words.first else { return nil }
    let isMeasure = !first.kinds.isDisjoint(with: .measures) || isFurtherMeasure(first)
    // "Nilai-nilai", "Angka-angka": the plural is of the thing.
    guard isMeasure, words.count < 2 || words[1].hash != first.hash else { return nil }
    let isCondition =
      first.kinds.isDisjoint(with: [.shares, .counts])
      && statementMarks(of: row).kinds.contains(.qualities)
    return isCondition ? .condition : .indicator
  }

  /// Whether a word besides the usual measures opens nothing but an indicator.
  private func isFurtherMeasure(_ word: MarkedWord) -> Bool { words[.furtherMeasures].contains(word.hash) }
}
