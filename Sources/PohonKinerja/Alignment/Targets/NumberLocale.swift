extension Rule {
  /// Figures are written in two styles: "97,5" here and "98.5" there.
  ///
  /// Only figures written as texts have a style, and only where their marks leave no doubt: "2.155" of counted things
  /// groups thousands and is Indonesian. A row that mixes styles is told by itself; styles that differ from row to row
  /// are told once for the document.
  static let numberLocale = Rule(
    id: "number-locale", family: .targets, severity: .note, since: "0.2.0",
    summary: LocalizedText(
      "Koma dan titik dipakai bergantian dalam angka", en: "Figures mix the comma and the point"),
    rationale: LocalizedText(
      "Bila tanda desimal tidak seragam, “2.155” terbaca dua ribu oleh yang satu dan dua koma oleh yang lain.",
      en: "Where decimal signs vary, “2.155” is two thousand to one reader and two point one to another."),
    sources: [.convention],
    advice: LocalizedText(
      "Tulis semua desimal dengan koma, atau semua angka sebagai bilangan JSON.",
      en: "Write all decimals with the comma, or all figures as JSON numbers."),
    examples: [
      .failing(
        LocalizedText("Dalam satu indikator", en: "Within one indicator"),
        at: .indicator("S1.1.a", of: "S1.1"), tree: signTree(("%", ["97,5", "98.5"]))),
      .failing(
        LocalizedText("Nilai awal pun dihitung", en: "The baseline counts as well"),
        at: .indicator("S1.1.a", of: "S1.1"), tree: signTree(("indeks", ["0,70", "0.71", "0.72"]))),
      .failing(
        LocalizedText("Antarindikator", en: "Between indicators"), at: .document,
        tree: signTree(("%", ["97,5", "98,5"]), ("indeks", ["0.70"]))),
      .failing(
        LocalizedText("Titik ribuan dan titik desimal", en: "A point for thousands and for decimals"),
        at: .document, tree: signTree(("orang", ["2.155"]), ("%", ["98.5"]))),
      .passing(
        LocalizedText("Ribuan dengan titik, desimal dengan koma", en: "Thousands and decimals in one style"),
        signTree(("orang", ["2.155"]), ("%", ["97,5", "98,5"]))),
      .passing(
        LocalizedText("Bilangan JSON tidak bertanda", en: "JSON numbers have no style"),
        signTree(("%", ["97,5", 98.5]))),
      .passing(
        LocalizedText(
          "Yang terbaca dua cara tidak ditebak", en: "What reads in two ways is not guessed"),
        signTree(("ton", ["1.500", "98.5"]))),
    ],
    reach: .itself,
    parts: [.figures, .others],
    check: .tallied(
      TalliedCheck(
        count: { facts, row, tally in
          guard !facts.signs(of: row).figures.isDisjoint(with: .mixedMarks), !facts.isReference(row) else {
            return false
          }
          var mixes = false
          for place in facts.indicatorRows(of: row) {
            let styles = facts.figureMarks[Int(place)].intersection(.mixedMarks)
            if styles == .mixedMarks { mixes = true }
            // The first place counts the Indonesian style, the second the English one, the third both.
            if !styles.isEmpty { tally[Int(styles.rawValue / FigureMarks.indonesianMarks.rawValue)] += 1 }
          }
          return mixes
        },
        mode: { _, _ in 0 },
        check: { facts, row, _, collector in
          guard !facts.isReference(row) else { return }
          for place in facts.indicatorRows(of: row)
          where facts.figureMarks[Int(place)].isSuperset(of: .mixedMarks) {
            collector.report(row, indicator: place)
          }
        },
        document: { facts, tally, collector in
          guard tally[1] > 0, tally[2] > 0 else { return }
          collector.report(.none, relatedIndicator: facts.firstIndicator(with: .englishMarks))
        },
        looksAtOrder: true)),
    wording: { context in
      guard context.indicator == nil else {
        return FindingText(
          "angka indikator \(context.indicatorName) memakai koma dan titik bergantian",
          en: "the figures of the indicator \(context.indicatorName) mix the comma and the point")
      }
      let commas = context.facts.indicatorCount(with: .indonesianMarks)
      let points = context.facts.indicatorCount(with: .englishMarks)
      return FindingText(
        "angka \(commas) indikator ditulis dengan cara Indonesia dan \(points) dengan cara Inggris",
        en:
          "\(EnglishCount.of(commas, "indicator")) \(commas == 1 ? "writes" : "write") figures the Indonesian way and \(points) the English way",
        notes: context.noteOnIndicator(
          LocalizedText("yang pertama dengan titik desimal", en: "the first one the English way")))
    })

  private static func signTree(_ rows: (unit: MeasurementUnit, figures: [Target])...) -> PerformanceTree {
    PerformanceTree(
      "Contoh",
      roots: [
        SasaranDraft(
          "Meningkatnya kualitas pelayanan", level: "S1",
          indicators: rows.map { row in
            Indicator(
              "Capaian layanan", unit: row.unit, baseline: row.figures.first,
              targets: Targets(
                zip(2026..., row.figures.dropFirst()).map { Targets.Entry(year: $0, target: $1) }))
          })
      ])
  }
}

extension AlignmentFacts {
  private func indicators(with mark: FigureMarks) -> some Sequence<Row> {
    columns.rowsInOrder.lazy.filter { !self.isReference($0) }.flatMap { self.indicatorRows(of: $0) }
      .filter { self.figureMarks[Int($0)].contains(mark) }
  }

  fileprivate func firstIndicator(with mark: FigureMarks) -> Row {
    indicators(with: mark).first { _ in true } ?? .none
  }

  fileprivate func indicatorCount(with mark: FigureMarks) -> Int {
    indicators(with: mark).count { _ in true }
  }
}
