extension Rule {
  /// Percentages are declared to add up to a percentage.
  ///
  /// They may do so where they are shares of one whole: of areas that divide it, or with a weight each.
  static let percentSum = Rule(
    id: "percent-sum", family: .targets, severity: .error, since: "0.2.0",
    summary: LocalizedText("Persentase dijumlahkan", en: "Percentages are added up"),
    rationale: LocalizedText(
      "Persentase dari dasar yang berbeda tidak dapat dijumlahkan: 80% dari satu bagian dan 90% dari bagian lain bukan 170%.",
      en: "Percentages of different bases do not add up: 80% of one part and 90% of another are not 170%."),
    sources: [.convention],
    advice: LocalizedText(
      "Nyatakan rata-rata, rata-rata tertimbang atau rasio (combine); bila benar-benar pangsa dari satu dasar, beri bobot tiap bagian.",
      en:
        "Declare a mean, a weighted mean or a ratio (combine); where they are shares of one base, give each its weight."
    ),
    examples: [
      .failing(
        LocalizedText("80% dan 90% dijumlahkan", en: "80% and 90% are added"),
        at: .indicator("S1.1.a", of: "S1.1"), tree: punctualityTree(85, parts: [80, 90])),
      .failing(
        LocalizedText("Juga bila jumlahnya cocok", en: "Even where the sum fits"),
        at: .indicator("S1.1.a", of: "S1.1"), tree: punctualityTree(100, parts: [60, 40])),
      .failing(
        LocalizedText("Persentase dibagi sebagai beban", en: "Percentages divided as a load"),
        at: .indicator("S1.1.a", of: "S1.1"),
        tree: punctualityTree(85, parts: [80, 90], cascading: .direct(by: .load), combine: nil)),
      .passing(
        LocalizedText("Pangsa wilayah dari satu dasar", en: "Shares of areas in one base"),
        punctualityTree(85, parts: [50, 35], cascading: .direct(by: .area))),
      .passing(
        LocalizedText("Pangsa dengan bobot", en: "Shares with weights"),
        punctualityTree(85, parts: [50, 35], weight: 50)),
      .passing(
        LocalizedText("Rata-rata dinyatakan", en: "A mean is declared"),
        punctualityTree(85, parts: [80, 90], combine: .average)),
      .passing(
        LocalizedText("Tanpa pernyataan tidak dijumlahkan", en: "Nothing is added undeclared"),
        punctualityTree(85, parts: [80, 90], combine: nil)),
    ],
    reach: [.children, .parts],
    parts: [.figures, .others],
    check: .eachWhole { facts, whole, collector in
      let unit = facts.unit(of: whole)
      guard unit.isNone || unit.key == UnitFacts.percent.key else { return }
      facts.withParts(of: whole, combined: .sum) { node, declared in
        guard declared.addsPercentages else { return }
        collector.report(node, indicator: declared.whole, value: Int(declared.years.first?.year ?? 0))
      }
    },
    wording: { context in
      guard let row = context.indicator?.row,
        let declared = DeclaredParts(of: row, combined: .sum, in: context.facts)
      else { return FindingText("persentase dijumlahkan", en: "percentages are added up") }
      let numbers = declared.years.first?.parts ?? []
      let sums = context.joined(numbers.map(context.percentage), by: " + ")
      let shown =
        numbers.isEmpty
        ? LocalizedText("", en: "") : LocalizedText(": \(sums.indonesian)", en: ": \(sums.english)")
      return FindingText(
        "indikator \(context.indicatorName) dinyatakan sebagai jumlah persentase\(shown.indonesian)",
        en: "the indicator \(context.indicatorName) is declared to be a sum of percentages\(shown.english)",
        notes: context.notes(onParts: declared.parts, numbers.map(context.percentage)))
    })

  private static func punctualityTree(
    _ whole: Target, parts: [Target], cascading: CascadingMethod? = nil, weight: Number? = nil,
    combine combination: Contribution.Combination? = .sum
  ) -> PerformanceTree {
    PerformanceTree(
      "Contoh",
      roots: [
        SasaranDraft(
          "Meningkatnya ketepatan layanan", level: "S1", cascading: cascading,
          indicators: [
            Indicator("Persentase layanan tepat waktu", unit: .percent, targets: [2026: whole])
          ],
          children: zip(parts, ["I", "II"]).map { part, area in
            SasaranDraft(
              "Meningkatnya ketepatan layanan wilayah \(area)",
              indicators: [
                Indicator(
                  "Persentase layanan tepat waktu wilayah \(area)", unit: .percent, targets: [2026: part],
                  weight: weight,
                  contributes: combination.map {
                    Contribution(to: "S1.1.a", as: .component, combine: $0)
                  })
              ])
          })
      ])
  }
}

extension DeclaredParts {
  /// Whether everything is in per cent, and nothing says that the parts are shares of one base.
  var addsPercentages: Bool {
    let node = facts.node(facts.columns.indicators[whole].node)
    let haveWeights = parts.allSatisfy { facts.columns.indicators[$0].marks.contains(.hasWeight) }
    return node.cascading != .directByArea && !haveWeights
      && units.allSatisfy { $0.key == UnitFacts.percent.key }
  }
}

extension FindingContext {
  fileprivate func percentage(_ number: Number) -> LocalizedText {
    let text = text(number)
    return LocalizedText("\(text.indonesian)%", en: "\(text.english)%")
  }
}
