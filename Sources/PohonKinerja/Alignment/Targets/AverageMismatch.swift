extension Rule {
  /// A whole that is declared to be the mean of its parts, plain or weighted, is not.
  ///
  /// The mean may have been rounded to the decimals of the whole; nothing is lost on the way, as the comparison is made
  /// in whole numbers. A written bound, "≥ 80", is silent about whatever keeps within it.
  static let averageMismatch = Rule(
    id: "average-mismatch", family: .targets, severity: .warning, since: "0.2.0",
    summary: LocalizedText(
      "Target induk bukan rata-rata dari target bagiannya",
      en: "The target of the whole is not the mean of its parts"),
    rationale: LocalizedText(
      "Bila rata-rata dinyatakan sebagai rumusnya, target yang lain dari itu tidak dapat dicapai bersama oleh bagian-bagiannya.",
      en: "Where the mean is declared as the formula, the parts cannot reach another target together."),
    sources: [.convention],
    advice: LocalizedText(
      "Samakan target induk dengan rata-ratanya (tertimbang: dengan bobot tiap bagian), atau nyatakan hubungan lain.",
      en:
        "Make the whole the mean of its parts (weighted: by the weight of each), or declare another relation."
    ),
    examples: [
      .failing(
        LocalizedText("Rata-rata 80, 82 dan 84 bukan 83", en: "The mean of 80, 82 and 84 is not 83"),
        at: .indicator("S1.1.a", of: "S1.1"), tree: servicesTree(83, parts: [80, 82, 84])),
      .failing(
        LocalizedText(
          "Rata-rata tertimbang menurut jumlah satuan kerja", en: "A mean weighted by the number of units"),
        at: .indicator("S1.1.a", of: "S1.1"),
        tree: servicesTree("85,0", parts: [80, 90], weights: [6, 4], combine: .weighted)),
      .failing(
        LocalizedText("Di bawah batas yang ditulis", en: "Below the bound that is written"),
        at: .indicator("S1.1.a", of: "S1.1"), tree: servicesTree("≥ 83", parts: [80, 82, 84])),
      .passing(
        LocalizedText("Semua 80, rata-ratanya 80", en: "All are 80, and so is their mean"),
        servicesTree(80, parts: Array(repeating: 80, count: 11))),
      .passing(
        LocalizedText("Dibulatkan ke desimal induk", en: "Rounded to the decimals of the whole"),
        servicesTree("82,33", parts: [80, 82, 85])),
      .passing(
        LocalizedText("Tertimbang menurut jumlah satuan kerja", en: "Weighted by the number of units"),
        servicesTree(84, parts: [80, 90], weights: [6, 4], combine: .weighted)),
      .passing(
        LocalizedText("Tanpa pernyataan tidak dihitung", en: "Nothing is computed undeclared"),
        servicesTree(83, parts: [80, 82, 84], combine: nil)),
      .passing(
        LocalizedText(
          "Nilai dari lembaga lain tidak dihitung", en: "A score that others issue is not computed"),
        servicesTree(83, parts: [80, 82, 84], isExternal: true)),
    ],
    reach: [.children, .parts],
    parts: [.figures, .others],
    check: .eachWhole { facts, whole, collector in
      for combination in [Contribution.Combination.average, .weighted] {
        facts.withParts(of: whole, combined: combination) { node, declared in
          guard let mismatch = DeclaredQuotient(declared, combined: combination)?.mismatch else { return }
          collector.report(
            node, indicator: declared.whole,
            value: Int(mismatch.figures.year) << 1
              | (combination == .weighted ? 1 : 0))
        }
      }
    },
    wording: { context in
      let isWeighted = context.value & 1 == 1
      guard let row = context.indicator?.row,
        let mean = DeclaredQuotient(
          of: row, combined: isWeighted ? .weighted : .average, in: context.facts),
        let mismatch = mean.mismatch
      else { return FindingText("bukan rata-rata bagiannya", en: "not the mean of its parts") }
      let terms: LocalizedText
      if isWeighted, let weights = mean.weights {
        terms = context.joined(
          zip(weights, mismatch.figures.parts).map { weight, number in
            let (weight, number) = (context.text(weight), context.text(number))
            return LocalizedText(
              "\(weight.indonesian) × \(number.indonesian)", en: "\(weight.english) × \(number.english)")
          }, by: " + ")
      } else {
        terms = context.joined(mismatch.figures.parts, by: " + ")
      }
      let whole = mismatch.figures.whole.lower
      let (shown, divisor) = (context.text(whole), context.text(mismatch.divisor))
      let result = context.quotient(mismatch.dividend, mismatch.divisor, comparedWith: whole)
      let target = context.shownValue(ofYear: mismatch.figures.year).name
      let mixed = context.mixedCombinations(of: row)
      let further = context.further(mean.years(like: mismatch))
      return FindingText(
        "\(target.indonesian) indikator \(context.indicatorName) bukan rata-rata bagiannya: (\(terms.indonesian)) ÷ \(divisor.indonesian) \(result.indonesian) ≠ \(shown.indonesian)\(further.indonesian)\(mixed.indonesian)",
        en:
          "\(target.english) of the indicator \(context.indicatorName) is not the mean of its parts: (\(terms.english)) ÷ \(divisor.english) \(result.english) ≠ \(shown.english)\(further.english)\(mixed.english)",
        notes: context.notes(onParts: mean.declared.parts, mismatch.figures.parts),
        distinction: mismatch.figures.distinction)
    })

  private static func servicesTree(
    _ whole: Target, parts: [Target], weights: [Number]? = nil,
    combine combination: Contribution.Combination? = .average, isExternal: Bool = false
  ) -> PerformanceTree {
    PerformanceTree(
      "Contoh",
      roots: [
        SasaranDraft(
          "Meningkatnya kualitas pelayanan publik", level: "S1",
          indicators: [
            Indicator(
              "Indeks pelayanan publik", unit: .index, targets: Targets(undated: whole),
              isExternalScore: isExternal)
          ],
          children: parts.enumerated().map { place, part in
            SasaranDraft(
              "Meningkatnya kualitas pelayanan bidang \(place + 1)",
              indicators: [
                Indicator(
                  "Indeks pelayanan bidang \(place + 1)", unit: .index, targets: Targets(undated: part),
                  weight: weights.map { $0[place] },
                  contributes: combination.map {
                    Contribution(to: "S1.1.a", as: .component, combine: $0)
                  })
              ])
          })
      ])
  }
}
