extension Rule {
  /// The targets of the parts do not add up to that of the whole, where the tree declares a sum.
  ///
  /// Less is an error; more is a note, for a margin is usual. Where lower is better it is the other way round, and a
  /// written bound, "≤ 10", is silent about whatever keeps within it. Shares, scores and ratios are never added.
  static let sumMismatch = Rule(
    id: "sum-mismatch", family: .targets, severity: .error,
    summary: LocalizedText(
      "Jumlah target bagian tidak sama dengan target induknya",
      en: "The targets of the parts do not add up to the whole"),
    rationale: LocalizedText(
      "Dalam cascading langsung menurut beban, bagian-bagian bersama-sama mewakili target induknya: 10 = 5 + 5.",
      en: "In direct cascading by load the parts together represent the parent's target: 10 = 5 + 5."),
    sources: [.performanceManagement(page: "26")],
    advice: LocalizedText(
      "Samakan pembagiannya, atau nyatakan hubungan lain (JSON: contributesTo, Swift: contributes:) bila bukan penjumlahan.",
      en:
        "Make the division agree, or declare another relation (JSON: contributesTo, Swift: contributes:) when it is no sum."
    ),
    examples: [
      .failing(
        LocalizedText("5 + 4 kurang dari 10", en: "5 + 4 is less than 10"),
        at: .indicator("S1.1.a", of: "S1.1"), tree: fishery(10, parts: [5, 4])),
      .failing(
        LocalizedText("Lebih dari target: catatan", en: "More than the target: a note"),
        at: .indicator("S1.1.a", of: "S1.1"), tree: fishery("10 ton", parts: ["6 ton", "5 ton"])),
      .failing(
        LocalizedText("Komponen yang dinyatakan", en: "Declared components"),
        at: .indicator("S1.1.a", of: "S1.1"),
        tree: fishery(
          10, parts: [5, 2.5], cascading: nil,
          contribution: Contribution(to: "S1.1.a", as: .component, combine: .sum))),
      .failing(
        LocalizedText("Batas atas terlampaui", en: "An upper bound is exceeded"),
        at: .indicator("S1.1.a", of: "S1.1"), tree: fishery("≤ 10", parts: [6, 5])),
      .passing(
        LocalizedText("10 = 5 + 5", en: "10 = 5 + 5"), fishery(10, parts: [5, 5])),
      .passing(
        LocalizedText("Di dalam batas atas", en: "Within an upper bound"), fishery("≤ 10", parts: [5, 4])),
      .passing(
        LocalizedText("Tanpa pernyataan tidak dijumlahkan", en: "Nothing is added undeclared"),
        fishery(10, parts: [5, 4], cascading: .indirect)),
      .passing(
        LocalizedText("Persentase tidak dijumlahkan", en: "Shares are not added"),
        fishery(80, parts: [85, 75], unit: .percent)),
    ],
    reach: [.children, .parts],
    parts: [.figures, .others],
    check: .eachWhole { facts, whole, collector in
      guard !facts.addsUpPlainly(whole), let mismatch = DeclaredSum(of: whole, in: facts)?.mismatch else {
        return
      }
      collector.report(
        facts.columns.indicators[whole].node, indicator: whole, value: Int(mismatch.year),
        severity: mismatch.isFault ? nil : .note)
    },
    wording: { context in
      guard let row = context.indicator?.row, let sum = DeclaredSum(of: row, in: context.facts),
        let mismatch = sum.mismatch
      else { return FindingText("bagian-bagian tidak berjumlah sama", en: "the parts do not add up") }
      let sums = context.joined(mismatch.parts, by: " + ")
      let whole = context.text(mismatch.whole)
      let arithmetic = LocalizedText(
        "\(sums.indonesian) ≠ \(whole.indonesian)", en: "\(sums.english) ≠ \(whole.english)")
      let target = context.shownValue.name
      let name = context.indicatorName
      let mixed = context.mixedCombinations(of: row, load: sum.declared.parts)
      let further = context.further(sum.years(like: mismatch))
      let verb =
        mismatch.isLess ? (mismatch.isFault ? "tidak tercapai" : "tidak dihabiskan") : "terlampaui"
      return FindingText(
        "\(target.indonesian) indikator \(name) \(verb) oleh jumlah bagian-bagiannya: \(arithmetic.indonesian)\(further.indonesian)\(mixed.indonesian)",
        en:
          "the parts of \(target.english) of the indicator \(name) come to \(mismatch.isLess ? "less" : "more"): \(arithmetic.english)\(further.english)\(mixed.english)",
        notes: context.notes(onParts: sum.declared.parts, mismatch.parts),
        distinction: FindingContext.distinction(
          ofYear: Int(mismatch.year), mismatch.whole, mismatch.parts))
    })

  private static func fishery(
    _ whole: Target, parts: [Target], unit: MeasurementUnit = "ton",
    cascading: CascadingMethod? = .direct(by: .load), contribution: Contribution? = nil
  ) -> PerformanceTree {
    PerformanceTree(
      "Contoh",
      roots: [
        SasaranDraft(
          "Meningkatnya produksi perikanan budidaya", level: "S1", cascading: cascading,
          indicators: [
            Indicator("Jumlah produksi perikanan budidaya", unit: unit, targets: Targets(undated: whole))
          ],
          children: zip(parts, ["air tawar", "air payau"]).map { part, sector in
            SasaranDraft(
              "Meningkatnya produksi perikanan \(sector)",
              indicators: [
                Indicator(
                  "Jumlah produksi perikanan dari sektor \(sector)", unit: unit,
                  targets: Targets(undated: part), contributes: contribution)
              ])
          })
      ])
  }
}
